import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// Makes the rows of a drawing, statement by statement.
///
/// Parts of a trace are laid out one after the other, each from where the one before it has come to.
struct DrawingLayout: Sendable {
  private let document: TraceDocument
  private let outline: TraceOutline
  /// The first step that was not walked over yet.
  private var next = 0
  private(set) var rows: [Row] = []
  private(set) var problems: [ReportedProblem] = []
  /// The states in which the rows begin, and those they have come to.
  private(set) var opening: Pair<State?>
  private(set) var states: Pair<State?>
  /// Whether rows of the trace stand before these, or behind them.
  private(set) var isContinued = false
  private(set) var isCut = false
  private(set) var earlierSegments = 0
  /// How many segments were numbered since the rows begin.
  var segments: Int { Int(numbers.count) - earlierSegments }
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
    opening = outline.opening
    states = opening
    shown = opening
    let extent = Self.extent(ofTrace: trace, in: document)
    for (list, isExpected) in [(found, false), (expected, true)] {
      let behind = list.entries.firstPlace { $0.place >= extent.upperBound }
      let first = list.entries.firstPlace { $0.place >= extent.lowerBound }
      for index in first..<behind where list.entries[index].trace == Int32(trace) {
        let entry = list.entries[index]
        // What stands in the line of a fence's `hstrace` is no part of the trace.
        guard entry.severity > .hint || isExpected, entry.name != .unknownFenceOption,
          entry.name != .unclosedFence
        else { continue }
        waiting.append((entry.place, list[index], isExpected))
      }
    }
    if !expected.isEmpty { waiting.sort { $0.place < $1.place } }
    waiting.reverse()
  }

  /// The bytes in which problems of a trace stand: behind the first line of the trace before it, and before the first
  /// line of the next.
  private static func extent(ofTrace trace: Int, in document: TraceDocument) -> Range<UInt32> {
    let begin = trace > 0 ? document.traces[trace - 1].start : 0
    let end = trace + 1 < document.traces.count ? document.traces[trace + 1].start : .max
    return begin..<max(begin, end)
  }

  /// Whether `part` lies before statements that were walked over, so that it needs a layout of its own.
  func hasPassed(_ part: Range<Int>) -> Bool {
    next > 0 && outline.steps[next - 1].statement >= part.lowerBound
  }

  /// Makes the rows of the statements in `part`, or of the whole trace; those before it only tell how it begins.
  mutating func addRows(of part: Range<Int>?) {
    if part == nil { rows.reserveCapacity(outline.steps.count) }
    let part = part ?? 0..<document.statements.count
    var hasBegun = false
    isCut = false
    while next < outline.steps.count {
      let step = outline.steps[next]
      let statement = document.statements[Int(step.statement)]
      placeProblems(before: statement.start)
      if !hasBegun, step.statement >= part.lowerBound {
        hasBegun = true
        if next > 0 { goOn() }
      }
      guard step.statement < part.upperBound else {
        isCut = true
        return
      }
      add(step, statement)
      states = step.after
      next += 1
    }
    placeProblems(before: .max)
    if !hasBegun { goOn() }
  }

  /// Begins the rows with what the trace has come to.
  private mutating func goOn() {
    rows.removeAll(keepingCapacity: true)
    problems.removeAll()
    departures.removeAll()
    timeDecimals = nil
    opening = states
    shown = states
    earlierSegments = Int(numbers.count)
    isContinued = true
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
    case .arrival(let own, let statement):
      if let departure = departures[statement] { return addArrival(step, marks, departure: departure) }
      guard isContinued else { return }
      // It departed before these rows.
      (number, original) = (own, nil)
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
      let after = rows.last?.after ?? opening
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
