extension Endpoint {
  /// Whether PAWS refuses `segment`: its TSval is older than TS.Recent (RFC 7323, 5.3, R1).
  @inline(__always)
  func isOlderThanRecentTimestamp(_ segment: Segment) -> Bool {
    guard let timestamps = segment.options.timestamps, let recent = negotiation.recentTimestamp,
      takesTimestamps
    else { return false }
    return timestamps.value.isOlderTimestamp(than: recent)
  }

  /// TS.Recent <- SEG.TSval, where the segment covers the last acknowledgment sent (RFC 7323, 4.3).
  @inline(__always)
  mutating func takeTimestamp(of segment: Segment) {
    guard let timestamps = segment.options.timestamps, takesTimestamps else { return }
    guard segment.sequence.precedesOrEquals(lastAcknowledgmentSent ?? receiveNext) else { return }
    if let recent = negotiation.recentTimestamp, timestamps.value.isOlderTimestamp(than: recent) { return }
    negotiation.recentTimestamp = timestamps.value
  }

  /// Whether timestamps are in use, or may be because the SYNs were not seen.
  private var takesTimestamps: Bool { negotiation.usesTimestamps || !negotiation.isKnown }
}

extension UInt32 {
  /// Timestamps are compared modulo 2^32 like sequence numbers (RFC 7323, 5.2).
  @inline(__always)
  func isOlderTimestamp(than other: UInt32) -> Bool { Int32(bitPattern: self &- other) < 0 }
}
