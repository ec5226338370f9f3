import HandshakeTrace
import Problems
import TCP
import TraceChecking
import TraceDrawing
import TraceExplaining
import TraceSyntax
import TraceText

/// What is said of the parts of a trace's line.
struct LineHover {
  let lesson: CheckedLesson
  let line: TraceLine
  let settings: Settings

  private var document: TraceDocument { lesson.document }
  private var language: Language { lesson.language }
  private var statement: Statement { document.statements[line.statement] }

  /// What stands at `offset`; `nil` for blanks, comments and what is prose itself.
  func hover(at offset: Int) -> Hover? {
    switch statement.kind {
    case .segment, .event, .state: part(at: offset)
    case .directive: problem(at: offset)
    case .heading: heading()
    case .omission: omission()
    case .phase, .note: nil
    }
  }

  private func part(at offset: Int) -> Hover? {
    let tokens = document.tokens(ofLineAt: Int(statement.start))
    let touching = tokens.tokens.filter { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
    // Between two tokens the one behind is meant, unless that is nothing.
    guard let token = touching.last(where: { $0.part != nil }) else { return nil }
    guard let part = token.part, let range = tokens.range(of: part) else { return nil }
    var prose = Prose()
    switch part {
    case .senderState, .receiverState:
      guard let state = State(spelled: document.source.text(range)) else { return nil }
      prose.add(state, in: language)
    case .claim(let marks):
      guard let page = ParenthesisPage.ofSegments.first(where: { $0.mark == marks }) else { return nil }
      prose.add(page, in: language)
    case .event: addEvent(to: &prose)
    case .sequence, .acknowledgment, .length, .window, .urgentPointer, .option, .data:
      addItem(part, tokens, to: &prose)
    case .sender, .receiver:
      if statement.kind == .segment { addSegment(to: &prose) } else { addEndpoint(to: &prose) }
    case .flags, .flag, .departure, .arrival, .whole: addSegment(to: &prose)
    case .time: return nil
    }
    if case .flag = part, let flags = tokens.range(of: .flags), flags.contains(offset) {
      return Hover(prose: prose, range: flags)
    }
    return Hover(prose: prose, range: range)
  }

  /// What the line does; `nil` where the trace could not be followed up to it.
  private func step() -> (moment: TraceMoment, step: MomentStep)? {
    var moment = line.moment(in: lesson, settings)
    guard let step = moment.step(at: line.statement) else { return nil }
    return (moment, step)
  }

  private func addSegment(to prose: inout Prose) {
    guard let (moment, step) = step(), let segment = step.segment else { return }
    SegmentHover(moment: moment, step: step, segment: segment, statement: statement, language: language)
      .add(to: &prose)
  }

  private func addItem(_ part: StatementPart, _ tokens: LineTokens, to prose: inout Prose) {
    guard let page = ItemPage.of(part) else { return }
    if let range = tokens.range(of: part) { prose.add(.code(document.source.text(range))) }
    let told = told(page)
    if let reference = told.first?.reference {
      for number in told { prose.add(.plain(number.sentence)) }
      prose.add(.prose(page.text(in: language)))
      prose.add(.link(reference))
      return
    }
    if let (moment, step) = step(), let segment = step.segment {
      SegmentHover(moment: moment, step: step, segment: segment, statement: statement, language: language)
        .addRule(of: part, to: &prose)
    }
    prose.add(.prose(page.text(in: language)))
    prose.add(.link(page.reference))
  }

  /// The longest lesson of which an explanation is made for one number; in a longer one its rule alone is told.
  private static let longestTold = 4096

  /// The numbers of a key as an explanation of the trace tells them; none where it tells none.
  private func told(_ page: ItemPage) -> [ExplainedNumber] {
    guard let trace = line.trace, document.statements.count <= Self.longestTold else { return [] }
    let checked = CheckedDocument(
      checking: document, metadata: lesson.metadata, profile: settings.profile, allowed: settings.allowed,
      keepsOutlines: true)
    let explainer = TraceExplainer(
      of: document, checked, trace: trace, metadata: lesson.metadata, profile: settings.profile,
      language: language)
    guard let step = explainer.first(where: { $0.statement == line.statement }),
      case .segment(let segment) = step.content
    else { return [] }
    let keys = page.part == .option(.windowScale) ? ["WS", "wscale"] : [page.key, page.key.uppercased()]
    return segment.numbers.filter { $0.isWritten && keys.contains($0.key) }
  }

  private func addEvent(to prose: inout Prose) {
    guard let page = ParenthesisPage.ofEndpoints.first(where: { $0.event == statement.event }) else { return }
    prose.add(page, in: language)
    addEndpoint(to: &prose)
  }

  /// In which state the endpoint of the line is, and was.
  private func addEndpoint(to prose: inout Prose) {
    guard let (moment, step) = step(), let endpoint = moment.endpoint(statement.sender) else { return }
    prose.add(
      StateChange(moment.names[endpoint], step.statesBefore[endpoint], step.statesAfter[endpoint]).pieces)
  }

  private func problem(at offset: Int) -> Hover? {
    guard let directive = document.directive(at: statement) else { return nil }
    for (name, range) in directive.problems where range.contains(offset) {
      var prose = Prose()
      prose.add(name, in: language)
      return Hover(prose: prose, range: range)
    }
    return nil
  }

  private func heading() -> Hover? {
    guard let trace = line.trace, trace < lesson.checked.traces.count else { return nil }
    let report = lesson.checked.traces[trace]
    var prose = Prose()
    prose.add(
      .plain(
        DrawingWords.summary(
          report, segments: report.segments, names: report.endpoints.map(\.name), in: language)))
    return Hover(prose: prose, range: line.content)
  }

  private func omission() -> Hover {
    var prose = Prose()
    prose.add(
      .prose(
        language == .korean
          ? "보여 주지 않은 세그먼트입니다. 양쪽의 번호가 그사이에 나아갔을 수 있습니다."
          : "Segments that are not shown: the numbers of both sides may have moved on."))
    return Hover(prose: prose, range: line.content)
  }
}

extension ByteRange {
  /// Whether an offset lies in the range or at its end.
  func contains(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }
}

extension Prose {
  /// Adds what a word in parentheses means.
  mutating func add(_ page: ParenthesisPage, in language: Language) {
    add(.strong(page.word))
    add(.prose(page.text(in: language)))
    if let reference = page.reference { add(.link(reference)) }
  }
}
