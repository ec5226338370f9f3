/// Writes JSON texts (RFC 8259).
package enum JSONText {
  /// `text` in quotes; what JSON forbids, and what a terminal must not be sent, is escaped.
  package static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy({
      $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 < 0x7F
    }) {
      return "\"\(text)\""
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where VisibleText.standIn(for: scalar) != nil: result += escape(scalar)
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// `text` in quotes, or `null`.
  package static func quoted(_ text: String?) -> String { text.map { quoted($0) as String } ?? "null" }

  /// `\u001b`, and above U+FFFF a pair of surrogates.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }
}
