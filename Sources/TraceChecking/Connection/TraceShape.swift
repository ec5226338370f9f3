import Problems

/// What a trace shows as a whole, gathered while it runs.
struct TraceShape: Equatable, Sendable {
  /// Lines that are segments.
  var segments = 0
  /// SYNs without ACK, each counted when it is first sent; also one that stands before the trace.
  var syns = 0
  /// SYN-ACKs, each counted when it is first sent.
  var synAcknowledgments = 0
  /// SYN-ACKs sent again, because nothing came back.
  var repeatedSynAcknowledgments = 0
  /// FINs, each counted when it is first sent.
  var fins = 0
  var hasSimultaneousOpen = false
  var hasSimultaneousClose = false
  var hasFastOpen = false
  var hasOpened = false
  /// Resets that were sent, and those of them that refused a SYN.
  var resets = 0
  var refusals = 0
  var hasHalfOpenDiscovery = false
  /// A FIN that acknowledged the peer's FIN for the first time.
  var hasFinWithAcknowledgment = false
  /// A pure acknowledgment of the first FIN.
  var hasAcknowledgedFirstFin = false
  /// Whether a FIN was acknowledged, by whatever segment.
  var hasAcknowledgedFin = false
  /// Data from the side that had received a FIN.
  var hasDataAfterPeersFin = false
  /// Segments with data.
  var dataSegments = 0
  var hasClosed = false

  init() {}

  /// What the trace shows, in the order of a connection's life; never empty.
  var patterns: [TracePattern] {
    var parts: [TracePattern] = []
    if hasHalfOpenDiscovery { parts.append(.halfOpenDiscovery) }
    if hasFastOpen { parts.append(.fastOpen) }
    if hasSimultaneousOpen {
      parts.append(.simultaneousOpen)
    } else if hasOpened && !hasFastOpen {
      parts.append(.threeWayHandshake)
    }
    if refusals > 0 { parts.append(.refused) }
    if !hasOpened && refusals == 0 && !hasSimultaneousOpen && syns > 0 {
      // To a flooded server each SYN is the last that its sender was heard of.
      parts.append(repeatedSynAcknowledgments > 0 && resets == 0 ? .synFlood : .unfinishedHandshake)
    }
    if dataSegments > 0 { parts.append(.data) }
    if hasSimultaneousClose {
      parts.append(.simultaneousClose)
    } else if fins > 1 && hasDataAfterPeersFin {
      parts.append(.halfClose)
    } else if fins > 1 {
      parts.append(
        hasFinWithAcknowledgment && !hasAcknowledgedFirstFin ? .threeSegmentClose : .fourSegmentClose)
    } else if fins == 1 {
      parts.append(hasAcknowledgedFin ? .halfClose : .unfinishedClose)
    }
    if resets > refusals { parts.append(.reset) }
    return parts.isEmpty ? [.exchange] : parts
  }
}
