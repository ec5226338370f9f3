import HandshakeTrace
import LessonFiles
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
    var seen: Set<String> = []
    var items: [Item] = []
    for document in session.documents.values.sorted(by: { $0.uri.key < $1.uri.key }) {
      seen.insert(document.uri.key)
      let report = DiagnosticReport(session.diagnostics(of: document), unlike: known[document.uri.key])
      items.append(Item(uri: document.uri.spelling, version: document.text.version, report: report))
    }
    for path in session.folders.flatMap(session.surroundings.lessons) {
      let uri = DocumentURI(path: path)
      guard seen.insert(uri.key).inserted, let bytes = session.surroundings.read(path) else { continue }
      let document = OpenDocument(
        uri: uri,
        text: TextDocument(
          String(decoding: bytes, as: UTF8.self), version: 0, encoding: session.capabilities.positionEncoding)
      )
      let report = DiagnosticReport(session.diagnostics(of: document), unlike: known[uri.key])
      items.append(Item(uri: uri.spelling, version: nil, report: report))
    }
    return Answer(items: items)
  }
}
