import HandshakeTrace
import Problems
import Testing
import TraceText

/// The lessons of `Examples`, which say of themselves what is wrong in them.
struct LessonExampleTests {
  @Test(arguments: LessonFolder.lessons())
  func `a lesson has no finding but hints`(path: String) throws {
    let reports = check(try LessonFolder.lesson(path), options: CheckOptions())
    let found = reports.flatMap(\.problems).filter { $0.severity != .hint }
    #expect(found.map(\.problem.name) == [])
  }

  @Test func `what README shows of the notation has no finding at all`() throws {
    let readme = try LessonFolder.lesson("../README.md")
    let report = try #require(check(readme, options: CheckOptions()).first)
    #expect(report.traces.map(\.segments) == [9, 4])
    #expect(report.problems.map(\.problem.name) == [])
  }

  @Test(arguments: LessonFolder.lessons(in: "Mistakes"))
  func `a mistake is called after the problem it has`(path: String) throws {
    let file = path.split(separator: "/").last.map(String.init) ?? ""
    let name = try #require(ProblemName(rawValue: String(file.prefix { $0 != "." })))
    let lesson = try LessonFolder.lesson(path, change: Self.withoutExpectations)
    let found = check(lesson, options: CheckOptions()).flatMap(\.problems)
    #expect(found.contains { $0.problem.name == name })
  }

  @Test func `every problem has a mistake, or a reason why it has none`() {
    let shown = LessonFolder.lessons(in: "Mistakes").compactMap { path in
      ProblemName(rawValue: String(path.split(separator: "/").last?.prefix { $0 != "." } ?? ""))
    }
    for name in ProblemName.allCases {
      #expect(shown.contains(name) == (unexpectable[name] == nil), "\(name.rawValue)")
    }
  }

  @Test(arguments: LessonFolder.lessons(in: "Mistakes"))
  func `a mistake is expected where it is`(path: String) throws {
    let text = String(decoding: try LessonFolder.lesson(path).source.bytes, as: UTF8.self)
    #expect(text.contains("#! expect: "))
  }

  /// The lines of `bytes` without those that begin with `#! expect`.
  private static func withoutExpectations(_ bytes: [UInt8]) -> [UInt8] {
    Array(
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .filter { !$0.starts(with: Array("#! expect".utf8)) }.joined(separator: [0x0A]))
  }
}

/// The problems that no line below a `#! expect` can have, and why.
private let unexpectable: [ProblemName: String] = [
  .metadataSyntax: inMetadata, .metadataLimit: inMetadata, .metadataType: inMetadata,
  .metadataValue: inMetadata, .metadataConflict: inMetadata, .duplicateKey: inMetadata,
  .unknownKey: inMetadata, .missingTitle: inMetadata, .unknownEndpoint: inMetadata,
  .misplacedMetadata: inMetadata, .unfitExercise: inMetadata,

  .expectedProblemMissing: "it is about the very directive that would expect it",
  .unknownFenceOption: inOpeningLine, .unclosedFence: inOpeningLine,
]

private let inOpeningLine = "it stands on the line that opens a fence, above which is Markdown"
private let inMetadata = "it is one of metadata, and metadata is YAML"
