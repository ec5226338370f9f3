import Foundation
import HandshakeTrace
import LessonPublishing
import Problems
import TestSupport
import TraceText

/// Pages of lessons given as text.
enum MadePage {
  /// The page of a lesson, as bytes on their way to a file.
  static func of(
    _ text: String, name: String = "lesson.hs", metadata: String? = nil, as format: PageFormat,
    in language: Language? = nil, at place: PagePlace? = nil
  ) throws -> String {
    try of(SourceText(name: name, text), metadata: metadata, as: format, in: language, at: place)
  }

  /// The page of an example, read with every byte that it has.
  static func of(
    _ lesson: Examples.Lesson, as format: PageFormat, in language: Language
  ) throws -> String {
    try of(
      SourceText(name: lesson.name, bytes: lesson.bytes), metadata: lesson.metadata, as: format, in: language,
      at: nil)
  }

  private static func of(
    _ source: SourceText, metadata: String?, as format: PageFormat, in language: Language?,
    at place: PagePlace?
  ) throws -> String {
    var options = CheckOptions()
    options.language = language
    let input = LessonInput(
      source: source, sidecar: metadata.map { SourceText(name: "lesson.yaml", $0) })
    let page = LessonPage(CheckedLesson(input, options: options, keepsOutlines: true), at: place)
    return String(decoding: format.bytes(of: page), as: UTF8.self)
  }
}
