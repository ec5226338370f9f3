import Problems
import TCP
import TraceText

/// What stands where a value is expected.
struct ReadValue {
  /// A number, a `?`, or something else, which was reported.
  enum Kind { case number, blank, bad }
  /// Which of them it is.
  var kind: Kind
  /// The number; meaningful for `.number`.
  var number = WrittenNumber(offset: 0)
}

extension LineReader {
  /// Reads `=` and a value behind a key that begins at `from`; reports where there is none or it is no number.
  @inline(__always)
  mutating func readKeyedValue(_ bytes: Span<UInt8>, _ from: Int, _ part: StatementPart) -> ReadValue {
    let keyEnd = cursor
    sink.token(.key, from, keyEnd, part)
    let hasSign = skipAssignment(bytes)
    if !hasSign, Ascii.isLetter(byte(bytes, cursor)), itemFollows(bytes, cursor) {
      return reportMissingValue(from, keyEnd)
    }
    return readValue(bytes, part, keyStart: from, keyEnd: keyEnd)
  }

  private mutating func reportMissingValue(_ from: Int, _ keyEnd: Int) -> ReadValue {
    cursor = max(cursor, keyEnd)
    report(.missingValue, from, keyEnd)
    return ReadValue(kind: .bad)
  }

  /// Reads a number, a sum with symbols, or `?`, as the value of `part`.
  @inline(__always)
  mutating func readValue(
    _ bytes: Span<UInt8>, _ part: StatementPart?, keyStart: Int = -1, keyEnd: Int = -1, joins: Bool = true
  ) -> ReadValue {
    let from = cursor
    var position = from
    let last = end
    var value: UInt64 = 0
    if from &+ 8 <= last, let eight = EightDigits.read(bytes, from) {
      value = eight
      position &+= 8
    }
    while position < last {
      let digit = bytes[position] &- Ascii.zero
      guard digit < 10 else { break }
      value = value &* 10 &+ UInt64(digit)
      position &+= 1
    }
    let next = byte(bytes, position)
    if position > from, position &- from <= 10, value <= UInt64(UInt32.max),
      next == Ascii.comma || next == 0 || (next == Ascii.space && byte(bytes, position &+ 1) != Ascii.plus)
    {
      if next == Ascii.comma, Ascii.isDigit(byte(bytes, position &+ 1)),
        let grouped = readGroupedNumber(bytes, part, firstEnd: position)
      {
        return grouped
      }
      sink.token(.value, from, position, part)
      cursor = position
      return ReadValue(kind: .number, number: WrittenNumber(offset: UInt32(truncatingIfNeeded: value)))
    }
    return readSum(bytes, part, keyStart: keyStart, keyEnd: keyEnd, joins: joins)
  }

  /// `x+1`, `y+1+len`, `0x1_0000`, `?`.
  private mutating func readSum(
    _ bytes: Span<UInt8>, _ part: StatementPart?, keyStart: Int, keyEnd: Int, joins: Bool
  ) -> ReadValue {
    let from = cursor
    if let blank = blankLength(bytes, from) {
      cursor = from + blank
      sink.token(.value, from, cursor, part)
      return ReadValue(kind: .blank)
    }
    var sum = WrittenNumber(offset: 0)
    var subtracts = false
    var position = from
    while true {
      guard let term = readTerm(bytes, position, subtracts: subtracts) else {
        return reportBadValue(bytes, from, part, keyStart: keyStart, keyEnd: keyEnd)
      }
      sum.base = document.symbols.sum(sum.base, term.number.base)
      sum.offset = subtracts ? sum.offset &- term.number.offset : sum.offset &+ term.number.offset
      position = term.end
      guard let sign = joint(bytes, position, joins: joins) else { break }
      subtracts = sign.subtracts
      position = sign.end
    }
    let next = byte(bytes, position)
    if next == Ascii.period, ellipsisLength(bytes, position) == 0, Ascii.isDigit(byte(bytes, position + 1)) {
      return reportBadValue(bytes, from, part, keyStart: keyStart, keyEnd: keyEnd)
    }
    if next == Ascii.colon, part == .sequence, Ascii.isDigit(byte(bytes, position + 1)), sum.isPlain {
      return readSequenceRange(bytes, sum, firstEnd: position)
    }
    if next == Ascii.openParenthesis, isIndex(bytes, position) {
      return reportIndex(bytes, from, position, part)
    }
    cursor = position
    sink.token(.value, from, position, part)
    return ReadValue(kind: .number, number: sum)
  }

  /// Whether one letter or digit in the parentheses at `position` tells two symbols apart, as in `ISN(c)`.
  private func isIndex(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    let index = byte(bytes, position + 1)
    return Ascii.isLetter(byte(bytes, position - 1)) && byte(bytes, position + 2) == Ascii.closeParenthesis
      && (Ascii.isLetter(index) || Ascii.isDigit(index))
  }

  /// Reports `ISN(c)+1` as no value; the fix makes `ISN_c+1` of it.
  private mutating func reportIndex(
    _ bytes: Span<UInt8>, _ from: Int, _ open: Int, _ part: StatementPart?
  ) -> ReadValue {
    var last = open + 3
    while last < end, !endsValue(bytes[last]) { last += 1 }
    cursor = last
    sink.token(.value, from, last, part)
    let symbol = "\(text(from, open))_\(text(open + 1, open + 2))"
    report(.badNumber, from, last, fixes: [write(symbol, from, open + 3)])
    return ReadValue(kind: .bad)
  }

  private func blankLength(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    switch byte(bytes, position) {
    case Ascii.question: 1
    case 0xef where byte(bytes, position + 1) == 0xbc && byte(bytes, position + 2) == 0x9f: 3
    default: nil
    }
  }

  /// The sign that joins the next term of a sum; nothing where an item or a flag follows the sign.
  private func joint(_ bytes: Span<UInt8>, _ from: Int, joins: Bool) -> (subtracts: Bool, end: Int)? {
    var position = from
    while byte(bytes, position) == Ascii.space { position += 1 }
    let length: Int
    let subtracts: Bool
    switch byte(bytes, position) {
    case Ascii.plus: (length, subtracts) = (1, false)
    case 0xef where byte(bytes, position + 1) == 0xbc && byte(bytes, position + 2) == 0x8b:
      (length, subtracts) = (3, false)
    case Ascii.hyphen where joins: (length, subtracts) = (1, true)
    default: return nil
    }
    position += length
    while byte(bytes, position) == Ascii.space { position += 1 }
    let next = byte(bytes, position)
    if Ascii.isDigit(next) || (next == 0xef && byte(bytes, position + 1) == 0xbc) {
      return (subtracts, position)
    }
    guard !subtracts, next >= 0x80 || Ascii.isLetter(next) || next == Ascii.underscore else { return nil }
    if let phrase = longestPhrase(bytes, position) {
      guard phrase.word == .length else { return nil }
      return assignmentLength(bytes, phrase.end) > 0 ? nil : (subtracts, position)
    }
    return (subtracts, position)
  }

  /// One number or symbol of a sum.
  private mutating func readTerm(
    _ bytes: Span<UInt8>, _ from: Int, subtracts: Bool
  ) -> (number: WrittenNumber, end: Int)? {
    guard from < end else { return nil }
    let scalar = Scalars.scan(bytes, from, end)
    let first = Scalars.ascii(fullWidth: scalar.value) ?? (scalar.value < 0x80 ? UInt8(scalar.value) : 0)
    if Ascii.isDigit(first) {
      guard let literal = NumberLiteral.read(bytes, from, end) else { return nil }
      return (WrittenNumber(offset: literal.value), literal.end)
    }
    let last = symbolEnd(bytes, from)
    guard last > from, !subtracts else { return nil }
    if let known = symbolCache.base(bytes, from, last) {
      return (WrittenNumber(base: known, offset: 0), last)
    }
    let base = document.symbols.base(symbol: String(bytes, from, last))
    symbolCache.insert(from, last, base)
    return (WrittenNumber(base: base, offset: 0), last)
  }

  /// Where the symbol at `from` ends: letters, digits and `_` of any script.
  func symbolEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    var position = from
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        guard Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.underscore else { return position }
        position += 1
      } else {
        let scalar = Scalars.scan(bytes, position, end)
        guard scalar.isValid, Scalars.isNamePart(scalar.value) else { return position }
        position += scalar.length
      }
    }
    return position
  }

  /// Reports what stands at `from` as no number, or as missing where nothing stands.
  private mutating func reportBadValue(
    _ bytes: Span<UInt8>, _ from: Int, _ part: StatementPart?, keyStart: Int, keyEnd: Int
  ) -> ReadValue {
    var last = from
    while last < end, !endsValue(bytes[last]) { last += 1 }
    cursor = last
    if last == from {
      cursor = max(from, keyEnd)
      var signEnd = max(keyEnd, from)
      while signEnd > keyEnd, Ascii.isBlank(bytes[signEnd - 1]) { signEnd -= 1 }
      report(
        .missingValue, keyStart >= 0 ? keyStart : from, keyStart >= 0 ? signEnd : contentEnd(bytes, from))
    } else {
      sink.token(.value, from, last, part)
      report(.badNumber, from, last)
    }
    return ReadValue(kind: .bad)
  }

  private func endsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case Ascii.space, Ascii.tab, Ascii.comma, Ascii.semicolon, Ascii.closeParenthesis, Ascii.closeBracket,
      Ascii.openParenthesis, Ascii.openBracket, Ascii.pipe, Ascii.backtick, Ascii.number:
      true
    default: false
    }
  }
}
