import LessonPublishing
import Problems
import Testing

/// What pages take from lessons, case by case.
@Suite struct PageContentTests {
  /// What an author's page becomes in the page.
  @Test(
    arguments: [
      ("url: 'https://example.org/a?b=c#d'", "https://example.org/a?b=c#d"),
      ("url: 'HTTP://example.org/'", "HTTP://example.org/"),
      ("url: 'https://example.org/%EC%88%98%EC%97%85'", "https://example.org/%EC%88%98%EC%97%85"),
      ("orcid: 0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097"),
      ("orcid: 'https://orcid.org/0000-0002-1825-009X'", "https://orcid.org/0000-0002-1825-009X"),
      ("url: 'javascript:alert(1)'", nil), ("url: 'https://예시.org/수업'", nil),
      ("url: ' https://example.org'", nil), ("url: example.org", nil),
      ("url: 'https://example.org/<x>'", nil), ("orcid: 0000-0002-1825", nil),
    ] as [(String, String?)])
  func `an author is linked to a page on the web, and to nothing else`(_ key: String, _ link: String?) throws
  {
    let text = "---\nauthors: [{name: Somebody, \(key)}]\n---\n\(Document.handshake)"
    let page = try ReadMarkup(try MadePage.of(text, as: .html))
    #expect(page.named("a").first { $0.text == "Somebody" }?.attributes["href"] == link)
    #expect(page.named("dd").contains { $0.text == "Somebody" })
  }

  /// What stands beside an author's name.
  @Test(
    arguments: [
      ("url: 'https://example.org/', orcid: 0000-0002-1825-0097", ["https://example.org/", orcid]),
      (
        "url: 'https://example.org/', orcid: 'https://orcid.org/0000-0002-1825-0097'",
        ["https://example.org/", orcid]
      ),
      ("url: 'javascript:alert(1)', orcid: 0000-0002-1825-0097", [orcid]),
      ("url: 'https://example.org/', orcid: '0000-0002-1825-009\"'", ["https://example.org/"]),
      (
        "url: 'https://example.org/', orcid: 'https://example.net/0000-0002-1825-0097'",
        ["https://example.org/"]
      ),
    ])
  func `an author with a page and an ORCID iD has a link to each`(_ keys: String, _ links: [String]) throws {
    let text = "---\nauthors: [{name: Somebody, \(keys)}]\n---\n\(Document.handshake)"
    let page = try ReadMarkup(try MadePage.of(text, as: .html))
    let fact = try #require(page.named("dd").first { $0.text.hasPrefix("Somebody") }?.text)
    #expect(fact == (links.count > 1 ? "Somebody (ORCID 0000-0002-1825-0097)" : "Somebody"))
    let found = page.named("a").filter { $0.parent == "dd" }.compactMap { $0.attributes["href"] }
    #expect(found.filter { !$0.contains("rfc-editor.org") } == links)
    let markdown = try MadePage.of(text, as: .markdown)
    for link in links { #expect(markdown.contains("](<\(link)>)"), "\(link)") }
  }

  private static let orcid = "https://orcid.org/0000-0002-1825-0097"

  /// A text of a lesson, and what stands in Markdown for it.
  @Test(
    arguments: [
      ("a *b* _c_ `d`", #"a \*b\* \_c\_ \`d\`"#), ("1. one", #"1\. one"#), ("- item", #"\- item"#),
      ("# head", "\\# head"), ("a|b", #"a\|b"#), ("<b>", #"\<b\>"#), ("&amp;", #"\&amp;"#),
      ("$x$", #"\$x\$"#), ("www.example.org", #"www\.example.org"#), ("x@example.org", #"x\@example.org"#),
      ("10 of 12", "10 of 12"),
    ])
  func `texts are escaped in Markdown`(_ text: String, _ markup: String) throws {
    let lesson = "---\nobjectives: ['\(text)']\n---\n\(Document.handshake)"
    let page = try MadePage.of(lesson, as: .markdown)
    #expect(page.contains("\n- \(markup)\n"), "\(page.prefix(400))")
  }

  /// A title, and the words of it that stay in one line.
  @Test(
    arguments: [
      ("3-way 핸드셰이크와 4-way 핸드셰이크", ["3-way", "4-way"]), ("After FIN-WAIT-1", ["FIN-WAIT-1"]),
      ("What - if -x or y-", []), ("acknowledgment-mismatch", []), ("가나다라마바사아-자", []),
      ("A <b-c> & d-e", ["<b-c>", "d-e"]),
    ] as [(String, [String])])
  func `a short word with hyphens stays in one line of a heading`(_ title: String, _ words: [String]) throws {
    let text = "---\ntitle: \"\(title)\"\n---\n\(Document.handshake)"
    let page = try ReadMarkup(try MadePage.of(text, as: .html))
    #expect(page.named("h1").map(\.text) == [title])
    let whole = page.named("span").filter { $0.attributes["class"] == "whole" && $0.parent == "h1" }
    #expect(whole.map(\.text) == words)
  }

  @Test func `a lesson without metadata is called by its heading, by its file, or by what it shows`() throws {
    let cases = [
      ("lesson.hs", "== How it begins ==\n\(Document.handshake)", "How it begins"),
      ("lesson.hs", Document.handshake, "Three-way handshake"),
      ("lesson.hs", "A: ACK, Seq=1, ACK=2\n", "lesson.hs"),
      ("<stdin>", Document.handshake, "Three-way handshake"),
      ("a/INDEX.hs", Document.handshake, "Three-way handshake"),
      ("a/selective-acknowledgment.hs", Document.handshake, "Selective acknowledgment"),
      ("ack-zero_on-syn.hstrace", Document.handshake, "ACK zero on SYN"),
      ("lost-fin-ko.hs", Document.handshake, "Lost FIN"),
      ("연결 설정.md", "```hstrace\n\(Document.handshake)```\n", "연결 설정"),
      ("01.hs", Document.handshake, "Three-way handshake"),
      ("7-figures.hs", "== A ==\n\(Document.handshake)", "A"),
    ]
    for (name, text, title) in cases {
      let page = try ReadMarkup(try MadePage.of(text, name: name, as: .html))
      #expect(page.named("h1").map(\.text) == [title])
      #expect(page.named("title").first { $0.parent == "head" }?.text == title)
    }
  }

  @Test(arguments: [
    "", "# Only a comment.\n", "---\ntitle: A beginning\nobjectives: [Count]\n---\n",
    "== A heading ==\n== Another ==\n",
  ])
  func `a lesson without a trace has a page that says so`(_ text: String) throws {
    for (language, sentence) in [
      (Language.english, "This lesson has no trace yet."), (.korean, "이 수업에는 아직 트레이스가 없습니다."),
    ] {
      let page = try ReadMarkup(try MadePage.of(text, as: .html, in: language))
      #expect(page.named("p").contains { $0.text == sentence })
      #expect(page.named("h1").map(\.text) == [text.contains("title") ? "A beginning" : "lesson.hs"])
      #expect(page.named("h2").isEmpty == !text.contains("objectives"))
      #expect(page.named("li").map(\.text) == (text.contains("objectives") ? ["Count"] : []))
      #expect(page.named("script").isEmpty)
      #expect(try MadePage.of(text, as: .markdown, in: language).contains("\n\n\(sentence)\n\n"))
    }
  }

  @Test func `a page in Korean of an English lesson says which texts are foreign`() throws {
    let text = "---\ntitle: Opening\nlang: en\nobjectives: [Name the flags]\n---\n\(Document.handshake)"
    let page = try ReadMarkup(try MadePage.of(text, as: .html, in: .korean))
    #expect(page.named("html").first?.attributes["lang"] == "ko")
    #expect(page.named("h1").first?.attributes["lang"] == "en")
    #expect(page.named("li").contains { $0.text == "Name the flags" && $0.attributes["lang"] == "en" })
  }

  @Test func `a text in Hangul on a page in English says that it is Korean, and no other does`() throws {
    let text = """
      ---
      title: 연결
      objectives: [RST를 안다, Know the reset]
      ---
      == 열기 ==
      클라이언트: SYN, Seq=1
      > 연결을 연다
      -- 답 --
      Server: RST-ACK, Seq=0, ACK=2
      > Nobody listens.
      """
    let page = try ReadMarkup(try MadePage.of(text, as: .html, in: .english))
    let tagged = page.elements.filter { $0.attributes["lang"] == "ko" && $0.name != "g" }
    #expect(
      Set(tagged.map(\.text)) == ["연결", "RST를 안다", "열기", "연결을 연다", "답", "클라이언트"])
    #expect(Set(tagged.map(\.name)).isSuperset(of: ["title", "h1", "h2", "h4", "li", "span", "th"]))
    let korean = try ReadMarkup(try MadePage.of(text, as: .html, in: .korean))
    #expect(!korean.elements.contains { $0.attributes["lang"] != nil && !["html", "svg"].contains($0.name) })
  }

  @Test func `problems are told where they are and together, those that are meant where they are`() throws {
    let wrong = "A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=1\nA: ACK, Seq=2, ACK=6\n"
    let page = try ReadMarkup(try MadePage.of(wrong, as: .html))
    #expect(page.named("p").contains { $0.attributes["class"] == "problem error" })
    #expect(page.named("h2").contains { $0.attributes["id"] == "problems" })
    let lines = wrong.split(separator: "\n")
    let meant = "\(lines[0])\n#! expect: acknowledgment-mismatch\n\(lines[1])\n\(lines[2])\n"
    let other = try ReadMarkup(try MadePage.of(meant, as: .html))
    #expect(other.named("p").contains { $0.attributes["class"] == "problem expected" })
    #expect(!other.named("h2").contains { $0.attributes["id"] == "problems" })
  }
}
