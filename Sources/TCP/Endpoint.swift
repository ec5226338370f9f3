/// One end of a connection: its transmission control block (RFC 9293, 3.3.1) and what it owes its peer.
///
/// The block is a value. Calls and arrivals are `mutating` functions in the other files of this module; each
/// returns what it decided, and none of them knows of text, files or the order of a trace's lines.
package struct Endpoint: Hashable, Sendable {
  /// The state of the connection (3.3.2).
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

  /// What the two SYNs have agreed.
  package var negotiation = Negotiation()
  /// The answers this endpoint owes.
  package var obligations = Obligations()

  package init() {}

  /// The window this endpoint's acceptability test uses, octets from RCV.NXT: what is left of the window last
  /// advertised, 65535 where none was written.
  @inlinable @inline(__always)
  package var effectiveReceiveWindow: UInt32 {
    guard let receiveWindow else { return 65535 }
    guard let lastAcknowledgmentSent else { return receiveWindow }
    let used = receiveNext.distance(from: lastAcknowledgmentSent)
    return used <= receiveWindow ? receiveWindow - used : receiveWindow
  }

  /// Whether this endpoint's FIN is acknowledged.
  @inlinable @inline(__always)
  package var finIsAcknowledged: Bool {
    guard let finSequence else { return false }
    return finSequence.precedes(sendUnacknowledged)
  }
}
