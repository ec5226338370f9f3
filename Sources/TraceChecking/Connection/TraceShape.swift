import Problems
import TCP

/// What a trace shows as a whole, gathered while it runs.
struct TraceShape: Equatable, Sendable {
  /// Segments that were sent, or came out of the network unsent.
  var segments = 0
  /// SYNs without ACK, each counted when it is first sent; also one that stands before the trace.
  private(set) var syns = 0
  /// FINs, each counted when it is first sent.
  private(set) var fins = 0
  private(set) var hasSimultaneousOpen = false
  var hasSimultaneousClose = false
  var hasFastOpen = false
  private(set) var hasOpened = false
  /// Resets that were sent; those of them that refused a SYN, and those that told of a connection that only one side
  /// believed in.
  private(set) var resets = 0
  private(set) var refusals = 0
  private(set) var discoveries = 0
  /// A FIN that acknowledged the peer's FIN for the first time.
  var hasFinWithAcknowledgment = false
  /// A pure acknowledgment of the first FIN.
  var hasAcknowledgedFirstFin = false
  /// Whether a FIN was acknowledged, by whatever segment.
  var hasAcknowledgedFin = false
  /// Whether a reset came while a FIN was not acknowledged.
  var hasResetFin = false
  /// Data from the side that had received a FIN, ahead of its own.
  var hasDataAfterPeersFin = false
  /// Segments with data that were sent into a connection.
  var dataSegments = 0
  /// Whether data has reached the side it was sent to.
  var hasDeliveredData = false
  /// How often a side has given its connection up, as nothing was acknowledged any more (3.8.3).
  private(set) var givenUp = 0
  var hasClosed = false
  /// What has begun so far, in that order.
  private var parts: [Part] = []

  /// What a trace may show of a connection.
  enum Part: UInt8, Sendable {
    case discovery, opening, refusal, data, closing, reset, givingUp
  }

  init() {}
}

extension TraceShape {
  mutating func begin(_ part: Part) {
    if !parts.contains(part) { parts.append(part) }
  }

  mutating func countSyn() {
    syns += 1
    begin(.opening)
  }

  mutating func countData() {
    dataSegments &+= 1
    if dataSegments == 1 { begin(.data) }
  }

  mutating func countGivingUp() {
    givenUp += 1
    begin(.givingUp)
  }

  mutating func countFin() {
    fins += 1
    begin(.closing)
  }

  /// - Parameter isDiscovery: whether it tells a peer that believes in the connection that there is none.
  mutating func countReset(isDiscovery: Bool) {
    resets += 1
    if isDiscovery { discoveries += 1 }
    begin(isDiscovery ? .discovery : .reset)
  }

  /// A SYN was refused, which opened nothing.
  mutating func countRefusal() {
    refusals += 1
    if !hasOpened { parts.removeAll { $0 == .opening } }
    begin(.refusal)
  }

  /// Both sides know each other's numbers.
  mutating func open() {
    hasOpened = true
    begin(.opening)
  }

  /// Two SYNs have crossed.
  mutating func openSimultaneously() {
    hasSimultaneousOpen = true
    begin(.opening)
  }
}

extension TraceShape {
  /// What the trace shows, in the order in which that began; never empty.
  ///
  /// - Parameter states: those in which it ends; `nil` where it could not be followed.
  func patterns(endingIn states: Pair<State?>) -> [TracePattern] {
    let awaitsFin = [states.first, states.second].contains { $0?.awaitsAcknowledgmentOfFin == true }
    let patterns = parts.flatMap { part -> [TracePattern] in
      switch part {
      case .discovery: discoveries > 0 ? [.halfOpenDiscovery] : []
      case .opening: opening
      case .refusal: refusals > 0 ? [.refused] : []
      case .data: dataSegments > 0 && (hasDeliveredData || givenUp == 0) ? [.data] : []
      case .closing: closing(isUnfinished: awaitsFin || hasResetFin)
      case .reset: resets > refusals + discoveries ? [.reset] : []
      case .givingUp: [.givenUp]
      }
    }
    return patterns.isEmpty ? [.exchange] : patterns
  }

  private var opening: [TracePattern] {
    var patterns: [TracePattern] = []
    if hasFastOpen { patterns.append(.fastOpen) }
    if hasSimultaneousOpen {
      patterns.append(.simultaneousOpen)
    } else if hasOpened && !hasFastOpen {
      patterns.append(.threeWayHandshake)
    }
    if !hasOpened && refusals == 0 && syns > 0 { patterns.append(.unfinishedHandshake) }
    return patterns
  }

  private func closing(isUnfinished: Bool) -> [TracePattern] {
    guard fins > 1 else { return [hasAcknowledgedFin ? .halfClose : .unfinishedClose] }
    if isUnfinished { return hasDataAfterPeersFin ? [.halfClose, .unfinishedClose] : [.unfinishedClose] }
    if hasSimultaneousClose { return [.simultaneousClose] }
    if hasDataAfterPeersFin { return [.halfClose] }
    return [hasFinWithAcknowledgment && !hasAcknowledgedFirstFin ? .threeSegmentClose : .fourSegmentClose]
  }
}

extension State {
  /// Whether a FIN was sent that is not acknowledged.
  var awaitsAcknowledgmentOfFin: Bool {
    switch self {
    case .finWait1, .closing, .lastAck: true
    case .closed, .listen, .synSent, .synReceived, .established, .finWait2, .closeWait, .timeWait: false
    }
  }

  /// Whether an endpoint in it believes in a connection that is not ending from both sides.
  var believesInConnection: Bool {
    switch self {
    case .established, .finWait1, .finWait2, .closeWait: true
    case .closed, .listen, .synSent, .synReceived, .closing, .lastAck, .timeWait: false
    }
  }

  /// Whether data that reaches an endpoint in it cannot be taken, as there is no connection.
  var refusesData: Bool {
    switch self {
    case .closed, .listen, .synSent: true
    case .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait: false
    }
  }
}
