import LessonMetadata
import Problems
import TCP
import TraceSyntax

extension SequenceNumber {
  /// How far two numbers lie apart, whichever is the greater.
  fileprivate func gap(to other: SequenceNumber) -> UInt32 {
    min(distance(from: other), other.distance(from: self))
  }
}

extension TraceChecker {
  /// Turns the written acknowledgment into a position, and reports one that is not RCV.NXT.
  mutating func readAcknowledgment(_ draft: inout Draft) {
    takeProbedOctet(draft)
    takeOverrun(draft)
    let endpoint = connection.endpoints[draft.sender]
    var due = endpoint.receiveNext
    guard draft.bits.hasAny(.ack) else { return }
    draft.segment.acknowledgment = due
    guard draft.hasWrittenAcknowledgment else { return }
    let written = draft.statement.acknowledgment
    let numbering = connection.directions[draft.receiver].numbering
    if numbering.number(at: due) != written, let position = numbering.position(of: written) {
      if draft.bits.hasAny(.syn), let end = endpoint.fastOpenDataEnd,
        position.gap(to: end) < position.gap(to: due)
      {
        due = end
        draft.segment.acknowledgment = due
      }
      if draft.isRetransmission,
        let original = connection.directions[draft.sender].sent.segment(startingAt: draft.segment.sequence),
        original.bits.hasAny(.ack), original.acknowledgment == position
      {
        var fault = Fault(.repeatedAcknowledgment, draft.index, .acknowledgment)
        fault.expected = numbering.number(at: due)
        fault.fix = .writeNumber
        report(fault)
        draft.segment.acknowledgment = position
        return
      }
    }
    let receiver = draft.receiver
    retractJump(in: receiver, before: written, for: due)
    let before = connection.directions[receiver].numbering.current
    let mayRenew = mayRenew(written, in: receiver, draft: draft)
    closePlaceToPeersLetters(written, in: receiver)
    let reading = connection.directions[receiver].read(
      written, for: due, mayRenew: mayRenew, symbols: symbols)
    switch reading {
    case .agrees, .first: break
    case .shifted: blameFirstNumber(in: receiver)
    case .tellsLength(let statement): reportUnwrittenData(draft, .acknowledgment, of: statement)
    case .renewed(let expected):
      reportRenewed(draft, .acknowledgment, expected, before: before, direction: receiver)
    case .unshown(let expected, let place):
      reportUnshown(draft, .acknowledgment, written, expected, place, before: before, direction: receiver)
    case .mismatch(let expected):
      draft.hasWrongAcknowledgment = true
      report(acknowledgmentMismatch(draft.index, sender: draft.sender, written, expected, due: due))
    case .mixed(let expected):
      draft.hasWrongAcknowledgment = true
      reportMixed(draft, .acknowledgment, written, expected, direction: receiver)
    }
  }

  /// The octet of a window probe that found room after all, as the acknowledgment of it tells.
  private mutating func takeProbedOctet(_ draft: Draft) {
    let due = connection.endpoints[draft.sender].receiveNext
    guard draft.hasWrittenAcknowledgment, connection.sides[draft.receiver].probedOctet == due,
      connection.directions[draft.receiver].numbering.number(at: due + 1) == draft.statement.acknowledgment
    else { return }
    connection.endpoints[draft.sender].receiveNext = due + 1
    connection.endpoints[draft.receiver].sendNext = due + 1
  }

  /// Data beyond the window, once it was reported, is taken where its acknowledgment says that it was.
  private mutating func takeOverrun(_ draft: Draft) {
    guard let end = connection.sides[draft.receiver].overrunEnd, draft.hasWrittenAcknowledgment,
      connection.endpoints[draft.sender].receiveNext.precedes(end),
      connection.directions[draft.receiver].numbering.number(at: end) == draft.statement.acknowledgment
    else { return }
    connection.endpoints[draft.sender].receiveNext = end
    connection.sides[draft.receiver].overrunEnd = nil
  }

  /// Both numbers of a segment that goes from absolute to relative numbers are read so from here on.
  mutating func rebase(_ draft: Draft) {
    guard setup.numbering != .absolute, !connection.isRebased, draft.hasWrittenAcknowledgment,
      draft.hasWrittenSequence ? draft.statement.sequence.isPlain : draft.isPureAcknowledgment,
      draft.statement.acknowledgment.isPlain
    else { return }
    let endpoint = connection.endpoints[draft.sender]
    guard endpoint.state.isSynchronized || endpoint.state == .synReceived else { return }
    let own = connection.directions[draft.sender]
    let peer = connection.directions[draft.receiver]
    guard own.initialStatement >= 0, peer.initialStatement >= 0,
      let initial = own.numbering.number(at: endpoint.initialSendSequence), initial.isPlain,
      initial.offset >= 65536,
      let received = peer.numbering.number(at: endpoint.initialReceiveSequence), received.isPlain,
      received.offset >= 65536,
      !draft.hasWrittenSequence
        || draft.statement.sequenceOffset == endpoint.sendNext.distance(from: endpoint.initialSendSequence),
      draft.statement.acknowledgmentOffset
        == endpoint.receiveNext.distance(from: endpoint.initialReceiveSequence)
    else { return }
    connection.isRebased = true
    connection.directions[draft.sender].numbering.mark(
      endpoint.sendNext,
      WrittenNumber(offset: endpoint.sendNext.distance(from: endpoint.initialSendSequence)))
    connection.directions[draft.receiver].numbering.mark(endpoint.receiveNext, draft.statement.acknowledgment)
  }
}
