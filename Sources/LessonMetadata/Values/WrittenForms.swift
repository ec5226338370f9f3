/// Short texts of a fixed form: language tags, licenses, links, identifiers of authors.
enum WrittenForms {
  /// Whether `text` has the form of a BCP 47 tag: a primary subtag of 2 to 8 letters, then subtags of 1 to 8 letters
  /// and digits, joined by hyphens. Whether the subtags are registered is not looked up.
  static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...8).contains(primary.count), primary.allSatisfy(isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  /// Whether `text` has the form of an SPDX expression: identifiers joined by `AND`, `OR` and `WITH`. Whether the
  /// identifiers are on SPDX's list is not looked up, since the list grows.
  static func isLicense(_ text: String) -> Bool {
    let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
    guard words.count % 2 == 1 else { return false }
    return words.enumerated().allSatisfy { index, word in
      index % 2 == 0
        ? isLicenseIdentifier(word) : ["AND", "OR", "WITH"].contains(String(decoding: word, as: UTF8.self))
    }
  }

  /// Whether `text` has a scheme, a colon and no blank: `https://example.org`.
  static func isLink(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = text.utf8[..<colon]
    let rest = text.utf8[colon...].dropFirst()
    return scheme.first.map(isLetter) == true
      && scheme.allSatisfy { isLetter($0) || isDigit($0) || [0x2B, 0x2D, 0x2E].contains($0) }
      && !rest.isEmpty && rest.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// Whether `text` is an ORCID iD: four groups of four digits, the last one may be `X`; its link does too.
  static func isORCID(_ text: String) -> Bool {
    let prefix = "https://orcid.org/"
    let groups = Array((text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : text[...]).utf8)
    guard groups.count == 19 else { return false }
    return groups.enumerated().allSatisfy { index, byte in
      index % 5 == 4 ? byte == 0x2D : isDigit(byte) || (index == 18 && byte == UInt8(ascii: "X"))
    }
  }

  private static func isLicenseIdentifier(_ word: Substring.UTF8View.SubSequence) -> Bool {
    var rest = word
    while rest.first == UInt8(ascii: "(") { rest = rest.dropFirst() }
    while rest.last == UInt8(ascii: ")") { rest = rest.dropLast() }
    guard let first = rest.first, isLetter(first) || isDigit(first) else { return false }
    return rest.allSatisfy { isLetter($0) || isDigit($0) || [0x2B, 0x2D, 0x2E, 0x3A].contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
