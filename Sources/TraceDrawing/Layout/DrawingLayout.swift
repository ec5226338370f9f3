package import LessonMetadata
package import Problems
import TCP
package import TraceChecking
package import TraceSyntax
import TraceText

extension Drawing {
  /// Lays out one trace of a checked file.
  ///
  /// - Parameters:
  ///   - trace: the index of the trace in `document` and `checked`, which has outlines.
  ///   - metadata: what the lesson says of itself.
  ///   - language: that of the words a drawing adds.
  package init(
    of document: TraceDocument, _ checked: CheckedDocument, trace: Int, metadata: LessonMetadata,
    language: Language
  ) {
    let outline = checked.outlines[trace]
    self.document = document
    self.language = language
    report = checked.traces[trace]
    title = visible(report.title ?? "")
    caption = title.isEmpty ? visible(metadata.title ?? "") : title
    names = outline.names
    for side in 0...1 {
      names[side] = names[side].isEmpty ? DrawingWords.unnamed(in: language) : visible(names[side])
    }
    opening = outline.opening
    for described in metadata.endpoints {
      let own = [described.name] + described.aliases
      guard let side = (0...1).first(where: { own.contains(outline.names[$0]) }) else { continue }
      openingNumbers[side] = OpeningNumbers(sends: described.next, receives: described.expects)
    }
    if caption.isEmpty { caption = "\(names.first) – \(names.second)" }
    var layout = DrawingLayout(
      document, outline, found: checked.problems, expected: checked.expected, trace: trace)
    layout.addRows()
    rows = layout.rows
    problems = layout.problems
    segments = Int(layout.segments)
    crossings = Crossings.find(in: rows)
    timeDecimals = layout.timeDecimals
  }
}

/// Makes the rows of a drawing, statement by statement.
private struct DrawingLayout {
  private let document: TraceDocument
  private let outline: TraceOutline
  private(set) var rows: [Row] = []
  private(set) var problems: [ReportedProblem] = []
  /// How many segments were numbered so far.
  var segments: Int32 { numbers.count }
  private(set) var timeDecimals: Int?
  /// The states shown last.
  private var shown: Pair<State?>
  /// By the statement of a departure, its row.
  private var departures: [Int32: Int] = [:]
  private var numbers = SegmentNumbers()
  /// The problems still to be placed, in the order of the file.
  private var waiting: [(place: UInt32, problem: ReportedProblem, isExpected: Bool)] = []

  init(
    _ document: TraceDocument, _ outline: TraceOutline, found: ProblemList, expected: ProblemList, trace: Int
  ) {
    self.document = document
    self.outline = outline
    shown = outline.opening
    rows.reserveCapacity(outline.steps.count)
    for (list, isExpected) in [(found, false), (expected, true)] {
      for index in list.indices where list.entries[index].trace == Int32(trace) {
        let entry = list.entries[index]
        guard entry.severity > .hint || isExpected else { continue }
        waiting.append((entry.place, list[index], isExpected))
      }
    }
    if !expected.isEmpty { waiting.sort { $0.place < $1.place } }
    waiting.reverse()
  }

  /// Makes the rows of the whole trace.
  mutating func addRows() {
    for step in outline.steps {
      let statement = document.statements[Int(step.statement)]
      placeProblems(before: statement.start)
      add(step, statement)
    }
    placeProblems(before: .max)
  }

  private mutating func add(_ step: OutlineStep, _ statement: Statement) {
    if statement.marks.hasAny(.hasTime) { noteTime(document.details[Int(statement.detail)].time) }
    switch statement.kind {
    case .segment: addSegment(step, statement)
    case .event where step.endpoint >= 0: append(step, .event(endpoint: Int(step.endpoint), statement.event))
    case .state: addState(step)
    case .phase: append(step, .phase)
    case .omission:
      departures.removeAll(keepingCapacity: true)
      numbers.emptyNetwork()
      append(step, .omission)
    case .note: addNote(step)
    case .event, .heading, .directive: break
    }
  }

  private mutating func addSegment(_ step: OutlineStep, _ statement: Statement) {
    guard step.endpoint >= 0 else { return }
    let marks = statement.marks
    let sender = Int(step.endpoint)
    let number: Int32
    let original: Int32?
    switch numbers.number(step, statement) {
    case .arrival(_, let statement):
      if let departure = departures[statement] { addArrival(step, marks, departure: departure) }
      return
    case .sent(let own, let first): (number, original) = (own, first)
    }
    let travel: DrawnSegment.Travel =
      if marks.hasAny(.lost) {
        .lost
      } else if marks.hasAny(.arrives) {
        marks.hasAny(.corrupt) ? .corrupt : .comesOut
      } else if marks.hasAny(.departs) {
        .departs(row: -1)
      } else {
        marks.hasAny(.corrupt) ? .corrupt : .arrives
      }
    var segment = DrawnSegment(
      number: number, sender: sender, travel: travel, nature: step.nature,
      claims: marks.intersection(.claims), isDropped: isDropped(step, by: 1 - sender))
    segment.arrivesTwice = marks.hasAny(.duplicate) && travel == .arrives
    segment.isOldDuplicate = marks.hasAny(.duplicate) && travel == .comesOut
    segment.original = original
    if case .departs = travel { departures[step.statement] = rows.count }
    append(step, .segment(segment))
  }

  private mutating func addArrival(_ step: OutlineStep, _ marks: SegmentMarks, departure: Int) {
    guard case .segment(var segment) = rows[departure].kind else { return }
    let fate: DrawnArrival.Fate = marks.hasAny(.lost) ? .lost : marks.hasAny(.corrupt) ? .corrupt : .arrives
    if segment.travel == .departs(row: -1) {
      segment.travel = .departs(row: Int32(rows.count))
      rows[departure].kind = .segment(segment)
    }
    append(
      step,
      .arrival(
        DrawnArrival(
          number: segment.number, departure: Int32(departure), sender: segment.sender, fate: fate,
          isCopy: marks.hasAny(.duplicate), isDropped: isDropped(step, by: segment.receiver))))
  }

  /// Whether its receiver drops a segment and stays as it is: what ends a connection has done its work.
  private func isDropped(_ step: OutlineStep, by receiver: Int) -> Bool {
    step.isDropped == true && step.after[receiver] == shown[receiver]
  }

  /// A state line; two of them, for the two endpoints, share a row, and those before the first row are its header.
  private mutating func addState(_ step: OutlineStep) {
    guard step.endpoint >= 0 else { return }
    let side = Int(step.endpoint)
    if rows.isEmpty {
      shown[side] = step.after[side]
      return
    }
    var asserted = Pair<State?>(nil, nil)
    asserted[side] = step.after[side]
    if let last = rows.indices.last, case .states(let states) = rows[last].kind, states[side] == nil {
      asserted[1 - side] = states[1 - side]
      rows[last].kind = .states(asserted)
      rows[last].after = step.after
      showChanges(step, at: last)
    } else {
      append(step, .states(asserted))
    }
  }

  /// A line of a note; one that follows another goes on with it.
  private mutating func addNote(_ step: OutlineStep) {
    if let last = rows.indices.last, case .note(let lines) = rows[last].kind,
      rows[last].statement + lines == step.statement
    {
      rows[last].kind = .note(lines: lines + 1)
    } else {
      append(step, .note(lines: 1))
    }
  }

  private mutating func append(_ step: OutlineStep, _ kind: Row.Kind) {
    var row = Row(statement: step.statement, kind: kind, after: step.after, shown: Pair(nil, nil))
    let statement = document.statements[Int(step.statement)]
    if statement.marks.hasAny(.hasTime) { row.time = document.details[Int(statement.detail)].time }
    rows.append(row)
    showChanges(step, at: rows.count - 1)
  }

  /// Shows the states that `step` changed in row `index`.
  private mutating func showChanges(_ step: OutlineStep, at index: Int) {
    for side in 0...1 where step.after[side] != nil && step.after[side] != shown[side] {
      rows[index].shown[side] = step.after[side]
      shown[side] = step.after[side]
    }
  }

  /// Gives the problems that stand before `place` rows of their own.
  private mutating func placeProblems(before place: UInt32) {
    while let next = waiting.last, next.place < place {
      waiting.removeLast()
      let after = rows.last?.after ?? outline.opening
      rows.append(
        Row(
          statement: rows.last?.statement ?? outline.steps.first?.statement ?? 0,
          kind: .problem(problems.count, isExpected: next.isExpected), after: after, shown: Pair(nil, nil)))
      problems.append(next.problem)
    }
  }

  private mutating func noteTime(_ microseconds: Int64) {
    timeDecimals = max(timeDecimals ?? 0, Seconds.decimals(microseconds))
  }
}
