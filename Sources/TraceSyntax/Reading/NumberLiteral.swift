/// A number as written: decimal or `0x…`, digits grouped with `_`, full-width digits too.
struct NumberLiteral {
  /// 0 to 4294967295.
  var value: UInt32
  /// Behind its last digit.
  var end: Int

  /// The number at `from`; `nil` where it is too large, or letters or a stray `_` stand in it.
  static func read(_ bytes: Span<UInt8>, _ from: Int, _ end: Int) -> NumberLiteral? {
    var position = from
    var radix: UInt64 = 10
    if bytes[from] == Ascii.zero, from + 1 < end, bytes[from + 1] | 0x20 == 0x78 {
      radix = 16
      position += 2
    }
    var value: UInt64 = 0
    var digits = 0
    var afterGroup = false
    while position < end {
      let scalar = Scalars.scan(bytes, position, end)
      let byte = Scalars.ascii(fullWidth: scalar.value) ?? (scalar.value < 0x80 ? UInt8(scalar.value) : 0)
      if byte == Ascii.underscore {
        guard digits > 0, !afterGroup else { return nil }
        afterGroup = true
        position += scalar.length
        continue
      }
      guard let digit = digit(byte) else {
        if byte == 0, scalar.isValid, Scalars.isNamePart(scalar.value) { return nil }
        break
      }
      guard digit < radix else { return nil }
      value = value * radix + digit
      guard value <= UInt64(UInt32.max) else { return nil }
      digits += 1
      afterGroup = false
      position += scalar.length
    }
    guard digits > 0, !afterGroup else { return nil }
    return NumberLiteral(value: UInt32(value), end: position)
  }

  /// The value of a digit or letter; 36 and below.
  private static func digit(_ byte: UInt8) -> UInt64? {
    if Ascii.isDigit(byte) { return UInt64(byte - Ascii.zero) }
    return Ascii.isLetter(byte) ? UInt64((byte | 0x20) - 0x61) + 10 : nil
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
