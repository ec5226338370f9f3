/// What the words behind a fence's mark tell of its content.
struct FenceKind {
  /// Whether they name `hstrace`: ```` ```hstrace ````, ```` ```{.hstrace #opening} ```` or ```` ```{hstrace} ````.
  var isMarked = false
  /// Whether it may hold a trace: a fence of another language does not.
  var isRelevant = false
  /// Whether it is written as a directive of MyST.
  var isDirective = false
  /// Whether it is another directive of MyST, whose content is Markdown.
  var holdsMarkdown = false
  /// The offset behind the word that tells.
  var end: Int

  /// Directives that show their content as a part of the text.
  private static let directives: Set<String> = [
    "admonition", "attention", "aside", "card", "caution", "danger", "details", "div", "dropdown", "error",
    "example",
    "exercise", "grid", "grid-item", "grid-item-card", "hint", "important", "margin", "note", "seealso",
    "sidebar",
    "solution", "tab-item", "tab-set", "tip", "todo", "topic", "warning",
  ]
  /// Directives whose argument is the language of their code.
  private static let codes: Set<String> = ["code", "code-block", "sourcecode"]

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

  /// Reads `{#opening .hstrace width=72}`, `{hstrace}`, `{code-block} hstrace` or `{note}`.
  private mutating func readAttributes(_ information: Range<Int>, _ bytes: Span<UInt8>) {
    var position = information.lowerBound
    var isCode = false
    while position < information.upperBound {
      let (word, end) = Self.word(position, information.upperBound, bytes)
      let name = word.drop { $0 == "{" }.prefix { $0 != "}" }
      let isFirst = position == information.lowerBound
      if name == ".hstrace" || name == "hstrace" && (isFirst || isCode) {
        isMarked = true
        isDirective = name == "hstrace"
        self.end = end
        return
      }
      isCode = isFirst && word.hasSuffix("}") && Self.codes.contains(String(name))
      holdsMarkdown = isFirst && word.hasSuffix("}") && Self.directives.contains(String(name))
      if word.contains("}"), !isCode { return }
      position = end
      while position < information.upperBound, Ascii.isBlank(bytes[position]) { position += 1 }
    }
  }

  /// The word at `start`, in lower case, and the offset behind it; a comma or a brace ends it, as a blank does.
  private static func word(_ start: Int, _ limit: Int, _ bytes: Span<UInt8>) -> (String, Int) {
    var end = start
    while end < limit, !Ascii.isBlank(bytes[end]) {
      if end > start, bytes[end] == Ascii.comma || bytes[end] == Ascii.openBrace { break }
      end += 1
    }
    return (String(bytes, start, end).lowercased(), end)
  }
}
