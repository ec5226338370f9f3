/// A guess at the encoding of a text that is not UTF-8, so that its reader can be told how to convert it.
package enum LegacyEncoding {
  /// How many bytes are looked at.
  private static let limit = 1 << 16

  /// The name by which `iconv` knows the encoding that `bytes` seem to have; `nil` where none is likely.
  ///
  /// Korean text in CP949, of which EUC-KR is a part, is recognized by its syllables: nearly all pairs of bytes
  /// beyond ASCII begin with B0 to C8. Chinese text in GB 2312 begins its pairs with B0 to F7, evenly spread.
  package static func name(of bytes: [UInt8]) -> String? {
    var syllables = 0
    var letters = 0
    var position = 0
    let end = min(bytes.count, limit)
    while position < end {
      let lead = bytes[position]
      guard lead >= 0x80 else {
        position += 1
        continue
      }
      guard position + 1 < bytes.count, isPair(lead, bytes[position + 1]) else { return nil }
      // A1 to A3 are signs.
      if !(0xA1...0xA3).contains(lead) { letters += 1 }
      if (0xB0...0xC8).contains(lead), bytes[position + 1] >= 0xA1 { syllables += 1 }
      position += 2
    }
    // One pair alone may be anything.
    return syllables > 1 && syllables * 10 >= letters * 9 ? "CP949" : nil
  }

  /// Whether the bytes are one character of CP949.
  private static func isPair(_ lead: UInt8, _ trail: UInt8) -> Bool {
    guard (0x81...0xFE).contains(lead) else { return false }
    switch trail {
    case 0x41...0x5A, 0x61...0x7A, 0x81...0xFE: return true
    default: return false
    }
  }
}
