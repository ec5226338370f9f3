import Problems
import TCP
import TraceSyntax

/// What is noted of the segment being processed, for whoever keeps steps.
struct SegmentRecord: Equatable, Sendable {
  /// The statement that sends it, or lets it arrive.
  var statement: Int32
  /// The statement that sent what arrives on a line of its own; -1 for what is sent now, and for old duplicates.
  var origin: Int32 = -1
  /// The endpoint that sends it, 0 or 1.
  var sender: Int
  /// The states of both endpoints before it.
  var before: Pair<State>
  /// The state in which its receiver took it; `nil` while it has not arrived.
  var stateAtArrival: State?
  /// What it is.
  var nature: SegmentNature
  /// The segment as it was sent.
  var segment: Segment
  /// Whether its length is a placeholder or a symbol.
  var hasOpenLength: Bool
  /// Its sequence number as the trace should write it.
  var sequence: WrittenNumber?
  /// Why that number is due.
  var sequenceReason: FaultReason
  /// Its acknowledgment number, likewise; `nil` without ACK.
  var acknowledgment: WrittenNumber?
  /// Why that number is due.
  var acknowledgmentReason: FaultReason
  /// What its receiver did; `nil` while it has not arrived.
  var arrival: Arrival?
  /// What its receiver did with a second copy, where the network delivers it twice at once; else `nil`.
  var copyArrival: Arrival?
}

extension TraceChecker {
  /// Notes a segment that is about to be sent, or arrives as an old duplicate.
  mutating func record(_ draft: Draft, isOldDuplicate: Bool = false) {
    let direction = connection.directions[draft.sender]
    let opposite = connection.directions[draft.receiver].numbering
    let segment = draft.segment
    let acknowledges = segment.bits.hasAny(.ack)
    connection.record = SegmentRecord(
      statement: Int32(draft.index), sender: draft.sender,
      before: Pair(connection.endpoints.first.state, connection.endpoints.second.state),
      nature: isOldDuplicate ? .oldDuplicate : nature(of: draft), segment: segment,
      hasOpenLength: draft.hasOpenLength || !draft.statement.length.isPlain,
      // What was sent without ACK is reset with the number zero itself (3.5.2).
      sequence: refusesWithoutAcknowledgment(draft)
        ? WrittenNumber(offset: 0) : direction.numbering.number(at: segment.sequence),
      sequenceReason: sequenceReason(draft),
      acknowledgment: acknowledges ? opposite.number(at: segment.acknowledgment) : nil,
      acknowledgmentReason: acknowledges
        ? reasonForUse(
          refusesWithoutAcknowledgment(draft)
            ? connection.sides[draft.sender].dueSince : connection.sides[draft.sender].lastAdvance,
          in: draft.receiver, ending: segment.acknowledgment)
        : .none,
      arrival: nil)
  }

  /// Why the sequence number is due; a SYN chooses its own.
  private mutating func sequenceReason(_ draft: Draft) -> FaultReason {
    let endpoint = connection.endpoints[draft.sender]
    let lastConsumer = connection.directions[draft.sender].lastConsumer
    if draft.isRetransmission { return FaultReason(.retransmissionStart) }
    if draft.isProbe, draft.segment.sequence != endpoint.sendNext { return FaultReason(.probeBelowNext) }
    if draft.bits.hasAny(.rst), let owed = endpoint.obligations.reset {
      return owed.sequence == nil
        ? FaultReason(.resetWithoutAcknowledgment)
        : FaultReason(.resetTakesAcknowledgment, endpoint: draft.receiver)
    }
    if draft.bits.hasAny(.syn) {
      let isDeclared = lastConsumer < 0 && connection.sides[draft.sender].declaredInitial != nil
      return isDeclared ? FaultReason(.declared) : .none
    }
    return reasonForUse(lastConsumer, in: draft.sender, ending: endpoint.sendNext)
  }

  /// Whether it is the reset that is owed to a segment without ACK.
  private func refusesWithoutAcknowledgment(_ draft: Draft) -> Bool {
    guard draft.bits.hasAny(.rst), let owed = connection.endpoints[draft.sender].obligations.reset else {
      return false
    }
    return owed.sequence == nil
  }

  /// What a segment is, told before it is sent.
  private func nature(of draft: Draft) -> SegmentNature {
    let bits = draft.bits
    if bits.hasAny(.rst) { return .reset }
    if draft.marks.hasAny(.keepAlive) { return .keepAlive }
    if draft.marks.hasAny(.windowProbe) { return .windowProbe }
    if draft.isRetransmission, !owesSynAcknowledgment(draft) {
      let hasArrived = draft.segment.end.precedesOrEquals(connection.endpoints[draft.receiver].receiveNext)
      return hasArrived ? .spuriousRetransmission : .retransmission
    }
    if bits.hasAny(.syn) {
      if bits.hasAny(.ack) { return .synAcknowledgment }
      switch draft.segment.options.fastOpen {
      case .absent: return .syn
      case .request: return .fastOpenRequest
      case .cookie: return draft.segment.dataLength > 0 ? .fastOpenData : .syn
      }
    }
    if bits.hasAny(.fin) { return .fin }
    if draft.segment.dataLength > 0 { return .data }
    return natureOfAcknowledgment(draft)
  }

  private func owesSynAcknowledgment(_ draft: Draft) -> Bool {
    draft.bits.hasAny(.syn) && connection.endpoints[draft.sender].obligations.synAcknowledgment
  }

  private func natureOfAcknowledgment(_ draft: Draft) -> SegmentNature {
    let side = connection.sides[draft.sender]
    switch connection.endpoints[draft.sender].obligations.acknowledgment {
    case .synAcknowledgment: return .acknowledgmentOfSyn
    case .fin: return .acknowledgmentOfFin
    case .unacceptable, .challenge, .gap:
      if let nature = natureOfNewAcknowledgment(draft, side) { return nature }
    case .data, .nothing: break
    }
    if draft.segment.window == 0 { return .zeroWindow }
    guard side.lastAcknowledgment == draft.segment.acknowledgment else { return .pureAcknowledgment }
    if draft.marks.hasAny(.windowUpdate) { return .windowUpdate }
    return draft.marks.hasAny(.duplicateAcknowledgment) ? .duplicateAcknowledgment : .pureAcknowledgment
  }

  /// What an ACK is that is also asked for by a segment that was not taken: one that acknowledges something new is that
  /// first; `nil` where it is told by what it acknowledges otherwise.
  private func natureOfNewAcknowledgment(_ draft: Draft, _ side: Side) -> SegmentNature? {
    let endpoint = connection.endpoints[draft.sender]
    let asksForSame: SegmentNature =
      endpoint.obligations.acknowledgment == .gap ? .duplicateAcknowledgment : .challengeAcknowledgment
    let isNew = side.lastAdvance >= 0 && side.lastAcknowledgment != draft.segment.acknowledgment
    guard isNew, !draft.marks.hasAny(.challengeAcknowledgment),
      draft.segment.acknowledgment == endpoint.receiveNext
    else { return asksForSame }
    if endpoint.hasReceivedFin { return .acknowledgmentOfFin }
    let isOfSyn =
      endpoint.negotiation.received.isKnown
      && draft.segment.acknowledgment == endpoint.initialReceiveSequence + 1
    return isOfSyn ? .acknowledgmentOfSyn : nil
  }
}

extension FaultWriter {
  /// A record with its reasons as values for prose.
  func segment(_ record: SegmentRecord) -> CheckedSegment {
    var nature = record.nature
    if nature == .data, record.arrival?.effects.contains(.heldOutOfOrder) == true { nature = .outOfOrder }
    return CheckedSegment(
      sender: record.sender, nature: nature, bits: record.segment.bits, sequence: record.sequence,
      sequenceReason: reason(record.sequenceReason, in: record.sender), acknowledgment: record.acknowledgment,
      acknowledgmentReason: reason(record.acknowledgmentReason, in: 1 - record.sender),
      sent: record.segment, dataLength: record.hasOpenLength ? nil : record.segment.dataLength,
      arrival: record.arrival, copyArrival: record.copyArrival)
  }
}
