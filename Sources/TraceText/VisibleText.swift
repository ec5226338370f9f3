/// Makes text safe to print: what would move the cursor, hide letters or turn their order round is named.
package enum VisibleText {
  /// `text` with every scalar that must not be printed shown by its stand-in; also tabs and line ends.
  package static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = ""
    for character in text {
      let scalars = character.unicodeScalars
      if scalars.count == 1, let scalar = scalars.first {
        append(scalar, shown: standIn(for: scalar), to: &result)
      } else {
        appendCluster(scalars, to: &result)
      }
    }
    return result
  }

  /// Joiners and selectors are not shown where they make the picture or the letter that a cluster is.
  private static func appendCluster(
    _ scalars: String.UnicodeScalarView, to result: inout String
  ) {
    var before: Unicode.Scalar?
    for scalar in scalars {
      let joins = before.map { ClusterJoint.joins(scalar, behind: $0, in: scalars) } ?? false
      append(scalar, shown: joins ? nil : standIn(for: scalar), to: &result)
      before = scalar
    }
  }

  private static func append(_ scalar: Unicode.Scalar, shown: String?, to result: inout String) {
    if let shown { result += shown } else { result.unicodeScalars.append(scalar) }
  }

  /// `source` with its name and each of its lines safe to print.
  package static func of(_ source: SourceText) -> SourceText {
    let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let shown = lines.map { Array(of(String(decoding: $0, as: UTF8.self)).utf8) }
    return SourceText(name: of(source.name), bytes: Array(shown.joined(separator: [UInt8(ascii: "\n")])))
  }

  /// What is printed for a `scalar` alone; `nil` where it may be printed itself.
  package static func standIn(for scalar: Unicode.Scalar) -> String? {
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
    return category == .format || properties.isDefaultIgnorableCodePoint ? name(scalar) : nil
  }

  /// `<U+202E>`
  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
