import HandshakeTrace
import LessonMetadata
import TraceSyntax
import TraceText

/// A part of a text, and the parts around it (LSP 3.17, `SelectionRange`).
final class SelectionRange: Encodable {
  let range: TextRange
  /// The next larger part; `nil` for the whole text.
  let parent: SelectionRange?

  init(_ range: TextRange, in parent: SelectionRange?) {
    self.range = range
    self.parent = parent
  }
}

/// `textDocument/selectionRange`: number, item, statement, line, phase, trace, file; in YAML value, entry and map.
enum SelectionRangeRequest: LanguageRequest {
  static let method = "textDocument/selectionRange"

  struct Content: Decodable {
    var textDocument: DocumentIdentifier
    var positions: [Position]
  }

  static func answer(_ parameters: Content, _ session: Session) throws -> [SelectionRange] {
    let document = try session.document(parameters.textDocument.uri)
    let text = document.text
    let lesson = document.isMetadata ? nil : session.lesson(in: document).document
    return parameters.positions.map { position in
      let offset = text.offset(of: position)
      var parts = [ByteRange(0, text.bytes.count)]
      if let lesson {
        parts += self.parts(at: offset, lesson)
      } else {
        parts += nodes(at: offset, SourceText(name: "", bytes: text.bytes), parts[0])
      }
      return chain(parts, text)
    }
  }

  /// Links parts, of which each but the first is to lie in the one before it; those that do not are left out.
  private static func chain(_ parts: [ByteRange], _ text: TextDocument) -> SelectionRange {
    var last = parts[0]
    var selection = SelectionRange(text.range(of: last), in: nil)
    for part in parts.dropFirst()
    where part != last && part.lowerBound >= last.lowerBound && part.upperBound <= last.upperBound {
      selection = SelectionRange(text.range(of: part), in: selection)
      last = part
    }
    return selection
  }

  /// The parts of a lesson that hold `offset`, the largest first.
  private static func parts(at offset: Int, _ lesson: TraceDocument) -> [ByteRange] {
    if let frontMatter = lesson.frontMatter, offset >= frontMatter.lowerBound, offset < frontMatter.upperBound
    {
      return [frontMatter] + nodes(at: offset, lesson.source, frontMatter)
    }
    guard let index = lesson.statement(at: offset), let trace = lesson.trace(of: index) else { return [] }
    var parts = [lesson.extent(of: trace.statements)]
    if let start = (trace.statements.lowerBound...index).last(where: { lesson.statements[$0].kind == .phase })
    {
      let end =
        (index + 1..<trace.statements.upperBound).first { lesson.statements[$0].kind == .phase }
        ?? trace.statements.upperBound
      parts.append(lesson.extent(of: start..<end))
    }
    let line = lesson.line(of: index)
    let tokens = lesson.tokens(ofLineAt: line.lowerBound)
    parts += [line, tokens.range(of: .whole)].compactMap { $0 }
    guard let token = TokenPlace.token(at: offset, in: tokens.tokens) else { return parts }
    if let part = token.part { parts += [flags(part, tokens), tokens.range(of: part)].compactMap { $0 } }
    return parts + [token.range]
  }

  /// All flags around one of them.
  private static func flags(_ part: StatementPart, _ tokens: LineTokens) -> ByteRange? {
    if case .flag = part { tokens.range(of: .flags) } else { nil }
  }

  /// The nodes of a YAML text that hold `offset`, the largest first.
  private static func nodes(at offset: Int, _ source: SourceText, _ range: ByteRange) -> [ByteRange] {
    var parts: [ByteRange] = []
    var next = YAMLComposer.compose(source, range).root
    while let node = next {
      parts.append(node.extent)
      next = nil
      if let item = node.items?.first(where: { $0.extent.holds(offset) }) { next = item }
      for entry in node.entries ?? [] {
        let whole = ByteRange(entry.key.extent.lowerBound, max(entry.key.extent.end, entry.value.extent.end))
        guard whole.holds(offset) else { continue }
        parts.append(whole)
        next = entry.key.extent.holds(offset) ? entry.key : entry.value
      }
      if let found = next, !found.extent.holds(offset) { next = nil }
    }
    return parts
  }
}

extension ByteRange {
  fileprivate init(_ start: Int, _ end: UInt32) { self.init(start, Int(end)) }

  /// Whether `offset` lies in the range or at its end.
  func holds(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }
}
