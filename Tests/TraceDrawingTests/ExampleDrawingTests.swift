import Foundation
import TestSupport
import Testing
import TraceDrawing

/// Every example in every format, beside the lessons in `Examples/Drawings`.
///
/// `HSTRACE_RECORD=1` writes the drawings anew, and fails: look at each before it is kept.
@Suite struct ExampleDrawingTests {
  private static let records = ProcessInfo.processInfo.environment["HSTRACE_RECORD"] == "1"
  private static let folder = Examples.folder.appending(path: "Drawings")

  @Test(arguments: DrawingFormat.allCases)
  func `every example is drawn as it was when somebody looked at it`(format: DrawingFormat) throws {
    for lesson in Examples.lessons {
      let drawings = lesson.drawings()
      guard !drawings.isEmpty else { continue }
      let drawn = try Sample.draw(drawings, as: format)
      let file = Self.folder.appending(path: "\(lesson.name).\(format.fileExtension(traces: drawings.count))")
      if Self.records {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(drawn.utf8).write(to: file)
      }
      let kept = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
      #expect(drawn == kept, "\(lesson.name) as \(format.rawValue)")
    }
    #expect(!Self.records, "drawings were recorded; look at them and run again")
  }

  @Test func `there is no drawing of a lesson that is gone`() throws {
    let names = Set(
      Examples.lessons.flatMap { lesson in
        let traces = lesson.drawings().count
        return DrawingFormat.allCases.map { "\(lesson.name).\($0.fileExtension(traces: traces))" }
      })
    let kept = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path())
      .filter { $0.contains(".") }
    #expect(kept.filter { !names.contains($0) } == [])
  }
}

extension DrawingFormat {
  /// What the names of its drawings end in, without the leading full stop; several traces for Mermaid are Markdown.
  fileprivate func fileExtension(traces: Int) -> String {
    switch self {
    case .ascii: "ascii.txt"
    case .unicode: "unicode.txt"
    case .rfc: "rfc.txt"
    case .mermaid: traces == 1 ? "mmd" : "mermaid.md"
    case .svg: "svg"
    }
  }
}
