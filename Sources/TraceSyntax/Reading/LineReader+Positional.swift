import Problems
import TCP
import TraceText

/// A value without a key, and where it stands.
struct PositionalValue {
  /// What it is.
  var number: WrittenNumber
  /// Its bytes in the file.
  var range: Range<Int>
}

extension LineReader {
  /// The values between `from` and `last`, parted by commas, if there is nothing else; behind a blank a word of
  /// several letters is prose.
  mutating func positionalValues(
    _ bytes: Span<UInt8>, _ from: Int, _ last: Int, isGlued: Bool
  ) -> [PositionalValue]? {
    guard items.run.rawValue != 0 else { return nil }
    let keptEnd = end
    let keptProblems = document.problems.count
    let keptFlag = hasProblem
    let keptTrack = hasLostTrack
    let keptCursor = cursor
    var keptSink = sink
    defer {
      end = keptEnd
      cursor = keptCursor
      hasProblem = keptFlag
      hasLostTrack = keptTrack
      swap(&sink, &keptSink)
      document.problems.removeSubrange(keptProblems...)
    }
    end = last
    cursor = from
    var values: [PositionalValue] = []
    while true {
      skipBlanks(bytes)
      let start = cursor
      guard start < end else { return nil }
      let value = readValue(bytes, nil)
      guard value.kind == .number else { return nil }
      let isWord = !value.number.isPlain && value.number.offset == 0 && cursor - start > 1
      if !isGlued, isWord { return nil }
      values.append(PositionalValue(number: value.number, range: start..<cursor))
      skipBlanks(bytes)
      if cursor == end { return values }
      guard bytes[cursor] == Ascii.comma else { return nil }
      cursor += 1
    }
  }

  /// Gives the values behind the flags their keys: sequence number first, then acknowledgment number.
  ///
  /// One value behind a lone ACK is its acknowledgment number. One behind SYN-ACK, or three and more, cannot be
  /// told.
  mutating func repairPositional(_ values: [PositionalValue], from: Int, to last: Int) {
    let run = items.run
    let runStart = items.runStart
    let runEnd = items.runEnd
    items.run = .none
    sink.token(.unread, from, last, nil)
    let hasSequence = statement.marks.hasAny(.anySequence)
    let hasAcknowledgment = statement.marks.hasAny(.anyAcknowledgment)
    var items: [String] = []
    if values.count == 1, run == .ack, !hasAcknowledgment {
      take(acknowledgment: values[0], &items)
    } else if values.count == 1, !run.hasAny(.ack), !hasSequence {
      take(sequence: values[0], &items)
    } else if values.count == 2, run.hasAny(.ack), !hasSequence, !hasAcknowledgment {
      take(sequence: values[0], &items)
      take(acknowledgment: values[1], &items)
    } else {
      markBroken()
      return report(.positionalNumber, from, last)
    }
    let repaired = ([text(runStart, runEnd)] + items).joined(separator: ", ")
    report(.positionalNumber, from, last, expected: repaired, fixes: [write(repaired, runStart, last)])
  }

  private mutating func take(sequence value: PositionalValue, _ items: inout [String]) {
    statement.sequence = value.number
    statement.marks.add(.hasSequence)
    items.append("Seq=\(text(value.range.lowerBound, value.range.upperBound))")
  }

  private mutating func take(acknowledgment value: PositionalValue, _ items: inout [String]) {
    statement.acknowledgment = value.number
    statement.marks.add(.hasAcknowledgment)
    items.append("ACK=\(text(value.range.lowerBound, value.range.upperBound))")
  }

  /// `SYN 100`, `FIN u`: a number or letter behind a flag and a blank.
  mutating func readPositionalBehindBlank(_ bytes: Span<UInt8>) {
    var position = cursor
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    var last = position
    if Ascii.isDigit(byte(bytes, position)) {
      while last < end, Ascii.isDigit(bytes[last]) || bytes[last] == Ascii.underscore { last += 1 }
    } else {
      last = letterEnd(bytes, position)
    }
    guard last > position else { return }
    if items.run.hasAny(.ack) { last = secondValueEnd(bytes, behind: last) ?? last }
    guard let values = positionalValues(bytes, position, last, isGlued: true) else { return }
    cursor = last
    repairPositional(values, from: position, to: last)
  }

  /// Where `y, x+1` or `200, 101` stands behind a flag and a blank.
  func positionalPair(_ bytes: Span<UInt8>) -> Range<Int>? {
    var position = cursor
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    guard position > cursor, let first = valueEnd(bytes, position) else { return nil }
    return secondValueEnd(bytes, behind: first).map { position..<$0 }
  }

  /// Where the second value of `y, x+1` ends, if one stands behind a comma at `first`.
  private func secondValueEnd(_ bytes: Span<UInt8>, behind first: Int) -> Int? {
    var position = first
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    guard byte(bytes, position) == Ascii.comma else { return nil }
    position += 1
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    return valueEnd(bytes, position)
  }

  /// Where a number, a single letter or a sum of them at `from` ends, if an item ends there too.
  private func valueEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int? {
    guard Ascii.isDigit(byte(bytes, from)) else {
      let last = letterEnd(bytes, from)
      return last > from ? last : nil
    }
    var last = from
    while Ascii.isDigit(byte(bytes, last)) || byte(bytes, last) == Ascii.underscore { last += 1 }
    let next = byte(bytes, last)
    return next == 0 || next == Ascii.comma || Ascii.isBlank(next) ? last : nil
  }

  /// Where a single letter at `from`, or a sum that it begins, ends, if an item may end there; otherwise `from`.
  ///
  /// A lone `X` is how many mark a loss.
  private func letterEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    guard Ascii.isLetter(byte(bytes, from)), !Ascii.isLetter(byte(bytes, from + 1)) else { return from }
    var last = from
    while Ascii.isLetter(byte(bytes, last)) || Ascii.isDigit(byte(bytes, last))
      || byte(bytes, last) == Ascii.underscore || byte(bytes, last) == Ascii.plus
    {
      last += 1
    }
    if last == from + 1, bytes[from] == 0x58 { return from }
    var next = last
    while Ascii.isBlank(byte(bytes, next)) { next += 1 }
    switch byte(bytes, next) {
    case 0, Ascii.comma, Ascii.openParenthesis, Ascii.openBracket, Ascii.number: return last
    default: return from
    }
  }
}
