import HandshakeTrace
import Problems
import TraceSyntax
import TraceText

/// `workspace/symbol`: the traces and phases of every lesson that is open or lies in the folders.
enum WorkspaceSymbolRequest: LanguageRequest {
  static let method = "workspace/symbol"
  /// The most that are told; a longer query finds the others.
  private static let limit = 1000

  struct Content: Decodable { var query: String }

  static func answer(_ parameters: Content, _ session: Session) throws -> [SymbolInformation] {
    var found: [SymbolInformation] = []
    var seen: Set<String> = []
    let open = session.documents.values.filter { !$0.isMetadata }.sorted { $0.uri.key < $1.uri.key }
    for document in open {
      seen.insert(document.uri.key)
      let lesson = session.lesson(in: document).document
      found += symbols(lesson, document, parameters.query, session)
    }
    for path in session.folders.flatMap(session.surroundings.lessons) {
      guard found.count < limit else { break }
      let uri = DocumentURI(path: path)
      guard seen.insert(uri.key).inserted, let bytes = session.surroundings.read(path) else { continue }
      let text = TextDocument(
        String(decoding: bytes, as: UTF8.self), version: 0, encoding: session.capabilities.positionEncoding)
      let document = OpenDocument(uri: uri, text: text)
      // Only what is written is wanted, not what is wrong with it.
      let source = SourceText(name: path, bytes: text.bytes)
      let lesson = TraceDocument.parse(source, as: FileKind(fileName: path))
      found += symbols(lesson, document, parameters.query, session)
    }
    return Array(found.prefix(limit))
  }

  private static func symbols(
    _ lesson: TraceDocument, _ document: OpenDocument, _ query: String, _ session: Session
  ) -> [SymbolInformation] {
    lesson.parts(in: session.settings.language ?? .english).flatMap { trace in
      let own = symbol(trace.title, .trace, trace.extent, in: document.uri.fileName, document)
      let phases = trace.phases.map { symbol($0.title, .phase, $0.extent, in: trace.title, document) }
      return ([own] + phases).filter { matches($0.name, query) }
    }
  }

  private static func symbol(
    _ name: String, _ kind: SymbolKind, _ extent: ByteRange, in container: String, _ document: OpenDocument
  ) -> SymbolInformation {
    SymbolInformation(
      name: name, kind: kind,
      location: Location(uri: document.uri.spelling, range: document.text.range(of: extent)),
      containerName: container)
  }

  /// Whether the letters of `query` stand in `name` in their order, upper or lower case, as clients expect.
  private static func matches(_ name: String, _ query: String) -> Bool {
    var rest = name.lowercased()[...]
    for letter in query.lowercased() {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
