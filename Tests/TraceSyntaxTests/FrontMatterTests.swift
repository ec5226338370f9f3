import Problems
import Testing
import TraceSyntax
import TraceText

/// Front matter at the top, below it, and without its end.
struct FrontMatterTests {
  private static let trace = "A: SYN\nB: SYN-ACK\nA: ACK\n"
  private static let fence = "\n# Title\n\n```hstrace\n\(trace)```\n"

  /// A file, what is told of it, and the lines that are its metadata.
  private static let rows: [(name: String, text: String, problems: [ProblemName], yaml: String?)] = [
    ("a.hs", "---\ntitle: T\n---\n\(trace)", [], "title: T\n"),
    ("a.hs", "---\ntitle: T\n\(trace)", [.metadataSyntax], "title: T\n"),
    ("a.hs", "---\r\ntitle: T\r\nA: SYN\r\nB: SYN-ACK\r\n", [.metadataSyntax], "title: T\r\n"),
    ("a.hs", "---\ntitle: SYN\n# a comment\n\n== T ==\n\(trace)", [.metadataSyntax], "title: SYN\n"),
    (
      "a.hs", "---\nhstrace:\n  expect:\n    A: CLOSED\n\(trace)...\n", [.metadataSyntax],
      "hstrace:\n  expect:\n    A: CLOSED\n"
    ),
    ("a.hs", "---\nkeywords: syn, ack\ntitle: T\n---\n\(trace)", [], "keywords: syn, ack\ntitle: T\n"),
    ("a.hs", "---\nsummary: ACK=1 of A\nlang: ko\n---\n\(trace)", [], "summary: ACK=1 of A\nlang: ko\n"),
    ("a.hs", "\n\n---\ntitle: T\n---\n\(trace)", [.misplacedMetadata], "title: T\n"),
    ("a.hs", "\u{FEFF}# a lesson\n---\ntitle： T\n---\n\(trace)", [.misplacedMetadata], "title： T\n"),
    ("a.hs", "A: SYN\n---\ntitle: T\n---\n", [.unreadableLine, .unreadableLine, .unreadableLine], nil),
    ("a.hs", "---\n\(trace)", [.unreadableLine], nil),
    ("a.md", "---\ntitle: T\n---\n\(fence)", [], "title: T\n"),
    ("a.md", "---\ntitle: T\n\(fence)", [.metadataSyntax], "title: T\n"),
    ("a.md", "---\ntitle: T\n\(fence)\n---\n", [.metadataSyntax], "title: T\n"),
    ("a.md", "\n---\nlang: ko\n---\n\(fence)", [.misplacedMetadata], "lang: ko\n"),
    ("a.md", "---\n\(fence)", [], nil),
    ("a.md", "---\nSome text: of a rule\n\(fence)", [], nil),
    ("a.md", "# Title\n---\ntitle: T\n---\n\(fence)", [], nil),
  ]

  @Test(arguments: rows.indices)
  func `front matter is found where it is meant`(row: Int) {
    let (name, text, problems, yaml) = Self.rows[row]
    let document = parse(name, text)
    #expect(document.problems.map(\.name) == problems)
    #expect(document.frontMatter.map { document.source.text($0) } == yaml)
  }

  @Test(arguments: rows.indices)
  func `a fix puts it where it belongs, and changes no statement`(row: Int) throws {
    let (name, text, _, yaml) = Self.rows[row]
    let document = parse(name, text)
    guard yaml != nil, let fix = document.problems.first?.fixes.first else { return }
    #expect(fix.isSafe)
    let mended = String(decoding: TextEdit.apply(fix.edits, to: document.source.bytes), as: UTF8.self)
    let read = parse(name, mended)
    #expect(read.problems.isEmpty, "\(mended)")
    #expect(read.frontMatter.map { read.source.text($0) } == yaml)
    #expect(read.statements.map(\.kind) == document.statements.map(\.kind))
  }

  @Test(arguments: rows.indices)
  func `a file whose metadata is astray is not formatted`(row: Int) {
    let (name, text, problems, _) = Self.rows[row]
    let document = parse(name, text)
    guard problems == [.metadataSyntax] || problems == [.misplacedMetadata] else { return }
    #expect(Formatter.format(document) == document.source.bytes)
  }

  private func parse(_ name: String, _ text: String) -> TraceDocument {
    TraceDocument.parse(SourceText(name: name, text), as: FileKind(fileName: name))
  }
}
