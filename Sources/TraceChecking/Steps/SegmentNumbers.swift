import TCP
package import TraceSyntax

/// Numbers the segments of a trace from 1 in the order in which they are sent, as drawings and explanations show them.
///
/// What arrives on a line of its own has the number with which it departed, and what is sent again knows the number of
/// the segment first sent.
package struct SegmentNumbers: Sendable {
  /// How many segments were numbered so far.
  package private(set) var count: Int32 = 0
  /// By the statement of a departure, its number.
  private var departures: [Int32: Int32] = [:]
  /// By sender and SEG.SEQ, the number of the segment first sent with it.
  private var firstSent: Pair<[UInt32: Int32]> = Pair([:], [:])

  package init() {}

  /// What a segment's line is about.
  package enum Numbered: Hashable, Sendable {
    /// A segment is sent, or comes out of the network unsent; `original` is that of the one it sends again.
    case sent(Int32, original: Int32?)
    /// The segment of that number arrives, which departed in that statement.
    case arrival(Int32, departure: Int32)
  }

  /// Numbers the segment of a step.
  package mutating func number(_ step: OutlineStep, _ statement: Statement) -> Numbered {
    if step.origin >= 0, let number = departures[step.origin] {
      return .arrival(number, departure: step.origin)
    }
    count += 1
    let original = original(of: step, statement)
    if statement.marks.hasAny(.departs), !statement.marks.hasAny(.lost, .arrives) {
      departures[step.statement] = count
    }
    return .sent(count, original: original)
  }

  /// Forgets what is under way: after lines that are left out nothing of it can arrive any more.
  package mutating func emptyNetwork() { departures.removeAll(keepingCapacity: true) }

  /// How many segments a trace has.
  package static func count(_ outline: TraceOutline, in document: TraceDocument) -> Int {
    var numbers = SegmentNumbers()
    for step in outline.steps {
      let statement = document.statements[Int(step.statement)]
      if statement.kind == .omission { numbers.emptyNetwork() }
      if statement.kind == .segment, step.endpoint >= 0 { _ = numbers.number(step, statement) }
    }
    return Int(numbers.count)
  }

  /// The number of the segment first sent with the numbers that `step` uses; enters `step` where it is that segment.
  private mutating func original(of step: OutlineStep, _ statement: Statement) -> Int32? {
    let sender = Int(step.endpoint)
    if step.nature == .retransmission || step.nature == .spuriousRetransmission {
      return firstSent[sender][step.sequence.rawValue]
    }
    let comesOut = statement.marks.hasAny(.arrives) && !statement.marks.hasAny(.lost)
    guard step.length > 0, !comesOut else { return nil }
    firstSent[sender][step.sequence.rawValue] = count
    // Text that a SYN carries may be sent again alone.
    if statement.bits.hasAny(.syn), step.length > 1 {
      firstSent[sender][(step.sequence + 1).rawValue] = count
    }
    return nil
  }
}
