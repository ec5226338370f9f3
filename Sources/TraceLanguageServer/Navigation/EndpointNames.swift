import HandshakeTrace
import LessonMetadata
import TraceSyntax
import TraceText

/// Where a lesson names its endpoints.
struct EndpointNames {
  /// A place that names one.
  struct Place: Hashable {
    var file: LessonTexts.File
    /// With its quotation marks.
    var range: ByteRange
    var isDeclaration = false
  }

  private let texts: LessonTexts
  /// Those of front matter and sidecar.
  private let declared: [(name: MetadataName, file: LessonTexts.File)]

  init(_ texts: LessonTexts) {
    self.texts = texts
    let document = texts.lesson.document
    var declared: [(MetadataName, LessonTexts.File)] = []
    if let range = document.frontMatter {
      declared += MetadataName.all(in: document.source, range).map { ($0, .lesson) }
    }
    if let sidecar = texts.sidecar {
      let range = ByteRange(0, sidecar.source.bytes.count)
      declared += MetadataName.all(in: sidecar.source, range).map { ($0, .sidecar) }
    }
    self.declared = declared
  }

  /// The name at an offset of a file, and where it stands; `nil` where none does.
  func name(at offset: Int, in file: LessonTexts.File) -> (name: String, range: ByteRange)? {
    if let found = declared.first(where: { $0.file == file && $0.name.range.holds(offset) }) {
      return (found.name.name, found.name.range)
    }
    guard file == .lesson, let place = TokenPlace(at: offset, in: texts.lesson.document),
      place.token.kind == .name, place.token.range.holds(offset)
    else { return nil }
    return (Self.text(place.token.range, texts.lesson.document), place.token.range)
  }

  /// All names of the endpoint that `name` names: what metadata calls it and its aliases.
  func synonyms(of name: String) -> [String] {
    for endpoint in texts.lesson.metadata.endpoints {
      let names = [endpoint.name] + endpoint.aliases
      if names.contains(name) { return names }
    }
    return [name]
  }

  /// The places that write one of `names`: in metadata, then in the statements `range`.
  func places(of names: [String], in range: Range<Int>) -> [Place] {
    let metadata = declared.filter { names.contains($0.name.name) }.map {
      Place(file: $0.file, range: $0.name.range, isDeclaration: $0.name.isDeclaration)
    }
    return metadata + mentions(of: names, in: range)
  }

  /// Those in the statements `range`.
  func mentions(of names: [String], in range: Range<Int>) -> [Place] {
    let document = texts.lesson.document
    let indices = Set(names.compactMap { document.names.index(of: $0) })
    guard !indices.isEmpty else { return [] }
    var places: [Place] = []
    for index in range {
      let statement = document.statements[index]
      guard indices.contains(statement.sender) || indices.contains(statement.receiver) else { continue }
      for (name, range) in Self.names(in: index, document) where names.contains(name) {
        places.append(Place(file: .lesson, range: range))
      }
    }
    return places
  }

  /// The names that a statement writes, and where.
  private static func names(in index: Int, _ document: TraceDocument) -> [(String, ByteRange)] {
    let line = document.line(of: index)
    let statement = document.statements[index]
    // Most lines of a long trace are written so that their name need not be sought.
    if statement.receiver == NameTable.none,
      let parts = OrdinaryLineParts(document.source.bytes.span, line: line.indices),
      let range = parts.range(of: .sender)
    {
      return [(document.names[statement.sender], range)]
    }
    return document.tokens(ofLineAt: line.lowerBound).tokens.filter { $0.kind == .name }.map {
      (text($0.range, document), $0.range)
    }
  }

  /// A name without its quotation marks.
  private static func text(_ range: ByteRange, _ document: TraceDocument) -> String {
    let quotes: Set<Character> = ["\"", "“", "”"]
    let written = document.source.text(range)
    guard written.count > 1, let first = written.first, quotes.contains(first) else { return written }
    return String(written.dropFirst().dropLast())
  }
}
