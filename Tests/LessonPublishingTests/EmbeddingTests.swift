import LessonPublishing
import Problems
import Testing
import TraceText

/// Drawings in documents: what is written, and what stays.
struct EmbeddingTests {
  private let lessons = ["docs/lesson.hs": Document.handshake]

  @Test(arguments: [
    ("format=mermaid", "```mermaid\nsequenceDiagram\n"), ("", "├─── SYN  SEQ=100"),
    ("format=ascii", "+--- SYN  SEQ=100"), ("format=rfc", "--> <SEQ=100><CTL=SYN>"),
    ("format=mermaid plain", "```mermaid\nsequenceDiagram\n  participant"),
    ("format=ascii width=60", "  1    SYN-SENT +--- SYN  SEQ=100 ----------->| SYN-RECEIVED"),
    ("format=svg lang=ko", "](lesson-ko.svg)"), ("format=svg trace=1", "](lesson-1.svg)"),
    ("format=svg file=figures/a.svg", "](figures/a.svg)"),
  ])
  func `a block is drawn as its marker says`(options: String, drawn: String) {
    var document = Document(
      "<!-- hstrace:begin lesson.hs \(options) -->\n<!-- hstrace:end -->\n", beside: lessons)
    #expect(document.embed().faults == [])
    #expect(document.text.contains(drawn), "\(document.text)")
  }

  @Test(arguments: [
    "<!-- hstrace:begin lesson.hs format=svg -->\n<!-- hstrace:end -->",
    "> > <!-- hstrace:begin lesson.hs -->\n> > <!-- hstrace:end -->\n> text\n",
    "1. item\n\n   <!-- hstrace:begin \"lesson.hs\" format=ascii -->\n   <!-- hstrace:end -->\n2. next\n",
    "- <!--hstrace:begin lesson.hs-->\n  <!--hstrace:end-->\n",
    "\u{FEFF}---\ntitle: T\n---\r\n<!-- hstrace:begin lesson.hs -->\r\n<!-- hstrace:end -->\r\nend",
    "```hstrace draw=mermaid\nA: SYN, Seq=1\n```",
    "- a\n  ~~~{.hstrace draw=ascii width=60}\n  A: SYN, Seq=1\n  ~~~\n- b\n",
    "> ```hstrace draw=ascii\n> A: SYN, Seq=1\n> ```",
    ">```hstrace draw=ascii\n>A: SYN, Seq=1\n>```\n",
    ">><!-- hstrace:begin lesson.hs -->\n>><!-- hstrace:end -->\n",
    ">\t<!-- hstrace:begin lesson.hs -->\n>\t<!-- hstrace:end -->\n",
    "- > <!-- hstrace:begin lesson.hs -->\n  > <!-- hstrace:end -->\n",
    "1. a\n   - b\n\n     > <!-- hstrace:begin lesson.hs -->\n     > <!-- hstrace:end -->\n",
    "1. a\n\n  ```sh\nb\n  ```\n\n<!-- hstrace:begin lesson.hs -->\n<!-- hstrace:end -->\n",
    "!!! note\n\n    ```hstrace draw=rfc\n    A: SYN, Seq=1\n    ```\n",
    "```hstrace draw=svg\nmy_a: SYN, Seq=1\n_b_: RST-ACK, Seq=0, ACK=2\n```\n",
    "<!-- hstrace:begin lesson.hs -->\n<!-- hstrace:end -->  ",
    "> ```hstrace draw=svg\n> A: SYN, Seq=1\n> ```\n> text\n\n```hstrace draw=svg\nB: SYN, Seq=1\n```\n",
  ])
  func `twice in a row changes nothing`(text: String) {
    var document = Document(text, beside: lessons)
    let first = document.embed()
    #expect(first.isStale)
    #expect(first.faults == [])
    let second = document.embedded()
    #expect(!second.isStale, "\(document.text)")
    #expect(second.faults == [])
    #expect(second.document.bytes == document.files["docs/page.md"])
  }

  @Test func `a changed lesson changes its drawing and nothing else`() {
    var document = Document(
      "a\n<!-- hstrace:begin lesson.hs -->\n<!-- hstrace:end -->\nb\n", beside: lessons)
    _ = document.embed()
    document.files["docs/lesson.hs"] = Array("Client: SYN, Seq=7000\n".utf8)
    #expect(document.embedded().stale.map(\.offset) == [2])
    _ = document.embed()
    #expect(document.text.contains("SEQ=7000"))
    #expect(document.text.hasPrefix("a\n<!-- hstrace:begin lesson.hs -->\n"))
    #expect(document.text.hasSuffix(" -->\nb\n"))
  }

  @Test func `what was edited by hand stays, until it is forced`() {
    var document = Document("<!-- hstrace:begin lesson.hs -->\n<!-- hstrace:end -->\n", beside: lessons)
    _ = document.embed()
    let whole = document.text
    document.files["docs/page.md"] = Array(whole.replacing("SYN-SENT", with: "SYN-WAIT").utf8)
    let edited = document.text
    #expect(document.embed().faults.map(\.kind) == [.edited])
    #expect(document.text == edited)
    #expect(document.embed(isForced: true).faults == [])
    #expect(document.text == whole)
  }

  @Test func `text that never was generated is no drawing to write over`() {
    let text = "<!-- hstrace:begin lesson.hs -->\nMine.\n<!-- hstrace:end -->\n"
    var document = Document(text, beside: lessons)
    #expect(document.embed().faults.map(\.kind) == [.edited])
    #expect(document.text == text)
  }

  @Test func `line ends and blanks of others are no edits by hand`() {
    var document = Document(
      "> <!-- hstrace:begin lesson.hs -->\n> <!-- hstrace:end -->\n", beside: lessons)
    _ = document.embed()
    let changed = document.text.replacing(">\n", with: ">  \n").replacing("\n", with: "\r\n")
    document.files["docs/page.md"] = Array(changed.utf8)
    #expect(!document.embedded().isStale)
    document.files["docs/lesson.hs"] = Array("Client: SYN, Seq=7000\n".utf8)
    #expect(document.embed().faults == [])
    #expect(document.text.contains("SEQ=7000"))
    #expect(document.text.replacing("\r\n", with: "").contains("\n") == false)
  }

  @Test func `a picture of others stays`() {
    var document = Document(
      "<!-- hstrace:begin lesson.hs format=svg -->\n<!-- hstrace:end -->\n",
      beside: ["docs/lesson.hs": Document.handshake, "docs/lesson.svg": "<svg/>"])
    #expect(document.embed().faults.map(\.kind) == [.editedPicture("lesson.svg")])
    #expect(document.files["docs/lesson.svg"] == Array("<svg/>".utf8))
    _ = document.embed(isForced: true)
    let drawn = document.files["docs/lesson.svg"]
    document.files["docs/lesson.svg"] = nil
    #expect(document.embed().pictures.map(\.path) == ["docs/lesson.svg"])
    #expect(document.files["docs/lesson.svg"] == drawn)
  }

  @Test func `two pictures of one name are told from each other`() {
    let block = { (path: String) in "<!-- hstrace:begin \(path) format=svg -->\n<!-- hstrace:end -->\n" }
    var document = Document(
      block("a/x.hs") + block("b/x.hs"),
      beside: ["docs/a/x.hs": Document.handshake, "docs/b/x.hs": "Client: SYN, Seq=1\n"])
    #expect(document.embed().faults.map(\.kind) == [.samePicture("x.svg"), .samePicture("x.svg")])
    #expect(document.files.keys.sorted() == ["docs/a/x.hs", "docs/b/x.hs", "docs/page.md"])
  }

  @Test func `a formatter may escape more or less of a picture's text`() {
    var document = Document("```hstrace draw=svg\nmy_a: SYN, Seq=1\n_b_: RST-ACK, Seq=0, ACK=2\n```\n")
    _ = document.embed()
    #expect(document.text.contains("![my_a – \\_b\\_."), "\(document.text)")
    for changed in [
      document.text.replacing("\\_", with: "_"), document.text.replacing("my_a –", with: "my\\_a –"),
    ] {
      var formatted = document
      formatted.files["docs/page.md"] = Array(changed.utf8)
      #expect(!formatted.embedded().isStale)
      formatted.files["docs/page.md"] = Array(changed.replacing("Seq=1", with: "Seq=7").utf8)
      #expect(formatted.embed().faults == [])
      #expect(formatted.text.contains("picture="))
    }
  }

  @Test func `fences of one trace are drawn one after another`() {
    var document = Document(
      """
      # Opening
      ```hstrace draw=ascii
      Client: SYN, Seq=100
      ```
      ```hstrace
      Server: SYN-ACK, Seq=200, ACK=101
      ```
      ```hstrace draw=ascii
      Client: ACK, Seq=101, ACK=999
      ```

      """)
    let embedding = document.embed()
    #expect(embedding.reports.flatMap { $0.problems.map(\.problem.name) } == [.acknowledgmentOfUnsent])
    #expect(document.text.contains("  1   SYN-SENT +--- SYN"))
    #expect(document.text.contains("```text\n              Client"))
    #expect(document.text.contains("\n    ESTABLISHED +           "))
    #expect(document.text.contains("  3             +--- ACK"))
    #expect(!document.text.contains("warning"))
  }

  @Test(arguments: [
    ("---\nlang: ko\n---\n", "client: SYN, Seq=1\n", true), ("", "client: SYN, Seq=1\n", false),
    ("---\nlang: ko\n---\n", "---\nlang: en\n---\nclient: SYN, Seq=1\n", false),
  ])
  func `a lesson that names no language speaks that of the document`(
    front: String, lesson: String, isKorean: Bool
  ) {
    var document = Document(
      "\(front)<!-- hstrace:begin a.hs -->\n<!-- hstrace:end -->\n", beside: ["docs/a.hs": lesson])
    let embedding = document.embed()
    #expect(document.text.contains("상대") == isKorean, "\(document.text)")
    #expect(embedding.reports.map(\.language) == [isKorean ? .korean : .english])
  }

  @Test func `a trace with one sender names the other in its picture's text`() {
    var document = Document("```hstrace draw=svg\nClient: SYN, Seq=1\n```\n")
    _ = document.embed()
    #expect(document.text.contains("Client SYN-SENT, peer SYN-RECEIVED."), "\(document.text)")
  }

  @Test func `a drawing with backticks is closed where it ends`() {
    var document = Document(
      "```hstrace draw=mermaid\nA: SYN, Seq=1\n# ```` in a note\n> ````` too\n```\n\n# After\n")
    _ = document.embed()
    #expect(!document.embedded().isStale)
    #expect(document.embedded().faults == [])
  }
}
