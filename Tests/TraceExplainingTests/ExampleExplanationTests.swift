import Foundation
import HandshakeTrace
import Problems
import TestSupport
import Testing
import TraceExplaining

/// Every example in words, beside the lessons in `Examples/Explanations`.
///
/// `HSTRACE_RECORD=1` writes the explanations anew, and fails: read each before it is kept.
@Suite struct ExampleExplanationTests {
  private static let records = ProcessInfo.processInfo.environment["HSTRACE_RECORD"] == "1"
  private static let folder = Examples.folder.appending(path: "Explanations")

  @Test(arguments: Language.allCases)
  func `every example is explained as it was when somebody read it`(language: Language) throws {
    for lesson in Examples.lessons {
      let checked = Explained.lesson(lesson, language: language)
      guard checked.drawableTraces > 0 else { continue }
      let told = try Explained.text(checked)
      let file = Self.folder.appending(path: Self.name(lesson, language))
      if Self.records {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(told.utf8).write(to: file)
      }
      let kept = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
      #expect(told == kept, "\(lesson.name) in \(language.rawValue)")
    }
    #expect(!Self.records, "explanations were recorded; read them and run again")
  }

  @Test func `bytes that are no text are explained as they stand in the file`() throws {
    let lesson = try #require(Examples.lessons.first { $0.name == "Mistakes/not-utf-8.hs" })
    let steps = Explained.traces(Explained.lesson(lesson, language: .english)).flatMap(\.steps)
    #expect(steps.flatMap(\.problems).map(\.isExpected) == [true])
  }

  @Test func `there is no explanation of a lesson that is gone`() throws {
    let names = Set(
      Examples.lessons.flatMap { lesson in Language.allCases.map { Self.name(lesson, $0) } })
    let kept = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path())
      .filter { $0.contains(".") }
    #expect(kept.filter { !names.contains($0) } == [])
  }

  private static func name(_ lesson: Examples.Lesson, _ language: Language) -> String {
    "\(lesson.name).\(language.rawValue).txt"
  }
}
