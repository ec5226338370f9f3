import Foundation
import Testing

/// Runs the built program as its users do, and compares what it says with the transcripts in `Golden`.
///
/// With `HSTRACE_RECORD=1` in the environment the transcripts are rewritten, and the test fails.
struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  private static let cases = ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: cases)
  func `a session goes as its transcript says`(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let expected = try String(contentsOf: file, encoding: .utf8)
    let transcript = Transcript(expected)
    #expect(!transcript.commands.isEmpty)
    let actual = try transcript.run()
    if ProcessInfo.processInfo.environment["HSTRACE_RECORD"] == "1" {
      try Data(actual.utf8).write(to: file)
      Issue.record("\(name) was recorded")
    }
    #expect(actual == expected)
  }

  @Test func `every command has transcripts`() {
    let commands = Set(Self.cases.map { $0.prefix { $0 != "/" } })
    #expect(commands == ["check", "explain", "fmt", "schema", "usage"])
  }
}
