import HandshakeTrace
import TraceSyntax
import TraceText

/// `textDocument/documentSymbol`: traces, their phases, and the segments and events in these.
enum DocumentSymbolRequest: LanguageRequest {
  typealias Content = DocumentParameters
  static let method = "textDocument/documentSymbol"
  /// Beyond so many statements only traces and phases are listed.
  private static let statementLimit = 10_000

  static func answer(_ parameters: DocumentParameters, _ session: Session) throws -> SymbolAnswer {
    let document = try session.document(parameters.textDocument.uri)
    guard !document.isMetadata else { return .list([]) }
    let lesson = session.lesson(in: document)
    let symbols = symbols(of: lesson, in: document.text)
    if session.capabilities.hasSymbolHierarchy { return .hierarchy(symbols) }
    return .list(flat(symbols, uri: document.uri.spelling, container: nil))
  }

  private static func symbols(of lesson: CheckedLesson, in text: TextDocument) -> [DocumentSymbol] {
    let document = lesson.document
    let listsStatements = document.statements.count <= statementLimit
    func lines(_ range: Range<Int>) -> [DocumentSymbol] {
      listsStatements ? range.compactMap { symbol(ofStatement: $0, document, text) } : []
    }
    return document.parts(in: lesson.language).map { trace in
      let phases = trace.phases.map { phase in
        DocumentSymbol(
          name: phase.title, kind: .phase, range: text.range(of: phase.extent),
          selectionRange: text.range(of: phase.head), children: lines(phase.statements))
      }
      let end = trace.phases.first?.statements.lowerBound ?? trace.statements.upperBound
      return DocumentSymbol(
        name: trace.title, kind: .trace, range: text.range(of: trace.extent),
        selectionRange: text.range(of: trace.head),
        children: lines(trace.statements.lowerBound..<end) + phases)
    }
  }

  private static func symbol(ofStatement index: Int, _ document: TraceDocument, _ text: TextDocument)
    -> DocumentSymbol?
  {
    let kind: SymbolKind
    switch document.statements[index].kind {
    case .segment: kind = .segment
    case .event: kind = .event
    case .state, .heading, .phase, .omission, .note, .directive: return nil
    }
    let line = document.line(of: index)
    guard let whole = document.tokens(ofLineAt: line.lowerBound).range(of: .whole) else { return nil }
    return DocumentSymbol(
      name: VisibleText.of(document.source.text(whole)), kind: kind, range: text.range(of: line),
      selectionRange: text.range(of: whole), children: nil)
  }

  private static func flat(_ symbols: [DocumentSymbol], uri: String, container: String?)
    -> [SymbolInformation]
  {
    symbols.flatMap { symbol in
      let own = SymbolInformation(
        name: symbol.name, kind: symbol.kind, location: Location(uri: uri, range: symbol.range),
        containerName: container)
      return [own] + flat(symbol.children ?? [], uri: uri, container: symbol.name)
    }
  }
}
