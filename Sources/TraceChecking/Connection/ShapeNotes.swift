import TCP

extension TraceChecker {
  /// Gathers what a sent segment says of the trace as a whole.
  mutating func noteShape(_ draft: Draft, previousState: State) {
    let bits = draft.bits
    if bits.hasAny(.syn), !draft.isRetransmission {
      if bits.hasAny(.ack) { connection.shape.begin(.opening) } else { connection.shape.countSyn() }
      if draft.segment.options.fastOpen == .cookie, draft.segment.dataLength > 0 {
        connection.shape.hasFastOpen = true
      }
    }
    let peer = connection.endpoints[draft.receiver].state
    let isRefused = !bits.hasAny(.syn) && peer.refusesData
    if draft.segment.dataLength > 0, !draft.isProbe, !isRefused {
      if !draft.isRetransmission { connection.shape.countData() }
      if connection.endpoints[draft.sender].hasReceivedFin, !bits.hasAny(.fin) {
        connection.shape.hasDataAfterPeersFin = true
      }
    }
    if bits.hasAny(.fin), !draft.isRetransmission {
      connection.shape.countFin()
      if connection.shape.fins > 1, previousState == .closeWait, !connection.shape.hasAcknowledgedFirstFin {
        connection.shape.hasFinWithAcknowledgment = true
      }
    }
    if draft.isPureAcknowledgment, previousState == .closeWait {
      connection.shape.hasAcknowledgedFirstFin = true
    }
    if bits.hasAny(.rst) {
      // Who has no connection resets only what reaches it; so one side believed in one alone (3.5.1).
      connection.shape.countReset(isDiscovery: previousState.refusesData && peer.believesInConnection)
    }
    if bits.hasAny(.rst), connection.endpoints[draft.sender].state == .closed, previousState != .closed {
      becameFree(draft.sender)
    }
  }
}
