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

  /// By gravity, as the cases are ordered.
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
