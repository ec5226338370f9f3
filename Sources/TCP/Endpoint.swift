/// One end of a connection: its transmission control block (RFC 9293, 3.3.1) and what it owes its peer.
///
/// The block is a value. Calls and arrivals are `mutating` functions in the other files of this module; each
/// returns what it decided, and none of them knows of text, files or the order of a trace's lines.
package struct Endpoint: Hashable, Sendable {
  package var state: State = .closed
  /// Whether SYN-RECEIVED was reached from LISTEN (MUST-11).
  package var isPassive = false

  // Send sequence variables.
  /// ISS, initial send sequence number.
  package var initialSendSequence = SequenceNumber(0)
  /// SND.UNA, the oldest number sent and not acknowledged.
  package var sendUnacknowledged = SequenceNumber(0)
  /// SND.NXT, the next number to send.
  package var sendNext = SequenceNumber(0)
  /// Whether this endpoint's SYN is sent and not acknowledged.
  package var synIsOutstanding = false
  /// SND.WND, octets, scaled; `nil` while the peer has written no window.
  package var sendWindow: UInt32?
  /// SND.WL1, the sequence number of the segment that last set the window.
  package var windowUpdateSequence = SequenceNumber(0)
  /// SND.WL2, the acknowledgment number of the segment that last set the window.
  package var windowUpdateAcknowledgment = SequenceNumber(0)
  /// MAX.SND.WND (RFC 5961, 5.2), octets.
  package var largestSendWindow: UInt32 = 0
  /// SND.UP, the number behind the last urgent octet sent.
  package var sendUrgent: SequenceNumber?

  // Receive sequence variables.
  /// IRS, initial receive sequence number.
  package var initialReceiveSequence = SequenceNumber(0)
  /// RCV.NXT, the next number expected.
  package var receiveNext = SequenceNumber(0)
  /// RCV.WND as last advertised, octets, scaled; `nil` while this endpoint has written no window.
  package var receiveWindow: UInt32?
  /// RCV.UP, the number behind the last urgent octet received.
  package var receiveUrgent: SequenceNumber?
  /// The last acknowledgment number sent, Last.ACK.sent (RFC 7323, 4.3); the advertised window counts from
  /// it. `nil` where none is known, which means RCV.NXT.
  package var lastAcknowledgmentSent: SequenceNumber?
  /// Ranges received ahead of RCV.NXT, in order, disjoint; in SYN-RECEIVED also the text of the peer's SYN,
  /// which waits for ESTABLISHED.
  package var heldRanges: [SequenceRange] = []
  /// The number of a FIN that waits behind a gap.
  package var heldFin: SequenceNumber?

  /// The number of this endpoint's FIN once it is sent.
  package var finSequence: SequenceNumber?
  /// Whether the peer's FIN was received in order.
  package var hasReceivedFin = false

  /// The number behind the text of the peer's SYN, which the SYN-ACK may acknowledge (RFC 7413, 4.2.2);
  /// `nil` without such text and once the SYN-ACK is sent.
  package var fastOpenDataEnd: SequenceNumber?
  /// Whether the peer's SYN brought a Fast Open cookie that this endpoint has not refused: it may then send
  /// text before the handshake ends (RFC 7413, 4.2.2).
  package var hasTakenFastOpen = false

  package var negotiation = Negotiation()
  package var obligations = Obligations()

  package init() {}

  /// The window this endpoint's acceptability test uses, octets from RCV.NXT: what is left of the window last
  /// advertised, 65535 where none was written.
  @inlinable
  package var effectiveReceiveWindow: UInt32 {
    guard let receiveWindow else { return 65535 }
    guard let lastAcknowledgmentSent else { return receiveWindow }
    let used = receiveNext.distance(from: lastAcknowledgmentSent)
    return used <= receiveWindow ? receiveWindow - used : receiveWindow
  }

  /// Whether this endpoint's FIN is acknowledged.
  @inlinable
  package var finIsAcknowledged: Bool {
    guard let finSequence else { return false }
    return finSequence.precedes(sendUnacknowledged)
  }
}

/// What the two SYNs have agreed, as one endpoint knows it.
package struct Negotiation: Hashable, Sendable {
  /// What this endpoint's SYN offered, and what the peer's did; a feature is in use when both have it.
  package var sent = Offer()
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
  package var usesTimestamps: Bool { sent.timestamps && received.timestamps }
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
  package var selectiveAcknowledgment = false
  package var timestamps = false
  package var congestionNotification = false
  /// Accurate ECN (RFC 9768, 3.1.1), which implies `congestionNotification`.
  package var accurateCongestionNotification = false

  package init() {}
}

/// What an endpoint must still answer.
package struct Obligations: Hashable, Sendable {
  /// Why an acknowledgment is owed; `.nothing` where none is.
  package var acknowledgment: AcknowledgmentDue = .nothing
  /// Whether a SYN-ACK is owed.
  package var synAcknowledgment = false
  /// A reset formed by 3.5.2 that is owed.
  package var reset: OwedReset?

  package init() {}
}

/// Why an acknowledgment is owed, the gravest reason last.
package enum AcknowledgmentDue: UInt8, Hashable, Sendable, Comparable {
  case nothing
  /// In-order data (3.10.7.4, seventh); may be delayed (3.8.6.3).
  case data
  /// A SYN-ACK, acknowledged by the handshake's third segment.
  case synAcknowledgment
  /// A FIN (3.10.7.4, eighth).
  case fin
  /// Data ahead of a gap: an immediate duplicate ACK (RFC 5681, 4.2).
  case gap
  /// A segment outside the window, an old duplicate, a keep-alive or a window probe (3.10.7.4, first).
  case unacceptable
  /// RFC 5961: a SYN in a synchronized state, a reset in the window, an ACK of unsent data.
  case challenge

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A reset that 3.5.2 asks for.
package struct OwedReset: Hashable, Sendable {
  /// SEG.ACK of the offending segment where it had the ACK bit; then `<SEQ=SEG.ACK><CTL=RST>`.
  package var sequence: SequenceNumber?
  /// SEG.SEQ + SEG.LEN of an offending segment without ACK; then `<SEQ=0><ACK=…><CTL=RST,ACK>`.
  package var acknowledgment: SequenceNumber?

  package init(sequence: SequenceNumber) { self.sequence = sequence }
  package init(acknowledgment: SequenceNumber) { self.acknowledgment = acknowledgment }
}
