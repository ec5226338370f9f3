import HandshakeTrace
import Problems
import TraceText

/// A problem as editors show it (LSP 3.17, `Diagnostic`).
struct Diagnostic: Encodable, Equatable {
  struct CodeDescription: Encodable, Equatable { var href: String }
  struct RelatedInformation: Encodable, Equatable {
    var location: Location
    var message: String
  }

  var range: TextRange
  /// 1 error, 2 warning, 4 hint.
  var severity: Int
  var code: String
  var codeDescription: CodeDescription?
  var source = "hstrace"
  var message: String
  var relatedInformation: [RelatedInformation]?
}

extension Session {
  /// The most problems of a document that an editor is told: nobody reads on.
  static let diagnosticLimit = 1000

  /// What is wrong in a document.
  func diagnostics(of document: OpenDocument) -> [Diagnostic] {
    guard !document.isMetadata else { return metadataDiagnostics(of: document) }
    return diagnostics(lesson(in: document).reports[0], in: document.text, uri: document.uri.spelling)
  }

  /// What is wrong in the YAML beside a lesson that is open.
  private func metadataDiagnostics(of document: OpenDocument) -> [Diagnostic] {
    guard let path = document.uri.path else { return [] }
    for lesson in documents.values.sorted(by: { $0.uri.key < $1.uri.key }) where !lesson.isMetadata {
      let reports = self.lesson(in: lesson).reports
      guard reports.count > 1, reports[1].source.name == path else { continue }
      return diagnostics(reports[1], in: document.text, uri: document.uri.spelling)
    }
    return []
  }

  /// The problems of a report as diagnostics of the text it is about.
  func diagnostics(_ report: FileReport, in text: TextDocument, uri: String) -> [Diagnostic] {
    report.problems.prefix(Self.diagnosticLimit).map { reported in
      diagnostic(reported, in: text, uri: uri, language: report.language)
    }
  }

  private func diagnostic(
    _ reported: ReportedProblem, in text: TextDocument, uri: String, language: Language
  ) -> Diagnostic {
    let problem = reported.problem
    var diagnostic = Diagnostic(
      range: text.range(of: problem.range), severity: reported.severity.number, code: problem.name.rawValue,
      message: problem.message(in: language))
    if capabilities.hasCodeDescription, let reference = problem.name.entry.reference {
      diagnostic.codeDescription = Diagnostic.CodeDescription(href: reference.link)
    }
    if capabilities.hasRelatedInformation, !problem.notes.isEmpty {
      diagnostic.relatedInformation = problem.notes.map { note in
        Diagnostic.RelatedInformation(
          location: Location(uri: uri, range: text.range(of: note.range)),
          message: note.kind.text(in: language))
      }
    }
    return diagnostic
  }

  /// Publishes what was not published yet, for clients that do not ask.
  func publishDiagnostics() {
    guard !capabilities.pullsDiagnostics else { return }
    for document in documents.values.sorted(by: { $0.uri.key < $1.uri.key })
    where document.publishedVersion != document.text.version {
      document.publishedVersion = document.text.version
      tell(
        "textDocument/publishDiagnostics",
        PublishedDiagnostics(
          uri: document.uri.spelling, version: document.text.version, diagnostics: diagnostics(of: document)))
    }
  }

  /// Takes back what was published of a document that is closed.
  func withdrawDiagnostics(of document: OpenDocument) {
    guard !capabilities.pullsDiagnostics else { return }
    tell(
      "textDocument/publishDiagnostics",
      PublishedDiagnostics(uri: document.uri.spelling, version: nil, diagnostics: []))
  }
}

struct PublishedDiagnostics: Encodable {
  var uri: String
  var version: Int?
  var diagnostics: [Diagnostic]
}

extension Severity {
  /// LSP 3.17, `DiagnosticSeverity`.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .hint: 4
    }
  }
}

/// `textDocument/diagnostic`
enum DocumentDiagnosticRequest: LanguageRequest {
  static let method = "textDocument/diagnostic"

  struct Content: Decodable {
    var textDocument: DocumentIdentifier
    var previousResultId: String?
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> DiagnosticReport {
    let document = try session.document(parameters.textDocument.uri)
    return DiagnosticReport(session.diagnostics(of: document), unlike: parameters.previousResultId)
  }
}

/// The diagnostics of a document, or that they are still those of `resultId`.
struct DiagnosticReport: Encodable {
  var kind: String
  var resultId: String
  /// `nil` where nothing has changed.
  var items: [Diagnostic]?

  init(_ items: [Diagnostic], unlike previous: String?) {
    resultId = Self.name(items)
    kind = resultId == previous ? "unchanged" : "full"
    self.items = resultId == previous ? nil : items
  }

  /// A name that other diagnostics have not: FNV-1a of all that they say.
  private static func name(_ items: [Diagnostic]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for item in items {
      let place = item.range
      let numbers = "\(place.start.line):\(place.start.character)-\(place.end.line):\(place.end.character)"
      for byte in "\(numbers) \(item.severity) \(item.code) \(item.message)\n".utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return String(hash, radix: 16)
  }
}
