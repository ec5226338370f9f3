/// What an endpoint did with a segment that arrived.
package struct Arrival: Hashable, Sendable {
  /// Whether the segment was taken, dropped, or ended the connection.
  package var verdict: Verdict
  /// Where RFC 9293 decided it.
  package var decision: Decision
  /// The reply that is now owed; also entered into the endpoint's obligations.
  package var reply: Reply
  /// What it changed, whatever the verdict.
  package var effects: Effects

  package init(
    verdict: Verdict, decision: Decision, reply: Reply = .nothing, effects: Effects = []
  ) {
    self.verdict = verdict
    self.decision = decision
    self.reply = reply
    self.effects = effects
  }
}

/// Whether a step of SEGMENT ARRIVES lets a segment pass to the next.
package enum Verdict: UInt8, Hashable, Sendable {
  /// Processed to the end, or on to the next step.
  case proceed
  /// Dropped, with or without a reply.
  case drop
  /// A valid reset: the connection is gone or back in LISTEN.
  case reset
}

/// The place in 3.10.7 that decided what happened to a segment.
package enum Decision: Hashable, Sendable {
  /// 3.10.7.1
  case closed
  /// 3.10.7.2
  case listen
  /// 3.10.7.3
  case synSent
  /// 3.10.7.4, at one of its steps.
  case step(ArrivalStep)
}

/// The steps of SEGMENT ARRIVES in the states of 3.10.7.4, in the order RFC 9293 numbers them.
package enum ArrivalStep: Int, CaseIterable, Hashable, Sendable {
  case sequenceNumber = 1
  case reset, security, synchronize, acknowledgment, urgent, text, finish
}

/// The kind of reply a segment asks for.
package enum Reply: UInt8, Hashable, Sendable {
  case nothing, acknowledgment, synAcknowledgment, reset, challengeAcknowledgment
}

/// What an arriving segment changed or was.
@usableFromInline package struct Effects: OptionSet, Hashable, Sendable {
  @usableFromInline package var rawValue: UInt16
  @inlinable @inline(__always)
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Whether any of `effects` is there.
  @inlinable @inline(__always)
  package func hasAny(_ effects: Effects) -> Bool { rawValue & effects.rawValue != 0 }

  /// The receiver's SYN was acknowledged.
  @inlinable @inline(__always) package static var acknowledgedSyn: Effects { Effects(rawValue: 1) }
  /// The receiver's FIN was acknowledged.
  @inlinable @inline(__always) package static var acknowledgedFin: Effects { Effects(rawValue: 2) }
  /// SND.UNA moved.
  @inlinable @inline(__always) package static var acknowledgedNew: Effects { Effects(rawValue: 4) }
  /// RCV.NXT moved over data.
  @inlinable @inline(__always) package static var deliveredData: Effects { Effects(rawValue: 8) }
  /// RCV.NXT moved over a FIN.
  @inlinable @inline(__always) package static var receivedFin: Effects { Effects(rawValue: 16) }
  /// The segment is held behind a gap.
  @inlinable @inline(__always) package static var heldOutOfOrder: Effects { Effects(rawValue: 32) }
  /// All of the segment's numbers were received before.
  @inlinable @inline(__always) package static var wasDuplicate: Effects { Effects(rawValue: 64) }
  /// The segment filled a gap before held data.
  @inlinable @inline(__always) package static var filledGap: Effects { Effects(rawValue: 128) }
  /// SND.WND changed.
  @inlinable @inline(__always) package static var changedWindow: Effects { Effects(rawValue: 256) }
  /// Outside the window: the acceptability test of Table 6 failed.
  @inlinable @inline(__always) package static var unacceptable: Effects { Effects(rawValue: 512) }
  /// Part of the segment lay beyond the window and was trimmed.
  @inlinable @inline(__always) package static var trimmed: Effects { Effects(rawValue: 1024) }
  /// A SYN that began or crossed a connection was taken.
  @inlinable @inline(__always) package static var receivedSyn: Effects { Effects(rawValue: 2048) }
}
