extension Endpoint {
  /// Second, check the RST bit (3.10.7.4), with the three checks of RFC 5961, 3.2; the first of them, a
  /// number outside the window, was made with the sequence number.
  @inline(__always)
  mutating func checkReset(_ segment: Segment, _ arrival: inout Arrival) -> Verdict {
    guard segment.bits.hasAny(.rst) else { return .proceed }
    guard segment.sequence == receiveNext else {
      owe(.challenge, &arrival)
      return .drop
    }
    return takeReset()
  }

  private mutating func takeReset() -> Verdict {
    switch state {
    case .synReceived:
      if isPassive { returnToListen() } else { deleteBlock() }
    case .established, .finWait1, .finWait2, .closeWait: deleteBlock()
    case .closing, .lastAck, .timeWait: deleteBlock()
    case .closed, .listen, .synSent: return .drop
    }
    return .reset
  }
}
