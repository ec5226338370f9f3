import TCP
import TraceChecking

/// What an acknowledgment covers that its sender has not acknowledged before, as places in the other direction.
struct AcknowledgedSpan: Sendable {
  /// The SYN's.
  var syn: SequenceNumber?
  /// Those of data; empty without.
  var data: SequenceRange?
  /// The FIN's.
  var fin: SequenceNumber?

  var isEmpty: Bool { syn == nil && data == nil && fin == nil }

  /// The same without its places.
  var kinds: Acknowledged { Acknowledged(syn: syn != nil, data: data != nil, fin: fin != nil) }
}

/// What an acknowledgment covers.
package struct Acknowledged: Hashable, Sendable {
  package var syn = false
  package var data = false
  package var fin = false

  package init(syn: Bool = false, data: Bool = false, fin: Bool = false) {
    self.syn = syn
    self.data = data
    self.fin = fin
  }

  var isEmpty: Bool { !syn && !data && !fin }
}

extension ExplanationRun {
  /// What a segment acknowledges that its sender has not acknowledged before; nothing where that is not known.
  func span(_ step: MomentStep, _ segment: CheckedSegment) -> AcknowledgedSpan {
    var span = AcknowledgedSpan()
    guard segment.bits.hasAny(.ack) else { return span }
    let endpoint = step.before[segment.sender]
    let end = segment.sent.acknowledgment
    if segment.bits.hasAny(.syn), endpoint.state == .timeWait {
      // The SYN of a new connection (3.6.1, MAY-2).
      span.syn = end - 1
      return span
    }
    var start: SequenceNumber
    if let acknowledged = memory[segment.sender].acknowledged {
      start = acknowledged
    } else if endpoint.negotiation.received.isKnown {
      start = endpoint.initialReceiveSequence
      guard start.precedes(end) else { return span }
      span.syn = start
      start += 1
    } else if let first = memory[segment.sender].firstExpected {
      start = first
    } else {
      return span
    }
    guard start.precedes(end) else { return span }
    var last = end
    // A FIN that is missing before it is taken to have arrived.
    let supposesFin = step.supposed.map { $0.bits.hasAny(.fin) && $0.sender != segment.sender } ?? false
    if endpoint.hasReceivedFin && end == endpoint.receiveNext
      || supposesFin && end == step.after[segment.sender].receiveNext
    {
      last = end - 1
      span.fin = last
    }
    if start.precedes(last) { span.data = SequenceRange(start, last) }
    return span
  }
}
