/// The escapes in a JSON text (RFC 8259, 7).
enum JSONEscapes {
  /// How many bytes behind a backslash belong to it; `nil` where no escape stands there.
  static func length(_ bytes: [UInt8], behind position: Int) -> Int? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "u"): return unit(bytes[...], at: position + 1) == nil ? nil : 5
    case let byte: return letter(byte) == nil ? nil : 1
    }
  }

  /// `content` without its escapes; half of a pair of surrogates reads as U+FFFD.
  static func decoded(_ content: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var position = content.startIndex
    while position < content.endIndex {
      let byte = content[position]
      position += 1
      guard byte == UInt8(ascii: "\\"), position < content.endIndex else {
        result.append(byte)
        continue
      }
      if let letter = letter(content[position]) {
        result.append(letter)
        position += 1
        continue
      }
      var units: [UInt16] = []
      // All escapes in a row at once, so that the halves of a pair come together.
      var next = position
      while let unit = unit(content, at: next + 1) {
        units.append(unit)
        position = next + 5
        guard position + 1 < content.endIndex, content[position] == UInt8(ascii: "\\"),
          content[position + 1] == UInt8(ascii: "u")
        else { break }
        next = position + 1
      }
      result += Array(String(decoding: units, as: UTF16.self).utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a letter behind a backslash stands for.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case _: nil
    }
  }

  /// The four hexadecimal digits at `position`.
  private static func unit(_ bytes: ArraySlice<UInt8>, at position: Int) -> UInt16? {
    guard position + 4 <= bytes.endIndex else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[position..<position + 4] {
      guard byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
