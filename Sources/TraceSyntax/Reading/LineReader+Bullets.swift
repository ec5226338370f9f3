import Problems

extension LineReader {
  /// Moves over list markers, step numbers, keycaps, pictures, emphasis and table edges before a statement.
  @inline(__always)
  mutating func skipBullets(_ bytes: Span<UInt8>) {
    let first = bytes[cursor]
    if Ascii.isLetter(first), !isLetterBullet(bytes), !Ascii.isStep(bytes, cursor, end) { return }
    skipSomeBullets(bytes)
  }

  /// Whether `a)` or `a.` and a blank stand at the cursor.
  private func isLetterBullet(_ bytes: Span<UInt8>) -> Bool {
    let sign = byte(bytes, cursor + 1)
    return (sign == Ascii.closeParenthesis || sign == Ascii.period) && Ascii.isBlank(byte(bytes, cursor + 2))
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
    default: break
    }
    if Ascii.isLetter(first), isLetterBullet(bytes) { return 2 }
    if let step = StepLabel.end(bytes, cursor, end) { return step - cursor }
    if Ascii.isDigit(first) { return numberBullet(bytes, inTable: inTable) }
    return first >= 0x80 ? pictureLength(bytes) : 0
  }

  /// `1.` with a blank behind, `1)`, `1` and a blank before a name, `1️⃣`, and a number alone in a table's cell.
  private func numberBullet(_ bytes: Span<UInt8>, inTable: Bool) -> Int {
    var position = cursor
    while Ascii.isDigit(byte(bytes, position)) { position += 1 }
    let behind = byte(bytes, position)
    if behind == Ascii.closeParenthesis { return position + 1 - cursor }
    if behind == Ascii.period {
      let next = byte(bytes, position + 1)
      return Ascii.isBlank(next) || next == Ascii.backtick ? position + 1 - cursor : 0
    }
    if behind == Ascii.colon, Ascii.isBlank(byte(bytes, position + 1)),
      startsStatement(bytes, position + 2)
    {
      return position + 1 - cursor
    }
    var edge = position
    while Ascii.isBlank(byte(bytes, edge)) { edge += 1 }
    if inTable, byte(bytes, edge) == Ascii.pipe { return edge + 1 - cursor }
    if edge > position, startsStatement(bytes, edge) { return edge - cursor }
    return behind >= 0x80 ? keycapLength(bytes, position) : 0
  }

  /// Whether a name and its colon or arrow stand at `position`, or a dash that parts them from a number.
  func startsStatement(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    if byte(bytes, position) == Ascii.hyphen { return Ascii.isBlank(byte(bytes, position + 1)) }
    var next = nameEnd(bytes, position)
    guard next > position, !itemFollows(bytes, position) else { return false }
    while Ascii.isBlank(byte(bytes, next)) { next += 1 }
    return colonLength(bytes, next) != nil || arrow(bytes, next) != nil
  }

  /// The bytes of a number's keycap sign, which begins at `signs`, with its number; 0 where there is none.
  private func keycapLength(_ bytes: Span<UInt8>, _ signs: Int) -> Int {
    var position = signs
    while byte(bytes, position) >= 0x80 {
      let mark = Scalars.scan(bytes, position, end)
      guard mark.value == 0xfe0f || mark.value == 0x20e3 else { break }
      position += mark.length
    }
    return position > signs ? position - cursor : 0
  }

  /// `(a)` with a blank behind, and `(1)`.
  private func parenthesisedBullet(_ bytes: Span<UInt8>) -> Int {
    var position = cursor + 1
    let inside = position
    let isLetter = Ascii.isLetter(byte(bytes, position))
    if isLetter {
      position += 1
    } else {
      while Ascii.isDigit(byte(bytes, position)) { position += 1 }
    }
    guard position > inside, byte(bytes, position) == Ascii.closeParenthesis else { return 0 }
    return !isLetter || Ascii.isBlank(byte(bytes, position + 1)) ? position + 1 - cursor : 0
  }

  /// `①`, `❶`, `•`, a dash with a blank behind, and any picture.
  private func pictureLength(_ bytes: Span<UInt8>) -> Int {
    let scalar = Scalars.scan(bytes, cursor, end)
    guard scalar.isValid else { return 0 }
    switch scalar.value {
    case 0x2460...0x24ff, 0x2776...0x2793, 0x2022, 0x2023, 0x25cf, 0x25e6: return scalar.length
    case 0xb7, 0x2013, 0x2014, 0x30fb:
      return Ascii.isBlank(byte(bytes, cursor + scalar.length)) ? scalar.length : 0
    default: break
    }
    if Scalars.isBlank(scalar.value) { return scalar.length }
    guard arrow(bytes, cursor) == nil, Scalars.isPicture(scalar.value) else { return 0 }
    return scalar.length
  }
}

extension Ascii {
  /// Whether `step` stands at `position`, in any case.
  static func isStep(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Bool {
    position + 4 <= end && bytes[position] | 0x20 == 0x73 && bytes[position + 1] | 0x20 == 0x74
      && bytes[position + 2] | 0x20 == 0x65 && bytes[position + 3] | 0x20 == 0x70
  }
}
