extension Endpoint {
  /// RFC 9293, 3.10.7.3. The third step, security, has nothing to compare here.
  mutating func arrivesInSynSent(_ segment: Segment) -> Arrival {
    var arrival = Arrival(verdict: .drop, decision: .synSent)
    let hasAcknowledgment = segment.bits.hasAny(.ack)

    // First, check the ACK bit: SND.UNA is ISS here.
    if hasAcknowledgment && !acknowledgesNew(segment) {
      if !segment.bits.hasAny(.rst) { oweReset(for: segment, &arrival) }
      return arrival
    }

    // Second, check the RST bit: only a reset that acknowledges the SYN is believed.
    if segment.bits.hasAny(.rst) {
      if hasAcknowledgment {
        deleteBlock()
        arrival.verdict = .reset
      }
      return arrival
    }

    // Fourth, check the SYN bit. Fifth, without it the segment is dropped.
    guard segment.bits.hasAny(.syn) else { return arrival }
    takeSyn(of: segment)
    arrival.verdict = .proceed
    arrival.effects.insert(.receivedSyn)
    if hasAcknowledgment {
      synIsAcknowledged(by: segment, &arrival)
    } else {
      bothSentSyn(segment, &arrival)
    }
    return arrival
  }

  /// The SYN-ACK of a handshake: enters ESTABLISHED and goes on at the sixth step of 3.10.7.4.
  private mutating func synIsAcknowledged(by segment: Segment, _ arrival: inout Arrival) {
    sendUnacknowledged = segment.acknowledgment
    synIsOutstanding = false
    setSendWindow(from: segment)
    state = .established
    arrival.effects.formUnion([.acknowledgedSyn, .acknowledgedNew])
    owe(.synAcknowledgment, &arrival)
    performSteps(from: .urgent, segment, &arrival)
    arrival.decision = .synSent
  }

  /// A SYN that crossed this endpoint's own: a simultaneous open (figure 7).
  private mutating func bothSentSyn(_ segment: Segment, _ arrival: inout Arrival) {
    state = .synReceived
    isPassive = false
    setSendWindow(from: segment)
    queueText(of: segment)
    obligations.synAcknowledgment = true
    arrival.reply = .synAcknowledgment
  }

  /// Whether SND.UNA < SEG.ACK =< SND.NXT.
  @inline(__always)
  func acknowledgesNew(_ segment: Segment) -> Bool {
    sendUnacknowledged.precedes(segment.acknowledgment) && segment.acknowledgment.precedesOrEquals(sendNext)
  }
}
