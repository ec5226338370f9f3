import TCP

extension TraceChecker {
  /// Gathers what a sent segment says of the trace as a whole.
  mutating func noteShape(_ draft: Draft, previousState: State) {
    let bits = draft.bits
    if draft.segment.dataLength > 0, !draft.isProbe {
      if !draft.isRetransmission { connection.shape.dataSegments += 1 }
      if connection.endpoints[draft.sender].hasReceivedFin { connection.shape.hasDataAfterPeersFin = true }
    }
    if bits.hasAny(.syn), !draft.isRetransmission {
      if bits.hasAny(.ack) { connection.shape.synAcknowledgments += 1 } else { connection.shape.syns += 1 }
      if draft.segment.options.fastOpen == .cookie, draft.segment.dataLength > 0 {
        connection.shape.hasFastOpen = true
      }
    }
    if bits.hasAny(.fin), !draft.isRetransmission {
      connection.shape.fins += 1
      if connection.shape.fins > 1, previousState == .closeWait, !connection.shape.hasAcknowledgedFirstFin {
        connection.shape.hasFinWithAcknowledgment = true
      }
    }
    if draft.isPureAcknowledgment, previousState == .closeWait {
      connection.shape.hasAcknowledgedFirstFin = true
    }
    if bits.hasBoth(.syn, .ack), draft.isRetransmission {
      connection.shape.repeatedSynAcknowledgments += 1
    }
    if bits.hasAny(.rst) { connection.shape.resets += 1 }
    if bits.hasAny(.rst), connection.endpoints[draft.sender].state == .closed, previousState != .closed {
      becameFree(draft.sender)
    }
  }
}
