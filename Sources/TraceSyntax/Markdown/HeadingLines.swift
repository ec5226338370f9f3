/// Lines that are headings, underline one, or part what stands above from what stands below.
extension FenceFinder {
  /// The text of an ATX heading without the blanks and closing `#` around it; `nil` where the line is none.
  func headingText(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    var position = start
    while position < end, bytes[position] == Ascii.number { position += 1 }
    guard position > start, position - start <= 6, position == end || Ascii.isBlank(bytes[position]) else {
      return nil
    }
    return closed(bytes, position, end)
  }

  private func closed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
    var first = start
    var last = end
    while first < last, Ascii.isBlank(bytes[first]) { first += 1 }
    while last > first, Ascii.isBlank(bytes[last - 1]) { last -= 1 }
    var close = last
    while close > first, bytes[close - 1] == Ascii.number { close -= 1 }
    if close < last, close == first || Ascii.isBlank(bytes[close - 1]) {
      last = close
      while last > first, Ascii.isBlank(bytes[last - 1]) { last -= 1 }
    }
    return first..<last
  }

  /// Whether the line is of `=` or of `-` only.
  func isUnderline(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let mark = bytes[start]
    guard mark == Ascii.equals || mark == Ascii.hyphen else { return false }
    var position = start
    while position < end, bytes[position] == mark { position += 1 }
    while position < end, Ascii.isBlank(bytes[position]) { position += 1 }
    return position == end
  }

  /// Whether the line is a thematic break: three or more of `-`, `*` or `_`, with blanks between them or without.
  func isRule(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let mark = bytes[start]
    guard mark == Ascii.hyphen || mark == Ascii.asterisk || mark == Ascii.underscore else { return false }
    var count = 0
    for position in start..<end where !Ascii.isBlank(bytes[position]) {
      guard bytes[position] == mark else { return false }
      count += 1
    }
    return count >= 3
  }
}
