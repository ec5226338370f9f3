/// Escapes of halves of characters, as editors that count in UTF-16 write a text with such a half. JSON allows them
/// (RFC 8259, 8.2), but no text of Unicode holds one.
package enum LoneSurrogates {
  /// `content` with each lone surrogate escaped as U+FFFD, which takes as many bytes of JSON and units of UTF-16;
  /// `nil` where there is none.
  package static func replaced(in content: [UInt8]) -> [UInt8]? {
    var result: [UInt8]?
    var place = 0
    while place < content.count {
      guard content[place] == UInt8(ascii: "\\") else {
        place += 1
        continue
      }
      guard let unit = unit(at: place, in: content), isHigh(unit) || isLow(unit) else {
        // What is escaped is no beginning of another escape.
        place += 2
        continue
      }
      if isHigh(unit), let next = self.unit(at: place + 6, in: content), isLow(next) {
        place += 12
        continue
      }
      if result == nil { result = content }
      result?.replaceSubrange(place..<place + 6, with: "\\ufffd".utf8)
      place += 6
    }
    return result
  }

  /// The unit of UTF-16 that an escape of six bytes says; `nil` where there is no such escape.
  private static func unit(at place: Int, in content: [UInt8]) -> UInt16? {
    guard place + 6 <= content.count, content[place] == UInt8(ascii: "\\"),
      content[place + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in content[place + 2..<place + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static func isHigh(_ unit: UInt16) -> Bool { unit & 0xFC00 == 0xD800 }
  private static func isLow(_ unit: UInt16) -> Bool { unit & 0xFC00 == 0xDC00 }
}
