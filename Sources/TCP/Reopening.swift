extension Endpoint {
  /// Whether `segment` may begin a new connection out of TIME-WAIT: its number is above all that the peer has
  /// used (RFC 9293, 3.6.1, MAY-2), or its timestamp is newer (RFC 6191, 2).
  ///
  /// Such a SYN may be answered by the challenge ACK that is owed for it, or, after `reopen(with:)`, by a
  /// SYN-ACK.
  package func acceptsReopening(_ segment: Segment) -> Bool {
    guard state == .timeWait, segment.bits.hasAny(.syn), !segment.bits.hasAny(.ack, .rst) else {
      return false
    }
    let isAboveAllUsed = receiveNext.precedesOrEquals(segment.sequence)
    guard let timestamps = segment.options.timestamps else { return isAboveAllUsed }
    guard let recent = negotiation.recentTimestamp else { return true }
    if timestamps.value == recent { return isAboveAllUsed }
    return !timestamps.value.isOlderTimestamp(than: recent)
  }

  /// Takes the SYN `segment` as LISTEN would: SYN-RECEIVED, owing a SYN-ACK.
  ///
  /// SND.NXT keeps the first number that the old connection has not used; the new ISS is due above it.
  package mutating func reopen(with segment: Segment) {
    let unused = sendNext
    returnToListen()
    sendNext = unused
    _ = arrivesInListen(segment)
  }
}
