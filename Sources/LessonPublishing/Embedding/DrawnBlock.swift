import Problems
import TraceSyntax
import TraceText

/// A block and what is to stand in it.
struct DrawnBlock {
  var block: EmbeddedBlock
  /// The path of the lesson it draws, as it is written; `nil` for the fence above it.
  var subject: String?
  /// The lines between its markers.
  var lines: [String] = []
  /// The picture that they show, where they show one.
  var picture: Picture?

  /// A picture that is to be kept.
  struct Picture {
    /// Its path as the document writes it.
    var name: String
    /// Its path seen from where the document's own path begins.
    var path: String
    var bytes: [UInt8]
  }

  /// What makes the block what it should be; `nil` where it is that already.
  ///
  /// - Parameter end: the marker below it as it should be.
  func rewriting(_ source: SourceText, _ end: String, isForced: Bool) throws(EmbedFault) -> TextEdit? {
    guard let (begin, last) = block.markers else { return nil }
    let written = GeneratedLines.written(in: source, from: begin, to: last)
    let known = [Checksum(of: written), Checksum(of: written.map(MarkdownLines.unescaped))]
    let bytes = source.bytes
    let behind = bytes[last.start..<last.line.upperBound].lastIndex(of: UInt8(ascii: ">")) ?? last.start
    let endMarker = ByteRange(last.start, behind + 1)
    if known[0] == Checksum(of: lines)
      || picture != nil && known[1] == GeneratedLines.sum(lines, isPicture: true)
    {
      // Blanks and needless escapes that somebody else's formatter put there may stay.
      return source.text(endMarker) == end ? nil : TextEdit(range: endMarker, replacement: end)
    }
    let isEmpty = known[0] == Checksum(of: [String]())
    let isOurs = known[0].text == block.sum || block.picture != nil && known[1].text == block.sum
    guard isForced || isEmpty || isOurs else { throw EmbedFault(kind: .edited, offset: begin.start) }
    let generated = GeneratedLines(in: source, line: begin.line, start: begin.start)
    let body = LineScanner.nextLine(source.bytes.span, contentEnd: begin.line.upperBound)
    let indentation = source.text(ByteRange(last.line.lowerBound, last.start))
    return TextEdit(
      range: ByteRange(body, last.line.upperBound), replacement: generated.body(lines) + indentation + end)
  }

  /// A block of its own below a fence.
  func insertion(_ source: SourceText, _ end: String, below fence: Fence) -> TextEdit? {
    guard let closing = fence.closing else { return nil }
    let generated = GeneratedLines(in: source, line: fence.opening, start: fence.mark)
    let place = LineScanner.nextLine(source.bytes.span, contentEnd: closing.upperBound)
    let text =
      generated.line("") + generated.line("<!-- hstrace:begin -->") + generated.body(lines)
      + generated.line(end)
    // The last line of the document may have no end.
    let isOpen = place == closing.upperBound
    return TextEdit(range: ByteRange(place, place), replacement: (isOpen ? generated.lineEnd : "") + text)
  }
}
