import Problems
import TCP
import TraceSyntax

extension TraceChecker {
  /// A segment without SYN and RST: may the sender send it, and with these numbers?
  mutating func judgeOrdinary(_ draft: inout Draft) {
    if refuse(&draft, refusal(draft)) { return }
    if !draft.bits.hasAny(.ack) {
      // A line without any flag and without data was reported as such.
      if !draft.bits.isEmpty || carriesData(draft.statement) { reportMissingAckFlag(draft) }
      draft.bits.formUnion(.ack)
    }
    rebase(draft)
    readSequence(&draft)
    if refuse(&draft, refusalOfNewData(draft)) { return }
    readAcknowledgment(&draft)
  }

  /// Reports why a segment cannot be sent, and marks it refused.
  private mutating func refuse(_ draft: inout Draft, _ fault: Fault?) -> Bool {
    guard let fault else { return false }
    report(fault)
    if fault.name != .superseded { draft.isRefused = true }
    return draft.isRefused
  }

  /// Why the sender cannot send a segment with these flags in its state; `nil` where it can.
  private func refusal(_ draft: Draft) -> Fault? {
    let endpoint = connection.endpoints[draft.sender]
    let carriesData = draft.segment.dataLength > 0
    switch endpoint.state {
    case .closed, .listen:
      let kind: FaultReason.Kind =
        endpoint.obligations.reset != nil
        ? .owesReset : reasonWithoutConnection(draft.sender)
      return notAllowed(
        draft, kind, name: endpoint.obligations.reset == nil ? .notAllowedInState : .wrongResponse)
    case .synSent:
      if endpoint.obligations.reset != nil { return notAllowed(draft, .owesReset, name: .wrongResponse) }
      return notAllowed(
        draft, .waitsForSynAcknowledgment, name: carriesData ? .dataBeforeHandshake : .notAllowedInState)
    case .synReceived:
      return refusalInSynReceived(draft, endpoint, carriesData: carriesData)
    case .established, .closeWait, .finWait1, .finWait2, .closing, .lastAck, .timeWait:
      guard draft.bits.hasAny(.fin), endpoint.finIsAcknowledged,
        !draft.marks.hasAny(.spurious, .retransmission)
      else { return nil }
      return notAllowed(draft, .finSent)
    }
  }

  /// Whether a sender in CLOSED or LISTEN had a connection before.
  func reasonWithoutConnection(_ sender: Int) -> FaultReason.Kind {
    let side = connection.sides[sender]
    return side.isFree || side.lastSent >= 0 ? .connectionGone : .noConnection
  }

  private func refusalInSynReceived(_ draft: Draft, _ endpoint: Endpoint, carriesData: Bool) -> Fault? {
    let usedFastOpen = endpoint.hasTakenFastOpen
    if endpoint.obligations.synAcknowledgment {
      if carriesData, !draft.bits.hasAny(.fin) {
        return notAllowed(draft, .owesSynAcknowledgment, name: .dataBeforeHandshake)
      }
      if !endpoint.isPassive, !draft.bits.hasAny(.fin), draft.bits.hasAny(.ack) { return superseded(draft) }
      return notAllowed(draft, .owesSynAcknowledgment)
    }
    if carriesData && !usedFastOpen {
      return notAllowed(draft, .handshakeNotFinished, name: .dataBeforeHandshake)
    }
    if draft.bits.hasAny(.fin) || carriesData || endpoint.obligations.acknowledgment != .nothing {
      return nil
    }
    return endpoint.isPassive ? notAllowed(draft, .handshakeNotFinished) : superseded(draft)
  }

  /// RFC 793's figure of the simultaneous open ended with a plain ACK; RFC 9293's repeats the SYN.
  private func superseded(_ draft: Draft) -> Fault {
    var fault = Fault(.superseded, draft.index, .flags)
    fault.endpoint = UInt8(draft.sender)
    fault.state = .synReceived
    fault.fix = .writeSynAcknowledgment
    return fault
  }

  /// New numbers behind one's own FIN.
  private func refusalOfNewData(_ draft: Draft) -> Fault? {
    let endpoint = connection.endpoints[draft.sender]
    guard draft.segment.length > 0, !draft.isRetransmission, !draft.isProbe, let fin = endpoint.finSequence
    else {
      return nil
    }
    switch endpoint.state {
    case .finWait1, .finWait2, .closing, .lastAck, .timeWait: break
    case .closed, .listen, .synSent, .synReceived, .established, .closeWait: return nil
    }
    var fault = notAllowed(
      draft, .finSent,
      name: draft.bits.hasAny(.fin) && draft.segment.dataLength == 0 ? .notAllowedInState : .dataAfterFin)
    fault.reason = FaultReason(.finSent, at: connection.directions[draft.sender].numbering.number(at: fin))
    fault.noteStatement = connection.sides[draft.sender].finStatement
    fault.note = .uses
    return fault
  }

  /// A fault of structure: what stands here cannot come from this endpoint in its state.
  func notAllowed(
    _ draft: Draft, _ reason: FaultReason.Kind, name: ProblemName = .notAllowedInState
  ) -> Fault {
    var fault = Fault(name, draft.index, draft.bits.isEmpty ? .whole : .flags)
    let side = connection.sides[draft.sender]
    fault.endpoint = UInt8(draft.sender)
    fault.state = connection.endpoints[draft.sender].state
    fault.reason = FaultReason(reason, endpoint: draft.sender)
    switch reason {
    case .waitsForSynAcknowledgment: fault.noteStatement = side.synStatement
    case .owesSynAcknowledgment, .owesReset:
      fault.noteStatement = side.dueSince
      fault.note = .asksForAnswer
    case .finSent: fault.noteStatement = side.finStatement
    default: break
    }
    if reason == .finSent, let fin = connection.endpoints[draft.sender].finSequence {
      fault.reason.number = connection.directions[draft.sender].numbering.number(at: fin)
    }
    return fault
  }

  private mutating func reportMissingAckFlag(_ draft: Draft) {
    var fault = Fault(.missingAckFlag, draft.index, draft.bits.isEmpty ? .whole : .flags)
    fault.endpoint = UInt8(draft.sender)
    fault.fix = .addAckFlag
    fault.expected = connection.directions[draft.receiver].numbering.number(
      at: connection.endpoints[draft.sender].receiveNext)
    report(fault)
  }
}
