/// XML on its way out: text escaped, numbers without a detour through strings.
extension OutputBuffer {
  /// Adds `text` as the content of an element or the value of an attribute in double quotes.
  ///
  /// What XML 1.0 has no character for becomes U+FFFD.
  package mutating func write(xml text: String) {
    if text.utf8.allSatisfy(Self.standsForItself) { return write(text) }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "\"": write("&quot;")
      case "\0"..<" ", "\u{FFFE}"..."\u{FFFF}": write("\u{FFFD}")
      default: for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { write(byte: byte) }
      }
    }
  }

  /// Whether a byte needs no look at its character: U+FFFE and U+FFFF begin with 0xEF.
  private static func standsForItself(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: " ") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
      && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"") && byte != 0xEF
  }

  /// Adds `number` in decimal digits.
  package mutating func write(digits number: Int) {
    if number < 0 { write(byte: UInt8(ascii: "-")) }
    let size = number.magnitude
    var unit: UInt = 1
    while size / unit >= 10 { unit *= 10 }
    while unit > 0 {
      write(byte: UInt8(ascii: "0") + UInt8(size / unit % 10))
      unit /= 10
    }
  }

  /// Adds `length`, rounded to a tenth.
  package mutating func write(length: Double) {
    let tenths = Int((length * 10).rounded())
    if tenths < 0, tenths > -10 { write(byte: UInt8(ascii: "-")) }
    write(digits: tenths / 10)
    guard tenths % 10 != 0 else { return }
    write(byte: UInt8(ascii: "."))
    write(byte: UInt8(ascii: "0") + UInt8((tenths % 10).magnitude))
  }
}
