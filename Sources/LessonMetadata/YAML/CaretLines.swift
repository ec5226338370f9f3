import TraceText

/// Cuts places down to what a caret can stand under: bytes of one line.
struct CaretLines {
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// The part of `range` on its first line, without blanks at its end.
  func caret(_ range: ByteRange) -> ByteRange {
    let bytes = source.bytes[range.indices]
    var end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    while end > range.lowerBound, source.bytes[end - 1] == 0x20 || source.bytes[end - 1] == 0x09 { end -= 1 }
    return ByteRange(range.lowerBound, end)
  }

  /// The character that starts at `offset`; empty at the end of a line and of the file.
  func character(at offset: Int) -> ByteRange {
    let bytes = source.bytes
    guard offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D else {
      return ByteRange(offset, offset)
    }
    var end = offset + 1
    while end < bytes.count, end < offset + 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(offset, end)
  }
}
