extension Endpoint {
  /// Processes `segment` as RFC 9293, 3.10.7 orders, and says what was decided and where.
  ///
  /// The block changes, and a reply that is now owed stands in `obligations` until it is sent.
  package mutating func segmentArrives(_ segment: Segment) -> Arrival {
    switch state {
    case .closed: arrivesInClosed(segment)
    case .listen: arrivesInListen(segment)
    case .synSent: arrivesInSynSent(segment)
    case .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait:
      arrivesInOtherStates(segment)
    }
  }

  /// Enters an acknowledgment into the obligations; the gravest reason stays.
  @inline(__always)
  mutating func owe(_ due: AcknowledgmentDue, _ arrival: inout Arrival) {
    if obligations.acknowledgment < due { obligations.acknowledgment = due }
    arrival.reply = due == .challenge ? .challengeAcknowledgment : .acknowledgment
  }

  /// Enters the reset that 3.5.2 forms in answer to `segment`.
  mutating func oweReset(for segment: Segment, _ arrival: inout Arrival) {
    obligations.reset =
      segment.bits.hasAny(.ack)
      ? OwedReset(sequence: segment.acknowledgment) : OwedReset(acknowledgment: segment.end)
    arrival.reply = .reset
  }

  /// Deletes the block and enters CLOSED: the numbers, the queues and all that was owed are gone.
  @inline(never)
  mutating func deleteBlock() { self = Endpoint() }

  /// Returns a passive connection to LISTEN (3.10.7.4, second and fourth); ISS is free again.
  mutating func returnToListen() {
    deleteBlock()
    state = .listen
  }
}
