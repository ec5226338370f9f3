extension Endpoint {
  /// A SYN opens a connection or is repeated; a SYN-ACK answers the peer's.
  mutating func sendSyn(_ segment: Segment) {
    if segment.bits.hasAny(.ack) { sendSynAcknowledgment(segment) } else { sendBareSyn(segment) }
  }

  /// The SYN of an active OPEN (3.10.1): ISS <- SEG.SEQ, SND.UNA <- ISS, SND.NXT behind the SYN and its text.
  private mutating func sendBareSyn(_ segment: Segment) {
    switch state {
    case .closed, .listen:
      let reset = obligations.reset
      deleteBlock()
      obligations.reset = reset
      state = .synSent
      chooseInitialSequence(segment)
    case .synSent:
      // Repeated, or begun anew under another number.
      if segment.sequence != initialSendSequence { chooseInitialSequence(segment) }
    case .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait:
      return
    }
    negotiation.sent = Offer(of: segment, answering: nil)
    noteFields(of: segment)
  }

  /// The SYN-ACK of SYN-RECEIVED; it chooses ISS unless a simultaneous open has.
  private mutating func sendSynAcknowledgment(_ segment: Segment) {
    switch state {
    case .closed, .listen:
      // The SYN it answers was not seen: it is taken from the acknowledgment number.
      returnToListen()
      state = .synReceived
      isPassive = true
      receiveNext = segment.acknowledgment
      initialReceiveSequence = segment.acknowledgment - 1
      lastAcknowledgmentSent = receiveNext
      chooseInitialSequence(segment)
    case .synReceived:
      if !hasChosenInitialSequence { chooseInitialSequence(segment) }
      settleFastOpen(segment)
    case .synSent, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait:
      return
    }
    negotiation.sent = Offer(
      of: segment, answering: negotiation.received.isKnown ? negotiation.received : nil)
    obligations.synAcknowledgment = false
  }

  private mutating func chooseInitialSequence(_ segment: Segment) {
    initialSendSequence = segment.sequence
    sendUnacknowledged = segment.sequence
    sendNext = segment.end
    synIsOutstanding = true
  }

  /// Whether ISS is chosen: always outside SYN-RECEIVED, and there once a SYN of this endpoint was sent.
  package var hasChosenInitialSequence: Bool { state != .synReceived || sendUnacknowledged != sendNext }

  /// The SYN-ACK says how much of the SYN's text is taken at once (RFC 7413, 4.2.2). What it leaves out was
  /// refused where a cookie came with it, and waits for ESTABLISHED where none did.
  private mutating func settleFastOpen(_ segment: Segment) {
    guard let textEnd = fastOpenDataEnd else { return }
    fastOpenDataEnd = nil
    let taken = segment.acknowledgment
    if receiveNext.precedes(taken) && taken.precedesOrEquals(textEnd) {
      receiveNext = taken
      heldRanges = taken == textEnd ? [] : [SequenceRange(taken, textEnd)]
    } else if hasTakenFastOpen {
      hasTakenFastOpen = false
      heldRanges = []
      heldFin = nil
    }
  }
}
