import HandshakeTrace
import Problems
import TCP
import TraceText

/// What the server says of its completions (LSP 3.17, `CompletionOptions`).
struct CompletionOptions: Encodable {
  /// Behind these something is offered without being asked for.
  var triggerCharacters = [":", " ", "=", "(", "[", "|", ","]
  var resolveProvider = true
}

/// What a user may write at a place (LSP 3.17, `CompletionItem`).
struct CompletionItem: Encodable {
  /// Of what kind it is; only kinds that every client knows.
  enum Kind: Int, Encodable {
    case function = 3
    case variable = 6
    case property = 10
    case value = 12
    case state = 13
    case keyword = 14
    case segment = 15
  }

  var label: String
  var kind: Kind
  var detail: String?
  var documentation: MarkupContent?
  var preselect: Bool?
  /// Of the order in which items are offered.
  var sortText: String?
  var filterText: String?
  /// 2 where `textEdit` is a snippet.
  var insertTextFormat: Int?
  var textEdit: DocumentEdit?
  var additionalTextEdits: [DocumentEdit]?
  /// What `completionItem/resolve` needs to document it.
  var data: CompletionPage?
}

/// A page that documents an item once somebody looks at it.
struct CompletionPage: Codable, Hashable {
  var problem: String?
  var state: String?
  var key: String?
  /// The language of the lesson.
  var language: String

  /// The page; empty where there is none of that name.
  var prose: Prose {
    let language = Language(rawValue: language) ?? .english
    var prose = Prose()
    if let name = problem.flatMap({ ProblemName(rawValue: $0) }) { prose.add(name, in: language) }
    if let state = state.flatMap({ State(spelled: $0) }) { prose.add(state, in: language) }
    if let page = key.flatMap({ MetadataKeyPage.at($0) }) { prose.add(page, in: language) }
    return prose
  }
}

/// `textDocument/completion`: what the protocol and the notation allow at a place, the likeliest first.
enum CompletionRequest: LanguageRequest {
  typealias Content = PositionParameters
  static let method = "textDocument/completion"

  struct List: Encodable {
    var isIncomplete = false
    var items: [CompletionItem]
  }

  static func answer(_ parameters: PositionParameters, _ session: Session) throws -> List {
    let document = try session.document(parameters.textDocument.uri)
    let offset = document.text.offset(of: parameters.position)
    let offers = offers(at: offset, in: document, session)
    let writer = CompletionWriter(text: document.text, capabilities: session.capabilities)
    return List(items: offers.enumerated().map { writer.item($0.element, rank: $0.offset) })
  }

  private static func offers(at offset: Int, in document: OpenDocument, _ session: Session) -> [Offer] {
    let bytes = document.text.bytes
    if document.isMetadata {
      let lesson = session.lesson(besides: document).map { session.lesson(in: $0) }
      return MetadataCompletion(lesson: lesson, language: session.language(ofMetadata: document)).offers(
        at: offset, in: bytes, ByteRange(0, bytes.count))
    }
    let lesson = session.lesson(in: document)
    switch LessonPlace(offset, in: lesson, document.text) {
    case .metadata(let yaml):
      return MetadataCompletion(lesson: lesson, language: lesson.language).offers(at: offset, in: bytes, yaml)
    case .line(let line):
      // Before the line stands only what a Markdown container writes.
      guard line.content.contains(offset) else { return [] }
      return LineCompletion(lesson: lesson, line: line, settings: session.settings).offers(at: offset)
    case .prose: return []
    }
  }
}

/// `completionItem/resolve`: the documentation of an item, once the user looks at it.
enum CompletionResolveRequest: LanguageRequest {
  static let method = "completionItem/resolve"

  /// An item as it was offered, whatever it holds.
  struct Content: Decodable {
    var item: [String: JSONValue]
    var data: CompletionPage?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      item = try container.decode([String: JSONValue].self)
      struct Data: Decodable { var data: CompletionPage? }
      data = (try? container.decode(Data.self))?.data
    }
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> JSONValue {
    var item = parameters.item
    if let prose = parameters.data?.prose, !prose.paragraphs.isEmpty {
      let isMarkdown = session.capabilities.completesInMarkdown
      let markup = prose.markup(inMarkdown: isMarkdown)
      item["documentation"] = .object(["kind": .text(markup.kind.rawValue), "value": .text(markup.value)])
    }
    return .object(item)
  }
}
