import HandshakeTrace
import TraceSyntax
import TraceText

/// What a place of a lesson is about, as far as there are other places about the same.
enum Subject {
  /// An endpoint, by the name written there.
  case endpoint(String)
  /// The letters of a number, in the trace of a statement.
  case symbol(String, statement: Int)
  /// The segment that the ACK of the statement acknowledges.
  case acknowledgment(statement: Int)
  /// The numbers that the segment of the statement takes.
  case numbers(statement: Int)
}

/// A subject and the place in the lesson that is about it.
struct SubjectPlace {
  let texts: LessonTexts
  let file: LessonTexts.File
  let subject: Subject
  /// What is written there.
  let range: ByteRange

  /// What the position is about; `nil` where there is nothing to go to.
  init?(_ parameters: PositionParameters, _ session: Session) throws {
    guard let (texts, file) = try session.texts(parameters.textDocument.uri) else { return nil }
    let offset = texts.text(of: file).offset(of: parameters.position)
    self.texts = texts
    self.file = file
    if let found = EndpointNames(texts).name(at: offset, in: file) {
      subject = .endpoint(found.name)
      range = found.range
      return
    }
    guard file == .lesson, let place = TokenPlace(at: offset, in: texts.lesson.document) else { return nil }
    if let symbol = SymbolPlaces.symbol(at: offset, in: place, texts.lesson.document) {
      subject = .symbol(symbol.name, statement: place.statement)
      range = symbol.range
      return
    }
    switch place.token.part {
    case .acknowledgment: subject = .acknowledgment(statement: place.statement)
    case .sequence, .length, .data: subject = .numbers(statement: place.statement)
    case .sender, .receiver, .flags, .flag, .window, .urgentPointer, .option, .senderState, .receiverState,
      .claim, .event, .departure, .arrival, .time, .whole, .none:
      return nil
    }
    range = place.token.range
  }
}

extension SubjectPlace {
  /// Where the subject comes from: the declaration of an endpoint, else where it is first named; the first place of a
  /// symbol; the segment that is acknowledged; who acknowledges a segment.
  func definitions() -> [EndpointNames.Place] {
    let document = texts.lesson.document
    switch subject {
    case .endpoint(let name):
      let names = EndpointNames(texts)
      let synonyms = names.synonyms(of: name)
      let declarations = names.places(of: synonyms, in: 0..<0).filter(\.isDeclaration)
      if !declarations.isEmpty { return declarations }
      let trace = document.statement(at: range.lowerBound).flatMap { document.trace(of: $0)?.statements }
      return first(of: synonyms, names, in: trace ?? document.statements.indices)
    case .symbol(let name, let statement):
      guard let trace = document.trace(of: statement) else { return [] }
      return SymbolPlaces.places(of: name, in: trace.statements, document).prefix(1).map(place)
    case .acknowledgment(let statement):
      guard let trace = document.trace(of: statement) else { return [] }
      var acknowledgments = Acknowledgments(texts.lesson, trace)
      return acknowledgments.acknowledged(by: statement).flatMap(numbers).map { [place($0)] } ?? []
    case .numbers(let statement):
      guard let trace = document.trace(of: statement) else { return [] }
      var acknowledgments = Acknowledgments(texts.lesson, trace)
      return acknowledgments.acknowledging(statement).prefix(1).compactMap(acknowledgment).map(place)
    }
  }

  /// All places about the subject.
  ///
  /// - Parameter range: the statements to look at; letters are those of one trace in any case.
  func places(in range: Range<Int>) -> [EndpointNames.Place] {
    let document = texts.lesson.document
    switch subject {
    case .endpoint(let name):
      let names = EndpointNames(texts)
      return names.places(of: names.synonyms(of: name), in: range)
    case .symbol(let name, let statement):
      guard let trace = document.trace(of: statement) else { return [] }
      let own = SymbolPlaces.places(of: name, in: trace.statements.clamped(to: range), document).map(place)
      return own.enumerated().map { number, place in
        EndpointNames.Place(file: place.file, range: place.range, isDeclaration: number == 0)
      }
    case .acknowledgment(let statement):
      guard let trace = document.trace(of: statement) else { return [] }
      var acknowledgments = Acknowledgments(texts.lesson, trace)
      guard let segment = acknowledgments.acknowledged(by: statement) else { return [] }
      let all = acknowledgments.acknowledging(segment)
      return exchange(segment, all.contains(statement) ? all : all + [statement])
    case .numbers(let statement):
      guard let trace = document.trace(of: statement) else { return [] }
      var acknowledgments = Acknowledgments(texts.lesson, trace)
      return exchange(statement, acknowledgments.acknowledging(statement))
    }
  }

  /// The numbers of a segment, and those that acknowledge it.
  private func exchange(_ segment: Int, _ acknowledging: [Int]) -> [EndpointNames.Place] {
    let own = numbers(segment).map { EndpointNames.Place(file: .lesson, range: $0, isDeclaration: true) }
    return [own].compactMap { $0 } + acknowledging.compactMap(acknowledgment).map(place)
  }

  private func first(of synonyms: [String], _ names: EndpointNames, in range: Range<Int>)
    -> [EndpointNames.Place]
  {
    for index in range {
      let found = names.mentions(of: synonyms, in: index..<index + 1)
      if let first = found.first { return [first] }
    }
    return []
  }

  private func place(_ range: ByteRange) -> EndpointNames.Place {
    EndpointNames.Place(file: .lesson, range: range)
  }

  /// The `Seq=` of a statement, else all of it.
  private func numbers(_ statement: Int) -> ByteRange? {
    let tokens = tokens(of: statement)
    return tokens.range(of: .sequence) ?? tokens.range(of: .whole)
  }

  private func acknowledgment(_ statement: Int) -> ByteRange? {
    tokens(of: statement).range(of: .acknowledgment)
  }

  private func tokens(of statement: Int) -> LineTokens {
    texts.lesson.document.tokens(ofLineAt: Int(texts.lesson.document.statements[statement].start))
  }
}
