import Problems
import TCP
import TraceSyntax

extension TraceChecker {
  /// A segment with SYN: a new connection, its answer, or a repetition of either.
  mutating func judgeSyn(_ draft: inout Draft) {
    dropEmptyAcknowledgment(&draft)
    let sender = draft.sender
    let endpoint = connection.endpoints[sender]
    let answers = draft.bits.hasAny(.ack)
    switch endpoint.state {
    case .closed, .listen:
      if answers { return refuseSyn(&draft, .noConnection) }
      if endpoint.obligations.reset != nil, connection.sides[sender].isDeclared == false,
        endpoint.state == .listen
      {
        return refuseSyn(&draft, .owesReset)
      }
      beginSending(&draft)
    case .synSent:
      if answers { return refuseSyn(&draft, .waitsForSynAcknowledgment) }
      repeatSyn(&draft)
    case .synReceived:
      if !answers && endpoint.isPassive && endpoint.obligations.synAcknowledgment {
        crossOrComplete(&draft)
      } else if endpoint.obligations.synAcknowledgment && endpoint.isPassive {
        beginSending(&draft)
        readAcknowledgment(&draft)
      } else {
        repeatSyn(&draft)
        readAcknowledgment(&draft)
      }
    case .established where answers && endpoint.obligations.synAcknowledgment:
      repeatSyn(&draft)
      readAcknowledgment(&draft)
    case .timeWait where answers && endpoint.obligations.acknowledgment >= .unacceptable:
      reopen(&draft)
    case .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait:
      if draft.marks.hasAny(.spurious, .duplicate) {
        if connection.sides[sender].synStatement >= 0 {
          repeatSyn(&draft)
        } else {
          draft.segment.sequence = endpoint.initialSendSequence
          draft.isRetransmission = true
        }
        readAcknowledgment(&draft)
        return
      }
      refuseEstablishedSyn(&draft)
    }
  }

  /// `ACK=0` beside a SYN is the header's empty field.
  private mutating func dropEmptyAcknowledgment(_ draft: inout Draft) {
    guard draft.marks.hasAny(.hasAcknowledgment), draft.statement.acknowledgment == WrittenNumber(offset: 0),
      draft.marks.hasAny(.acknowledgmentBitImplied) || !draft.bits.hasAny(.ack)
    else { return }
    draft.bits.remove(.ack)
    draft.statement.marks.remove(.hasAcknowledgment)
    draft.statement.bits.remove(.ack)
    var fault = Fault(.ackZeroOnSyn, draft.index, .acknowledgment)
    fault.fix = .removePart
    report(fault)
  }

  private mutating func refuseSyn(_ draft: inout Draft, _ reason: FaultReason.Kind) {
    var fault = notAllowed(draft, reason)
    if draft.marks.hasAny(.acknowledgmentBitImplied) { fault.part = .acknowledgment }
    report(fault)
    draft.isRefused = true
  }

  /// A SYN of an endpoint whose connection stands: its SYN-ACK may have been meant to be lost.
  private mutating func refuseEstablishedSyn(_ draft: inout Draft) {
    var fault = notAllowed(draft, .alreadyEstablished)
    let answer = connection.sides[draft.receiver].synStatement
    let isRepeat =
      !draft.bits.hasAny(.ack)
      && (!draft.hasWrittenSequence
        || connection.directions[draft.sender].numbering.position(of: draft.statement.sequence)
          == connection.endpoints[draft.sender].initialSendSequence)
    if isRepeat, answer >= 0, connection.sides[draft.sender].synStatement >= 0 {
      fault.noteStatement = answer
      fault.note = .acknowledged
      fault.fix = .markNoteLost
    }
    report(fault)
    draft.isRefused = true
  }

  /// The first SYN of a connection: it chooses the initial sequence number freely.
  private mutating func beginSending(_ draft: inout Draft) {
    let sender = draft.sender
    let endpoint = connection.endpoints[sender]
    let isFirst = !connection.directions[sender].numbering.isKnown
    let fresh = connection.sides[sender].synStatement >= 0 || !isFirst
    var position = fresh ? endpoint.sendNext + 0x10_0000 : endpoint.sendNext
    connection.directions[sender].place = .none
    connection.directions[sender].alternate = nil
    connection.directions[sender].jump = nil
    connection.directions[sender].openData = nil
    if draft.hasWrittenSequence {
      let written = draft.statement.sequence
      if isFirst, checkDeclaredInitial(draft, written) {
        draft.segment.sequence = position
        return
      }
      if let known = connection.directions[sender].numbering.position(of: written) {
        position = known
      } else {
        // What nobody wrote of an earlier connection does not follow from this one.
        if isFirst, fresh { connection.directions[sender].numbering.forget(from: position) }
        connection.directions[sender].numbering.mark(position, written)
      }
    } else if let declared = connection.sides[sender].declaredInitial, isFirst {
      connection.directions[sender].numbering.mark(position, WrittenNumber(offset: declared))
    } else if fresh {
      // A new connection begins with a number of its own, which is not written.
      connection.directions[sender].numbering.forget(from: position)
    }
    draft.segment.sequence = position
    if draft.bits.hasAny(.ack) == false { draft.segment.acknowledgment = SequenceNumber(0) }
  }

  /// An initial sequence number that metadata gives is the one to write.
  ///
  /// - Returns: whether it is another one, and was reported.
  private mutating func checkDeclaredInitial(_ draft: Draft, _ written: WrittenNumber) -> Bool {
    guard let declared = connection.sides[draft.sender].declaredInitial,
      written != WrittenNumber(offset: declared)
    else { return false }
    var fault = Fault(.sequenceMismatch, draft.index, .sequence)
    fault.endpoint = UInt8(draft.sender)
    fault.found = written
    fault.expected = WrittenNumber(offset: declared)
    fault.reason = FaultReason(.declared)
    fault.fix = .writeNumber
    report(fault)
    connection.directions[draft.sender].numbering.mark(
      connection.endpoints[draft.sender].sendNext, WrittenNumber(offset: declared))
    connection.directions[draft.sender].alternate = Numbering.Mark(
      position: connection.endpoints[draft.sender].sendNext, number: written)
    return true
  }

  /// A SYN that was sent before has its first number again.
  private mutating func repeatSyn(_ draft: inout Draft) {
    let sender = draft.sender
    let initial = connection.endpoints[sender].initialSendSequence
    draft.segment.sequence = initial
    draft.isRetransmission = connection.sides[sender].synStatement >= 0 || draft.marks.hasAny(.retransmission)
    guard draft.hasWrittenSequence else { return }
    let written = draft.statement.sequence
    let reading = connection.directions[sender].read(written, for: initial, mayRenew: false, symbols: symbols)
    switch reading {
    case .agrees, .first, .shifted, .tellsLength, .unshown, .renewed: break
    case .mismatch(let expected), .mixed(let expected):
      draft.hasWrongSequence = true
      var fault = Fault(.sequenceMismatch, draft.index, .sequence)
      fault.endpoint = UInt8(sender)
      fault.found = written
      fault.expected = expected
      fault.reason = FaultReason(.retransmissionStart)
      fault.noteStatement = connection.sides[sender].synStatement
      fault.note = .firstSent
      fault.fix = .writeNumber
      report(fault)
    }
  }

  /// A SYN without ACK where a SYN-ACK is owed: the SYNs crossed, or the ACK was forgotten.
  private mutating func crossOrComplete(_ draft: inout Draft) {
    let sender = draft.sender
    var fault = notAllowed(draft, .synMustCross)
    fault.noteStatement = connection.sides[draft.receiver].synStatement
    fault.note = .uses
    let next = nextSegment(after: draft.index, from: draft.receiver)
    let crosses = next.map { document.statements[$0].bits.hasAny(.syn) } ?? false
    fault.fix = crosses ? .letCross : .writeSynAcknowledgmentOrCross
    report(fault)
    if crosses {
      connection.crossingSyn = Segment(
        bits: .syn, sequence: connection.endpoints[sender].initialReceiveSequence)
      connection.endpoints[sender] = Endpoint()
      connection.sides[sender].isPresumedListening = false
      beginSending(&draft)
    } else {
      draft.bits.formUnion(.ack)
      beginSending(&draft)
      readAcknowledgment(&draft)
    }
  }

  /// The SYN that a forgotten `...` would have held back arrives behind the peer's own.
  mutating func deliverCrossingSyn(to receiver: Int) {
    guard let syn = connection.crossingSyn else { return }
    connection.crossingSyn = nil
    deliver(syn, from: 1 - receiver, statement: connection.sides[1 - receiver].synStatement)
  }

  /// A SYN-ACK from TIME-WAIT begins a new connection with a number above all that were used.
  private mutating func reopen(_ draft: inout Draft) {
    let sender = draft.sender
    guard let syn = connection.sides[sender].reopeningSyn else { return refuseSyn(&draft, .connectionGone) }
    let used = connection.endpoints[sender].sendNext
    connection.endpoints[sender].reopen(with: syn)
    connection.endpoints[sender].sendNext = used
    beginSending(&draft)
    if !used.precedesOrEquals(draft.segment.sequence), draft.hasWrittenSequence {
      var fault = Fault(.sequenceMismatch, draft.index, .sequence)
      fault.endpoint = UInt8(sender)
      fault.found = draft.statement.sequence
      fault.expected = connection.directions[sender].numbering.number(at: used)
      fault.reason = FaultReason(.aboveAllUsed)
      fault.fix = .writeNumber
      report(fault)
    }
    readAcknowledgment(&draft)
  }
}
