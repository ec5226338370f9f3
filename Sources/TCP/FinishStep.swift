extension Endpoint {
  /// Eighth, check the FIN bit (3.10.7.4), of this segment or of an earlier one that waited behind a gap.
  @inline(__always)
  mutating func checkFin(_ segment: Segment, _ arrival: inout Arrival) -> Verdict {
    guard segment.bits.hasAny(.fin) || heldFin != nil else { return .proceed }
    return finish(segment, &arrival)
  }

  private mutating func finish(_ segment: Segment, _ arrival: inout Arrival) -> Verdict {
    switch state {
    case .closed, .listen, .synSent: return .drop
    case .synReceived, .established:
      if finIsDue(segment, &arrival) { takeFin(entering: .closeWait, &arrival) }
    case .finWait1:
      if finIsDue(segment, &arrival) {
        takeFin(entering: finIsAcknowledged ? .timeWait : .closing, &arrival)
      }
    case .finWait2:
      if finIsDue(segment, &arrival) { takeFin(entering: .timeWait, &arrival) }
    case .closeWait, .closing, .lastAck, .timeWait:
      // The FIN was taken before and RCV.NXT stays; it is acknowledged again.
      if segment.bits.hasAny(.fin) { owe(.fin, &arrival) }
    }
    return .proceed
  }

  /// Whether a FIN stands at RCV.NXT; one behind a gap is held, one beyond the window trimmed.
  private mutating func finIsDue(_ segment: Segment, _ arrival: inout Arrival) -> Bool {
    if segment.bits.hasAny(.fin) {
      let number = segment.textStart + segment.dataLength
      let offset = number.distance(from: receiveNext)
      if offset >= effectiveReceiveWindow {
        arrival.effects.insert(.trimmed)
      } else if offset > 0 {
        arrival.effects.insert(heldFin == nil ? .heldOutOfOrder : .wasDuplicate)
        heldFin = number
        owe(.gap, &arrival)
      } else {
        heldFin = number
      }
    }
    return heldFin == receiveNext
  }

  private mutating func takeFin(entering next: State, _ arrival: inout Arrival) {
    heldFin = nil
    hasReceivedFin = true
    receiveNext += 1
    state = next
    arrival.effects.insert(.receivedFin)
    owe(.fin, &arrival)
  }
}
