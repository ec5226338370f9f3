import Problems
import TCP
import TraceSyntax

extension TraceChecker {
  /// A reset: the one that 3.5.2 asks for, the refusal of a SYN, or an abort.
  mutating func judgeReset(_ draft: inout Draft) {
    decideRefusal(draft)
    let endpoint = connection.endpoints[draft.sender]
    if let owed = endpoint.obligations.reset {
      owedReset(&draft, owed)
      return
    }
    switch endpoint.state {
    case .closed, .listen, .synSent:
      let reason =
        endpoint.state == .synSent ? .waitsForSynAcknowledgment : reasonWithoutConnection(draft.sender)
      report(notAllowed(draft, reason))
      draft.isRefused = true
    case .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait:
      abort(&draft)
    }
  }

  /// A peer that nobody described and that answers a SYN with a reset was CLOSED.
  private mutating func decideRefusal(_ draft: Draft) {
    let sender = draft.sender
    guard connection.sides[sender].isPresumedListening, connection.endpoints[sender].state == .synReceived,
      connection.endpoints[sender].obligations.synAcknowledgment
    else { return }
    let end = connection.endpoints[sender].fastOpenDataEnd ?? connection.endpoints[sender].receiveNext
    connection.endpoints[sender] = Endpoint()
    connection.endpoints[sender].receiveNext = end
    connection.endpoints[sender].obligations.reset = OwedReset(acknowledgment: end)
    connection.sides[sender].isPresumedListening = false
    connection.sides[sender].isFree = true
  }

  private mutating func owedReset(_ draft: inout Draft, _ owed: OwedReset) {
    let written = draft.statement.sequence
    if let sequence = owed.sequence {
      draft.segment.sequence = sequence
      if draft.hasWrittenSequence {
        checkReset(
          &draft, .sequence, written, at: sequence, direction: draft.sender, reason: .resetTakesAcknowledgment
        )
      }
      if draft.bits.hasAny(.ack) {
        var fault = Fault(.resetWithAck, draft.index, .flags)
        fault.repair = addRepair(.setFlags(draft.bits.subtracting(.ack)), at: draft.index)
        fault.fix = .repair
        report(fault)
        draft.segment.acknowledgment = connection.endpoints[draft.sender].receiveNext
      }
    } else if let acknowledgment = owed.acknowledgment {
      draft.segment.sequence = SequenceNumber(0)
      draft.hasNoPlace = true
      if draft.hasWrittenSequence, written != WrittenNumber(offset: 0) {
        var fault = resetFault(draft, .sequence, written, expected: WrittenNumber(offset: 0))
        fault.reason = FaultReason(.resetWithoutAcknowledgment)
        report(fault)
      }
      if !draft.bits.hasAny(.ack) {
        var fault = Fault(.resetMismatch, draft.index, .flags)
        fault.endpoint = UInt8(draft.sender)
        fault.expected = connection.directions[draft.receiver].numbering.number(at: acknowledgment)
        fault.reason = FaultReason(.resetWithoutAcknowledgment)
        fault.fix = .addAckFlag
        report(fault)
        draft.bits.formUnion(.ack)
      } else if draft.hasWrittenAcknowledgment {
        checkReset(
          &draft, .acknowledgment, draft.statement.acknowledgment, at: acknowledgment,
          direction: draft.receiver,
          reason: .synUsesOne)
      }
      draft.segment.acknowledgment = acknowledgment
    }
  }

  /// A reset of one's own accord has SND.NXT, and RCV.NXT if it has an ACK (3.10.5).
  private mutating func abort(_ draft: inout Draft) {
    let endpoint = connection.endpoints[draft.sender]
    draft.segment.sequence = endpoint.sendNext
    rebase(draft)
    if draft.hasWrittenSequence {
      checkReset(
        &draft, .sequence, draft.statement.sequence, at: endpoint.sendNext, direction: draft.sender,
        reason: .resetTakesNext)
    }
    if draft.bits.hasAny(.ack) { readAcknowledgment(&draft) }
    connection.sides[draft.sender].hasReset = true
  }

  private mutating func checkReset(
    _ draft: inout Draft, _ part: StatementPart, _ written: WrittenNumber, at due: SequenceNumber,
    direction: Int, reason: FaultReason.Kind
  ) {
    retractJump(in: direction, before: written, for: due)
    let reading = connection.directions[direction].read(written, for: due, mayRenew: false, symbols: symbols)
    switch reading {
    case .agrees, .first, .shifted, .renewed, .unshown: break
    case .tellsLength(let statement): reportUnwrittenData(draft, part, of: statement)
    case .mismatch(let expected), .mixed(let expected):
      var fault = resetFault(draft, part, written, expected: expected)
      fault.reason = FaultReason(reason, at: expected, endpoint: draft.receiver)
      if reason == .resetTakesNext {
        fault.noteStatement = connection.directions[direction].lastConsumer
        fault.note = .uses
      }
      if reason == .synUsesOne {
        fault.reason.number = expected + (0 &- 1)
        fault.noteStatement = connection.sides[draft.sender].dueSince
      }
      report(fault)
    }
  }

  private func resetFault(
    _ draft: Draft, _ part: StatementPart, _ written: WrittenNumber, expected: WrittenNumber
  ) -> Fault {
    var fault = Fault(.resetMismatch, draft.index, part)
    fault.endpoint = UInt8(draft.sender)
    fault.found = written
    fault.expected = expected
    fault.noteStatement = connection.sides[draft.sender].dueSince
    fault.note = .asksForAnswer
    fault.fix = .writeNumber
    return fault
  }
}
