import LessonPublishing
import Problems
import Testing

/// The way from a page back to the document that it is made of.
@Suite struct PagePlaceTests {
  private static let document = "# Title\n\n```hstrace\n\(Document.handshake)```\n"

  /// The document, its page, and the address of the one in the other.
  @Test(
    arguments: [
      ("lesson.md", "lesson.html", "lesson.md"),
      ("lesson.md", "pages/lesson.html", "../lesson.md"),
      ("./docs/lesson.md", "pages/more/lesson.html", "../../docs/lesson.md"),
      ("docs/more/lesson.md", "docs/lesson.html", "more/lesson.md"),
      ("docs/lesson.md", "docs//./pages/../lesson.html", "lesson.md"),
      ("../lesson.md", "page.html", "../lesson.md"),
      ("/home/course/docs/lesson.md", "pages/lesson.html", "../docs/lesson.md"),
      ("lesson.md", "/srv/pages/lesson.html", "../../home/course/lesson.md"),
      ("/../lesson.md", "/page.html", "lesson.md"),
      ("a b/수업#1?.md", "page.html", "a%20b/%EC%88%98%EC%97%85%231%3F.md"),
      ("javascript:alert(1).md", "page.html", "javascript%3Aalert%281%29.md"),
      ("\"><script>alert(1)</script>.md", "page.html", "%22%3E%3Cscript%3Ealert%281%29%3C/script%3E.md"),
      ("%2e%2e\\x.md", "page.html", "%252e%252e%5Cx.md"),
    ])
  func `a page leads to its document from where it will be`(
    _ document: String, _ page: String, _ link: String
  ) throws {
    let place = PagePlace(of: page, madeFrom: document, workingFolder: "/home/course")
    let html = try ReadMarkup(
      try MadePage.of(Self.document, name: document, as: .html, in: .korean, at: place))
    let links = html.named("a").filter { $0.parent == "p" }.compactMap { $0.attributes["href"] }
    #expect(links.filter { !$0.hasPrefix("https://") } == [link])
    #expect(html.named("script").count == 1)
    let markdown = try MadePage.of(Self.document, name: document, as: .markdown, at: place)
    #expect(markdown.contains("](<\(link)>); the text around them"))
  }

  @Test func `a page of unknown place names its document, and no other lesson has one`() throws {
    let page = try MadePage.of(Self.document, name: "lesson.md", as: .markdown)
    #expect(page.contains("This page shows the traces of lesson.md; the text"))
    let place = PagePlace(of: "page.html", madeFrom: "lesson.hs", workingFolder: "/")
    let other = try ReadMarkup(try MadePage.of(Document.handshake, as: .html, at: place))
    #expect(!other.values("href").contains("lesson.hs"))
  }

  @Test func `a document without a trace is led to for its text`() throws {
    let place = PagePlace(of: "page.md", madeFrom: "a.md", workingFolder: "/")
    let page = try MadePage.of("Prose\n", name: "a.md", as: .markdown, at: place)
    #expect(page.contains("The text of this lesson stands in [a.md](<a.md>)."))
    let korean = try MadePage.of("글\n", name: "a.md", as: .markdown, in: .korean, at: place)
    #expect(korean.contains("이 수업의 글은 [a.md](<a.md>) 문서에 있습니다."))
  }
}
