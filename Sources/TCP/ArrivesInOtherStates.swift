extension Endpoint {
  /// RFC 9293, 3.10.7.4: the eight steps, until one of them settles the segment.
  ///
  /// A segment that no step stops ends at the eighth with the verdict `proceed`.
  mutating func arrivesInOtherStates(_ segment: Segment) -> Arrival {
    var arrival = Arrival(verdict: .proceed, decision: .step(.finish))
    performSteps(from: .sequenceNumber, segment, &arrival)
    return arrival
  }

  /// Performs `first` and the steps behind it in the order of the RFC, each falling through to the next unless
  /// its verdict ends the processing.
  @inline(__always)
  mutating func performSteps(from first: ArrivalStep, _ segment: Segment, _ arrival: inout Arrival) {
    switch first {
    case .sequenceNumber:
      if arrival.ends(at: .sequenceNumber, checkSequenceNumber(segment, &arrival)) { return }
      fallthrough
    case .reset:
      if arrival.ends(at: .reset, checkReset(segment, &arrival)) { return }
      fallthrough
    case .security:
      // Security and compartment (appendix A.1) are not part of the model: they always match.
      fallthrough
    case .synchronize:
      if arrival.ends(at: .synchronize, checkSyn(segment, &arrival)) { return }
      fallthrough
    case .acknowledgment:
      if arrival.ends(at: .acknowledgment, checkAcknowledgment(segment, &arrival)) { return }
      fallthrough
    case .urgent:
      if arrival.ends(at: .urgent, checkUrgent(segment)) { return }
      fallthrough
    case .text:
      if arrival.ends(at: .text, processText(segment, &arrival)) { return }
      fallthrough
    case .finish:
      _ = arrival.ends(at: .finish, checkFin(segment, &arrival))
    }
  }
}

extension Arrival {
  /// Whether `verdict` settles the segment at `step`, which is then noted.
  @inline(__always)
  fileprivate mutating func ends(at step: ArrivalStep, _ verdict: Verdict) -> Bool {
    guard verdict != .proceed else { return false }
    self.verdict = verdict
    decision = .step(step)
    return true
  }
}
