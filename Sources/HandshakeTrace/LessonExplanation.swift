import Problems
package import TraceExplaining
import TraceText

extension CheckedLesson {
  /// What is to be told of the trace with index `trace`; outlines must have been kept.
  package func explainer(ofTrace trace: Int) -> TraceExplainer {
    TraceExplainer(
      of: document, checked, trace: trace, metadata: metadata, profile: profile, language: language)
  }
}

extension Lesson {
  /// The traces of the lesson in words, one below the other; empty where it has no trace.
  ///
  /// - Parameters:
  ///   - width: the most columns of a line, from 40.
  ///   - language: that of the sentences; `nil` for what the lesson's metadata says, else English.
  public func explanation(width: Int = 80, in language: Language? = nil) -> String {
    let lesson = checked(language, keepsOutlines: true)
    var options = ExplanationOptions()
    options.width = max(width, 40)
    // Bytes that are only gathered cannot fail to be written.
    let bytes = try? OutputBuffer.gather { buffer in
      for trace in 0..<lesson.drawableTraces {
        if trace > 0 { buffer.write("\n\n") }
        try ExplanationText.write(lesson.explainer(ofTrace: trace), options, to: &buffer)
      }
    }
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}
