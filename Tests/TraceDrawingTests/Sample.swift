import HandshakeTrace
import Problems
import TraceDrawing
import TraceText

/// Drawings of lessons given as text.
enum Sample {
  /// The drawings of every trace of a lesson.
  static func drawings(
    _ text: String, name: String = "lesson.hs", metadata: String? = nil, language: Language? = nil
  ) -> [Drawing] {
    drawings(
      of: LessonInput(
        source: SourceText(name: name, text), sidecar: metadata.map { SourceText(name: "lesson.yaml", $0) }),
      in: language)
  }

  /// The drawings of every trace of a lesson.
  static func drawings(of input: LessonInput, in language: Language?) -> [Drawing] {
    var options = CheckOptions()
    options.language = language
    let lesson = CheckedLesson(input, options: options, keepsOutlines: true)
    return (0..<lesson.drawableTraces).map { lesson.drawing(ofTrace: $0) }
  }

  /// What drawing every trace of a lesson gives.
  static func draw(
    _ text: String, as format: DrawingFormat, name: String = "lesson.hs", language: Language? = nil,
    options: DrawingOptions = DrawingOptions()
  ) throws -> String {
    try draw(drawings(text, name: name, language: language), as: format, options: options)
  }

  /// What drawing one trace gives.
  static func draw(
    _ drawing: Drawing, as format: DrawingFormat, options: DrawingOptions = DrawingOptions()
  ) throws -> String {
    try draw([drawing], as: format, options: options)
  }

  /// What drawing several traces gives.
  static func draw(
    _ drawings: [Drawing], as format: DrawingFormat, options: DrawingOptions = DrawingOptions()
  ) throws -> String {
    let collected = Collected()
    var buffer = OutputBuffer { collected.bytes += $0 }
    try format.write(drawings, options, to: &buffer)
    try buffer.flush()
    return String(decoding: collected.bytes, as: UTF8.self)
  }

  private final class Collected {
    var bytes: [UInt8] = []
  }
}
