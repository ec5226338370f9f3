import LessonPublishing
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

  private static let directives = [
    "{hstrace}\n:profile: strict\n:name: a-figure", "{hstrace}\n---\nprofile: strict\nname: a-figure\n---",
    "{hstrace}\n---\n# How\nprofile: \"strict\"\n\nclass: wide\n---",
  ]

  @Test(arguments: directives)
  func `a directive's options are set where MyST has them`(_ head: String) throws {
    let text = "```\(head)\nA: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=2\n```\n"
    let document = TraceDocument.parse(SourceText(name: "a.md", text), as: .markdown)
    #expect(document.problems.isEmpty)
    #expect(document.statements.count == 2)
    #expect(document.traces.first?.options.profile == .strict)
  }

  @Test(arguments: [
    (":widht: 72", ":width: 72"), (":draw: svgg", ":draw: svg"), ("---\nwidht: 72\n---", "width: 72"),
    ("---\nwidth: 10\n---", "width: 60"),
  ])
  func `a directive's option that there is not gets what was meant, as directives write it`(
    _ options: String, _ meant: String
  ) throws {
    let text = "```{hstrace}\n\(options)\nA: SYN, Seq=1\n```\n"
    let document = TraceDocument.parse(SourceText(name: "a.md", text), as: .markdown)
    let problem = try #require(document.problems.first { $0.name == .unknownFenceOption })
    #expect(problem.fixes.first?.edits.first?.replacement == meant)
  }

  @Test func `one line of hyphens begins no options`() {
    let text = "```{hstrace}\n---\nA: SYN, Seq=1\n```\n"
    let document = TraceDocument.parse(SourceText(name: "a.md", text), as: .markdown)
    #expect(document.problems.map(\.name) == [.unreadableLine])
    #expect(document.statements.contains { $0.kind == .segment })
  }

  @Test(arguments: [
    ("{.hstrace #fig-1 width=50% title=\"An opening\"}", []),
    ("{.hstrace .numberLines startFrom=\"3\" lang=fr}", []),
    ("hstrace {#id .class key=value fig-cap=\"A, B\"}", []),
    ("{.hstrace formt=svg width=40}", ["formt=svg", "width=40"]),
    ("hstrace {key=value} title=x", ["title=x"]), ("hstrace {lang=kr}", ["lang=kr"]),
    ("{.hstrace} width=50%", ["width=50%"]),
  ])
  func `attributes in braces that belong to other programs are left to them`(
    _ words: String, _ told: [String]
  ) {
    let text = "```\(words)\nA: SYN, Seq=1\n```\n"
    let document = TraceDocument.parse(SourceText(name: "a.md", text), as: .markdown)
    let problems = document.problems.filter { $0.name == .unknownFenceOption }
    #expect(problems.map { document.source.text($0.range) } == told)
    // Who draws the fence says the same.
    let wrong = document.fences.flatMap { $0.readWishes(in: document.source).wrong }
    #expect(wrong.map(\.fault.word) == told)
  }
}
