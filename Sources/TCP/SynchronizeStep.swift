extension Endpoint {
  /// Fourth, check the SYN bit (3.10.7.4).
  @inline(__always)
  mutating func checkSyn(_ segment: Segment, _ arrival: inout Arrival) -> Verdict {
    guard segment.bits.hasAny(.syn) else { return .proceed }
    return takeUnexpectedSyn(segment, &arrival)
  }

  private mutating func takeUnexpectedSyn(_ segment: Segment, _ arrival: inout Arrival) -> Verdict {
    if crossesOwnSynAcknowledgment(segment) { return .proceed }
    switch state {
    case .synReceived where isPassive:
      returnToListen()
    case .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait:
      owe(.challenge, &arrival)
    case .closed, .listen, .synSent: break
    }
    return .drop
  }
}
