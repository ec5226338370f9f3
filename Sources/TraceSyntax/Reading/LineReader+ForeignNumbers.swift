import Problems
import TCP
import TraceText

/// Numbers as other notations write them: `1,000`, and tcpdump's `1:518`.
extension LineReader {
  /// Reads `1,000` from the cursor on, whose first group ends at `firstEnd`; `nil` where the comma ends the number.
  ///
  /// A list of numbers without keys is none: there a comma parts two of them.
  mutating func readGroupedNumber(
    _ bytes: Span<UInt8>, _ part: StatementPart?, firstEnd: Int
  ) -> ReadValue? {
    let from = cursor
    guard let part, part != .option(.selectiveAcknowledgment), (1...3).contains(firstEnd - from) else {
      return nil
    }
    var position = firstEnd
    while byte(bytes, position) == Ascii.comma, isGroup(bytes, position + 1) { position += 4 }
    let digits = text(from, position).filter { $0 != "," }
    guard position > firstEnd, let value = UInt32(digits) else { return nil }
    // `Seq=100,200` may be meant for two numbers.
    let isCertain = firstEnd - from < 3 || position - firstEnd > 4
    cursor = position
    sink.token(.value, from, position, part)
    report(
      .badNumber, from, position, expected: digits, fixes: [write(digits, from, position, isSafe: isCertain)])
    return ReadValue(kind: .number, number: WrittenNumber(offset: value))
  }

  /// Whether three digits and no further one stand at `position`.
  private func isGroup(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    for place in position..<position + 3 where !Ascii.isDigit(byte(bytes, place)) { return false }
    let next = byte(bytes, position + 3)
    return !Ascii.isDigit(next) && !Ascii.isLetter(next) && next != Ascii.hyphen && next != Ascii.colon
  }

  /// Reads `1:518`, the first number of a segment and the one behind its last; the length is their difference.
  mutating func readSequenceRange(
    _ bytes: Span<UInt8>, _ first: WrittenNumber, firstEnd: Int
  ) -> ReadValue {
    let from = cursor
    var position = firstEnd + 1
    while Ascii.isDigit(byte(bytes, position)) { position += 1 }
    cursor = position
    sink.token(.value, from, position, .sequence)
    var repaired = text(from, firstEnd)
    if let last = UInt32(text(firstEnd + 1, position)), last != first.offset, !writesLength(bytes, position) {
      repaired += ", Len=\(last &- first.offset)"
      statement.marks.add(.unknownData)
    }
    report(.badNumber, from, position, expected: repaired, fixes: [write(repaired, from, position)])
    return ReadValue(kind: .number, number: first)
  }

  /// Whether a length or data is written behind `from`.
  private func writesLength(_ bytes: Span<UInt8>, _ from: Int) -> Bool {
    if statement.marks.hasAny(.hasLength, .hasDataText) { return true }
    var position = from
    while position < end {
      if Ascii.isLetter(bytes[position]), !Ascii.isLetter(byte(bytes, position - 1)),
        let word = longestPhrase(bytes, position)?.word, word == .length || word == .data
      {
        return true
      }
      position += 1
    }
    return false
  }
}
