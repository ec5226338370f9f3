import HandshakeTrace
import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// Text shown within a document though it is not written there (LSP 3.17, `InlayHint`).
struct InlayHint: Encodable {
  /// Of what kind it is; editors let users switch each off.
  enum Kind: Int, Encodable {
    /// States and ranges.
    case type = 1
    /// Numbers.
    case parameter = 2
  }

  var position: Position
  var label: String
  var kind: Kind
  /// What is shown with it, such as why a number is due.
  var tooltip: String?
  /// What writes it into the document.
  var textEdits: [DocumentEdit]?
  var paddingLeft: Bool?
}

/// `textDocument/inlayHint`: states where they change, numbers that are left out, the numbers that data uses.
enum InlayHintRequest: LanguageRequest {
  typealias Content = RangeParameters
  static let method = "textDocument/inlayHint"

  static func answer(_ parameters: RangeParameters, _ session: Session) throws -> [InlayHint] {
    let document = try session.document(parameters.textDocument.uri)
    guard !document.isMetadata else { return [] }
    let range = document.text.bytes(of: parameters.range)
    let lesson = session.lesson(in: document)
    let statements = lesson.document.statements
    let first = document.text.content(ofLine: document.text.line(of: range.lowerBound)).lowerBound
    let shown =
      statements.firstPlace {
        Int($0.start) >= first
      }..<statements.firstPlace {
        Int($0.start) > range.upperBound
      }
    guard !shown.isEmpty else { return [] }
    var hints: [ShownHint] = []
    for (index, trace) in lesson.document.traces.enumerated() {
      let part = trace.statements.clamped(to: shown)
      guard !part.isEmpty else { continue }
      var moment = TraceMoment(
        in: lesson.document, trace: index, before: part.lowerBound, metadata: lesson.metadata,
        profile: session.settings.profile, kept: lesson.checked.kept)
      var steps: [MomentStep] = []
      moment.take(before: part.upperBound) { steps.append($0) }
      for step in steps where shown.contains(step.statement) {
        hints += LineHints(lesson, moment, step).all
      }
    }
    return hints.filter { range.contains($0.offset) }.sorted { $0.offset < $1.offset }.map {
      $0.hint(in: document.text)
    }
  }
}

/// A hint at an offset of the text.
struct ShownHint {
  var offset: Int
  var label: String
  var kind: InlayHint.Kind
  var tooltip: String?
  /// What to write at the offset to have it in the text; `nil` for what cannot be written there.
  var insertion: String?

  func hint(in text: TextDocument) -> InlayHint {
    let position = text.position(of: offset)
    let edits = insertion.map {
      [DocumentEdit(range: TextRange(start: position, end: position), newText: $0)]
    }
    return InlayHint(
      position: position, label: label, kind: kind, tooltip: tooltip, textEdits: edits,
      paddingLeft: label.hasPrefix(",") ? nil : true)
  }
}
