import Problems

/// A text for the user, in paragraphs, as Markdown or plain.
struct Prose: Hashable, Sendable {
  /// A stretch of a paragraph.
  enum Piece: Hashable, Sendable {
    /// Words of the document, which mean nothing to Markdown.
    case plain(String)
    /// The same, standing out.
    case strong(String)
    /// What is written in a trace.
    case code(String)
    /// The program's own prose, in which backticks set code apart.
    case prose(String)
    /// The end of a line within a paragraph.
    case newLine
    case link(RFCReference)
  }

  private(set) var paragraphs: [[Piece]] = []

  init() {}

  /// Adds a paragraph; nothing where it is empty.
  mutating func add(_ pieces: Piece...) { add(pieces) }

  mutating func add(_ pieces: [Piece]) {
    if !pieces.isEmpty { paragraphs.append(pieces) }
  }

  /// Adds the paragraphs of a manual page.
  mutating func add(_ page: ManualPage) {
    add(.prose(page.summary))
    for paragraph in page.explanation.split(separator: "\n\n") { add(.prose(String(paragraph))) }
  }

  /// The text in a form that the client understands.
  func markup(inMarkdown: Bool) -> MarkupContent {
    MarkupContent(kind: inMarkdown ? .markdown : .plaintext, value: text(inMarkdown: inMarkdown))
  }

  func text(inMarkdown: Bool) -> String {
    paragraphs.map { $0.map { inMarkdown ? $0.markdown : $0.plain }.joined() }.joined(separator: "\n\n")
  }
}

extension Prose.Piece {
  fileprivate var plain: String {
    switch self {
    case .plain(let text), .strong(let text), .code(let text), .prose(let text): text
    case .newLine: "\n"
    case .link(let reference): "\(reference.title) (\(reference.link))"
    }
  }

  fileprivate var markdown: String {
    switch self {
    case .plain(let text): Self.escaped(text)
    case .strong(let text): "**\(Self.escaped(text))**"
    case .code(let text): Self.code(text)
    case .prose(let text): text
    case .newLine: "  \n"
    case .link(let reference): "[\(reference.title)](\(reference.link))"
    }
  }

  /// A code span, with more backticks around it than stand in it (CommonMark 0.31, 6.1).
  private static func code(_ text: String) -> String {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return "\(fence)\(pad)\(text)\(pad)\(fence)"
  }

  /// `text` with a backslash before what Markdown could take for its own.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_{}[]<>#|!~&$".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
