import HandshakeTrace
import TraceSyntax
import TraceText

/// `textDocument/formatting`: the canonical form, line by line; no edit where nothing changes.
enum FormattingRequest: LanguageRequest {
  typealias Content = DocumentParameters
  static let method = "textDocument/formatting"

  static func answer(_ parameters: DocumentParameters, _ session: Session) throws -> [DocumentEdit] {
    let document = try session.document(parameters.textDocument.uri)
    guard !document.isMetadata else { return [] }
    return LineEdits.between(document.text, and: Formatter.format(session.lesson(in: document).document))
  }
}
