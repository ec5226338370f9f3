extension Language {
  /// The tag of the language that the script of `text` tells, where it is another one than this; `nil` where it tells none.
  ///
  /// Only Hangul tells: Latin letters stand in texts of any language.
  package func otherTag(of text: String) -> String? {
    self != .korean && text.unicodeScalars.contains(where: Self.isHangul) ? Language.korean.rawValue : nil
  }

  /// Syllables and letters, those of old texts and of half width among them.
  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xD7B0...0xD7FF,
      0xFFA0...0xFFDC:
      true
    default: false
    }
  }
}
