/// One arrow of the state diagram: what leads from a state to another one, and what is sent on the way.
package struct Transition: Hashable, Sendable {
  /// The state that is left.
  package var from: State
  /// How SYN-RECEIVED was reached, where it matters; else `nil`.
  package var opening: Opening?
  /// What happened.
  package var cause: Cause
  /// The state that is entered.
  package var to: State
  /// The segment that is sent at once.
  package var sent: SentSegment
  /// The section of RFC 9293 that decides, such as `3.10.7.4`.
  package var section: String
}

/// How a connection in SYN-RECEIVED was opened (RFC 9293, 3.10.7.4, second and fourth).
package enum Opening: UInt8, CaseIterable, Hashable, Sendable {
  /// From LISTEN.
  case passive
  /// From SYN-SENT, by a simultaneous open.
  case active
}

/// What makes an endpoint change its state.
package enum Cause: Hashable, Sendable {
  case call(UserCall)
  case arrival(ArrivalCause)
  case expiry(Timer)
}

/// The parts of an arriving segment without which the state would not change so.
package struct ArrivalCause: Hashable, Sendable {
  /// SYN, FIN and RST, as far as they matter.
  package var bits: ControlBits
  /// What of the receiver's own it must acknowledge; `nil` where any acceptable ACK, or none, will do.
  package var acknowledges: OwnControl?
  /// Where its number must lie.
  package var numbers: NumberRequirement
}

/// What of an endpoint's own an arriving segment acknowledges last.
package enum OwnControl: UInt8, CaseIterable, Hashable, Sendable {
  case syn, text, fin
}

/// Where the sequence number of a segment must lie, trimmed to what is new in the segment.
package enum NumberRequirement: UInt8, CaseIterable, Hashable, Sendable {
  /// No matter where, or nothing of the peer's numbers is known.
  case any
  /// Below RCV.NXT.
  case old
  /// At RCV.NXT.
  case next
  /// Above RCV.NXT and in the window.
  case aheadInWindow
  /// From RCV.NXT to the window's end.
  case inWindow
  /// Anywhere above RCV.NXT.
  case above
  /// At RCV.NXT or anywhere above.
  case nextOrAbove
}

/// The kind of the segment that is sent.
package enum SentSegment: UInt8, CaseIterable, Hashable, Sendable {
  case nothing, syn, synAcknowledgment, acknowledgment, text, fin, reset
}
