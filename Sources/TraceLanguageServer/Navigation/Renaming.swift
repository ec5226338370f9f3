import HandshakeTrace
import LessonMetadata
import Problems
import TCP
import TraceSyntax
import TraceText

/// A new name for an endpoint or for the letters of a number, where the lesson reads the same with it.
struct Renaming {
  private let place: SubjectPlace
  private var document: TraceDocument { place.texts.lesson.document }
  private var language: Language { place.texts.lesson.language }

  /// - Throws: where nothing stands there that has a name.
  init(_ place: SubjectPlace) throws {
    self.place = place
    switch place.subject {
    case .endpoint, .symbol: break
    case .acknowledgment, .numbers: throw Self.nothing(in: place.texts.lesson.language)
    }
  }

  /// What is written there now, without quotation marks.
  var name: String {
    switch place.subject {
    case .endpoint(let name), .symbol(let name, _): name
    case .acknowledgment, .numbers: ""
    }
  }

  /// That nothing can be renamed.
  static func nothing(in language: Language) -> ResponseError {
    switch language {
    case .english: ResponseError(.requestFailed, "Only the names of endpoints and symbols can be changed.")
    case .korean: ResponseError(.requestFailed, "종단점과 기호의 이름만 바꿀 수 있습니다.")
    }
  }

  /// The edits that give it the name `new`, in all files of the lesson.
  ///
  /// - Throws: where the lesson could not be read the same, and what to write instead.
  func edits(to new: String) throws -> [LessonTexts.File: [TextEdit]] {
    guard new != name else { return [:] }
    switch place.subject {
    case .endpoint(let name): return try renameEndpoint(name, to: new)
    case .symbol(let name, let statement): return try renameSymbol(name, in: statement, to: new)
    case .acknowledgment, .numbers: return [:]
    }
  }

  private func renameEndpoint(_ old: String, to new: String) throws -> [LessonTexts.File: [TextEdit]] {
    let written = NameSpelling.written(new)
    guard !new.isEmpty, Self.endpoint(of: written) == new else { throw unwritable(new) }
    let names = EndpointNames(place.texts)
    let places = names.places(of: [old], in: document.statements.indices)
    let declared = place.texts.lesson.metadata.endpoints.flatMap { [$0.name] + $0.aliases }
    let isTaken = declared.contains(new) || tracesHave(new, besides: old)
    guard !isTaken, names.places(of: [new], in: 0..<0).isEmpty else { throw taken(new) }
    var edits: [LessonTexts.File: [TextEdit]] = [:]
    for place in places {
      let isMetadata = place.file == .sidecar || isInFrontMatter(place.range)
      let text = isMetadata ? MetadataName.written(new) : written
      edits[place.file, default: []].append(TextEdit(range: place.range, replacement: text))
    }
    try prove(edits[.lesson] ?? []) {
      $0 == old ? new : $0
    } symbol: { name, _ in
      name
    }
    return edits
  }

  private func renameSymbol(_ old: String, in statement: Int, to new: String) throws
    -> [LessonTexts.File: [TextEdit]]
  {
    guard Self.isSymbol(new) else { throw unwritable(new) }
    guard let trace = document.trace(of: statement) else { return [:] }
    guard SymbolPlaces.places(of: new, in: trace.statements, document).isEmpty else { throw taken(new) }
    let edits = SymbolPlaces.places(of: old, in: trace.statements, document).map {
      TextEdit(range: $0, replacement: new)
    }
    try prove(edits) {
      $0
    } symbol: { name, index in
      name == old && trace.statements.contains(index) ? new : name
    }
    return [.lesson: edits]
  }

  /// Whether a trace that names `old` names `new`, too.
  private func tracesHave(_ new: String, besides old: String) -> Bool {
    guard let new = document.names.index(of: new) else { return false }
    let old = document.names.index(of: old)
    return document.traces.contains { trace in
      let statements = document.statements[trace.statements]
      return statements.contains { $0.sender == new || $0.receiver == new }
        && statements.contains { $0.sender == old || $0.receiver == old }
    }
  }

  private func isInFrontMatter(_ range: ByteRange) -> Bool {
    guard let frontMatter = document.frontMatter else { return false }
    return range.upperBound <= frontMatter.upperBound
  }

  /// Reads the lesson with `edits`: every statement must be what it was, but for its names.
  private func prove(
    _ edits: [TextEdit], endpoint: (String) -> String, symbol: (String, Int) -> String
  ) throws {
    let source = SourceText(
      name: document.source.name, bytes: TextEdit.apply(edits, to: document.source.bytes))
    let new = TraceDocument.parse(source, as: FileKind(fileName: source.name))
    func name(_ index: UInt16, _ document: TraceDocument) -> String { document.names[index] }
    func letters(_ number: WrittenNumber, _ document: TraceDocument) -> [String] {
      guard number.base != SymbolTable.overflow else { return [] }
      return document.symbols.bases[Int(number.base)].map { document.symbols.symbols[Int($0)] }.sorted()
    }
    let isSame =
      new.statements.count == document.statements.count && new.problems.count == document.problems.count
      && document.statements.indices.allSatisfy { index in
        let (was, becomes) = (document.statements[index], new.statements[index])
        guard was.kind == becomes.kind, was.bits == becomes.bits, was.marks == becomes.marks,
          was.sequence.offset == becomes.sequence.offset, was.length.offset == becomes.length.offset,
          was.acknowledgment.offset == becomes.acknowledgment.offset
        else { return false }
        guard endpoint(name(was.sender, document)) == name(becomes.sender, new),
          endpoint(name(was.receiver, document)) == name(becomes.receiver, new)
        else { return false }
        if was.sequenceBase == 0, was.acknowledgmentBase == 0, was.lengthBase == 0 {
          return becomes.sequenceBase == 0 && becomes.acknowledgmentBase == 0 && becomes.lengthBase == 0
        }
        let pairs = [
          (was.sequence, becomes.sequence), (was.acknowledgment, becomes.acknowledgment),
          (was.length, becomes.length),
        ]
        return pairs.allSatisfy { pair in
          letters(pair.0, document).map { symbol($0, index) }.sorted() == letters(pair.1, new)
        }
      }
    guard isSame else { throw unreadable }
  }

  // MARK: What names can be

  /// The sender that a line reads whose name is written `written`.
  private static func endpoint(of written: String) -> String? {
    let document = TraceDocument.parse(SourceText(name: "", "\(written): SYN\n"), as: .trace)
    guard document.problems.isEmpty, document.statements.count == 1,
      document.statements[0].bits.hasAny(.syn)
    else { return nil }
    return document.names[document.statements[0].sender]
  }

  private static func isSymbol(_ text: String) -> Bool {
    let document = TraceDocument.parse(SourceText(name: "", "A: SYN, Seq=\(text), Win=1\n"), as: .trace)
    guard document.problems.isEmpty, document.statements.count == 1,
      document.statements[0].marks.hasAny(.hasWindow)
    else { return false }
    return document.symbols.symbols == [text]
      && document.symbols.text(document.statements[0].sequence) == text
  }

  private func unwritable(_ name: String) -> ResponseError {
    let shown = VisibleText.of(name)
    switch (place.subject, language) {
    case (.symbol, .english):
      return ResponseError(
        .requestFailed,
        "'\(shown)' is no symbol: write letters, digits and _, the first one no digit, such as x or client_isn."
      )
    case (.symbol, .korean):
      return ResponseError(
        .requestFailed,
        "'\(shown)': 기호로 쓸 수 없습니다. x나 client_isn처럼 글자, 숫자, _로 쓰되 숫자로 시작하지 마세요.")
    case (.endpoint, .english), (.acknowledgment, .english), (.numbers, .english):
      return ResponseError(
        .requestFailed,
        "'\(shown)' is no name: write some letters in one line, without quotation marks, such as Client or TCP Peer A."
      )
    case (.endpoint, .korean), (.acknowledgment, .korean), (.numbers, .korean):
      return ResponseError(
        .requestFailed, "'\(shown)': 이름으로 쓸 수 없습니다. 클라이언트나 TCP Peer A처럼 따옴표 없이 한 줄로 쓰세요.")
    }
  }

  private func taken(_ name: String) -> ResponseError {
    let shown = VisibleText.of(name)
    switch language {
    case .english:
      return ResponseError(
        .requestFailed, "'\(shown)' is another name here already: write one that is not used yet.")
    case .korean: return ResponseError(.requestFailed, "'\(shown)': 이미 쓰이는 이름입니다. 쓰이지 않은 이름을 쓰세요.")
    }
  }

  private var unreadable: ResponseError {
    switch language {
    case .english: ResponseError(.requestFailed, "With that name a line would read otherwise: write another.")
    case .korean: ResponseError(.requestFailed, "그 이름을 쓰면 다르게 읽히는 줄이 있습니다. 다른 이름을 쓰세요.")
    }
  }
}
