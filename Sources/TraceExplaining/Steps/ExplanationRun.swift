import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// One telling of a trace: runs it, and makes a step of each line that says something.
package struct ExplanationRun: IteratorProtocol {
  let explainer: TraceExplainer
  /// The trace, run up to the line told last.
  var moment: TraceMoment
  /// What was told of both endpoints so far.
  var memory = Pair(EndpointMemory(), EndpointMemory())
  /// The states told last.
  var shown: Pair<State?>
  /// Whether a segment or an event was told.
  var hasBegun = false
  /// Whether it was told that the trace cannot be followed.
  var hasToldLoss = false
  /// Whether it was told what PSH means.
  var hasToldPush = false
  /// Whether it was told what URG means.
  var hasToldUrgent = false
  /// How the segment told last is read from here on, which is not told yet.
  private var readAgain: String?
  /// The segment told last, and what was known before it.
  var last: ToldSegment?
  private var numbers = SegmentNumbers()
  private var problems: StepProblems
  /// The statement of `outline` that is told next.
  private var place = 0
  /// What the last run gave, and is not told yet.
  private var ready: [MomentStep] = []
  private var readyPlace = 0
  /// The numbers due before what is in `ready`.
  var due = Pair(DueNumbers(), DueNumbers())
  /// Whether the trace had gone on to relative numbers before that.
  private(set) var wasRebased = false
  /// The last statement that writes a number of what each endpoint sends; -1 without.
  private(set) var lastTold = Pair<Int32>(-1, -1)
  /// The step to which what is wrong until the next one belongs.
  private var held: ExplainedStep?
  /// What is wrong before the next step and belongs to it.
  private var carried: [ExplainedProblem] = []

  init(_ explainer: TraceExplainer) {
    self.explainer = explainer
    shown = explainer.opening
    let first = explainer.document.traces[explainer.trace].statements.lowerBound
    var document = explainer.document
    for (index, statement) in explainer.outline.filling { document.statements[index] = statement }
    moment = TraceMoment(
      in: document, trace: explainer.trace, before: first, metadata: explainer.metadata,
      profile: explainer.profile)
    problems = StepProblems(explainer)
    let statements = explainer.document.traces[explainer.trace].statements
    let hasUnknownData = statements.contains {
      explainer.document.statements[$0].marks.hasAny(.unknownData)
    }
    if hasUnknownData { findLastTold() }
  }

  private mutating func findLastTold() {
    for step in explainer.outline.steps where step.endpoint >= 0 {
      let statement = explainer.document.statements[Int(step.statement)]
      guard statement.kind == .segment else { continue }
      let marks = statement.marks
      let sender = Int(step.endpoint)
      if marks.hasAny(.hasSequence), !marks.hasAny(.blankSequence) { lastTold[sender] = step.statement }
      if marks.hasAny(.hasAcknowledgment), !marks.hasAny(.blankAcknowledgment) {
        lastTold[1 - sender] = step.statement
      }
    }
  }

  /// The next step; `nil` after the last.
  package mutating func next() -> ExplainedStep? {
    while let step = takeStep() {
      let statement = explainer.document.statements[step.statement]
      let found = problems.take(before: statement.start)
      if statement.kind == .directive {
        // What is wrong with a directive belongs to the line below it.
        held?.problems += found
        carried += problems.take(before: statement.start + 1)
        continue
      }
      guard statement.kind != .heading, let content = content(of: step, statement) else {
        held?.problems += found
        continue
      }
      var told = ExplainedStep(
        statement: step.statement, content: content, time: time(of: statement),
        line: VisibleText.of(explainer.document.canonicalText(of: statement, hasTime: false)),
        statesAfter: explainer.outline.steps[place - 1].after,
        blocksAfter: Pair(block(0), block(1)), problems: [])
      if held == nil { carried += found } else { held?.problems += found }
      told.problems = carried
      carried = []
      if join(told) { continue }
      defer { held = told }
      if let held { return held }
    }
    guard var last = held else { return nil }
    held = nil
    last.problems += problems.take(before: .max)
    return last
  }

  /// Whether an event was found to have no place in the state of its endpoint.
  func cannotHappen(_ statement: Statement) -> Bool { problems.has(.notAllowedInState, at: statement.start) }

  /// Runs the trace on where what was run is told.
  private mutating func takeStep() -> MomentStep? {
    if readyPlace == ready.count {
      guard moment.place < explainer.document.traces[explainer.trace].statements.upperBound else {
        return nil
      }
      ready.removeAll(keepingCapacity: true)
      readyPlace = 0
      var taken: [MomentStep] = []
      while taken.isEmpty, moment.place < explainer.document.traces[explainer.trace].statements.upperBound {
        for side in 0...1 { due[side] = DueNumbers(moment, side) }
        wasRebased = moment.isRebased
        moment.take { taken.append($0) }
      }
      ready = taken
    }
    guard readyPlace < ready.count else { return nil }
    readyPlace += 1
    place += 1
    return ready[readyPlace - 1]
  }

  private mutating func content(of step: MomentStep, _ statement: Statement) -> ExplainedStep.Content? {
    let outline = explainer.outline.steps[place - 1]
    if let again = step.readAgain { readAgain = tellAgain(again.reading, again.step, before: step) }
    switch statement.kind {
    case .segment:
      guard outline.endpoint >= 0 else { return nil }
      hasBegun = true
      let numbered = numbers.number(outline, statement)
      last = ToldSegment(step, outline, numbered, memory, due, shown)
      var told: ExplainedSegment
      var arrives = true
      switch numbered {
      case .sent(let number, let original):
        told = segment(step, outline, statement, number: number, original: original)
        arrives = statement.marks.hasAny(.arrives)
      case .arrival(let number, departure: _):
        told = arrival(step, outline, statement, number: number)
      }
      if let readAgain { told.meaning = "\(readAgain) \(told.meaning)" }
      readAgain = nil
      shown = outline.after
      return arrives ? .arrival(told) : .segment(told)
    case .event:
      guard outline.endpoint >= 0 else { return nil }
      hasBegun = true
      var sentences = event(step, outline, statement)
      if let readAgain { sentences.insert(ExplainedRemark(sentence: readAgain), at: 0) }
      readAgain = nil
      if statement.event == .timeout { memory[Int(outline.endpoint)].hasTimedOut = true }
      shown = outline.after
      return .event(sentences)
    case .state:
      guard outline.endpoint >= 0 else { return nil }
      let sentence = stateLine(outline, statement)
      shown = outline.after
      return .states([sentence])
    case .phase: return .phase(VisibleText.of(explainer.document.title(of: statement)))
    case .omission:
      numbers.emptyNetwork()
      shown = outline.after
      return .omission(EventWords(language: explainer.language).omission)
    case .note: return .note(VisibleText.of(explainer.document.note(of: statement)))
    case .heading, .directive: return nil
    }
  }

  /// Adds a line of a note, or a state's line, to the one right before it.
  private mutating func join(_ step: ExplainedStep) -> Bool {
    guard let held, held.problems.isEmpty, step.problems.isEmpty else { return false }
    switch (held.content, step.content) {
    case (.note(let text), .note(let more)):
      guard
        held.statement == step.statement - 1
          || explainer.document.statements[step.statement - 1].kind == .note
      else { return false }
      self.held?.content = .note([text, more].filter { !$0.isEmpty }.joined(separator: " "))
    case (.states(let sentences), .states(let more)):
      self.held?.content = .states(sentences + more)
    case (.segment, _), (.arrival, _), (.event, _), (.states, _), (.phase, _), (.note, _), (.omission, _):
      return false
    }
    self.held?.statesAfter = step.statesAfter
    self.held?.blocksAfter = step.blocksAfter
    return true
  }

  private func block(_ side: Int) -> ExplainedBlock {
    guard !explainer.hasBlanks, !moment.isLost else { return ExplainedBlock() }
    let numbers = moment.block(of: side)
    return ExplainedBlock(
      sendUnacknowledged: numbers.sendUnacknowledged.map { text($0, of: side) },
      sendNext: numbers.sendNext.map { text($0, of: side) },
      receiveNext: numbers.receiveNext.map { text($0, of: 1 - side) })
  }

  private func time(of statement: Statement) -> String? {
    guard statement.marks.hasAny(.hasTime) else { return nil }
    let time = explainer.document.details[Int(statement.detail)].time
    return Seconds.text(time, decimals: Seconds.decimals(time))
  }

  /// `number` as the trace writes it, safe to print.
  func text(_ number: WrittenNumber) -> String { VisibleText.of(moment.text(ofCount: number)) }
}
