import HandshakeTrace
import Problems
import TestSupport
import TraceDrawing
import TraceText

extension Examples.Lesson {
  /// The drawings of all its traces.
  func drawings(in language: Language? = nil) -> [Drawing] {
    Sample.drawings(
      of: LessonInput(
        source: SourceText(name: name, bytes: bytes),
        sidecar: metadata.map { SourceText(name: "lesson.yaml", $0) }), in: language)
  }
}
