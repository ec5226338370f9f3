import TraceText

/// What stands on a line of a trace before the cursor, as far as it decides what may come next.
struct LinePrefix {
  /// What is being written.
  enum Context: Equatable {
    /// The beginning of a line.
    case start
    /// `#!` and the word behind it.
    case directive
    /// The names behind `#! expect:`.
    case problems
    /// The first item behind the colon.
    case segment
    /// A later item.
    case item
    /// The value of `Seq=` or `ACK=`.
    case value(isSequence: Bool)
    /// The word in `(`; whether something stands before that.
    case parenthesis(isOfSegment: Bool)
    /// The state in `[`.
    case state(isReceiver: Bool, isOfSegment: Bool)
    /// A comment, a note, a heading, the inside of a string.
    case prose
  }

  private(set) var context = Context.prose
  /// The name of the sender, without quotation marks; empty before the colon.
  private(set) var sender = ""
  /// The bytes of what is being written, also behind the cursor.
  private(set) var word: ByteRange
  /// The offset behind the last part before the word.
  private(set) var previousEnd: Int

  /// - Parameter line: the bytes of the line.
  init(_ bytes: [UInt8], _ line: ByteRange, before offset: Int) {
    let offset = min(max(offset, line.lowerBound), line.upperBound)
    var start = line.lowerBound
    while start < offset, Self.isBlank(bytes[start]) { start += 1 }
    word = ByteRange(start, offset)
    previousEnd = start
    func begins(_ text: String) -> Bool { bytes[start..<offset].starts(with: text.utf8) }
    if begins("#!") {
      readDirective(bytes, start + 2, offset, line.upperBound)
      return
    }
    if ["#", "//", ">", "==", "--"].contains(where: begins) { return }
    guard let colon = Self.colon(bytes, start, offset) else {
      context = .start
      word = ByteRange(start, Self.wordEnd(bytes, offset, line.upperBound))
      return
    }
    sender = Self.name(bytes, start, colon.lowerBound)
    readItems(bytes, colon.upperBound, offset, line.upperBound)
  }

  private mutating func readDirective(_ bytes: [UInt8], _ start: Int, _ offset: Int, _ end: Int) {
    var position = start
    while position < offset, Self.isBlank(bytes[position]) { position += 1 }
    context = .directive
    var first = position
    while position < offset {
      if bytes[position] == UInt8(ascii: ":") { context = .problems }
      position += 1
      if !Self.isNameOfProblem(bytes[position - 1]) { first = position }
    }
    var last = offset
    while last < end, Self.isNameOfProblem(bytes[last]) { last += 1 }
    word = ByteRange(first, last)
  }

  /// Reads what stands behind the colon.
  private mutating func readItems(_ bytes: [UInt8], _ start: Int, _ offset: Int, _ end: Int) {
    var bracket: Int?
    var isQuoted = false
    var first = start
    for position in start..<offset {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\""), position == start || bytes[position - 1] != UInt8(ascii: "\\") {
        isQuoted.toggle()
      }
      if isQuoted { continue }
      switch byte {
      case UInt8(ascii: "#") where Self.isBlank(bytes[position - 1]): return
      case UInt8(ascii: "("), UInt8(ascii: "["): bracket = position
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        bracket = nil
        first = position + 1
      case UInt8(ascii: ","), 32, 9: if bracket == nil { first = position + 1 }
      default: break
      }
    }
    guard !isQuoted else { return }
    var content = start
    while content < offset, Self.isBlank(bytes[content]) { content += 1 }
    if let bracket { return readBracket(bytes, bracket, isOfSegment: bracket > content, offset, end) }
    previousEnd = first
    while previousEnd > content, Self.isBlank(bytes[previousEnd - 1]) { previousEnd -= 1 }
    if let equals = bytes[first..<offset].firstIndex(of: UInt8(ascii: "=")) {
      let key = String(decoding: bytes[first..<equals], as: UTF8.self).lowercased()
      guard key == "seq" || key == "ack" else { return }
      context = .value(isSequence: key == "seq")
      word = ByteRange(equals + 1, Self.wordEnd(bytes, offset, end))
    } else {
      context = first <= content ? .segment : .item
      word = ByteRange(min(max(first, content), offset), Self.wordEnd(bytes, offset, end))
    }
  }

  private mutating func readBracket(
    _ bytes: [UInt8], _ bracket: Int, isOfSegment: Bool, _ offset: Int, _ end: Int
  ) {
    var first = bracket + 1
    var isReceiver = false
    for position in bracket..<offset where bytes[position] == UInt8(ascii: "|") {
      isReceiver = true
      first = position + 1
    }
    while first < offset, Self.isBlank(bytes[first]) { first += 1 }
    var last = Self.wordEnd(bytes, offset, end)
    if bytes[bracket] == UInt8(ascii: "(") {
      while last < end, bytes[last] != UInt8(ascii: ")"), bytes[last] != UInt8(ascii: "#") { last += 1 }
      if last == end || bytes[last] != UInt8(ascii: ")") { last = Self.wordEnd(bytes, offset, end) }
      context = .parenthesis(isOfSegment: isOfSegment)
    } else {
      context = .state(isReceiver: isReceiver, isOfSegment: isOfSegment)
    }
    word = ByteRange(first, last)
  }

  /// The colon that ends the names: one behind which a blank or nothing stands; also the full-width one.
  private static func colon(_ bytes: [UInt8], _ start: Int, _ offset: Int) -> ByteRange? {
    var isQuoted = false
    for position in start..<offset {
      if bytes[position] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if bytes[position] == UInt8(ascii: ":"), position + 1 == offset || isBlank(bytes[position + 1]) {
        return ByteRange(position, position + 1)
      }
      if bytes[position...].prefix(3).elementsEqual("：".utf8) { return ByteRange(position, position + 3) }
    }
    return nil
  }

  /// The sender among the names before the colon, behind a time and an ellipsis.
  private static func name(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    var text = String(decoding: bytes[start..<end], as: UTF8.self).trimming(" \t")
    if text.hasPrefix("@") { text = String(text.drop { $0 != " " }).trimming(" \t") }
    if text.hasPrefix("...") { text = String(text.dropFirst(3)).trimming(" \t") }
    for arrow in ["<-", "←"] {
      if let range = text.firstRange(of: arrow) { text = String(text[range.upperBound...]) }
    }
    for arrow in ["->", "→", "=>", "─>"] {
      if let range = text.firstRange(of: arrow) { text = String(text[..<range.lowerBound]) }
    }
    return text.trimming(" \t-─<>\"“”")
  }

  /// Where the word at `offset` ends.
  private static func wordEnd(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
    var last = offset
    while last < end, !isBlank(bytes[last]), !",:()[]|#".utf8.contains(bytes[last]) { last += 1 }
    return last
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  private static func isNameOfProblem(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }
}
