import Problems
import TCP
import TraceText

/// What stands where a value is expected.
struct ReadValue {
  enum Kind { case number, blank, bad }
  var kind: Kind
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
    cursor = position
    sink.token(.value, from, position, part)
    return ReadValue(kind: .number, number: sum)
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
    if Ascii.isDigit(next) || (next == 0xef && byte(bytes, position + 1) == 0xbc) { return (subtracts, position) }
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
    if let known = symbolCache.base(bytes, from, last) { return (WrittenNumber(base: known, offset: 0), last) }
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
      report(.missingValue, keyStart >= 0 ? keyStart : from, keyStart >= 0 ? max(keyEnd, from) : contentEnd(bytes, from))
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

/// Reads eight digits in one step.
enum EightDigits {
  /// The number of the eight bytes at `from` if all are digits.
  ///
  /// Neighbouring digits are joined to pairs, pairs to fours, fours to eight, by one multiplication each.
  @inline(__always)
  static func read(_ bytes: Span<UInt8>, _ from: Int) -> UInt64? {
    let text = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: from, as: UInt64.self).littleEndian
    let digits = text ^ 0x3030_3030_3030_3030
    guard (digits | (digits &+ 0x0606_0606_0606_0606)) & 0xf0f0_f0f0_f0f0_f0f0 == 0 else { return nil }
    let pairs = ((digits &* 10) &+ (digits >> 8)) & 0x00ff_00ff_00ff_00ff
    let fours = ((pairs &* 100) &+ (pairs >> 16)) & 0x0000_ffff_0000_ffff
    return ((fours &* 10_000) &+ (fours >> 32)) & 0xffff_ffff
  }
}

/// The last symbols read, so that a line of letters makes no `String`.
struct SymbolCache {
  private struct Entry {
    var start = 0
    var count = -1
    var base: UInt16 = 0
  }
  private var entries: (Entry, Entry, Entry, Entry) = (Entry(), Entry(), Entry(), Entry())
  private var turn = 0

  /// The base of the symbol in `bytes[start..<end]`, if it is one of the last four.
  func base(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt16? {
    if matches(entries.0, bytes, start, end) { return entries.0.base }
    if matches(entries.1, bytes, start, end) { return entries.1.base }
    if matches(entries.2, bytes, start, end) { return entries.2.base }
    return matches(entries.3, bytes, start, end) ? entries.3.base : nil
  }

  mutating func insert(_ start: Int, _ end: Int, _ base: UInt16) {
    let entry = Entry(start: start, count: end - start, base: base)
    switch turn & 3 {
    case 0: entries.0 = entry
    case 1: entries.1 = entry
    case 2: entries.2 = entry
    default: entries.3 = entry
    }
    turn &+= 1
  }

  private func matches(_ entry: Entry, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard entry.count == end - start else { return false }
    for offset in 0..<entry.count where bytes[entry.start + offset] != bytes[start + offset] { return false }
    return true
  }
}
