package import TraceText

/// Makes text safe to print: what would move the cursor, hide letters or turn their order round is named.
package enum VisibleText {
  /// `text` with every scalar that must not be printed shown by its stand-in; also tabs and line ends.
  package static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = ""
    for character in text {
      let scalars = character.unicodeScalars
      // Joiners and selectors inside a cluster make the picture that it is.
      let isCluster = scalars.count > 1
      for scalar in scalars {
        if let shown = standIn(for: scalar, inCluster: isCluster) {
          result += shown
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// `source` with its name and each of its lines safe to print.
  package static func of(_ source: SourceText) -> SourceText {
    let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let shown = lines.map { Array(of(String(decoding: $0, as: UTF8.self)).utf8) }
    return SourceText(name: of(source.name), bytes: Array(shown.joined(separator: [UInt8(ascii: "\n")])))
  }

  /// What is printed for `scalar`; `nil` where it may be printed itself.
  static func standIn(for scalar: Unicode.Scalar, inCluster: Bool) -> String? {
    let value = scalar.value
    if value >= 0x20, value < 0x7F { return nil }
    // The pictures of the control characters: U+241B for ESC.
    if value < 0x20 { return String(Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}") }
    if value == 0x7F { return "\u{2421}" }
    if value < 0xA0 || value == 0xAD || value == 0x2028 || value == 0x2029 { return name(scalar) }
    if value < 0x300 { return nil }
    let properties = scalar.properties
    let category = properties.generalCategory
    if category == .privateUse || category == .unassigned { return name(scalar) }
    if category == .format || properties.isDefaultIgnorableCodePoint {
      return inCluster && isJoinerOrSelector(scalar) ? nil : name(scalar)
    }
    return nil
  }

  /// Zero-width joiner and non-joiner, variation selectors, and the tags of flags such as Scotland's.
  private static func isJoinerOrSelector(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200D || scalar.value == 0x200C || (0xE0020...0xE007F).contains(scalar.value)
      || scalar.properties.isVariationSelector
  }

  /// `<U+202E>`
  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
