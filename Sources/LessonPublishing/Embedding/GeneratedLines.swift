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
    var prefix: [UInt8] = []
    for index in range.lowerBound..<start {
      switch source.bytes[index] {
      case UInt8(ascii: "\t"): prefix.append(UInt8(ascii: "\t"))
      case UInt8(ascii: ">"):
        prefix.append(UInt8(ascii: ">"))
        // A block quote takes one blank of every line, so that there must be one.
        let next = index + 1 < start ? source.bytes[index + 1] : 0
        if next != UInt8(ascii: " "), next != UInt8(ascii: "\t") { prefix.append(UInt8(ascii: " ")) }
      // A list's marker is repeated by blanks.
      case _: prefix.append(UInt8(ascii: " "))
      }
    }
    self.prefix = String(decoding: prefix, as: UTF8.self)
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
    let sum = sum(lines, isPicture: picture != nil).text
    return "<!-- hstrace:end sum=\(sum)\(picture.map { " picture=\($0.text)" } ?? "") -->"
  }

  /// The checksum of lines; that of a picture's is the same however much of its text is escaped.
  static func sum(_ lines: [String], isPicture: Bool) -> Checksum {
    Checksum(of: isPicture ? lines.map(MarkdownLines.unescaped) : lines)
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
