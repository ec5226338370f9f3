/// One scalar of a text in bytes that may not be UTF-8.
package struct DecodedScalar: Hashable, Sendable {
  /// U+FFFD for a byte that is part of no scalar.
  package let scalar: Unicode.Scalar
  /// The number of bytes it stands for, 1 to 4.
  package let length: Int

  /// The number of UTF-16 code units, 1 or 2.
  @inlinable
  package var utf16Length: Int { length == 4 ? 2 : 1 }

  /// Decodes the scalar that starts at `offset`; a byte that starts none counts as one scalar.
  ///
  /// `offset` is below `end`, and no byte from `end` on is looked at.
  package init(at offset: Int, in bytes: [UInt8], end: Int) {
    let lead = bytes[offset]
    guard lead >= 0x80 else {
      self.init(Unicode.Scalar(lead), 1)
      return
    }
    let count = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard count > 1, offset + count <= end else {
      self.init("\u{FFFD}", 1)
      return
    }
    var value = UInt32(lead) & (0xFF >> UInt32(count + 1))
    for index in offset + 1..<offset + count {
      guard bytes[index] & 0xC0 == 0x80 else {
        self.init("\u{FFFD}", 1)
        return
      }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    let smallest: UInt32 = count == 2 ? 0x80 : count == 3 ? 0x800 : 0x1_0000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else {
      self.init("\u{FFFD}", 1)
      return
    }
    self.init(scalar, count)
  }

  private init(_ scalar: Unicode.Scalar, _ length: Int) {
    self.scalar = scalar
    self.length = length
  }
}
