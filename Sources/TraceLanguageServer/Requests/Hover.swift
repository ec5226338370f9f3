import HandshakeTrace
import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// `textDocument/hover`: what stands under the cursor, and the rule behind it.
enum HoverRequest: LanguageRequest {
  typealias Content = PositionParameters
  static let method = "textDocument/hover"

  struct Contents: Encodable {
    var contents: MarkupContent
    var range: TextRange
  }

  static func answer(_ parameters: PositionParameters, _ session: Session) throws -> Contents? {
    let document = try session.document(parameters.textDocument.uri)
    let text = document.text
    let offset = text.offset(of: parameters.position)
    guard let found = hover(at: offset, in: document, session), !found.prose.paragraphs.isEmpty else {
      return nil
    }
    return Contents(
      contents: found.prose.markup(inMarkdown: session.capabilities.hoversInMarkdown),
      range: text.range(of: found.range))
  }

  private static func hover(at offset: Int, in document: OpenDocument, _ session: Session) -> Hover? {
    if document.isMetadata {
      let bytes = document.text.bytes
      return MetadataHover(language: session.language(ofMetadata: document)).hover(
        at: offset, in: bytes, ByteRange(0, bytes.count))
    }
    let lesson = session.lesson(in: document)
    switch LessonPlace(offset, in: lesson, document.text) {
    case .metadata(let yaml):
      return MetadataHover(language: lesson.language).hover(at: offset, in: document.text.bytes, yaml)
    case .line(let line):
      guard line.isStatement else { return nil }
      return LineHover(lesson: lesson, line: line, settings: session.settings).hover(at: offset)
    case .prose: return nil
    }
  }
}

/// What is said of a part of a text.
struct Hover {
  var prose: Prose
  var range: ByteRange
}
