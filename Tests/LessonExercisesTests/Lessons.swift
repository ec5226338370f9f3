import Foundation
import HandshakeTrace
import LessonMetadata
import Problems
import TestSupport
import TraceChecking
import TraceText

/// Lessons to make exercises of.
enum Lessons {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples").standardizedFileURL

  /// The paths of all examples.
  static let examples: [String] =
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? [])
    .filter { path in
      [".hs", ".hstrace", ".md"].contains { path.hasSuffix($0) } && !path.hasPrefix("Drawings/")
    }.sorted()

  /// An example, checked.
  static func example(_ path: String) throws -> CheckedLesson {
    let file = folder.appending(path: path)
    let sidecar = file.deletingPathExtension().appendingPathExtension("yaml")
    let input = LessonInput(
      source: SourceText(name: path, bytes: Array(try Data(contentsOf: file))),
      sidecar: (try? Data(contentsOf: sidecar)).map { SourceText(name: "lesson.yaml", bytes: Array($0)) })
    return CheckedLesson(input, options: CheckOptions(), keepsOutlines: false)
  }

  /// A trace file, checked.
  static func lesson(_ text: String, name: String = "lesson.hs", language: Language? = nil) -> CheckedLesson {
    var options = CheckOptions()
    options.language = language
    return CheckedLesson(
      LessonInput(source: SourceText(name: name, text)), options: options, keepsOutlines: false)
  }

  /// A right trace that `seed` fixes.
  static func random(_ seed: UInt64) -> String {
    var exchange = RandomExchange(ExchangeScript(seed: seed &* 0x9e37_79b9_7f4a_7c15))
    return exchange.text()
  }

  /// How many findings a lesson has, hints among them.
  static func findings(_ lesson: CheckedLesson) -> Int { lesson.checked.problems.count }

  /// `lesson` with one exercise of `kind`, about its first trace.
  static func exercise(
    _ kind: LessonMetadata.Exercise.Kind, of lesson: CheckedLesson, blanks: Int? = nil
  ) -> CheckedLesson {
    var lesson = lesson
    var exercise = LessonMetadata.Exercise(id: "exercise", kind: kind)
    exercise.blanks = blanks
    lesson.metadata.exercises = [exercise]
    return lesson
  }
}
