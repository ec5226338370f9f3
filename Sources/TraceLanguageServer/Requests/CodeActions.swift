import HandshakeTrace
import Problems
import TraceText

/// A change that a user may choose (LSP 3.17, `CodeAction`).
struct CodeAction: Encodable {
  enum Kind: String, Codable {
    case quickFix = "quickfix"
    case fixAll = "source.fixAll.hstrace"
  }

  var title: String
  var kind: Kind
  var diagnostics: [Diagnostic]?
  var isPreferred: Bool?
  var edit: WorkspaceEdit
}

/// `textDocument/codeAction`: the fixes of the problems in a range, and all safe ones at once.
enum CodeActionRequest: LanguageRequest {
  static let method = "textDocument/codeAction"

  struct Content: Decodable {
    struct Context: Decodable { var only: [String]? }
    var textDocument: DocumentIdentifier
    var range: TextRange
    var context: Context?
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> [CodeAction] {
    guard session.capabilities.hasCodeActionLiterals else { return [] }
    let document = try session.document(parameters.textDocument.uri)
    guard !document.isMetadata else { return [] }
    var actions: [CodeAction] = []
    if wants(.quickFix, parameters.context?.only) {
      actions += quickFixes(document, document.text.bytes(of: parameters.range), session)
    }
    // Asked for by name, as on saving; with every move of a cursor it would cost much and say little.
    if parameters.context?.only != nil, wants(.fixAll, parameters.context?.only),
      let all = fixAll(document, session)
    {
      actions.append(all)
    }
    return actions
  }

  /// Whether a client asks for `kind`, or a kind above it.
  private static func wants(_ kind: CodeAction.Kind, _ only: [String]?) -> Bool {
    guard let only else { return true }
    return only.contains { kind.rawValue == $0 || kind.rawValue.hasPrefix("\($0).") || $0.isEmpty }
  }

  private static func quickFixes(_ document: OpenDocument, _ range: ByteRange, _ session: Session)
    -> [CodeAction]
  {
    let report = session.lesson(in: document).reports[0]
    var actions: [CodeAction] = []
    let entries = report.problems.entries
    // The entries stand by line; what touches the range is near its lines.
    let lines = document.text.line(of: range.lowerBound)...document.text.line(of: range.upperBound)
    let first = document.text.content(ofLine: lines.lowerBound).lowerBound
    for index in entries.indices where Int(entries[index].place) >= first - 1 {
      if Int(entries[index].place) > document.text.content(ofLine: lines.upperBound).upperBound { break }
      let reported = report.problems[index]
      let problem = reported.problem.range
      guard problem.lowerBound <= range.upperBound, problem.upperBound >= range.lowerBound else { continue }
      let diagnostics = session.diagnostics(
        FileReport(source: report.source, language: report.language, problems: ProblemList([reported])),
        in: document.text, uri: document.uri.spelling)
      for (number, fix) in reported.problem.fixes.enumerated() {
        actions.append(
          CodeAction(
            title: fix.title.text(in: report.language), kind: .quickFix, diagnostics: diagnostics,
            isPreferred: number == 0 ? true : nil, edit: edit(fix.edits, document)))
      }
    }
    return actions
  }

  /// Every safe fix, as `check --fix` makes them.
  private static func fixAll(_ document: OpenDocument, _ session: Session) -> CodeAction? {
    let fixed = SafeFix.bytes(of: document, session)
    guard fixed != document.text.bytes else { return nil }
    let language = session.lesson(in: document).language
    let title = language == .korean ? "안전하게 고칠 수 있는 문제를 모두 고치기" : "Fix all that can be fixed safely"
    return CodeAction(
      title: title, kind: .fixAll, diagnostics: nil, isPreferred: nil,
      edit: WorkspaceEdit(changes: [document.uri.spelling: LineEdits.between(document.text, and: fixed)]))
  }

  private static func edit(_ edits: [TextEdit], _ document: OpenDocument) -> WorkspaceEdit {
    let edits = edits.map { DocumentEdit(range: document.text.range(of: $0.range), newText: $0.replacement) }
    return WorkspaceEdit(changes: [document.uri.spelling: edits])
  }
}
