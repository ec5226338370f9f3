/// One Unicode scalar of a text and the bytes it takes.
struct ScannedScalar {
  /// U+FFFD where the bytes are not UTF-8.
  var value: UInt32
  /// 1 to 4; 1 where the bytes are not UTF-8.
  var length: Int
  var isValid: Bool
}

/// Reads scalars beyond ASCII; the notation's ordinary lines never come here.
enum Scalars {
  /// The scalar at `position`, which lies below `end`.
  static func scan(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> ScannedScalar {
    let invalid = ScannedScalar(value: 0xfffd, length: 1, isValid: false)
    let lead = bytes[position]
    if lead < 0x80 { return ScannedScalar(value: UInt32(lead), length: 1, isValid: true) }
    let length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    guard lead >= 0xc2, lead <= 0xf4, position + length <= end else { return invalid }
    var value = UInt32(lead) & (0x7f >> UInt32(length))
    for index in 1..<length {
      let byte = bytes[position + index]
      guard byte & 0xc0 == 0x80 else { return invalid }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    let lowest: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= lowest, value <= 0x10ffff, value < 0xd800 || value > 0xdfff else { return invalid }
    return ScannedScalar(value: value, length: length, isValid: true)
  }

  /// The offset of the first byte that is not UTF-8; `nil` where all are.
  static func firstInvalid(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var position = start
    while position < end {
      if bytes[position] < 0x80 {
        position += 1
        continue
      }
      let scalar = scan(bytes, position, end)
      guard scalar.isValid else { return position }
      position += scalar.length
    }
    return nil
  }

  /// Whether the scalar can stand in a name or symbol: a letter, a digit or a mark of any script.
  static func isNamePart(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
      return value != 0xfe0f && value != 0x20e3
    case .enclosingMark, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
      .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .control, .format, .surrogate, .privateUse, .unassigned:
      return false
    @unknown default: return false
    }
  }

  /// Whether the scalar is a picture or belongs to one; pictures before a name are decoration.
  static func isPicture(_ value: UInt32) -> Bool {
    if value == 0xfe0f || value == 0x200d || value == 0x20e3 { return true }
    guard value >= 0x2100, let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.generalCategory == .otherSymbol || scalar.properties.isEmojiModifier
  }

  /// Whether the scalar is white space or invisible: spaces of any width, joiners, the marks that turn the
  /// direction of writing, the soft hyphen and the byte order mark.
  static func isBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0xa0, 0xad, 0x61c, 0x180e, 0x3000, 0xfeff: true
    case 0x2000...0x200f, 0x202a...0x202f, 0x205f...0x2069: true
    default: false
    }
  }

  /// Whether the scalar is blank and takes no room, so that a word with it looks like one without.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xad, 0x61c, 0x180e, 0xfeff: true
    case 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2069: true
    default: false
    }
  }

  /// The ASCII form of a full-width character (U+FF01 to U+FF5E); `nil` for others.
  static func ascii(fullWidth value: UInt32) -> UInt8? {
    value >= 0xff01 && value <= 0xff5e ? UInt8(value - 0xfee0) : nil
  }
}
