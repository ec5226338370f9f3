import Problems
import TCP
import TraceSyntax

/// The shape of a segment by itself. Faults of shape are repaired before delivery.
extension TraceChecker {
  /// Reports flags that contradict each other, or none, and leaves the flags most likely meant.
  mutating func repairShape(_ draft: inout Draft) {
    let bits = draft.bits
    if bits.isEmpty, !carriesData(draft.statement), !draft.marks.hasAny(.isBroken) {
      report(Fault(.noFlags, draft.index))
    }
    var drop = ControlBits(rawValue: 0)
    if bits.hasBoth(.syn, .fin) { drop = mayBeginHere(draft) ? .fin : .syn }
    if bits.hasBoth(.syn, .rst) { drop.formUnion(mayResetHere(draft) ? .syn : .rst) }
    if bits.hasBoth(.fin, .rst) { drop.formUnion(mayResetHere(draft) ? .fin : .rst) }
    if !drop.isEmpty {
      var fault = Fault(.contradictoryFlags, draft.index, .flags)
      fault.endpoint = UInt8(draft.sender)
      fault.repair = addRepair(.setFlags(bits.subtracting(drop)), at: draft.index)
      fault.fix = .repair
      report(fault)
      draft.bits = bits.subtracting(drop)
    }
    if draft.marks.hasAny(.hasUrgentPointer), !bits.hasAny(.urg) {
      var fault = Fault(.urgentPointerWithoutFlag, draft.index, .urgentPointer)
      fault.repair = addRepair(.setFlags(bits.subtracting(drop).union(.urg)), at: draft.index)
      fault.fix = .repair
      report(fault)
    }
    if draft.marks.hasAny(.acknowledgmentBitImplied), !draft.bits.hasAny(.rst) {
      var fault = Fault(.impliedAckFlag, draft.index, .acknowledgment)
      fault.repair = addRepair(.setFlags(draft.bits), at: draft.index)
      fault.fix = .repair
      if draft.statement.acknowledgment != WrittenNumber(offset: 0) || !draft.bits.hasAny(.syn) {
        report(fault)
      }
    }
  }

  /// Whether a line writes data, of whatever length; such a line needs no flag but ACK.
  func carriesData(_ statement: Statement) -> Bool {
    statement.marks.hasAny(.unknownData, .hasDataText, .hasLength, .blankLength)
  }

  private func mayBeginHere(_ draft: Draft) -> Bool {
    switch connection.endpoints[draft.sender].state {
    case .closed, .listen, .synSent, .synReceived: true
    case .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait: false
    }
  }

  private func mayResetHere(_ draft: Draft) -> Bool {
    connection.endpoints[draft.sender].obligations.reset != nil
  }

  /// All that can be said of a segment in a trace that is not checked any further.
  mutating func checkShapeOnly(_ index: Int, _ statement: Statement, sender: Int) {
    connection.shape.segments += 1
    var draft = Draft(index: index, statement: statement, sender: sender)
    repairShape(&draft)
    checkOptionShape(draft)
  }

  /// One hint for a segment that leaves a number or a length unwritten.
  mutating func noteUnwritten(_ draft: Draft) {
    guard reports(.unwrittenNumber), !draft.marks.hasAny(.isBroken) else { return }
    let marks = draft.marks
    let needsAcknowledgment = draft.bits.hasAny(.ack) && draft.statement.bits.hasAny(.ack)
    let lacks =
      !marks.hasAny(.hasSequence, .blankSequence)
      || (needsAcknowledgment && !marks.hasAny(.hasAcknowledgment, .blankAcknowledgment))
      || (draft.hasOpenLength && !marks.hasAny(.blankLength))
    guard lacks else { return }
    var fault = Fault(.unwrittenNumber, draft.index)
    fault.expected = connection.directions[draft.sender].numbering.number(at: draft.segment.sequence)
    if draft.bits.hasAny(.ack) {
      fault.found = connection.directions[draft.receiver].numbering.number(at: draft.segment.acknowledgment)
    }
    fault.fix = .addNumbers
    report(fault)
  }

  /// Whether and why a repeat of sent numbers needs to say so.
  mutating func checkRepeat(_ draft: Draft) {
    guard draft.isRetransmission, !draft.marks.hasAny(.retransmission, .spurious, .duplicate),
      !draft.hasWrongSequence, !draft.isProbe
    else { return }
    let sender = draft.sender
    if draft.bits.hasAny(.syn), connection.endpoints[sender].obligations.synAcknowledgment { return }
    let original = connection.directions[sender].sent.segment(startingAt: draft.segment.sequence)
    let since = original?.statement ?? connection.sides[sender].synStatement
    if original?.isMissing == true { return }
    if connection.sides[draft.receiver].lastMissing > since || connection.sides[sender].lastTimeout > since {
      return
    }
    if connection.sides[sender].lastMissing >= since, since >= 0 { return }
    var fault = Fault(.unmarkedRetransmission, draft.index)
    fault.endpoint = UInt8(sender)
    fault.noteStatement = since
    fault.note = .firstSent
    fault.fix = .markRetransmission
    report(fault)
  }
}
