import Foundation
import TestSupport
import Testing
import TraceDrawing

/// What README shows of drawings.
struct ReadmeDrawingTests {
  private let readme: String

  init() throws {
    let file = Examples.folder.appending(path: "../README.md").standardizedFileURL
    readme = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// The fence behind `mark`.
  private func fence(behind mark: String, _ kind: String) throws -> String {
    let place = try #require(readme.firstRange(of: mark)).upperBound
    let start = try #require(readme[place...].firstRange(of: "```\(kind)\n")).upperBound
    let end = try #require(readme[start...].firstRange(of: "\n```")).lowerBound
    return readme[start..<end] + "\n"
  }

  @Test(arguments: [
    ("`hstrace draw`, in a terminal", "text", DrawingFormat.unicode),
    ("`hstrace draw --format mermaid`", "mermaid", .mermaid),
  ])
  func `a drawing that README shows is that of its trace`(mark: String, kind: String, format: DrawingFormat)
    throws
  {
    let trace = try fence(behind: "## Drawings", "hstrace")
    #expect(try fence(behind: mark, kind) == Sample.draw(trace, as: format))
  }

  @Test func `the picture that README shows is that of the same exchange`() throws {
    let trace = try fence(behind: "## Drawings", "hstrace")
    let place = try #require(readme.firstMatch(of: #/\]\((Examples/Drawings/(.*)\.svg)\)/#))
    let lesson = try #require(Examples.lessons.first { $0.name == place.2 })
    let lines = { (text: String) in
      text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.prefix { $0 != "[" } }
    }
    #expect(
      lines(lesson.text).map { $0.filter { $0 != " " } } == lines(trace).map { $0.filter { $0 != " " } })
  }
}
