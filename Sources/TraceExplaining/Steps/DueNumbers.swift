import TCP
import TraceChecking
import TraceSyntax

/// The numbers due at an endpoint before a line.
struct DueNumbers: Sendable {
  /// The number that it sends next, and the one that it acknowledges; `nil` where nothing tells.
  var sequence: WrittenNumber?
  var acknowledgment: WrittenNumber?
  /// The place behind its data whose length no number has told yet; `nil` where all lengths are known.
  var openEnd: SequenceNumber?
  /// Its initial sequence number; `nil` where its SYN was not seen.
  var initial: WrittenNumber?

  init() {}

  init(_ moment: TraceMoment, _ side: Int) {
    (sequence, acknowledgment) = moment.nextNumbers(of: side)
    openEnd = moment.openEnd(of: side)
    initial = moment.block(of: side).initialSequence
  }
}

extension ExplanationRun {
  /// Why a number is another one than runs on.
  enum Jump: Hashable, Sendable {
    case unshown, renewed, mistake
    /// The trace counts from the initial numbers from here on; the number stands for this one.
    case relative(WrittenNumber)
  }

  /// How a number of a direction comes that is not the one due; `nil` where it is, or where it tells how long data
  /// was.
  func jump(_ number: WrittenNumber, due: WrittenNumber?, direction: Int) -> Jump? {
    guard let due, due != number, self.due[direction].openEnd == nil else { return nil }
    if memory[direction].hasWrongNumber { return .mistake }
    if moment.isRebased, !wasRebased { return .relative(due) }
    return due.base == number.base ? .unshown : .renewed
  }

  /// The acknowledgment number due at a segment, if it acknowledges more than had arrived as far as was known, too;
  /// `nil` where it acknowledges less.
  func dueAcknowledgment(_ step: MomentStep, _ segment: CheckedSegment) -> WrittenNumber? {
    let next = step.before[segment.sender].receiveNext
    let position = segment.sent.acknowledgment
    guard next.precedesOrEquals(position) else { return nil }
    return due[segment.sender].acknowledgment.map { $0 + position.distance(from: next) }
  }
}
