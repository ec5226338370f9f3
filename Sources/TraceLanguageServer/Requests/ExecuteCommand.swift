import HandshakeTrace
import LessonExercises
import TraceSyntax
import TraceText

/// `workspace/executeCommand`: what code lenses offer.
enum ExecuteCommandRequest: LanguageRequest {
  static let method = "workspace/executeCommand"

  enum Name: String, CaseIterable {
    /// `[uri, trace, format]`: the drawing of a trace, or of all without a number; as `hstrace/drawing` gives it.
    case draw = "hstrace.draw"
    /// `[uri, trace, format]`: a trace in words, or all without a number; as `hstrace/explanation` gives it.
    case explain = "hstrace.explain"
    /// `[uri]`: mends all that can be mended safely, by an edit that the client is asked to make.
    case fixAll = "hstrace.fixAll"
    /// `[uri, trace]`: fills in the blanks of a trace, or of all without a number, by an edit that the client is asked
    /// to make.
    case fill = "hstrace.fill"
  }

  struct Content: Decodable {
    var command: String
    var arguments: [JSONValue]?
  }

  /// What a command answers.
  enum Shown: Encodable {
    case drawing(DrawingRequest.Answer)
    case explanation(MarkupContent)
    case nothing

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .drawing(let drawing): try drawing.encode(to: encoder)
      case .explanation(let explanation): try explanation.encode(to: encoder)
      case .nothing:
        var container = encoder.singleValueContainer()
        try container.encodeNil()
      }
    }
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> Shown {
    guard let name = Name(rawValue: parameters.command) else {
      let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
      throw ResponseError(
        .invalidParams, "There is no command '\(VisibleText.of(parameters.command))'; there are \(known).")
    }
    let arguments = parameters.arguments ?? []
    guard let uri = arguments.first?.text else {
      throw ResponseError(.invalidParams, "The first argument of \(name.rawValue) is the URI of a document.")
    }
    switch name {
    case .draw:
      let content = DrawingRequest.Content(
        textDocument: DocumentIdentifier(uri: uri),
        format: arguments.count > 2 ? arguments[2].text : nil, width: nil,
        trace: arguments.count > 1 ? arguments[1].count : nil)
      return .drawing(try DrawingRequest.answer(content, session))
    case .explain:
      let content = ExplanationRequest.Content(
        textDocument: DocumentIdentifier(uri: uri),
        format: arguments.count > 2 ? arguments[2].text.flatMap(MarkupContent.Kind.init) : nil,
        trace: arguments.count > 1 ? arguments[1].count : nil)
      return .explanation(try ExplanationRequest.answer(content, session))
    case .fixAll:
      try fixAll(uri, session)
      return .nothing
    case .fill:
      try fill(uri, trace: arguments.count > 1 ? arguments[1].count : nil, session)
      return .nothing
    }
  }

  private static func fixAll(_ uri: String, _ session: Session) throws {
    try change(uri, session) { document in
      LineEdits.between(document.text, and: SafeFix.bytes(of: document, session))
    }
  }

  /// - Parameter number: that of the only trace, from 1.
  private static func fill(_ uri: String, trace number: Int?, _ session: Session) throws {
    try change(uri, session) { document in
      let lesson = session.lesson(in: document)
      if let number, !lesson.document.traces.indices.contains(number - 1) {
        throw ResponseError(.invalidParams, "There is no trace \(number).")
      }
      return LessonBlanks(lesson, trace: number.map { $0 - 1 }).edits.map {
        DocumentEdit(range: document.text.range(of: $0.range), newText: $0.replacement)
      }
    }
  }

  /// Asks the client to make edits in a document, where there are any.
  private static func change(
    _ uri: String, _ session: Session, by edits: (OpenDocument) throws -> [DocumentEdit]
  ) throws {
    let document = try session.document(uri)
    guard session.capabilities.appliesEdits else {
      throw ResponseError(.requestFailed, "The client makes no edits for the server.")
    }
    guard !document.isMetadata else { return }
    let edits = try edits(document)
    guard !edits.isEmpty else { return }
    struct Applied: Encodable { var edit: WorkspaceEdit }
    session.ask(
      "workspace/applyEdit",
      Applied(edit: WorkspaceEdit(changes: [document.uri.spelling: edits])))
  }
}

/// What the server says of commands beforehand (LSP 3.17, `ExecuteCommandOptions`).
struct ExecuteCommandOptions: Encodable {
  var commands = ExecuteCommandRequest.Name.allCases.map(\.rawValue)
}
