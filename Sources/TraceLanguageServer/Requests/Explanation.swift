import HandshakeTrace
import TraceExplaining
import TraceText

/// `hstrace/explanation`: the traces of a lesson in words, for a preview beside the text.
enum ExplanationRequest: LanguageRequest {
  static let method = "hstrace/explanation"

  struct Content: Decodable {
    var textDocument: DocumentIdentifier
    /// `markdown`, which it is without, or `plaintext`.
    var format: MarkupContent.Kind?
    /// The trace to tell, from 1; all without.
    var trace: Int?
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> MarkupContent {
    let document = try session.document(parameters.textDocument.uri)
    let lesson = session.drawableLesson(in: document)
    let traces = try lesson.traces(parameters.trace)
    let kind = parameters.format ?? .markdown
    switch kind {
    case .markdown:
      let texts = traces.map { trace in
        ExplanationProse(lesson.explainer(ofTrace: trace)).prose.text(inMarkdown: true)
      }
      return MarkupContent(kind: kind, value: texts.joined(separator: "\n\n---\n\n"))
    case .plaintext:
      let bytes = try OutputBuffer.gather { output in
        for (place, trace) in traces.enumerated() {
          if place > 0 { output.write("\n\n") }
          try ExplanationText.write(lesson.explainer(ofTrace: trace), ExplanationOptions(), to: &output)
        }
      }
      return MarkupContent(kind: kind, value: String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension CheckedLesson {
  /// The indices of the trace with a number from 1, or of all without one.
  func traces(_ number: Int?) throws -> [Int] {
    let all = Array(0..<drawableTraces)
    guard let number else { return all }
    // The smallest number has none before it.
    guard number > 0, all.contains(number - 1) else {
      throw ResponseError(.invalidParams, "The document has \(all.count) traces, and no trace \(number).")
    }
    return [number - 1]
  }
}
