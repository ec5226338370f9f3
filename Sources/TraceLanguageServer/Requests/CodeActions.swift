import HandshakeTrace
import LessonExercises
import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// A change that a user may choose (LSP 3.17, `CodeAction`).
struct CodeAction: Encodable {
  enum Kind: String, Codable {
    case quickFix = "quickfix"
    case fixAll = "source.fixAll.hstrace"
    case fill = "refactor.rewrite"
  }

  var title: String
  var kind: Kind
  var diagnostics: [Diagnostic]?
  var isPreferred: Bool?
  var edit: WorkspaceEdit
}

/// `textDocument/codeAction`: the fixes of the problems in a range, the numbers of blanks there, and all safe fixes at once.
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
    if wants(.fill, parameters.context?.only) {
      actions += fillings(document, document.text.bytes(of: parameters.range), session)
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

  /// To fill in the blanks that a range touches.
  private static func fillings(_ document: OpenDocument, _ range: ByteRange, _ session: Session)
    -> [CodeAction]
  {
    let lesson = session.lesson(in: document)
    let first = document.text.content(ofLine: document.text.line(of: range.lowerBound)).lowerBound
    let statements = lesson.document.statements
    var index = statements.firstPlace { Int($0.start) >= first }
    var hasBlanks = false
    while !hasBlanks, index < statements.count, Int(statements[index].start) <= range.upperBound {
      hasBlanks = !lesson.document.blankFields(of: statements[index]).isEmpty
      index += 1
    }
    guard hasBlanks else { return [] }
    let trace = lesson.document.traces.firstPlace { $0.statements.upperBound >= index }
    return LessonBlanks(lesson, trace: trace).blanks.compactMap { blank in
      guard blank.range.lowerBound <= range.upperBound, blank.range.upperBound >= range.lowerBound,
        let value = blank.value, let made = blank.edit
      else { return nil }
      let title = lesson.language == .korean ? "\(value, .toward) 채우기" : "Fill in \(value)"
      return CodeAction(
        title: title, kind: .fill, diagnostics: nil, isPreferred: nil, edit: edit([made], document))
    }
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
