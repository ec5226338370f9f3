extension Endpoint {
  /// RFC 9293, 3.10.7.4: the eight steps, until one of them settles the segment.
  ///
  /// A segment that no step stops ends at the eighth with the verdict `proceed`.
  mutating func arrivesInOtherStates(_ segment: Segment) -> Arrival {
    var arrival = Arrival(verdict: .proceed, decision: .step(.sequenceNumber))
    performSteps(from: .sequenceNumber, segment, &arrival)
    return arrival
  }

  /// Performs `first` and the steps behind it in the order of the RFC.
  mutating func performSteps(from first: ArrivalStep, _ segment: Segment, _ arrival: inout Arrival) {
    var step = first
    while true {
      arrival.verdict = perform(step, segment, &arrival)
      arrival.decision = .step(step)
      guard arrival.verdict == .proceed, let next = step.next else { return }
      step = next
    }
  }

  @inline(__always)
  private mutating func perform(
    _ step: ArrivalStep, _ segment: Segment, _ arrival: inout Arrival
  ) -> Verdict {
    switch step {
    case .sequenceNumber: checkSequenceNumber(segment, &arrival)
    case .reset: checkReset(segment, &arrival)
    // Security and compartment (appendix A.1) are not part of the model: they always match.
    case .security: .proceed
    case .synchronize: checkSyn(segment, &arrival)
    case .acknowledgment: checkAcknowledgment(segment, &arrival)
    case .urgent: checkUrgent(segment)
    case .text: processText(segment, &arrival)
    case .finish: checkFin(segment, &arrival)
    }
  }
}

extension ArrivalStep {
  /// The step behind this one; `nil` behind the eighth.
  @inline(__always)
  var next: ArrivalStep? {
    switch self {
    case .sequenceNumber: .reset
    case .reset: .security
    case .security: .synchronize
    case .synchronize: .acknowledgment
    case .acknowledgment: .urgent
    case .urgent: .text
    case .text: .finish
    case .finish: nil
    }
  }
}
