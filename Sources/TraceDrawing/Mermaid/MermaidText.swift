/// Text as it may stand in a statement of a `sequenceDiagram`, so that the picture shows just this text.
///
/// Mermaid has no quotation marks here. What stands between `:` or `as` and the end of the line it reads with rules of
/// its own, and each character that these take for something else is written as an entity: `#`, its number or name,
/// and `;`.
enum MermaidText {
  /// `lines` one below the other.
  static func escaped(_ lines: some Sequence<String>) -> String {
    maskingWords(lines.map { escapingCharacters(of: $0) }.joined(separator: lineBreak))
  }

  /// `text` in one line.
  static func escaped(_ text: String) -> String { maskingWords(escapingCharacters(of: text)) }

  /// What begins another line of the picture.
  private static let lineBreak = "<br/>"

  private static func escapingCharacters(of text: String) -> String {
    if standsForItself(text) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    // As behind a space, because pictures show no space at the beginning of a line.
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if let entity = entity(for: scalar, behind: last) {
        result += entity
      } else {
        result.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    if result.hasSuffix(" ") {
      result.removeLast()
      result += "#160;"
    }
    return result
  }

  /// Whether `text` is letters and signs of ASCII that Mermaid takes as they are.
  private static func standsForItself(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "#"), UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: "%"), UInt8(ascii: "$"),
        0x80...:
        return false
      case UInt8(ascii: " "): if last == byte { return false }
      default: break
      }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }

  /// What is written for a scalar that Mermaid takes for something else; `nil` for all others.
  private static func entity(for scalar: Unicode.Scalar, behind last: Unicode.Scalar) -> String? {
    switch scalar {
    // Begins a comment, and ends a statement.
    case "#": "#35;"
    case ";": "#59;"
    // Begins a tag: a line break, or what is removed as dangerous.
    case "<": "#lt;"
    // `%%` begins a comment or a directive, `$$` a formula.
    case "%": last == "%" ? "#37;" : nil
    case "$": last == "$" ? "#36;" : nil
    // A picture shows one space for several.
    case " ": last == " " ? "#160;" : nil
    case "\u{A0}": "#160;"
    // With these Mermaid writes entities while it works.
    case "\u{FB02}": "#64258;"
    case "\u{B6}": "#182;"
    default: nil
    }
  }

  /// Hides the words that Mermaid looks for in any text: `wrap:` at its beginning is a setting, and on a line with
  /// `style` or `classDef` and a colon behind it a semicolon is dropped.
  private static func maskingWords(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return text }
    var text = text
    for (word, masked) in [("style", "#115;tyle"), ("classDef", "#99;lassDef"), ("wrap:", "#119;rap:")]
    where text.contains(word) {
      text = text.replacing(word, with: masked)
    }
    return text
  }
}
