import Foundation
import HandshakeTrace
import LessonPublishing
import Problems
import TestSupport
import TraceText

/// Pages of lessons given as text.
enum MadePage {
  /// The page of a lesson, as bytes on their way to a file; `nil` where the lesson has no trace.
  static func of(
    _ text: String, name: String = "lesson.hs", metadata: String? = nil, as format: PageFormat,
    in language: Language? = nil
  ) throws -> String? {
    var options = CheckOptions()
    options.language = language
    let input = LessonInput(
      source: SourceText(name: name, text), sidecar: metadata.map { SourceText(name: "lesson.yaml", $0) })
    let lesson = CheckedLesson(input, options: options, keepsOutlines: true)
    guard lesson.drawableTraces > 0 else { return nil }
    let page = LessonPage(lesson)
    return String(decoding: try OutputBuffer.gather { try format.write(page, to: &$0) }, as: UTF8.self)
  }

  static func of(
    _ lesson: Examples.Lesson, as format: PageFormat, in language: Language
  ) throws -> String? {
    try of(lesson.text, name: lesson.name, metadata: lesson.metadata, as: format, in: language)
  }
}
