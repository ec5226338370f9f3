import Foundation
import LessonPublishing
import Problems
import Testing

/// What a page takes from the lines of a trace, and shows in its tables.
@Suite struct PageTraceTests {
  private static let wrong = """
    A: SYN, Seq=1
    B: SYN-ACK, Seq=5, ACK=1
    A: ACK, Seq=2, ACK=6
    """
  private static let meant = """
    A: SYN, Seq=1
    #! expect: acknowledgment-mismatch
    B: SYN-ACK, Seq=5, ACK=1
    A: ACK, Seq=2, ACK=6
    """
  /// A SYN that is sent in step 2 and again in step 4, while drawings call it segment 1.
  private static let withEvents = """
    A: (open)
    A: SYN, Seq=1 (lost)
    A: (timeout)
    A: SYN, Seq=1 (retransmission)
    B: SYN-ACK, Seq=5, ACK=2
    """

  /// A trace, and what a row of its flow says in both formats: what happens, or what the line is.
  private static let rows: [(trace: String, language: Language, html: String, markdown: String)] = [
    (wrong, .english, "Error: ACK=1, but 2 is expected", "<br>**Error**: ACK=1, but 2 is expected"),
    (wrong, .korean, "오류: ACK=1", "<br>**오류**: ACK=1"),
    (meant, .english, "Intended error: ACK=1, but 2", "<br>**Intended error**: ACK=1, but 2"),
    (meant, .korean, "의도한 오류: ACK=1", "<br>**의도한 오류**: ACK=1"),
    (withEvents, .english, "It is lost: B never sees it.", "It is lost: B never sees it. |"),
    (withEvents, .english, "Segment 2: A → B", "| 4 | Segment 2: A → B: `SYN"),
    (withEvents, .korean, "세그먼트 2: A → B", "| 4 | 세그먼트 2: A → B: `SYN"),
    (withEvents, .english, "A: (timeout)", "| 3 | `A: (timeout)` |"),
    (wrong, .english, "B → A", "| 2 | B → A: `SYN-ACK"),
  ]

  @Test(arguments: rows.indices)
  func `the flow tells whose a line is, what becomes of it, and what is wrong with it`(_ row: Int) throws {
    let row = Self.rows[row]
    let page = try ReadMarkup(try MadePage.of(row.trace, as: .html, in: row.language))
    #expect(page.named("td").contains { $0.text.contains(row.html) }, "\(row.html)")
    #expect(
      try MadePage.of(row.trace, as: .markdown, in: row.language).contains(row.markdown), "\(row.markdown)")
  }

  @Test func `a step in which a reset ends connections says whose, and the diagram has its arrow`() throws {
    let text = "A: [ESTABLISHED]\nB: [ESTABLISHED]\nA: ACK, Seq=1, ACK=5\nB: RST-ACK, Seq=5, ACK=1\n"
    let page = try ReadMarkup(try MadePage.of(text, as: .html))
    let endings = page.named("li").compactMap { $0.attributes["data-endings"] }
    #expect(endings == ["0 1"])
    let arrow = try #require(
      page.elements.first { $0.attributes["data-step"] == "ESTABLISHED CLOSED ending" })
    #expect(arrow.attributes["class"] == "arrow ending taken")
    #expect(page.named("p").contains { $0.text.contains("dashed arrow") })
    let refused = "A: SYN, Seq=1\nB: RST-ACK, Seq=0, ACK=2\n"
    let other = try ReadMarkup(try MadePage.of(refused, as: .html))
    // The arrow of a CLOSE leads to CLOSED, too, and is not the one that was taken.
    let taken = other.elements.filter { $0.attributes["class"]?.hasSuffix("taken") == true }
    #expect(
      taken.compactMap { $0.attributes["data-step"] } == ["CLOSED SYN-SENT", "SYN-SENT CLOSED ending"])
  }

  @Test func `a wrong number is marked where it stands`() throws {
    let page = try ReadMarkup(try MadePage.of(Self.meant, as: .html))
    let marked = page.elements.filter {
      $0.attributes["class"]?.contains("wrong") == true && $0.parent == "code"
    }
    #expect(marked.map(\.text) == ["ACK=1", "ACK=1"])
    #expect(Set(marked.map(\.name)) == ["span", "a"])
  }

  /// A line, and the items of it to which something is told, in the spelling that is written.
  @Test(
    arguments: [
      ("SYN, Seq=0xFFFF_FFF0", ["Seq=0xFFFF_FFF0"]),
      ("SYN, Seq=0x10, MSS=0x5B4, SACK_PERM", ["Seq=0x10", "MSS=0x5B4", "SACK_PERM"]),
      (
        "SYN, Seq=100, TFO=a1b2c3d4, Data=\"Seq=1, \\\"Win=2\"",
        ["Seq=100", "TFO=a1b2c3d4", "Data=\"Seq=1, \\\"Win=2\""]
      ),
      ("SYN, Seq=1, Win=10", ["Seq=1", "Win=10"]), ("ACK, Seq=1, ACK=2", ["Seq=1", "ACK=2"]),
    ])
  func `each number of a line leads to what is told of it, however it is written`(
    _ line: String, _ items: [String]
  ) throws {
    let page = try ReadMarkup(try MadePage.of("A: \(line)\nB: ACK, Seq=1, ACK=2\n", as: .html))
    let links = page.named("a").filter { $0.attributes["class"] == "number" && $0.parent == "code" }
    #expect(Array(links.map(\.text).prefix(items.count)) == items)
    let terms = page.elements.filter { $0.name == "code" && $0.parent == "dt" }.map(\.text)
    #expect(Array(terms.prefix(items.count)) == items)
  }

  @Test func `the lines of a trace are shown as they are written, with comments and what cannot be read`()
    throws
  {
    let lesson = """
      ---
      title: T
      ---
      # What this is about.

      == One ==
      A: SYN, Seq=1  # first
      no line at all

      B: RST-ACK, Seq=0, ACK=2

      == Two ==
      \(Self.meant)
      """
    let page = try ReadMarkup(try MadePage.of(lesson, as: .html))
    let sources = page.named("pre").map(\.text)
    #expect(
      sources.first
        == "# What this is about.\n\n== One ==\nA: SYN, Seq=1  # first\nno line at all\n\nB: RST-ACK, Seq=0, ACK=2"
    )
    #expect(sources.last == "== Two ==\n\(Self.meant)")
    let document = "# D\n\nText.\n\n> ```hstrace\n> # mine\n> A: SYN, Seq=1\n> ```\n\nText.\n\n```hstrace\n"
    let markdown = try MadePage.of(
      "\(document)# also\nB: RST-ACK, Seq=0, ACK=2\n```\n", name: "d.md", as: .markdown)
    #expect(markdown.contains("```none\n# mine\nA: SYN, Seq=1\n# also\nB: RST-ACK, Seq=0, ACK=2\n```"))
  }

  @Test(arguments: Language.allCases)
  func `problems are called errors or warnings, and lead to their step`(_ language: Language) throws {
    let page = try ReadMarkup(try MadePage.of(Self.wrong, as: .html, in: language))
    let problem = try #require(page.named("li").first { $0.attributes["class"] == "error" })
    let line = language == .english ? "Line 2" : "2번째 줄"
    #expect(problem.text.hasPrefix(language == .english ? "Line 2, error: ACK=1" : "2번째 줄, 오류: ACK=1"))
    #expect(page.named("a").first { $0.text == line }?.attributes["href"] == "#trace-1-2")
    #expect(
      try MadePage.of(Self.wrong, as: .markdown, in: language)
        .contains(language == .english ? "- **Line 2, error**: ACK=1" : "- **2번째 줄, 오류**: ACK=1"))
  }

  @Test(arguments: Language.allCases)
  func `a trace whose mistake an exercise asks for is folded away`(_ language: Language) throws {
    let metadata = "hstrace: {exercises: [{id: one, kind: fault, trace: Two}]}"
    let lesson = "---\n\(metadata)\n---\n== One ==\n\(Self.meant)\n== Two ==\n\(Self.meant)\n"
    let html = try MadePage.of(lesson, as: .html, in: language)
    let page = try ReadMarkup(html)
    #expect(page.named("details").count { $0.attributes["class"] == "fold" } == 1)
    let parts = html.components(separatedBy: "<details class=\"fold\">")
    let isBefore = parts[0].contains(language == .english ? "Exercise 1" : "문제 1")
    #expect(isBefore && parts[0].contains("id=\"trace-2\"") && !parts[0].contains("id=\"trace-2-1\""))
    #expect(page.named("a").contains { $0.attributes["href"] == "#exercise-1" })
    let markdown = try MadePage.of(lesson, as: .markdown, in: language)
    let second = try #require(markdown.components(separatedBy: "\n## Two\n").last)
    let open = try #require(second.components(separatedBy: "<details>").first)
    #expect(!open.contains("ACK=1") && !open.contains("expect"))
  }
}
