extension Endpoint {
  /// Sixth, check the URG bit (3.10.7.4): RCV.UP <- max(RCV.UP, SEG.UP).
  @inline(__always)
  mutating func checkUrgent(_ segment: Segment) -> Verdict {
    guard segment.bits.hasAny(.urg) else { return .proceed }
    switch state {
    case .established, .finWait1, .finWait2:
      receiveUrgent = latest(receiveUrgent, segment.urgentEnd)
    case .closeWait, .closing, .lastAck, .timeWait: break
    case .closed, .listen, .synSent, .synReceived: break
    }
    return .proceed
  }

  /// The later of two urgent ends.
  func latest(_ known: SequenceNumber?, _ new: SequenceNumber) -> SequenceNumber {
    guard let known, new.precedes(known) else { return new }
    return known
  }
}

extension Segment {
  /// The number behind the last urgent octet: the pointer counts from SEG.SEQ (RFC 9293, 3.8.5).
  var urgentEnd: SequenceNumber { sequence + UInt32(urgentPointer) }

  /// The number of the first octet of data.
  @inline(__always)
  var textStart: SequenceNumber { bits.hasAny(.syn) ? sequence + 1 : sequence }
}
