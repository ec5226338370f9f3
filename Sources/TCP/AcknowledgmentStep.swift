extension Endpoint {
  /// Fifth, check the ACK field (3.10.7.4).
  @inline(__always)
  mutating func checkAcknowledgment(_ segment: Segment, _ arrival: inout Arrival) -> Verdict {
    guard segment.bits.hasAny(.ack) else { return .drop }
    switch state {
    case .synReceived:
      guard acknowledgesNew(segment) else {
        oweReset(for: segment, &arrival)
        return .drop
      }
      acknowledge(segment, &arrival)
      state = .established
      setSendWindow(from: segment)
      return .proceed
    case .established, .finWait2, .closeWait, .timeWait:
      return acknowledgeInEstablished(segment, &arrival)
    case .finWait1:
      let verdict = acknowledgeInEstablished(segment, &arrival)
      if finIsAcknowledged { state = .finWait2 }
      return verdict
    case .closing:
      guard acknowledgeInEstablished(segment, &arrival) == .proceed, finIsAcknowledged else { return .drop }
      state = .timeWait
      return .proceed
    case .lastAck:
      guard acknowledgeInEstablished(segment, &arrival) == .proceed else { return .drop }
      guard finIsAcknowledged else { return .proceed }
      deleteBlock()
      return .drop
    case .closed, .listen, .synSent:
      return .drop
    }
  }

  /// The processing of the ESTABLISHED state, which the states behind it share.
  @inline(__always)
  private mutating func acknowledgeInEstablished(_ segment: Segment, _ arrival: inout Arrival) -> Verdict {
    if sendNext.precedes(segment.acknowledgment) {
      owe(.challenge, &arrival)
      return .drop
    }
    if segment.acknowledgment.precedes(sendUnacknowledged) {
      // A duplicate is ignored, but its text is not; one older than any window is discarded (RFC 5961, 5.2).
      guard segment.acknowledgment.precedes(sendUnacknowledged - largestWindowKnown) else { return .proceed }
      owe(.challenge, &arrival)
      return .drop
    }
    if segment.acknowledgment != sendUnacknowledged { acknowledge(segment, &arrival) }
    updateSendWindow(from: segment, &arrival)
    return .proceed
  }

  /// SND.UNA <- SEG.ACK, where SEG.ACK acknowledges something new.
  @inline(__always)
  private mutating func acknowledge(_ segment: Segment, _ arrival: inout Arrival) {
    let finWasAcknowledged = finIsAcknowledged
    sendUnacknowledged = segment.acknowledgment
    arrival.effects.insert(.acknowledgedNew)
    if synIsOutstanding || state == .synReceived { arrival.effects.insert(.acknowledgedSyn) }
    synIsOutstanding = false
    if finIsAcknowledged && !finWasAcknowledged { arrival.effects.insert(.acknowledgedFin) }
  }
}
