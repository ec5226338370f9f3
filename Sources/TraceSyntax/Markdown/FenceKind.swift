/// What the words behind a fence's mark tell of its content.
struct FenceKind {
  /// Whether they name `hstrace`: ```` ```hstrace ````, ```` ```{.hstrace #opening} ```` or ```` ```{hstrace} ````.
  var isMarked = false
  /// Whether it may hold a trace: a fence of another language does not.
  var isRelevant = false
  /// Whether it is written as a directive of MyST.
  var isDirective = false
  /// The offset behind the word that tells.
  var end: Int

  init(of information: Range<Int>, _ bytes: Span<UInt8>) {
    let (word, end) = Self.word(information.lowerBound, information.upperBound, bytes)
    self.end = end
    switch word {
    case "hstrace": isMarked = true
    case "", "text", "plaintext", "txt": isRelevant = true
    case _ where word.hasPrefix("{"): readAttributes(information, bytes)
    case _: break
    }
    isRelevant = isRelevant || isMarked
  }

  /// Reads `{#opening .hstrace width=72}`.
  private mutating func readAttributes(_ information: Range<Int>, _ bytes: Span<UInt8>) {
    var position = information.lowerBound
    while position < information.upperBound {
      let (word, end) = Self.word(position, information.upperBound, bytes)
      let name = word.drop { $0 == "{" }.prefix { $0 != "}" }
      if name == ".hstrace" || name == "hstrace" && position == information.lowerBound {
        isMarked = true
        isDirective = name == "hstrace"
        self.end = end
        return
      }
      if word.contains("}") { return }
      position = end
      while position < information.upperBound, Ascii.isBlank(bytes[position]) { position += 1 }
    }
  }

  /// The word at `start`, in lower case, and the offset behind it.
  private static func word(_ start: Int, _ limit: Int, _ bytes: Span<UInt8>) -> (String, Int) {
    var end = start
    while end < limit, !Ascii.isBlank(bytes[end]) { end += 1 }
    return (String(bytes, start, end).lowercased(), end)
  }
}
