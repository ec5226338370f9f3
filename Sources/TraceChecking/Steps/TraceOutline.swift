package import TCP
package import TraceSyntax

/// What a drawing needs to know of a checked trace: who is in which state after every line, and where each segment
/// that travels comes from. A few dozen bytes a line, where `CheckedTrace` keeps whole blocks.
package struct TraceOutline: Sendable {
  /// The names of the two endpoints, in the order the trace names them; empty for one it never names.
  package var names = Pair("", "")
  /// The states of both before the first line; `nil` where the trace does not tell.
  package var opening = Pair<State?>(nil, nil)
  /// One a statement, in the order in which the statements took effect.
  package var steps: [OutlineStep] = []
  /// The statements whose blanks were taken for other numbers than those due, by their indices, with those numbers: with
  /// them alone the trace goes on.
  package var filling: [Int: Statement] = [:]

  package init() {}
}

/// One statement of a trace.
package struct OutlineStep: Sendable {
  /// The statement, as an index into the document's.
  package var statement: Int32
  /// The endpoint that sends the segment, or whose event or state it is, 0 or 1; -1 where there is none.
  package var endpoint: Int8
  /// What a segment is; `nil` for other statements, and where the trace could not be followed.
  package var nature: SegmentNature?
  /// The statement that sent what arrives here on a line of its own; -1 for all others.
  package var origin: Int32 = -1
  /// The segment's place among what its sender sends, SEG.SEQ; meaningful with `nature`.
  package var sequence = SequenceNumber(0)
  /// The numbers the segment takes, SEG.LEN.
  package var length: UInt32 = 0
  /// Whether its receiver drops it as not acceptable or not understood, or the second copy of it where it arrives twice;
  /// `nil` where it does not arrive.
  package var isDropped: Bool?
  /// The states of both endpoints after it; `nil` where nothing has told yet.
  package var after = Pair<State?>(nil, nil)
}

/// Keeps the outline of a trace.
struct OutlineRecorder: TraceObserver {
  static var isInterested: Bool { true }
  private var outline = TraceOutline()
  /// The step from which an endpoint that nobody described was taken to be in LISTEN; `nil` while it is not.
  private var presumed = Pair<Int?>(nil, nil)

  /// Begins with what is settled before the first line of the trace that `checker` will run.
  init(_ checker: TraceChecker) {
    for side in 0...1 { outline.opening[side] = checker.knownState(of: side) }
    outline.steps.reserveCapacity(checker.extent.count)
  }

  mutating func observe(_ indices: Range<Int>, checker: borrowing TraceChecker) {
    for index in indices {
      let statement = checker.document.statements[index]
      var step = OutlineStep(
        statement: Int32(index), endpoint: Int8(checker.endpoint(statement.sender) ?? -1))
      if let record = checker.connection.record, Int(record.statement) == index { note(record, in: &step) }
      for side in 0...1 { step.after[side] = checker.knownState(of: side) }
      open(step, statement, checker)
      outline.steps.append(step)
      settlePresumption(step, statement, checker)
    }
  }

  /// The outline, after the whole trace was run.
  consuming func outline(_ checker: TraceChecker) -> TraceOutline {
    outline.names = Pair(checker.name(of: 0), checker.name(of: 1))
    return outline
  }

  private func note(_ record: SegmentRecord, in step: inout OutlineStep) {
    step.endpoint = Int8(record.sender)
    step.nature = record.nature
    if record.nature == .data, record.arrival?.effects.hasAny(.heldOutOfOrder) == true {
      step.nature = .outOfOrder
    }
    step.origin = record.origin
    step.sequence = record.segment.sequence
    step.length = record.segment.length
    step.isDropped = (record.copyArrival ?? record.arrival).map { $0.verdict == .drop }
  }

  /// Finds out from `step` in which states the endpoints were before the trace, where that is still open.
  private mutating func open(_ step: OutlineStep, _ statement: Statement, _ checker: borrowing TraceChecker) {
    if statement.kind == .state, !checker.connection.hasBegun, step.endpoint >= 0 {
      outline.opening[Int(step.endpoint)] = step.after[Int(step.endpoint)]
    }
    for side in 0...1 where outline.opening[side] == nil {
      if let record = checker.connection.record, record.statement == step.statement {
        if record.sender == side {
          outline.opening[side] = record.before[side]
        } else if let state = record.stateAtArrival {
          outline.opening[side] = state
        } else if step.after[side] != nil {
          outline.opening[side] = record.before[side]
        }
      } else if statement.kind == .event, Int(step.endpoint) == side {
        outline.opening[side] = outline.steps.last?.after[side] ?? Self.state(before: statement.event)
      } else {
        outline.opening[side] = step.after[side]
      }
    }
  }

  /// Corrects what was noted of an endpoint that was taken to listen, once its answer or an asserted state shows
  /// that it was CLOSED.
  private mutating func settlePresumption(
    _ step: OutlineStep, _ statement: Statement, _ checker: borrowing TraceChecker
  ) {
    let place = outline.steps.count - 1
    let record = checker.connection.record.flatMap { $0.statement == step.statement ? $0 : nil }
    for side in 0...1 {
      let isTakenNow = record?.stateAtArrival == .listen && record?.sender == 1 - side
      let began = presumed[side] ?? (isTakenNow ? place : nil)
      guard !checker.connection.sides[side].isPresumedListening, let began else {
        presumed[side] = checker.connection.sides[side].isPresumedListening ? began ?? place : nil
        continue
      }
      presumed[side] = nil
      let wasClosed: Bool
      if let record, record.sender == side {
        wasClosed = record.before[side] == .closed
      } else {
        let isAsserted = began == place || outline.steps[place - 1].after[side] == .synReceived
        wasClosed = isAsserted && step.after[side] == .closed && statement.kind != .event
      }
      guard wasClosed else { continue }
      if outline.opening[side] == .listen { outline.opening[side] = .closed }
      for place in began..<place { outline.steps[place].after[side] = .closed }
    }
  }

  /// The state in which an endpoint begins whose trace begins with `event`.
  private static func state(before event: EventKind) -> State {
    switch event {
    case .listen, .open, .reboot: .closed
    case .send, .shutdown, .close, .abort, .timeout, .timeWaitTimeout, .userTimeout: .established
    }
  }
}
