package import TraceSyntax
package import TraceText

/// The text of an open document, and the one place where positions and offsets are converted.
package struct TextDocument: Sendable {
  /// The UTF-8 of the text.
  package private(set) var bytes: [UInt8]
  /// The version that the client gave it.
  package private(set) var version: Int
  private let encoding: PositionEncoding
  private var lines: LineTable

  package init(_ text: String, version: Int, encoding: PositionEncoding) {
    bytes = Array(text.utf8)
    self.version = version
    self.encoding = encoding
    lines = LineTable(bytes)
  }

  /// How many lines it has, at least 1.
  package var lineCount: Int { lines.starts.count }

  /// Makes changes in order, each in the text that the one before it left.
  ///
  /// A range that is reversed is turned round; one that is not in the text is cut to it.
  ///
  /// - Returns: the part of the text that was replaced, all changes together.
  @discardableResult
  package mutating func apply(_ changes: [Change], version: Int) -> TraceDocument.Edit {
    self.version = version
    var edit: TraceDocument.Edit?
    for change in changes {
      let ends =
        change.range.map { [offset(of: $0.start), offset(of: $0.end)].sorted() } ?? [0, bytes.count]
      let next = TraceDocument.Edit(range: ends[0]..<ends[1], count: change.text.utf8.count)
      bytes.replaceSubrange(next.range, with: change.text.utf8)
      if change.range == nil {
        lines = LineTable(bytes)
      } else {
        lines.replace(next.range, withCount: next.count, in: bytes)
      }
      edit = edit?.followed(by: next) ?? next
    }
    return edit ?? TraceDocument.Edit(range: 0..<0, count: 0)
  }

  /// A change of a part, or without a range of the whole text (LSP 3.17, `TextDocumentContentChangeEvent`).
  package struct Change: Codable, Sendable {
    package var range: TextRange?
    package var text: String

    package init(range: TextRange?, text: String) {
      self.range = range
      self.text = text
    }
  }

  /// The offset of a position: behind the end of a line it is that end, inside a scalar the scalar's start, behind
  /// the last line the end of the text.
  package func offset(of position: Position) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < lineCount else { return bytes.count }
    let line = lines.content(of: position.line, in: bytes)
    var place = line.lowerBound
    var units = 0
    while place < line.upperBound {
      let length = DecodedScalar(at: place, in: bytes, end: line.upperBound).length
      units += encoding.units(ofScalarOf: length)
      if units > position.character { break }
      place += length
    }
    return place
  }

  /// The position of an offset; inside a scalar it is the scalar's start.
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lines.line(of: offset)
    let content = lines.content(of: line, in: bytes)
    var place = content.lowerBound
    var units = 0
    while place < min(offset, content.upperBound) {
      let length = DecodedScalar(at: place, in: bytes, end: content.upperBound).length
      guard place + length <= offset else { break }
      units += encoding.units(ofScalarOf: length)
      place += length
    }
    return Position(line: line, character: units)
  }

  /// The range of some bytes.
  package func range(of range: ByteRange) -> TextRange {
    TextRange(start: position(of: range.lowerBound), end: position(of: range.upperBound))
  }

  /// The bytes of a range, turned round where it is reversed.
  package func bytes(of range: TextRange) -> ByteRange {
    let ends = [offset(of: range.start), offset(of: range.end)].sorted()
    return ByteRange(ends[0], ends[1])
  }

  /// The bytes of a line, from 0, without its end; empty where there is no such line.
  package func content(ofLine line: Int) -> ByteRange {
    guard line >= 0, line < lineCount else { return ByteRange(bytes.count, bytes.count) }
    let content = lines.content(of: line, in: bytes)
    return ByteRange(content.lowerBound, content.upperBound)
  }

  /// The line, from 0, that holds `offset`.
  package func line(of offset: Int) -> Int { lines.line(of: min(max(offset, 0), bytes.count)) }
}
