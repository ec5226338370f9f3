/// Which invisible scalars belong where they stand: those of an emoji, and the joiners that some scripts spell with.
///
/// Anywhere else they hide in a word that then looks like another, or carry text that nobody sees.
enum ClusterJoint {
  /// Whether `scalar` makes one picture or letter with `before`, the scalar before it in the cluster `scalars`.
  static func joins(
    _ scalar: Unicode.Scalar, behind before: Unicode.Scalar,
    in scalars: String.UnicodeScalarView
  ) -> Bool {
    switch scalar.value {
    case 0x200D: return isPicture(before) || isVirama(before)
    // Persian parts its suffixes with it.
    case 0x200C: return isVirama(before) || (0x0600...0x08FF).contains(before.value)
    case 0xFE0E, 0xFE0F:
      // The digits are emoji only as keycaps.
      return before.value > 0x7F ? before.properties.isEmoji : scalars.contains("\u{20E3}")
    // The tags that spell the region of a flag.
    case 0xE0020...0xE007F: return scalars.first == "\u{1F3F4}"
    // The variants of an ideograph.
    case 0xE0100...0xE01EF: return before.properties.isIdeographic
    case _: return false
    }
  }

  /// An emoji, or what ends one: a selector or a skin tone.
  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && (scalar.properties.isEmoji || scalar.value == 0xFE0F)
  }

  /// The sign that takes a vowel from a letter of an Indic script, so that the next can join it.
  private static func isVirama(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass == .virama
  }
}
