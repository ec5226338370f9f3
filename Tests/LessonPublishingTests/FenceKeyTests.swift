import Problems
import Testing
import TraceDrawing
import TraceSyntax
import TraceText

/// The words behind a fence's `hstrace`.
struct FenceKeyTests {
  @Test func `the formats that a fence may name are those there are`() {
    #expect(FenceKey.formats == DrawingFormat.allCases.map(\.rawValue))
  }

  @Test(arguments: [
    ("hstrace", true), ("hstrace profile=strict", true), ("{.hstrace}", true),
    ("{.hstrace #a width=72}", true),
    ("{#a .x .hstrace width=72}", true), ("{hstrace}", true), ("{#a .python}", false),
    ("{note} .hstrace", false),
    ("hstracer", false), ("python", false),
  ])
  func `a fence is known by its first words`(words: String, isMarked: Bool) {
    let text = "```\(words)\nA: SYN, Seq=1\nB: nothing of a trace\n```\n"
    let document = TraceDocument.parse(SourceText(name: "a.md", text), as: .markdown)
    #expect(document.traces.isEmpty != isMarked)
    #expect(!document.problems.contains { $0.name == .unknownFenceOption })
  }

  @Test(arguments: [
    ("draw=svgg", "draw=svg"), ("width=10", "width=60"), ("widht=72", "width=72"), ("lang=fr", ""),
    ("trace=x", "trace=1"),
    ("plain=yes", "plain"), ("file=", ""), ("start=ESTABLISH", "start=ESTABLISHED"), ("nothing", ""),
  ])
  func `a word that asks for nothing there is gets what was meant`(word: String, meant: String) throws {
    let text = "```hstrace \(word)\nA: SYN, Seq=1\n```\n"
    let document = TraceDocument.parse(SourceText(name: "a.md", text), as: .markdown)
    let problem = try #require(document.problems.first { $0.name == .unknownFenceOption })
    #expect(document.source.text(problem.range) == word)
    #expect(problem.fixes.first?.edits.first?.replacement ?? "" == meant)
  }

  @Test func `options of a directive are no lines of its trace`() {
    let text = "```{hstrace}\n:width: 72\n:lang: ko\n\nA: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=2\n```\n"
    let document = TraceDocument.parse(SourceText(name: "a.md", text), as: .markdown)
    #expect(document.problems.isEmpty)
    #expect(document.statements.count == 2)
  }
}
