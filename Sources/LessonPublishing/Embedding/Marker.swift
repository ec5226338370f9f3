import TraceSyntax
import TraceText

/// A marker of a document, read: `<!-- hstrace:begin lesson.hs format=mermaid -->` or `<!-- hstrace:end sum=… -->`.
struct Marker {
  var kind: Kind
  /// Where it stands.
  var comment: MarkedComment
  /// What is wrong with the words behind it.
  var fault: EmbedFault?

  /// What a marker says.
  enum Kind {
    /// The lesson's path as it is written, `nil` where the fence above is meant, and what is asked of its drawing.
    case begin(lesson: String?, DrawingWishes)
    /// The checksums of what was generated, and of its picture's file; `nil` where the marker has none.
    case end(sum: String?, picture: String?)
  }

  private static let beginWord = "hstrace:begin"
  private static let endWord = "hstrace:end"

  /// What may be asked in a marker: all that a fence may, but what only a fence is asked.
  private static let keys = FenceKey.allCases.filter { $0 != .draw && $0 != .start }

  /// Reads `comment`.
  static func read(_ comment: MarkedComment, in source: SourceText) throws(EmbedFault) -> Marker {
    let bytes = source.bytes
    let line = bytes[comment.start..<comment.line.upperBound]
    let ends = line.indices.dropLast(2)
    guard let close = ends.first(where: { line[$0...].starts(with: "-->".utf8) }) else {
      throw EmbedFault(kind: .openComment, offset: comment.start)
    }
    if let behind = line[(close + 3)...].firstIndex(where: {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t")
    }) {
      throw EmbedFault(kind: .textBehindMarker, offset: behind)
    }
    let content = comment.start + 4..<close
    var position = content.lowerBound
    var word = nextWord(bytes, &position, content.upperBound)
    // `hstrace begin` is nearly one.
    if word.lowercased() == "hstrace" { word += " " + nextWord(bytes, &position, content.upperBound) }
    switch word {
    case beginWord: break
    case endWord:
      return end(source, position..<content.upperBound, comment)
    case _:
      let nearest = EditDistance.nearest(to: word.lowercased(), among: [beginWord, endWord], limit: 4) ?? ""
      throw EmbedFault(kind: .unknownMarker(word, nearest: nearest), offset: comment.start)
    }
    let lesson = readLesson(bytes, &position, content.upperBound)
    var wishes = DrawingWishes()
    var fault: EmbedFault?
    for word in OptionWord.words(in: source, position..<content.upperBound) {
      guard var wrong = wishes.take(word.key, word.value, among: keys) else { continue }
      // Between markers there is one drawing, whose format this is.
      if word.key == FenceKey.draw.rawValue { wrong.nearest = "format=\(word.value ?? "")" }
      fault =
        fault
        ?? EmbedFault(
          kind: .wrongOption(wrong), offset: word.range.lowerBound)
    }
    return Marker(kind: .begin(lesson: lesson, wishes), comment: comment, fault: fault)
  }

  private static func end(_ source: SourceText, _ range: Range<Int>, _ comment: MarkedComment) -> Marker {
    var sums: [String: String] = [:]
    var fault: EmbedFault?
    for word in OptionWord.words(in: source, range) {
      if let value = word.value, word.key == "sum" || word.key == "picture" {
        sums[word.key] = value
      } else {
        fault = EmbedFault(kind: .wrongSum(source.text(word.range)), offset: word.range.lowerBound)
      }
    }
    return Marker(kind: .end(sum: sums["sum"], picture: sums["picture"]), comment: comment, fault: fault)
  }

  /// A path, in quotation marks where it has blanks or `=`; `nil` where none stands there.
  private static func readLesson(_ bytes: [UInt8], _ position: inout Int, _ end: Int) -> String? {
    let start = position
    skipBlanks(bytes, &position, end)
    if position < end, bytes[position] == UInt8(ascii: "\"") {
      let first = position + 1
      guard let last = bytes[first..<end].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      position = last + 1
      return String(decoding: bytes[first..<last], as: UTF8.self)
    }
    let word = nextWord(bytes, &position, end)
    // `plain` alone is an option, and so is whatever has a `=`.
    if word.isEmpty || word.contains("=") || word == FenceKey.plain.rawValue {
      position = start
      return nil
    }
    return word
  }

  private static func nextWord(_ bytes: [UInt8], _ position: inout Int, _ end: Int) -> String {
    skipBlanks(bytes, &position, end)
    let start = position
    while position < end, bytes[position] != UInt8(ascii: " "), bytes[position] != UInt8(ascii: "\t") {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func skipBlanks(_ bytes: [UInt8], _ position: inout Int, _ end: Int) {
    while position < end, bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t") {
      position += 1
    }
  }
}
