/// What a browser lets a page do: show the one style sheet and run the one script that stand in it, and nothing else; no
/// request of any kind (Content Security Policy, Level 3).
package enum ContentPolicy {
  /// - Parameters:
  ///   - style: the content of the style element.
  ///   - script: the content of the script element; `nil` where a page has none.
  package static func text(style: String, script: String?) -> String {
    let scripts = script.map { "; script-src '\(hash($0))'" } ?? ""
    return "default-src 'none'; style-src '\(hash(style))'\(scripts); base-uri 'none'; form-action 'none'"
  }

  private static func hash(_ text: String) -> String {
    "sha256-\(base64(SHA256.digest(of: text.utf8)))"
  }

  /// RFC 4648, 4.
  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
