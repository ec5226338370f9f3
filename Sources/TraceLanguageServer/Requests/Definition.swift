import HandshakeTrace
import TraceSyntax
import TraceText

/// `textDocument/definition`: from an acknowledgment to the segment it acknowledges, and back; from an endpoint's name to
/// what declares it; from letters to where they are first written.
enum DefinitionRequest: LanguageRequest {
  typealias Content = PositionParameters
  static let method = "textDocument/definition"

  static func answer(_ parameters: PositionParameters, _ session: Session) throws -> [Location] {
    guard let place = try SubjectPlace(parameters, session) else { return [] }
    return place.definitions().map { place.texts.location($0.range, in: $0.file) }
  }
}

/// `textDocument/references`: every place about the same thing.
enum ReferencesRequest: LanguageRequest {
  static let method = "textDocument/references"

  struct Content: Decodable {
    struct Context: Decodable { var includeDeclaration: Bool }
    var textDocument: DocumentIdentifier
    var position: Position
    var context: Context?
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> [Location] {
    let position = PositionParameters(
      textDocument: parameters.textDocument, position: parameters.position)
    guard let place = try SubjectPlace(position, session) else { return [] }
    let includesDeclaration = parameters.context?.includeDeclaration ?? true
    return place.places(in: place.texts.lesson.document.statements.indices)
      .filter { includesDeclaration || !$0.isDeclaration }
      .map { place.texts.location($0.range, in: $0.file) }
  }
}

/// `textDocument/documentHighlight`: the same places, near what is looked at.
enum DocumentHighlightRequest: LanguageRequest {
  typealias Content = PositionParameters
  static let method = "textDocument/documentHighlight"
  /// How far up and down, in statements: more than any screen shows.
  private static let reach = 500

  /// LSP 3.17, `DocumentHighlight`.
  struct Highlight: Encodable {
    var range: TextRange
    /// 2 read, 3 write (`DocumentHighlightKind`).
    var kind: Int
  }

  static func answer(_ parameters: PositionParameters, _ session: Session) throws -> [Highlight] {
    guard let place = try SubjectPlace(parameters, session) else { return [] }
    let document = place.texts.lesson.document
    var range = document.statements.indices
    if place.file == .lesson, let own = document.statement(at: place.range.lowerBound) {
      range = range.clamped(to: own - reach..<own + reach)
    }
    let text = place.texts.text(of: place.file)
    return place.places(in: range).filter { $0.file == place.file }.map {
      Highlight(range: text.range(of: $0.range), kind: $0.isDeclaration ? 3 : 2)
    }
  }
}
