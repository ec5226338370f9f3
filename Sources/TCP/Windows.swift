extension Endpoint {
  /// SND.UNA + SND.WND, the first number that may not be sent; `nil` while the peer has written no window.
  @inlinable
  package var sendWindowEdge: SequenceNumber? {
    guard let sendWindow else { return nil }
    return sendUnacknowledged + sendWindow
  }

  /// MAX.SND.WND (RFC 5961, 5.2), octets; 65535 while the peer has written no window.
  @inline(__always)
  var largestWindowKnown: UInt32 { sendWindow == nil ? 65535 : largestSendWindow }

  /// Updates the send window unless `segment` is older than the one that last set it (3.10.7.4, fifth).
  @inline(__always)
  mutating func updateSendWindow(from segment: Segment, _ arrival: inout Arrival) {
    guard segment.window != nil else { return }
    let before = sendWindow
    let isNewer =
      windowUpdateSequence.precedes(segment.sequence)
      || (windowUpdateSequence == segment.sequence
        && windowUpdateAcknowledgment.precedesOrEquals(segment.acknowledgment))
    guard isNewer || before == nil else { return }
    setSendWindow(from: segment)
    if sendWindow != before { arrival.effects.insert(.changedWindow) }
  }

  /// SND.WND <- SEG.WND, SND.WL1 <- SEG.SEQ, SND.WL2 <- SEG.ACK; an unwritten window leaves them.
  @inline(__always)
  mutating func setSendWindow(from segment: Segment) {
    guard let field = segment.window else { return }
    let window = scaled(field, by: negotiation.received.windowScale, in: segment)
    sendWindow = window
    windowUpdateSequence = segment.sequence
    windowUpdateAcknowledgment =
      segment.bits.hasAny(.ack) ? segment.acknowledgment : sendUnacknowledged
    if largestSendWindow < window { largestSendWindow = window }
  }

  /// The octets a window field means: shifted by its sender's `shift` where both SYNs offered one (RFC 7323,
  /// 2.2), at most 14 (2.3); never in a SYN.
  @inline(__always)
  func scaled(_ field: UInt16, by shift: UInt8?, in segment: Segment) -> UInt32 {
    guard let shift, negotiation.usesWindowScale, !segment.bits.hasAny(.syn) else { return UInt32(field) }
    return UInt32(field) << UInt32(min(shift, 14))
  }
}
