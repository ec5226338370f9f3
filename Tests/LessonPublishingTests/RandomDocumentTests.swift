import LessonPublishing
import TestSupport
import Testing

/// What holds of documents that nobody wrote.
struct RandomDocumentTests {
  private static let pieces = [
    "<!-- hstrace:begin lesson.hs -->\n<!-- hstrace:end -->\n",
    "<!-- hstrace:begin lesson.hs format=mermaid -->\n\n<!-- hstrace:end -->\n",
    "> <!-- hstrace:begin lesson.hs format=ascii width=60 -->\n> <!-- hstrace:end -->\n",
    "- <!-- hstrace:begin lesson.hs format=svg -->\n  <!-- hstrace:end -->\n",
    "```hstrace draw=ascii\nA: SYN, Seq=1\n```\n", "~~~hstrace draw=mermaid\nA: SYN, Seq=?\n> note\n~~~\n",
    "- item\n\n  ```hstrace draw=rfc\n  A: SYN, Seq=1\n  ```\n",
    "> ```hstrace draw=svg\n> B: SYN, Seq=1\n> ```\n",
    "# Heading\n", "text\n", "\n", "```text\n<!-- hstrace:begin gone.hs -->\n```\n", "- item\n", "> quote\n",
    "<!-- comment -->\n", "    code\n", "```hstrace\nA: SYN, Seq=1\n```\n",
  ]

  @Test(arguments: 0..<200)
  func `whatever it holds, twice in a row changes nothing, and only blocks change`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
    }.joined()
    if Bool.random(using: &generator) { text = text.replacing("\n", with: "\r\n") }
    if Bool.random(using: &generator), text.hasSuffix("\n") { text = String(text.dropLast()) }
    var document = Document(text, beside: ["docs/lesson.hs": Document.handshake])
    let first = document.embed()
    let once = document.text
    let second = document.embed()
    #expect(!second.isStale, "seed \(seed): \(text)")
    #expect(document.text == once, "seed \(seed)")
    #expect(second.faults.map(\.kind) == first.faults.map(\.kind), "seed \(seed)")
    // What stood there stands there still, line by line, but for the end markers.
    var rest = once.split(whereSeparator: \.isNewline)[...]
    for line in text.split(whereSeparator: \.isNewline) where !line.contains("hstrace:end") {
      while let next = rest.first, next != line { rest.removeFirst() }
      #expect(rest.first == line, "seed \(seed)")
      rest = rest.dropFirst()
    }
  }
}
