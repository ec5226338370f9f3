import Problems
import TraceText

/// Markdown on its way out, for GitHub, MkDocs and Jekyll alike. Every text of a lesson is escaped, so that none of it
/// becomes markup.
struct MarkdownOutput {
  /// What was written so far.
  var buffer: OutputBuffer

  init(_ buffer: OutputBuffer) { self.buffer = buffer }

  /// What a fence is marked with whose lines are no lesson to `hstrace check`: their mistakes are meant.
  static let unchecked = "none"

  /// A line of markup; what it has of a lesson is escaped already.
  mutating func line(_ markup: String = "") {
    buffer.write(markup)
    buffer.write("\n")
  }

  /// A paragraph, with a blank line below it.
  mutating func paragraph(_ markup: String) {
    line(markup)
    line()
  }

  /// A heading, with a blank line below it.
  mutating func heading(_ level: Int, _ text: String) {
    paragraph(String(repeating: "#", count: level) + " " + MarkdownText.escaped(text))
  }

  /// Items of a list, with a blank line below them.
  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    for item in items { line("- \(item)") }
    line()
  }

  /// A row of a table. A bar ends a cell even in code, unless it is escaped (GitHub Flavored Markdown, 4.10).
  mutating func row(_ cells: [String]) {
    let safe = cells.map { $0.replacing("\\|", with: "|").replacing("|", with: "\\|") }
    line("| \(safe.joined(separator: " | ")) |")
  }

  /// The first rows of a table.
  mutating func header(_ cells: [String]) {
    row(cells)
    row(cells.map { _ in "---" })
  }

  /// Lines in a fence, with a blank line below it.
  mutating func fence(_ lines: [String], kind: String, indent: String = "") {
    for text in MarkdownLines.fence(lines, kind: kind) { line(text.isEmpty ? "" : indent + text) }
    line()
  }
}

/// Texts as Markdown shows them.
enum MarkdownText {
  private static let marks = "\\`*_{}[]<>&#|~$!^".unicodeScalars
  private static let firstMarks = "+-=".unicodeScalars
  private static let marksBehindNumbers = ".)".unicodeScalars

  /// `text` such that none of it is markup, nor a cell's end in a table (CommonMark, 2.4: any ASCII punctuation may be
  /// escaped).
  static func escaped(_ text: String) -> String {
    var result = ""
    // What stands before decides whether a mark of a list, a heading or a number of a list begins there.
    var isAtStart = true
    var isBehindNumber = false
    for scalar in text.unicodeScalars {
      let isDigit = scalar.isASCII && scalar.properties.numericType != nil
      let isMark =
        Self.marks.contains(scalar) || isAtStart && Self.firstMarks.contains(scalar)
        || isBehindNumber && Self.marksBehindNumbers.contains(scalar)
      if isMark { result += "\\" }
      result.unicodeScalars.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
      isBehindNumber = isDigit && (isAtStart || isBehindNumber)
      isAtStart = false
    }
    // What GitHub makes a link without any mark.
    return result.replacing("://", with: ":\\/\\/").replacing("www.", with: "www\\.")
      .replacing("@", with: "\\@")
  }

  /// `text` as code in a line; one more backtick than it has around it.
  static func code(_ text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let mark = String(repeating: "`", count: longest + 1)
    let gap = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return mark + gap + text + gap + mark
  }

  static func link(_ text: String, _ address: String) -> String {
    "[\(escaped(text))](<\(address.replacing("<", with: "%3C").replacing(">", with: "%3E"))>)"
  }

  static func link(_ reference: RFCReference) -> String { link(reference.title, reference.link) }
}
