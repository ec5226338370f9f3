import HandshakeTrace
import TraceDrawing
import TraceText

/// `hstrace/drawing`: the traces of a lesson as a drawing, for a preview beside the text.
enum DrawingRequest: LanguageRequest {
  static let method = "hstrace/drawing"

  struct Content: Decodable {
    var textDocument: DocumentIdentifier
    /// A name of `DrawingFormat`; `svg` without.
    var format: String?
    /// The columns of a line of text.
    var width: Int?
    /// The trace to draw, from 1; all without.
    var trace: Int?
  }

  struct Answer: Encodable {
    var format: String
    var content: String
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> Answer {
    let document = try session.document(parameters.textDocument.uri)
    let name = parameters.format ?? DrawingFormat.svg.rawValue
    guard let format = DrawingFormat(rawValue: name) else {
      let known = DrawingFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ResponseError(.invalidParams, "There is no format '\(VisibleText.of(name))'; there are \(known).")
    }
    let lesson = session.drawableLesson(in: document)
    let traces = try lesson.traces(parameters.trace)
    var options = DrawingOptions()
    options.width = max(60, parameters.width ?? 80)
    let drawings = traces.map { lesson.drawing(ofTrace: $0) }
    let bytes = try OutputBuffer.gather { buffer in try format.write(drawings, options, to: &buffer) }
    return Answer(format: name, content: String(decoding: bytes, as: UTF8.self))
  }
}
