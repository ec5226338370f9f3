/// What the two SYNs have agreed, as one endpoint knows it.
package struct Negotiation: Hashable, Sendable {
  /// What this endpoint's SYN offered; a feature is in use when `received` has it too.
  package var sent = Offer()
  /// What the peer's SYN offered.
  package var received = Offer()
  /// The last TSval of the peer that was taken: TS.Recent (RFC 7323, 4.3).
  package var recentTimestamp: UInt32?
  /// The last TSval this endpoint sent.
  package var lastTimestampSent: UInt32?

  package init() {}

  /// Whether both SYNs were seen; a trace that begins in a connection leaves it unknown.
  package var isKnown: Bool { sent.isKnown && received.isKnown }
  /// RFC 7323, 2.2: both SYNs carried the option.
  package var usesWindowScale: Bool { sent.windowScale != nil && received.windowScale != nil }
  /// RFC 7323, 3.2: both SYNs carried the option.
  package var usesTimestamps: Bool { sent.timestamps && received.timestamps }
  /// RFC 2018, 2: both SYNs carried SACK-Permitted.
  package var usesSelectiveAcknowledgment: Bool {
    sent.selectiveAcknowledgment && received.selectiveAcknowledgment
  }
  /// RFC 3168, 6.1.1: the SYN carried ECE and CWR, the SYN-ACK ECE alone; or Accurate ECN (RFC 9768).
  package var usesCongestionNotification: Bool {
    sent.congestionNotification && received.congestionNotification
  }
}

/// What one SYN offered.
package struct Offer: Hashable, Sendable {
  /// Whether the SYN was seen.
  package var isKnown = false
  /// octets
  package var maximumSegmentSize: UInt16?
  /// shift count
  package var windowScale: UInt8?
  /// SACK-Permitted (RFC 2018, 2).
  package var selectiveAcknowledgment = false
  /// Timestamps (RFC 7323, 3.2).
  package var timestamps = false
  /// ECN (RFC 3168, 6.1.1).
  package var congestionNotification = false
  /// Accurate ECN (RFC 9768, 3.1.1), which implies `congestionNotification`.
  package var accurateCongestionNotification = false

  package init() {}
}
