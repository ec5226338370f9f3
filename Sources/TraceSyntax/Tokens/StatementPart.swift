package import TCP

/// A part of a statement that a problem can point at or a fix replace.
package enum StatementPart: Hashable, Sendable {
  case sender, receiver
  /// All flags, from the first to the last that stand together.
  case flags
  /// One flag, or several in one word (`SYNACK`).
  case flag(ControlBits)
  /// `Seq=…`, `ACK=…` and so on with their keys.
  case sequence, acknowledgment, length, window, urgentPointer
  case option(OptionKind)
  /// `Data="…"` or a bare `DATA`.
  case data
  case senderState, receiverState
  /// A fate or claim with its parentheses, where it stands alone in them; otherwise its word.
  case claim(SegmentMarks)
  /// The event with its parentheses.
  case event
  /// The `...` behind and before a segment.
  case departure, arrival
  case time
  /// The statement from its time or name to its last part, without bullets and trailing comment.
  case whole
}

/// The options that the notation can write.
package enum OptionKind: UInt8, CaseIterable, Hashable, Sendable {
  case maximumSegmentSize, windowScale, selectiveAcknowledgmentPermitted, selectiveAcknowledgment
  case timestampValue, timestampEchoReply, fastOpen
}
