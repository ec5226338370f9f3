import Problems

extension LineReader {
  /// Moves over list markers, step numbers, keycaps, pictures, emphasis and table edges before a statement.
  @inline(__always)
  mutating func skipBullets(_ bytes: Span<UInt8>) {
    let first = bytes[cursor]
    if Ascii.isLetter(first), first | 0x20 != 0x73 || !Ascii.isStep(bytes, cursor, end) { return }
    skipSomeBullets(bytes)
  }

  private mutating func skipSomeBullets(_ bytes: Span<UInt8>) {
    let from = cursor
    var isTable = false
    while cursor < end {
      let byte = bytes[cursor]
      switch byte {
      case Ascii.space, Ascii.tab, Ascii.backtick, Ascii.asterisk:
        cursor += 1
        continue
      case Ascii.pipe:
        isTable = true
        cursor += 1
        continue
      case Ascii.hyphen where isTable && isTableRule(bytes):
        cursor = end
        continue
      default: break
      }
      let length = bulletLength(bytes, inTable: isTable)
      if length == 0 { break }
      cursor += length
    }
    if cursor > from { sink.token(.bullet, from, trimmedEnd(bytes, from), nil) }
    items.isTable = isTable
  }

  /// Where the bullets end without the blanks behind them.
  private func trimmedEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    var position = cursor
    while position > from, Ascii.isBlank(bytes[position - 1]) { position -= 1 }
    return position
  }

  /// Whether only dashes, colons and pipes follow: the rule under a table's head.
  private func isTableRule(_ bytes: Span<UInt8>) -> Bool {
    for position in cursor..<end {
      switch bytes[position] {
      case Ascii.hyphen, Ascii.colon, Ascii.pipe, Ascii.space, Ascii.tab: continue
      default: return false
      }
    }
    return true
  }

  /// The bytes of the bullet at the cursor; 0 where there is none.
  private func bulletLength(_ bytes: Span<UInt8>, inTable: Bool) -> Int {
    let first = bytes[cursor]
    switch first {
    case Ascii.hyphen, Ascii.plus:
      return Ascii.isBlank(byte(bytes, cursor + 1)) ? 1 : 0
    case Ascii.openParenthesis: return parenthesisedBullet(bytes)
    case 0x53, 0x73: return stepLength(bytes)
    default:
      if Ascii.isDigit(first) { return numberBullet(bytes, inTable: inTable) }
      return first >= 0x80 ? pictureLength(bytes) : 0
    }
  }

  /// `1.` and `1)` with a blank behind, `1️⃣`, `1단계:`, and a number alone in a table's cell.
  private func numberBullet(_ bytes: Span<UInt8>, inTable: Bool) -> Int {
    var position = cursor
    while Ascii.isDigit(byte(bytes, position)) { position += 1 }
    let behind = byte(bytes, position)
    if behind == Ascii.period || behind == Ascii.closeParenthesis {
      let next = byte(bytes, position + 1)
      return Ascii.isBlank(next) || next == Ascii.backtick ? position + 1 - cursor : 0
    }
    if inTable {
      var edge = position
      while Ascii.isBlank(byte(bytes, edge)) { edge += 1 }
      if byte(bytes, edge) == Ascii.pipe { return edge + 1 - cursor }
    }
    guard behind >= 0x80 else { return 0 }
    let scalar = Scalars.scan(bytes, position, end)
    if scalar.value == 0xfe0f || scalar.value == 0x20e3 {
      while byte(bytes, position) >= 0x80 {
        let mark = Scalars.scan(bytes, position, end)
        guard mark.value == 0xfe0f || mark.value == 0x20e3 else { break }
        position += mark.length
      }
      return position - cursor
    }
    return stepWord(bytes, position).map { $0 - cursor } ?? 0
  }

  /// Behind `단계:` at `position`, as in `1단계:`.
  private func stepWord(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    let word: [UInt8] = [0xeb, 0x8b, 0xa8, 0xea, 0xb3, 0x84]
    for (index, expected) in word.enumerated() where byte(bytes, position + index) != expected { return nil }
    return separatorEnd(bytes, position + word.count)
  }

  /// Behind a `:`, `.` or `)` at `position`.
  private func separatorEnd(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    switch byte(bytes, position) {
    case Ascii.colon, Ascii.period, Ascii.closeParenthesis: position + 1
    case 0xef where byte(bytes, position + 1) == 0xbc && byte(bytes, position + 2) == 0x9a: position + 3
    default: nil
    }
  }

  /// `(a)` and `(1)` with a blank behind.
  private func parenthesisedBullet(_ bytes: Span<UInt8>) -> Int {
    var position = cursor + 1
    let inside = position
    if Ascii.isLetter(byte(bytes, position)) {
      position += 1
    } else {
      while Ascii.isDigit(byte(bytes, position)) { position += 1 }
    }
    guard position > inside, byte(bytes, position) == Ascii.closeParenthesis else { return 0 }
    return Ascii.isBlank(byte(bytes, position + 1)) ? position + 1 - cursor : 0
  }

  /// `Step 1:`, `STEP 2.`
  private func stepLength(_ bytes: Span<UInt8>) -> Int {
    guard Ascii.isStep(bytes, cursor, end) else { return 0 }
    var position = cursor + 4
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    let digits = position
    while Ascii.isDigit(byte(bytes, position)) { position += 1 }
    guard position > digits, let behind = separatorEnd(bytes, position) else { return 0 }
    return Ascii.isBlank(byte(bytes, behind)) ? behind - cursor : 0
  }

  /// `①`, `❶`, `•`, and any picture.
  private func pictureLength(_ bytes: Span<UInt8>) -> Int {
    let scalar = Scalars.scan(bytes, cursor, end)
    guard scalar.isValid else { return 0 }
    let isMarker =
      (0x2460...0x24ff).contains(scalar.value) || (0x2776...0x2793).contains(scalar.value)
      || scalar.value == 0x2022 || scalar.value == 0x25cf || scalar.value == 0x25e6
    if isMarker || Scalars.isBlank(scalar.value) { return scalar.length }
    guard arrow(bytes, cursor) == nil else { return 0 }
    if Scalars.isPicture(scalar.value) { return scalar.length }
    return 0
  }
}

extension Ascii {
  /// Whether `step` stands at `position`, in any case.
  static func isStep(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Bool {
    position + 4 <= end && bytes[position] | 0x20 == 0x73 && bytes[position + 1] | 0x20 == 0x74
      && bytes[position + 2] | 0x20 == 0x65 && bytes[position + 3] | 0x20 == 0x70
  }
}
