import Problems
import TCP
import TraceText

extension LineReader {
  /// `Data="…"`, or a bare `DATA`; the cursor is behind the word.
  mutating func readData(_ bytes: Span<UInt8>, _ from: Int) {
    let wordEnd = cursor
    items.run = .none
    noteItem(from)
    let hasSign = skipAssignment(bytes)
    if byte(bytes, cursor) == Ascii.quote { return readDataText(bytes, from, wordEnd) }
    guard hasSign else {
      cursor = wordEnd
      sink.token(.key, from, wordEnd, .data)
      statement.marks.add(.unknownData)
      return
    }
    let valueStart = cursor
    while cursor < end, bytes[cursor] != Ascii.comma, !Ascii.isBlank(bytes[cursor]),
      bytes[cursor] != Ascii.closeParenthesis
    {
      cursor += 1
    }
    markBroken()
    sink.token(.unread, from, cursor, nil)
    guard cursor > valueStart else { return report(.missingValue, from, wordEnd) }
    let written = text(valueStart, cursor).filter { $0 != "“" && $0 != "”" }
    let isNumber = NumberLiteral.read(bytes, valueStart, cursor).map { $0.end == cursor } ?? false
    let quoted = write("Data=\"\(written)\"", from, cursor, isSafe: !isNumber)
    let asLength = write("Len=\(written)", from, cursor, isSafe: false)
    report(
      .badNumber, valueStart, cursor, expected: "\"\(written)\"",
      fixes: isNumber ? [asLength, quoted] : [quoted])
  }

  /// A string with C escapes; its octets are its bytes in UTF-8.
  private mutating func readDataText(_ bytes: Span<UInt8>, _ from: Int, _ wordEnd: Int) {
    let open = cursor
    guard let string = DataText.read(bytes, open, end) else {
      let last = contentEnd(bytes, from)
      cursor = last
      sink.token(.unread, from, last, nil)
      markBroken()
      let edit = TextEdit(range: ByteRange(last, last), replacement: "\"")
      report(.unterminatedQuote, open, last, fixes: [QuickFix(.add("\""), edits: [edit], isSafe: false)])
      cursor = end
      return
    }
    sink.token(.key, from, wordEnd, .data)
    sink.token(.string, open, string.end, .data)
    cursor = string.end
    if items.dataOctets >= 0 {
      return reportRepeated(bytes, from, differs: items.dataOctets != string.octets)
    }
    items.dataOctets = string.octets
    statement.marks.add(.hasDataText)
  }
}

/// A string in double quotes with C escapes.
struct DataText {
  /// Its length in octets.
  var octets: Int
  /// Behind the closing quote.
  var end: Int

  /// The string whose opening quote is at `open`; `nil` where the line ends before the string does.
  static func read(_ bytes: Span<UInt8>, _ open: Int, _ end: Int) -> DataText? {
    var position = open + 1
    var octets = 0
    while position < end {
      switch bytes[position] {
      case Ascii.quote: return DataText(octets: octets, end: position + 1)
      case Ascii.backslash: position += escapeLength(bytes, position, end)
      default: position += 1
      }
      octets += 1
    }
    return nil
  }

  /// The bytes of the escape at `position`: `\n`, `\x0d`, `\033`.
  private static func escapeLength(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Int {
    guard position + 1 < end else { return 1 }
    var length = 2
    if bytes[position + 1] | 0x20 == 0x78 {
      while length < 4, position + length < end, isHexadecimal(bytes[position + length]) { length += 1 }
    } else if bytes[position + 1] &- Ascii.zero < 8 {
      while length < 4, position + length < end, bytes[position + length] &- Ascii.zero < 8 { length += 1 }
    }
    return length
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || (byte | 0x20) &- 0x61 < 6
  }
}
