/// How many columns text takes in a terminal whose letters are all equally wide (UAX #11).
package struct DisplayWidth: Sendable {
  /// The columns of scalars that are narrow in some fonts and wide in others, 1 or 2.
  package let ambiguous: Int

  /// - Parameter ambiguous: 1 as in most terminals, 2 as in those set up for East Asian fonts.
  package init(ambiguous: Int = 1) { self.ambiguous = ambiguous }

  /// The columns of `text`, which has no control character, where ambiguous scalars are narrow.
  package static func columns(of text: String) -> Int { DisplayWidth().columns(of: text) }

  /// The columns of one grapheme cluster, where ambiguous scalars are narrow: 0, 1 or 2.
  package static func columns(of character: Character) -> Int { DisplayWidth().columns(of: character) }

  /// The columns of a scalar alone, where ambiguous scalars are narrow.
  package static func columns(of scalar: Unicode.Scalar) -> Int { DisplayWidth().columns(of: scalar) }

  /// The columns of `text`, which has no control character.
  package func columns(of text: String) -> Int {
    var text = text
    // Nearly all text is of ASCII, where each byte is a column.
    let isPlain = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
    return isPlain ? text.utf8.count : text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one grapheme cluster: 0, 1 or 2.
  package func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.value < 0x80, scalars.dropFirst().isEmpty { return 1 }
    if Self.isEmoji(character) { return 2 }
    // What leads the cluster decides; marks that follow it stand in its columns.
    return columns(of: first)
  }

  /// The columns of a scalar alone: 0 for a mark that combines or cannot be seen, 2 for a wide one.
  package func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x80 { return 1 }
    let category = scalar.properties.generalCategory
    if category == .nonspacingMark || category == .enclosingMark || category == .format {
      return scalar.value < 0x300 ? 1 : 0
    }
    // Vowels and final consonants of Hangul join the consonant before them.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    if Self.lies(scalar, in: WidthTable.wide) { return 2 }
    return ambiguous == 2 && Self.lies(scalar, in: WidthTable.ambiguous) ? 2 : 1
  }

  /// Whether a cluster is drawn as a picture: shown so by default, by U+FE0F, as a flag or as a keycap.
  private static func isEmoji(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return false }
    if first.properties.isEmojiPresentation { return scalars.count > 1 || !isRegionalIndicator(first) }
    return first.properties.isEmoji && scalars.contains("\u{FE0F}")
  }

  /// Half a flag: one alone is drawn as a letter.
  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func lies(_ scalar: Unicode.Scalar, in ranges: [UInt64]) -> Bool {
    let next = ranges.firstPlace { $0 >> 32 > scalar.value }
    return next > 0 && scalar.value <= ranges[next - 1] & 0xFFFF_FFFF
  }
}
