import Problems
import TCP
import TraceChecking
import TraceExplaining

/// One trace of a lesson, as a page shows it.
struct PageTrace {
  /// Its index in the document.
  let index: Int
  let names: Pair<String>
  /// What the whole is and how it ends, in sentences.
  let summary: [String]
  /// What the whole is.
  let patterns: [TracePattern]
  private(set) var parts: [PagePart] = []
  /// Whether the state of an endpoint is known anywhere.
  private(set) var hasStates = false
  /// Whether a number of a control block is known anywhere.
  private(set) var hasNumbers = false
  /// Whether segments have other numbers than the steps in which they are sent, as there are events between them.
  private(set) var numbersSegments = false
  /// The states of both in the order in which they are gone through.
  private(set) var ways = Pair<[State]>([], [])
  /// What has ended a connection out of turn, such as a reset.
  private(set) var endings: [StateDiagram.Ending] = []

  init(_ explainer: TraceExplainer, index: Int) {
    self.index = index
    names = explainer.names
    summary = explainer.summary
    patterns = explainer.patterns
    var part = PagePart(title: "")
    var before = explainer.opening
    var blocks = Pair(ExplainedBlock(), ExplainedBlock())
    var number = 0
    go(to: explainer.opening)
    if before.first != nil || before.second != nil {
      part.stops.append(
        PageStop(
          number: 0, content: .opening, statement: 0, before: before, after: before, blocksBefore: blocks,
          blocks: blocks, problems: []))
    }
    for step in explainer {
      guard let content = PageStop.Content(step) else {
        switch step.content {
        case .phase(let title):
          if !part.isEmpty { parts.append(part) }
          part = PagePart(title: title)
          part.problems = step.problems
        case .note(let text):
          part.add(text, step.problems)
        case .segment, .arrival, .event, .states, .omission: break
        }
        continue
      }
      number += 1
      part.stops.append(
        PageStop(
          number: number, content: content, statement: step.statement, before: before,
          after: step.statesAfter,
          blocksBefore: blocks, blocks: step.blocksAfter, problems: step.problems))
      if let segment = part.stops.last?.segment, segment.number != number { numbersSegments = true }
      endings += part.stops.last?.endings.map(\.ending) ?? []
      before = step.statesAfter
      blocks = step.blocksAfter
      go(to: before)
      hasNumbers = hasNumbers || blocks.first != ExplainedBlock() || blocks.second != ExplainedBlock()
    }
    if !part.isEmpty { parts.append(part) }
  }

  /// The name of the trace at `index` within a page.
  static func id(of index: Int) -> String { "trace-\(index + 1)" }

  var id: String { Self.id(of: index) }

  /// Its stops in order.
  var stops: some Sequence<PageStop> { parts.lazy.flatMap(\.stops) }

  /// How many lines do something.
  var steps: Int { parts.last { !$0.stops.isEmpty }?.stops.last?.number ?? 0 }

  /// The state diagram with the ways of both, and with both at their ends.
  ///
  /// - Parameter title: what the trace is called.
  func diagram(_ words: PageWords, _ title: String) -> StateDiagram {
    var diagram = StateDiagram(language: words.language, name: words.diagram(of: title))
    diagram.isInPage = true
    diagram.endings = endings
    for side in 0...1 {
      let way = ways[side]
      for (from, to) in zip(way, way.dropFirst()) {
        let step = StateDiagram.Step(from: from, to: to)
        if !endings.contains(where: { $0.step == step }) { diagram.taken.insert(step) }
      }
      diagram.places[side] = way.last.map { StateDiagram.Place($0, isEnd: $0 == .closed && way.count > 1) }
    }
    return diagram
  }

  private mutating func go(to states: Pair<State?>) {
    for side in 0...1 {
      guard let state = states[side] else { continue }
      hasStates = true
      if ways[side].last != state { ways[side].append(state) }
    }
  }
}

extension PagePart {
  fileprivate var isEmpty: Bool { title.isEmpty && stops.isEmpty && notes.isEmpty && problems.isEmpty }

  /// Takes a note to the last stop, or to the part where it has none yet.
  fileprivate mutating func add(_ note: String, _ problems: [ExplainedProblem]) {
    if stops.isEmpty {
      if !note.isEmpty { notes.append(note) }
      self.problems += problems
    } else {
      if !note.isEmpty { stops[stops.count - 1].notes.append(note) }
      stops[stops.count - 1].problems += problems
    }
  }
}

extension PageStop.Content {
  /// What a step is where a reader stops at it.
  fileprivate init?(_ step: ExplainedStep) {
    switch step.content {
    case .segment(let segment): self = .segment(segment)
    case .arrival(let segment): self = .arrival(segment)
    case .event(let sentences): self = .event(step.line, sentences.map(\.sentence))
    case .states(let sentences): self = .states(sentences)
    case .omission(let sentence): self = .omission(sentence)
    case .phase, .note: return nil
    }
  }
}

extension String {
  /// With its first letter as at the beginning of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
