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

  @Test func `the screen that README shows is the program's own`() throws {
    let file = Self.folder.appending(path: "../../../README.md").standardizedFileURL
    let readme = try String(contentsOf: file, encoding: .utf8)
    let fence = try #require(readme.split(separator: "```\n").dropFirst().first)
    let shown = fence.split(separator: "$ cat lesson.hs\n").last
    let lesson = try #require(shown?.split(separator: "\n\n").first)
    let command = "$ hstrace check lesson.hs\n"
    let screen = try #require(fence.range(of: command)).lowerBound
    let expected = "-- lesson.hs --\n\(lesson)\n\n\(fence[screen...])exit 1\n"
    #expect(try Transcript(expected).run() == expected)
  }

  @Test func `every command has transcripts`() {
    let commands = Set(Self.cases.map { $0.prefix { $0 != "/" } })
    #expect(
      commands == [
        "check", "doc", "draw", "embed", "exercise", "explain", "fill", "fmt", "mdbook", "pandoc", "schema",
        "usage",
      ])
  }
}
