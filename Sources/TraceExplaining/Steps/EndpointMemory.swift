import Problems
import TCP
import TraceChecking
import TraceSyntax

/// What was told of an endpoint.
struct EndpointMemory: Sendable {
  /// The sequence number of its last segment that was neither sent again nor a probe.
  var sequence: WrittenNumber?
  /// The acknowledgment number of its last segment.
  var acknowledgment: WrittenNumber?
  /// What has last moved the number that it expects; `nil` while nothing has.
  var advance: Advance?
  /// The number up to which its direction was used by what is not shown.
  var jump: WrittenNumber?
  /// Whether a wrong number about its direction was told, from which the trace may go on.
  var hasWrongNumber = false
  /// The number of its SYN among the segments.
  var synNumber: Int?
  /// The numbers of its direction that the reader is to fill in.
  var blanks: Set<WrittenNumber> = []

  /// A move of RCV.NXT.
  struct Advance: Sendable {
    var kind: Kind
    /// RCV.NXT before it; `nil` where that is not known.
    var start: WrittenNumber?

    /// What moved it.
    enum Kind: Sendable {
      case syn, fin, data
      /// Data of which the rest lies beyond the window.
      case part
      /// Data that was missing before other data, or before a FIN.
      case filledGap
    }
  }
}

extension ExplanationRun {
  /// Keeps the numbers of a segment, with which the next ones are told.
  mutating func remember(_ segment: CheckedSegment, _ statement: Statement) {
    guard segment.nature != .oldDuplicate else { return }
    let sender = segment.sender
    let marks = statement.marks
    if let number = segment.sequence {
      let repeats =
        segment.sequenceReason == .retransmissionStart || segment.sequenceReason == .probeBelowNext
      let isFree = segment.bits.hasAny(.syn) || segment.bits.hasAny(.rst) || repeats
      note(number, due: isFree ? nil : due[sender].sequence, segment.sequenceReason, direction: sender)
      if marks.hasAny(.hasSequence), statement.sequence != number { memory[sender].hasWrongNumber = true }
      if marks.hasAny(.blankSequence) { memory[sender].blanks.insert(number) }
      if !repeats, !segment.bits.hasAny(.rst) { memory[sender].sequence = number }
    }
    if let number = segment.acknowledgment {
      let isFree = segment.bits.hasAny(.syn) || segment.bits.hasAny(.rst)
      note(
        number, due: isFree ? nil : due[sender].acknowledgment, segment.acknowledgmentReason,
        direction: 1 - sender)
      if marks.hasAny(.hasAcknowledgment), statement.acknowledgment != number {
        memory[1 - sender].hasWrongNumber = true
      }
      if marks.hasAny(.blankAcknowledgment) { memory[1 - sender].blanks.insert(number) }
      memory[sender].acknowledgment = number
    }
  }

  /// Keeps how a number has gone on from the one that was due.
  private mutating func note(
    _ number: WrittenNumber, due: WrittenNumber?, _ reason: Reason, direction: Int
  ) {
    if let due, due != number {
      if case .dataUses(octets: "", at: _) = reason { return }
      if memory[direction].hasWrongNumber {
        memory[direction].hasWrongNumber = false
      } else if due.base == number.base {
        memory[direction].jump = number
      }
    }
  }

  /// Keeps how an arrival moved the number that the receiver of `sender` expects.
  mutating func remember(_ arrival: Arrival?, from sender: Int) {
    guard let arrival, let kind = Self.advance(arrival.effects) else { return }
    memory[1 - sender].advance = EndpointMemory.Advance(
      kind: kind, start: due[1 - sender].block.receiveNext)
  }

  /// Keeps how a segment that is taken to have arrived moved it.
  mutating func remember(_ supposed: SupposedSegment) {
    let kind: EndpointMemory.Advance.Kind? =
      supposed.bits.hasAny(.syn)
      ? .syn : supposed.bits.hasAny(.fin) ? .fin : supposed.dataLength > 0 ? .data : nil
    guard let kind else { return }
    memory[1 - supposed.sender].advance = EndpointMemory.Advance(kind: kind, start: supposed.sequence)
  }

  private static func advance(_ effects: Effects) -> EndpointMemory.Advance.Kind? {
    if effects.hasAny(.receivedFin) { return .fin }
    if effects.hasAny(.filledGap) { return .filledGap }
    if effects.hasAny(.deliveredData) { return effects.hasAny(.trimmed) ? .part : .data }
    return effects.hasAny(.receivedSyn) ? .syn : nil
  }
}
