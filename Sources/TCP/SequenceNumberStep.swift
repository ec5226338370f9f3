extension Endpoint {
  /// Whether `segment` passes the acceptability test of RFC 9293, Table 6.
  @inline(__always)
  package func isAcceptable(_ segment: Segment) -> Bool {
    let window = effectiveReceiveWindow
    let length = segment.length
    let offset = segment.sequence.distance(from: receiveNext)
    if length == 0 {
      return window == 0 ? offset == 0 : offset < window
    }
    guard window > 0 else { return false }
    return offset < window || offset &+ (length - 1) < window
  }

  /// First, check the sequence number (3.10.7.4).
  @inline(__always)
  mutating func checkSequenceNumber(_ segment: Segment, _ arrival: inout Arrival) -> Verdict {
    if segment.bits.hasAny(.rst) || segment.bits.hasAny(.syn) {
      if let verdict = checkSequenceNumberOfControl(segment, &arrival) { return verdict }
    }
    if isOlderThanRecentTimestamp(segment) { return refuse(segment, &arrival) }
    if !isAcceptable(segment) {
      guard isAllowedAtZeroWindow(segment) else { return refuse(segment, &arrival) }
      if segment.length > 0 { _ = refuse(segment, &arrival) }
    }
    takeTimestamp(of: segment)
    return .proceed
  }

  /// The cases in which a reset or a SYN is not judged by Table 6; `nil` for all others.
  private mutating func checkSequenceNumberOfControl(
    _ segment: Segment, _ arrival: inout Arrival
  ) -> Verdict? {
    if segment.bits.hasAny(.rst) {
      // Only SEG.SEQ counts, text or not, and RCV.NXT also in a window of zero (RFC 5961, 3.2).
      let offset = segment.sequence.distance(from: receiveNext)
      if offset == 0 || offset < effectiveReceiveWindow { return .proceed }
      arrival.effects.insert(.unacceptable)
      return .drop
    }
    if acceptsReopening(segment) { return .proceed }
    if crossesOwnSynAcknowledgment(segment) {
      takeTimestamp(of: segment)
      return .proceed
    }
    // The SYN of this very connection, sent again: with text on it Table 6 alone would let it in.
    if state == .synReceived && repeatsPeerSyn(segment) { return refuse(segment, &arrival) }
    return nil
  }

  /// A window of zero still takes valid ACKs and URGs: of the segment at RCV.NXT, whose text and FIN are then
  /// trimmed, and of an empty one behind the octet of a probe that was not taken.
  private func isAllowedAtZeroWindow(_ segment: Segment) -> Bool {
    guard effectiveReceiveWindow == 0 && segment.bits.hasAny(.ack) else { return false }
    let offset = segment.sequence.distance(from: receiveNext)
    return offset == 0 || (offset == 1 && segment.length == 0)
  }

  /// Answers an unacceptable segment by an acknowledgment and drops it.
  private mutating func refuse(_ segment: Segment, _ arrival: inout Arrival) -> Verdict {
    arrival.effects.insert(.unacceptable)
    if segment.length > 0 && segment.end.precedesOrEquals(receiveNext) {
      arrival.effects.insert(.wasDuplicate)
    }
    // RFC 5961, 4.2: a foreign SYN is challenged wherever its number lies; an old one is merely repeated.
    let isForeignSyn = segment.bits.hasAny(.syn) && state.isSynchronized && !repeatsPeerSyn(segment)
    owe(isForeignSyn ? .challenge : .unacceptable, &arrival)
    return .drop
  }

  /// Whether `segment` repeats the SYN that began the connection.
  func repeatsPeerSyn(_ segment: Segment) -> Bool {
    segment.bits.hasAny(.syn) && negotiation.received.isKnown && segment.sequence == initialReceiveSequence
  }

  /// Whether `segment` is the SYN-ACK of a simultaneous open (figure 7, line 6; appendix A.2). Its SYN was
  /// received before, so it is trimmed, and what is left begins at RCV.NXT.
  func crossesOwnSynAcknowledgment(_ segment: Segment) -> Bool {
    state == .synReceived && !isPassive && segment.bits.hasAny(.ack) && repeatsPeerSyn(segment)
  }
}
