extension Endpoint {
  /// What sending `segment` does to the block. This function refuses nothing: whether a segment may be sent
  /// is `permits(_:dataLength:isRetransmission:)`.
  package mutating func send(_ segment: Segment) {
    if segment.bits.hasAny(.rst) { return sendReset() }
    if segment.bits.hasAny(.syn) { sendSyn(segment) }
    switch state {
    case .closed, .listen, .synSent: return
    case .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait: break
    }
    // What was sent before lies below SND.NXT, so a retransmission leaves it alone.
    if sendNext.precedes(segment.end) { sendNext = segment.end }
    if segment.bits.hasAny(.fin) { sendFin(segment) }
    if segment.bits.hasAny(.ack) { sendAcknowledgment(segment) }
    noteFields(of: segment)
  }

  /// A reset that 3.5.2 asked for leaves the state alone; any other aborts the connection (3.10.5).
  private mutating func sendReset() {
    if obligations.reset != nil {
      obligations.reset = nil
    } else {
      deleteBlock()
    }
  }

  /// A FIN is the CLOSE call's segment (3.10.4).
  private mutating func sendFin(_ segment: Segment) {
    if finSequence == nil { finSequence = segment.textStart + segment.dataLength }
    switch state {
    case .synReceived, .established: state = .finWait1
    case .closeWait: state = .lastAck
    case .closed, .listen, .synSent, .finWait1, .finWait2, .closing, .lastAck, .timeWait: break
    }
  }

  /// The right acknowledgment number discharges every acknowledgment that is owed (3.8.6.3).
  @inline(__always)
  private mutating func sendAcknowledgment(_ segment: Segment) {
    guard segment.acknowledgment == receiveNext else { return }
    obligations.acknowledgment = .nothing
    lastAcknowledgmentSent = receiveNext
  }

  /// RCV.WND, SND.UP and the timestamp, as `segment` announces them.
  @inline(__always)
  mutating func noteFields(of segment: Segment) {
    if let field = segment.window {
      receiveWindow = scaled(field, by: negotiation.sent.windowScale, in: segment)
    }
    if segment.bits.hasAny(.urg) { sendUrgent = latest(sendUrgent, segment.urgentEnd) }
    if let timestamps = segment.options.timestamps { negotiation.lastTimestampSent = timestamps.value }
  }
}
