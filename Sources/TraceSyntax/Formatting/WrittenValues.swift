import TraceText

extension TraceDocument {
  /// Whether a line may write a number otherwise than in decimal digits alone: `0x`, or `_` behind a digit, stands in it.
  package func hasSpelledNumbers(_ statement: Statement) -> Bool {
    let bytes = source.bytes
    let start = Int(statement.start)
    var last: UInt8 = 0
    for byte in bytes[start..<LineScanner.contentEnd(bytes.span, from: start)] {
      if last == Ascii.zero, byte | 0x20 == UInt8(ascii: "x") { return true }
      if last &- Ascii.zero < 10, byte == UInt8(ascii: "_") { return true }
      last = byte
    }
    return false
  }

  /// What stands behind the key of `part`, in ASCII digits and without blanks; `nil` where it is not written.
  package func value(of part: StatementPart, in statement: Statement) -> String? {
    let tokens = tokens(ofLineAt: Int(statement.start))
    return tokens.valueRange(of: part).map { NumberText.canonical(source.text($0)) }
  }
}
