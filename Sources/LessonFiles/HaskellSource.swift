/// Tells Haskell from traces, since both are written in `.hs` files.
enum HaskellSource {
  /// As many bytes as are looked at.
  private static let limit = 1 << 16

  /// Whether some line is Haskell's and none reads as a statement of a trace.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    var hasHaskell = false
    for line in bytes.prefix(limit).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let text = String(decoding: line, as: UTF8.self)
      let trimmed = text.drop { $0 == " " || $0 == "\t" }
      if isStatement(trimmed) { return false }
      hasHaskell = hasHaskell || isHaskell(trimmed)
    }
    return hasHaskell
  }

  private static func isHaskell(_ line: Substring) -> Bool {
    line.hasPrefix("module ") || line.hasPrefix("import ") || line.hasPrefix("{-") || line.hasPrefix("data ")
      || line.hasPrefix("newtype ") || line.hasPrefix("instance ") || line.hasPrefix("main = ")
      || line.split(separator: " ").contains("::")
  }

  /// Words that a segment, an event or a state begins with.
  private static let words = [
    "SYN", "ACK", "FIN", "RST", "PSH", "URG", "DATA", "SEQ", "FLAGS", "LEN", "WIN", "(", "[",
  ]

  /// A name or an arrow, a colon and a space, then a word that stands in a segment.
  private static func isStatement(_ line: Substring) -> Bool {
    if line.hasPrefix("== "), line.hasSuffix(" ==") { return true }
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    let behind = line[line.index(after: colon)...]
    guard let first = behind.first, first == " " || line[colon] == "：" else { return false }
    let content = behind.drop { $0 == " " }.uppercased()
    return words.contains { content.hasPrefix($0) }
  }
}
