extension Endpoint {
  /// Takes everything up to `number` as sent and acknowledged, though no segment showed it.
  package mutating func sendUnshown(upTo number: SequenceNumber) {
    sendUnacknowledged = number
    sendNext = number
    synIsOutstanding = false
  }

  /// Takes everything up to `number` as received and acknowledged, though no segment showed it.
  package mutating func receiveUnshown(upTo number: SequenceNumber) {
    receiveNext = number
    lastAcknowledgmentSent = number
    heldRanges = []
    heldFin = nil
    obligations.acknowledgment = .nothing
  }
}
