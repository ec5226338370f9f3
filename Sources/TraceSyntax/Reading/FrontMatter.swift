import TraceText

/// The YAML at the top of a file, between a line `---` and a line `---` or `...`.
struct FrontMatter {
  /// Where it stands and how it ends.
  enum Form {
    /// As other programs look for it.
    case regular
    /// Behind blank lines or comments.
    case late
    /// Without a line that ends it; the first line that is no YAML does.
    case unclosed
  }

  /// The offset of its first `---`.
  var start: Int
  /// The lines between the marks.
  var content: ByteRange
  /// The offset of the line behind it.
  var end: Int
  var form = Form.regular

  /// The front matter that begins at `start`; `nil` where there is none or it is not closed.
  static func find(_ bytes: Span<UInt8>, from start: Int) -> FrontMatter? {
    let firstEnd = LineScanner.contentEnd(bytes, from: start)
    guard isMark(bytes, start, firstEnd, Ascii.hyphen) else { return nil }
    let contentStart = LineScanner.nextLine(bytes, contentEnd: firstEnd)
    var position = contentStart
    while position < bytes.count {
      let lineEnd = LineScanner.contentEnd(bytes, from: position)
      if isMark(bytes, position, lineEnd, Ascii.hyphen) || isMark(bytes, position, lineEnd, Ascii.period) {
        return FrontMatter(
          start: start, content: ByteRange(contentStart, position),
          end: LineScanner.nextLine(bytes, contentEnd: lineEnd))
      }
      position = LineScanner.nextLine(bytes, contentEnd: lineEnd)
    }
    return nil
  }

  /// Whether the line at `start` is a `---`.
  static func isOpened(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    isMark(bytes, start, LineScanner.contentEnd(bytes, from: start), Ascii.hyphen)
  }

  /// Whether the line is three of `mark` and blanks behind them.
  private static func isMark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ mark: UInt8) -> Bool {
    guard end - start >= 3 else { return false }
    for position in start..<end {
      let byte = bytes[position]
      guard position < start + 3 ? byte == mark : Ascii.isBlank(byte) else { return false }
    }
    return true
  }
}
