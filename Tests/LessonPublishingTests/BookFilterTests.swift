import LessonPublishing
import Problems
import Testing
import TraceText

/// Books of mdBook with drawings in them.
struct BookFilterTests {
  private static func chapter(_ content: String, path: String = "\"a.md\"", _ inner: String = "") -> String {
    """
    {"Chapter":{"name":"A","content":\(JSONText.quoted(content)),"number":[1],"sub_items":[\(inner)],\
    "path":\(path),"source_path":\(path),"parent_names":[]}}
    """
  }

  /// A message as mdBook 0.4 (`sections`) or 0.5 (`items`) sends it.
  private static func message(
    _ items: String, key: String = "items", renderer: String = "html", settings: String = "{}"
  ) -> String {
    """
    [{"root":"/book","config":{"book":{"language":"en","src":"text"},"preprocessor":{"hstrace":\(settings)}},\
    "renderer":"\(renderer)","mdbook_version":"0.5.2"},{"\(key)":[{"PartTitle":"P"},\(items),"Separator"],"x":null}]
    """
  }

  private func run(_ text: String) throws -> (book: JSONDocument, result: FilterResult) {
    let result = try #require(BookFilter.run(try JSONDocument(Array(text.utf8))))
    return (try JSONDocument(result.output), result)
  }

  private func contents(_ book: JSONDocument) -> [String] {
    book.elements.compactMap { $0["Chapter"]?["content"]?.text }
  }

  private static let fence = "# A\n\n```hstrace\n\(Document.handshake)```\nbehind\n"

  @Test(arguments: ["items", "sections"])
  func `fences are drawn in every chapter of both versions`(key: String) throws {
    let inner = Self.chapter(Self.fence, path: "\"b.md\"")
    let (book, result) = try run(Self.message(Self.chapter(Self.fence, inner), key: key))
    for content in contents(book) {
      #expect(content.hasPrefix("# A\n\n<div class=\"hstrace-drawing\">\n<svg "))
      #expect(content.hasSuffix("</svg>\n</div>\n\nbehind\n"))
      let picture = content.split(separator: "<div").last?.split(separator: "</div>").first ?? ""
      #expect(!picture.contains("\n\n"))
    }
    #expect(contents(book).count == 2)
    #expect(book.root[key]?.children.count == 3)
    #expect(result.reports.isEmpty && result.notes.isEmpty)
  }

  @Test(arguments: [
    ("html", "{\"format\":\"ascii\",\"width\":72}", "+--- SYN"),
    ("html", "{\"format\":\"mermaid\"}", "```mermaid\n"),
    ("markdown", "{}", "├─── SYN"), ("typst", "{\"format\":\"svg\"}", "├─── SYN"),
    ("html", "{\"lang\":\"ko\",\"command\":\"x\",\"renderers\":[\"html\"]}", "lang=\"ko\""),
  ])
  func `book.toml says how`(renderer: String, settings: String, drawn: String) throws {
    let (book, result) = try run(
      Self.message(Self.chapter(Self.fence), renderer: renderer, settings: settings))
    #expect(contents(book)[0].contains(drawn))
    #expect(result.notes.isEmpty)
  }

  @Test func `fences in lists and quotes are drawn where they stand`() throws {
    let content =
      "- a\n  ```hstrace format=ascii width=60\n  A: SYN, Seq=1\n  ```\n  b\n\n> ~~~hstrace\n> A: SYN, Seq=1\n> ~~~\n"
    let (book, _) = try run(Self.message(Self.chapter(content)))
    let drawn = contents(book)[0]
    #expect(drawn.hasPrefix("- a\n  ```text\n  "))
    #expect(drawn.contains("\n  ```\n  b\n\n> <div class=\"hstrace-drawing\">\n> <svg"))
    #expect(drawn.hasSuffix("> </svg>\n> </div>\n>\n"))
  }

  @Test func `chapters without fences, drafts and other items stay byte for byte`() throws {
    let other = #"{"Chapter":{"name":"D","content":"\u00e9 \/","number":null,"sub_items":[],"path":null}}"#
    let text = Self.message("\(other),\(Self.chapter("no fence"))")
    let (_, result) = try run(text)
    #expect(text.contains(String(decoding: result.output, as: UTF8.self)))
  }

  @Test func `problems are told at the chapter's own lines`() throws {
    let wrong = Self.fence.replacing("ACK=101", with: "ACK=100")
    let (_, result) = try run(
      Self.message(Self.chapter("\n\(wrong)"), settings: "{\"strict\":true,\"fromat\":\"svg\"}"))
    #expect(result.isStrict)
    #expect(result.notes.map(\.place) == ["book.toml"])
    let report = try #require(result.reports.first)
    #expect(report.source.name == "text/a.md")
    let problem = try #require(report.problems.first?.problem)
    #expect(LineIndex(report.source.bytes).position(of: problem.range.lowerBound).line == 6)
  }

  @Test func `what cannot be drawn stays, with a note`() throws {
    let content =
      "```hstrace\n# nothing\n```\n\n```hstrace draw=svg\nA: SYN\n```\n\n```hstrace\nA: SYN, Seq=1\n"
    let (book, result) = try run(Self.message(Self.chapter(content)))
    #expect(contents(book) == [content])
    #expect(result.notes.map(\.kind) == [.notDrawn(.noTrace), .unclosedFence])
    #expect(result.notes.map(\.place) == ["text/a.md:1", "text/a.md:9"])
  }

  @Test func `fences of one trace are checked together and drawn one after another`() throws {
    let content =
      "# H\n\n```hstrace\nClient: SYN, Seq=100\n```\n\n```hstrace format=ascii\nServer: SYN-ACK, Seq=200, ACK=101\n```\n"
      + "\n```hstrace,editable\nClient: ACK, Seq=101, ACK=999\n```\n"
    let (book, result) = try run(Self.message(Self.chapter(content), settings: "{\"format\":\"ascii\"}"))
    #expect(result.reports.flatMap { $0.problems.map(\.problem.name) } == [.acknowledgmentOfUnsent])
    let drawn = contents(book)[0]
    #expect(drawn.split(separator: "```text").count == 4)
    #expect(!drawn.contains("warning"))
    #expect(drawn.contains("ESTABLISHED |<---"), "\(drawn)")
  }

  @Test(arguments: [
    ("hstrace formt=svg", 1), ("hstrace,editable", 0), ("hstrace width=20", 1), ("hstrace trace=4", 1),
  ])
  func `what a fence asks for in vain is told`(words: String, count: Int) throws {
    let content = "```\(words)\n\(Document.handshake)```\n"
    let (_, result) = try run(Self.message(Self.chapter(content)))
    #expect(result.notes.map(\.place) == Array(repeating: "text/a.md:1", count: count))
    #expect(result.reports.isEmpty)
  }

  @Test(arguments: [("\"true\"", false), ("true", true), ("false", true), ("1", false)])
  func `strict is true or false`(value: String, isRight: Bool) throws {
    let (_, result) = try run(Self.message(Self.chapter(Self.fence), settings: "{\"strict\":\(value)}"))
    #expect(result.notes.map(\.kind) == (isRight ? [] : [.wrongStrictness(value)]))
  }

  @Test func `the book's profile holds where a fence names none`() throws {
    let content = "```hstrace\nA: FIN, Seq=1\n```\n\n# B\n\n```hstrace profile=lesson\nA: FIN, Seq=1\n```\n"
    let (_, result) = try run(Self.message(Self.chapter(content), settings: "{\"profile\":\"strict\"}"))
    let found = result.reports.flatMap { $0.problems.filter { $0.problem.name == .missingAckFlag } }
    #expect(found.map(\.severity) == [.error, .hint])
  }

  @Test(arguments: ["{}", "[]", "[1,2]", "[{},{},{}]", "\"x\""])
  func `what is no message of mdBook is refused`(text: String) throws {
    #expect(BookFilter.run(try JSONDocument(Array(text.utf8))) == nil)
  }
}
