/// A word of at most 32 bytes, folded so that spellings that mean the same are equal.
///
/// ASCII letters are lower-cased, full-width forms become ASCII, and spaces, `-`, `_` and `.` are left out.
struct PackedWord: Hashable, Sendable {
  private var low: UInt128 = 0
  private var high: UInt128 = 0
  /// The number of bytes; 33 for a longer word, which equals no known one.
  private(set) var count: UInt8 = 0

  init() {}

  init(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    append(bytes, start, end)
  }

  var isEmpty: Bool { count == 0 }

  mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        append(byte)
        position += 1
        continue
      }
      let scalar = Scalars.scan(bytes, position, end)
      if let ascii = Scalars.ascii(fullWidth: scalar.value) {
        append(ascii)
      } else if !Scalars.isBlank(scalar.value) {
        for index in position..<position + scalar.length { append(bytes[index]) }
      }
      position += scalar.length
    }
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case Ascii.space, Ascii.tab, Ascii.hyphen, Ascii.underscore, Ascii.period, Ascii.backtick, Ascii.asterisk:
      return
    default:
      guard count < 32 else {
        count = 33
        return
      }
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if count < 16 { low = low << 8 | UInt128(folded) } else { high = high << 8 | UInt128(folded) }
      count += 1
    }
  }
}
