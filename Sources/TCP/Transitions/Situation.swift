/// What distinguishes one endpoint from another for what can happen to it, without regard to its numbers.
package struct Situation: Hashable, Sendable {
  package let state: State
  /// How SYN-RECEIVED was reached; `nil` in all other states.
  package let opening: Opening?
  /// Whether this endpoint's SYN waits for its acknowledgment.
  package let awaitsAckOfSyn: Bool
  /// Whether text waits for its acknowledgment.
  package let awaitsAckOfText: Bool
  /// Whether this endpoint's FIN waits for its acknowledgment.
  package let awaitsAckOfFin: Bool
  /// What waits at RCV.NXT for the handshake to end.
  package let queued: Held
  /// What waits behind a gap.
  package let behindGap: Held

  /// What of the peer's waits.
  package enum Held: UInt8, Hashable, Sendable {
    case nothing, text, fin
  }

  package init(of endpoint: Endpoint) {
    state = endpoint.state
    opening = endpoint.state == .synReceived ? (endpoint.isPassive ? .passive : .active) : nil
    awaitsAckOfSyn = endpoint.synIsOutstanding
    awaitsAckOfFin = endpoint.finSequence != nil && !endpoint.finIsAcknowledged
    let controls: UInt32 = (awaitsAckOfSyn ? 1 : 0) + (awaitsAckOfFin ? 1 : 0)
    awaitsAckOfText = endpoint.sendNext.distance(from: endpoint.sendUnacknowledged) > controls
    let held: Held =
      endpoint.heldFin != nil ? .fin : endpoint.heldRanges.isEmpty ? .nothing : .text
    let first = endpoint.heldRanges.first?.start ?? endpoint.heldFin
    queued = first == endpoint.receiveNext ? held : .nothing
    behindGap = first == endpoint.receiveNext ? .nothing : held
  }

  /// All that can happen to an endpoint that begins in CLOSED: every stimulus in every situation that stimuli
  /// lead to. Of the endpoints in the same situation the one reached in the fewest steps is tried.
  package static func explore() -> [StimulusRun] {
    var runs: [StimulusRun] = []
    var endpoints = [Endpoint()]
    var known: Set<Situation> = [Situation(of: endpoints[0])]
    var tried = 0
    while tried < endpoints.count {
      for stimulus in Stimulus.all {
        for run in StimulusRun.all(of: stimulus, at: endpoints[tried]) {
          runs.append(run)
          if known.insert(Situation(of: run.after)).inserted { endpoints.append(run.after) }
        }
      }
      tried += 1
    }
    return runs
  }
}
