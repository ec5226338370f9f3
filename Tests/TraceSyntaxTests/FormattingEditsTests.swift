import Problems
import TestSupport
import Testing
import TraceSyntax
import TraceText

/// Formatting as edits of single lines.
struct FormattingEditsTests {
  private func document(_ text: String, _ name: String = "a.hs") -> TraceDocument {
    TraceDocument.parse(SourceText(name: name, text), as: FileKind(fileName: name))
  }

  private func edits(_ text: String, _ range: Range<Int>? = nil, _ name: String = "a.hs") -> [TextEdit] {
    let range = range ?? 0..<text.utf8.count
    return Formatter.edits(
      document(text, name), in: ByteRange(range.lowerBound, range.upperBound), as: FileKind(fileName: name))
  }

  @Test(arguments: ["a.hs", "a.md"])
  func `made for all lines they give what formatting the file gives`(name: String) {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "", " ", "A: SYN,ACK Seq=1", "가 : ACK=1,  Seq=2 ", "A:SYN", "# x ", "> n", ">n", "== a==", "nonsense!",
      "```hstrace", "```", "> ```hstrace", "> A:SYN", ">", "---", "A: ACK=1", "\u{feff}", "--b--",
      "A : (close)",
    ]
    for _ in 0..<1000 {
      let text = (0..<9).map { _ in
        (pieces.randomElement(using: &random) ?? "")
          + (["\n", "\r\n", "\r"].randomElement(using: &random) ?? "")
      }.joined().dropLast(Int.random(in: 0...1, using: &random))
      let document = document(String(text), name)
      let formatted = TextEdit.apply(edits(String(text), nil, name), to: document.source.bytes)
      #expect(formatted == Formatter.format(document), "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test func `a clean line has none, whatever stands around it`() {
    #expect(edits("A:SYN\nA: ACK\nB:SYN\n", 6..<12).isEmpty)
  }

  @Test func `only the lines that a range touches are edited`() {
    let text = "A:SYN\nB:SYN\nA:ACK\n"
    #expect(edits(text, 8..<8) == [TextEdit(range: ByteRange(8, 8), replacement: " ")])
  }

  @Test func `an edit replaces no more than what differs, and no part of a character`() {
    #expect(edits("가: SYN , Seq=1\n") == [TextEdit(range: ByteRange(8, 9), replacement: "")])
    #expect(edits("각:SYN\n") == [TextEdit(range: ByteRange(4, 4), replacement: " ")])
  }

  @Test func `of several blank lines the second goes, also where only that is asked for`() {
    #expect(edits("A: SYN\n\n\nB: SYN\n", 8..<8) == [TextEdit(range: ByteRange(8, 9), replacement: "")])
  }
}
