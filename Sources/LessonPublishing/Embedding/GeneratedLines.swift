import TraceSyntax
import TraceText

/// What is generated for a block, as lines of the document that it stands in.
struct GeneratedLines {
  /// The bytes that containers want before every further line of the block.
  private let prefix: String
  /// How the document ends its lines.
  let lineEnd: String

  /// For a block that begins in the line of `range`, with `start` as the offset behind its containers.
  init(in source: SourceText, line range: Range<Int>, start: Int) {
    // A list's marker is repeated by blanks.
    prefix = String(
      decoding: source.bytes[range.lowerBound..<start].map { byte in
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\t") ? byte : UInt8(ascii: " ")
      }, as: UTF8.self)
    let end = source.bytes[range.upperBound...]
    lineEnd = end.starts(with: "\r\n".utf8) ? "\r\n" : end.first == UInt8(ascii: "\r") ? "\r" : "\n"
  }

  /// A line in the containers, with its end.
  func line(_ content: String) -> String {
    guard content.isEmpty else { return prefix + content + lineEnd }
    return prefix.prefix(
      prefix.lastIndex(where: { $0 != " " && $0 != "\t" }).map { index in
        prefix.distance(from: prefix.startIndex, to: index) + 1
      } ?? 0) + lineEnd
  }

  /// The lines between two markers: what is shown, with a blank line above and below it.
  func body(_ lines: [String]) -> String {
    ([""] + lines + [""]).map(line).joined()
  }

  /// `lines` from the place where the block begins to where its last line ends.
  func text(_ lines: [String]) -> String {
    let text = lines.prefix(1).map { $0 + lineEnd } + lines.dropFirst().map(line)
    return String(text.joined().dropLast(1))
  }

  /// The end marker with its checksums, without its containers and without its line's end.
  static func end(_ lines: [String], picture: Checksum?) -> String {
    let picture = picture.map { " picture=\($0.text)" } ?? ""
    return "<!-- hstrace:end sum=\(Checksum(of: lines).text)\(picture) -->"
  }

  /// The lines between two markers as they are, without what containers add to them.
  static func written(in source: SourceText, from begin: MarkedComment, to end: MarkedComment) -> [String] {
    let bytes = source.bytes.span
    var lines: [String] = []
    var position = LineScanner.nextLine(bytes, contentEnd: begin.line.upperBound)
    while position < end.line.lowerBound {
      let last = LineScanner.contentEnd(bytes, from: position)
      let content = begin.prefix.strip(bytes, position, last) ?? position
      lines.append(source.text(ByteRange(content, last)))
      position = LineScanner.nextLine(bytes, contentEnd: last)
    }
    return lines
  }
}
