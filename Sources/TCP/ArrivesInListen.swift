extension Endpoint {
  /// RFC 9293, 3.10.7.2.
  mutating func arrivesInListen(_ segment: Segment) -> Arrival {
    var arrival = Arrival(verdict: .drop, decision: .listen)

    // First, check for a RST: nothing was sent that it could answer.
    if segment.bits.hasAny(.rst) { return arrival }

    // Second, check for an ACK: there is nothing it could acknowledge.
    if segment.bits.hasAny(.ack) {
      oweReset(for: segment, &arrival)
      return arrival
    }

    // Third, check for a SYN.
    if segment.bits.hasAny(.syn) {
      takeSyn(of: segment)
      queueText(of: segment)
      setSendWindow(from: segment)
      state = .synReceived
      isPassive = true
      // ISS is chosen by the SYN-ACK; until it is sent SND.UNA equals SND.NXT.
      sendUnacknowledged = sendNext
      obligations.synAcknowledgment = true
      arrival.verdict = .proceed
      arrival.reply = .synAcknowledgment
      arrival.effects.insert(.receivedSyn)
      return arrival
    }

    // Fourth, other data or control: dropped.
    return arrival
  }

  /// Sets IRS and RCV.NXT, and notes what the peer's SYN offers.
  mutating func takeSyn(of segment: Segment) {
    initialReceiveSequence = segment.sequence
    receiveNext = segment.sequence + 1
    lastAcknowledgmentSent = receiveNext
    let ownSyn = negotiation.sent
    negotiation.received = Offer(of: segment, answering: segment.bits.hasAny(.ack) ? ownSyn : nil)
    if let timestamps = segment.options.timestamps { negotiation.recentTimestamp = timestamps.value }
  }

  /// Queues the text and the FIN beside a SYN for processing after ESTABLISHED, and notes Fast Open.
  mutating func queueText(of segment: Segment) {
    let textEnd = receiveNext + segment.dataLength
    heldRanges = segment.dataLength > 0 ? [SequenceRange(receiveNext, textEnd)] : []
    heldFin = segment.bits.hasAny(.fin) ? textEnd : nil
    fastOpenDataEnd = segment.dataLength > 0 ? textEnd : nil
    hasTakenFastOpen = segment.options.fastOpen == .cookie
  }
}
