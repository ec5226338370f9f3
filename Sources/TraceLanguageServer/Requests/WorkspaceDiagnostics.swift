import HandshakeTrace
import LessonFiles
import Problems
import TraceText

/// `workspace/diagnostic`: every lesson in the folders that are open, as it is in the editor or else on disk.
enum WorkspaceDiagnosticRequest: LanguageRequest {
  static let method = "workspace/diagnostic"

  struct Content: Decodable {
    struct Previous: Decodable {
      var uri: String
      var value: String
    }
    var previousResultIds: [Previous]?
    var workDoneToken: JSONValue?
    var partialResultToken: JSONValue?
  }

  struct Answer: Encodable { var items: [Item] }

  struct Item: Encodable {
    var uri: String
    /// `nil` for a file that is not open.
    var version: Int?
    var report: DiagnosticReport

    func encode(to encoder: any Encoder) throws {
      try report.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(uri, forKey: .uri)
      // `null` for a file that is not open.
      try container.encode(version, forKey: .version)
    }

    private enum CodingKeys: CodingKey { case uri, version }
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> Answer {
    let known = Dictionary(
      (parameters.previousResultIds ?? []).map { (DocumentURI($0.uri).key, $0.value) },
      uniquingKeysWith: { $1 })
    let open = session.documents.values.sorted { $0.uri.key < $1.uri.key }
    var seen = Set(open.map(\.uri.key))
    let closed = session.folders.flatMap(session.surroundings.lessons).map { DocumentURI(path: $0) }
      .filter { seen.insert($0.key).inserted }
    var results = PartialResults(parameters.partialResultToken, session)
    var progress = WorkProgress(
      title(in: session.settings.language ?? .english), of: open.count + closed.count,
      parameters.workDoneToken, session)
    func add(_ document: OpenDocument, version: Int?, at number: Int) {
      let report = DiagnosticReport(session.diagnostics(of: document), unlike: known[document.uri.key])
      results.add(Item(uri: document.uri.spelling, version: version, report: report))
      progress.report(number + 1)
    }
    for (number, document) in open.enumerated() {
      add(document, version: document.text.version, at: number)
    }
    for (number, uri) in closed.enumerated() {
      guard let bytes = uri.path.flatMap(session.surroundings.read) else { continue }
      let text = TextDocument(
        String(decoding: bytes, as: UTF8.self), version: 0, encoding: session.capabilities.positionEncoding)
      add(OpenDocument(uri: uri, text: text), version: nil, at: open.count + number)
    }
    progress.end()
    return Answer(items: results.rest())
  }

  private static func title(in language: Language) -> String {
    switch language {
    case .english: "Checking lessons"
    case .korean: "수업 점검"
    }
  }

  /// Reports on their way: to a client that has asked for it they are sent as they come (LSP 3.17, Partial Result
  /// Progress).
  private struct PartialResults {
    private struct Told: Encodable {
      var token: JSONValue
      var value: Answer
    }

    /// So many reports are sent together.
    private static let limit = 32
    private let token: JSONValue?
    private let session: Session
    private var items: [Item] = []

    init(_ token: JSONValue?, _ session: Session) {
      self.token = token
      self.session = session
    }

    mutating func add(_ item: Item) {
      items.append(item)
      guard let token, items.count >= Self.limit else { return }
      session.tell("$/progress", Told(token: token, value: Answer(items: items)))
      items = []
    }

    /// Those that the answer is to hold: all that were not sent.
    mutating func rest() -> [Item] {
      if let token, !items.isEmpty {
        session.tell("$/progress", Told(token: token, value: Answer(items: items)))
        items = []
      }
      return items
    }
  }
}
