import Problems

/// What a lesson is called that says nothing of itself: the words of its file's name.
enum FileTitle {
  /// Names that files have whatever is in them.
  private static let idleNames: Set<String> = ["index", "lesson", "readme", "trace", "untitled"]
  /// Words that are written in capitals.
  private static let abbreviations: Set<String> = [
    "ack", "ecn", "fin", "isn", "mss", "psh", "rfc", "rst", "rto", "sack", "syn", "tcp", "urg",
  ]

  /// `Old duplicate SYN` of `old-duplicate-syn.hs`, and of `old-duplicate-syn-ko.hs`, whose end says its language; `nil`
  /// where a name says nothing.
  static func words(of fileName: String) -> String? {
    let end = fileName.lastIndex(of: ".") ?? fileName.endIndex
    let stem = end == fileName.startIndex ? fileName[...] : fileName[..<end]
    var parts = stem.split { $0 == "-" || $0 == "_" || $0.isWhitespace }.map(String.init)
    if parts.count > 1, let last = parts.last, Language(rawValue: last) != nil {
      parts.removeLast()
    }
    let isIdle = parts.count == 1 && idleNames.contains(parts[0].lowercased())
    guard !isIdle, stem.contains(where: \.isLetter), !stem.hasPrefix("<") else { return nil }
    return parts.map { abbreviations.contains($0) ? $0.uppercased() : $0 }.joined(separator: " ")
      .capitalizedFirst
  }
}
