extension Endpoint {
  /// RFC 9293, 3.10.7.1: with no connection, whatever is not itself a reset is answered by one.
  mutating func arrivesInClosed(_ segment: Segment) -> Arrival {
    var arrival = Arrival(verdict: .drop, decision: .closed)
    if !segment.bits.hasAny(.rst) { oweReset(for: segment, &arrival) }
    return arrival
  }
}
