import TCP

/// Lets two endpoints talk over a network that loses, delays, reorders, damages and duplicates, and writes down
/// what happens, every number and every state, in the notation. What it writes is right by construction.
package struct RandomExchange {
  static let names = ["Client", "Server"]

  let script: ExchangeScript
  var endpoints = [Endpoint(), Endpoint()]
  var sides: [Side]
  var network: [Travelling] = []
  package var lines: [String] = []

  /// What one endpoint and its direction are remembered by.
  struct Side {
    /// What it sent and may be sent again, oldest first.
    var sent: [Segment] = []
    /// All that it has sent, for the network to deliver again.
    var history: [Travelling] = []
    /// The written number of position 0 in its direction.
    var origin: UInt32
    /// The first number it has never used.
    var unused = SequenceNumber(0)
    var hasSent = false
    /// The right edge of the window it wrote last.
    var edge: SequenceNumber?
    /// The window field it wrote last.
    var lastWindow: UInt16?
    /// Whether its user takes what arrives, so that the window stays open.
    var isReading = true
    /// The acknowledgment it sent last.
    var lastAcknowledgment: SequenceNumber?
    /// Its timestamp clock.
    var clock: UInt32
    /// A SYN that may reopen its connection (RFC 9293, MAY-2).
    var reopeningSyn: Segment?
  }

  /// A segment on its way, and how its line is written.
  struct Travelling {
    var sender: Int
    var segment: Segment
    var text: String
    /// Whether it lies below SND.NXT only to be answered.
    var isProbe = false
  }

  package init(_ script: ExchangeScript) {
    self.script = script
    sides = script.habits.map { Side(origin: $0.origin, clock: $0.origin / 7) }
    for side in 0...1 {
      if script.habits[side].listens { endpoints[side].state = .listen }
      if script.beginsOpen { endpoints[side].state = .established }
    }
  }

  /// The exchange, ended so that nothing is owed and nothing travels.
  package mutating func text() -> String {
    for action in script.actions { perform(action) }
    settle()
    return lines.map { $0 + "\n" }.joined()
  }

  /// Does what can be done of `action` at this point.
  private mutating func perform(_ action: ExchangeAction) {
    let side = action.side
    // A stranger is sent away, and a SYN answered, before anything else is said.
    let obligations = endpoints[side].obligations
    if obligations.reset != nil || obligations.synAcknowledgment, action.isOfEndpoint {
      return answer(side, action.fate)
    }
    switch action.kind {
    case .listen: listen(side)
    case .connect: connect(side, action)
    case .data: sendData(side, action, isUrgent: false)
    case .urgentData: sendData(side, action, isUrgent: true)
    case .finish: finish(side, action)
    case .abort: abort(side, action)
    case .userTimeout: if isDecided, endpoints[side].state != .closed { expire(side, .user) }
    case .retransmit: retransmit(side, action.fate, tells: action.isTold)
    case .timeWaitEnds: if mayLeaveTimeWait(side) { expire(side, .timeWait) }
    case .answer: answer(side, action.fate, opensAgain: action.amount & 1 == 1)
    case .acknowledge: if endpoints[side].state.isSynchronized { acknowledge(side, action.fate) }
    case .stopReading: sides[side].isReading = false
    case .updateWindow: updateWindow(side, action.fate)
    case .probe: probe(side, action)
    case .keepAlive: keepAlive(side, action)
    case .arrive: if !network.isEmpty { arrive(Int(action.amount) % network.count, isLost: false) }
    case .lose: if !network.isEmpty { arrive(Int(action.amount) % network.count, isLost: true) }
    case .duplicate: deliverAgain(side, action.amount)
    case .repeatNeedlessly: repeatNeedlessly(side, action)
    case .reboot: reboot(side)
    case .omission: leaveOut(action.amount)
    case .phase: if !script.beginsOpen || !lines.isEmpty { lines.append("-- part \(lines.count) --") }
    }
  }

  /// Whether a line has asserted states; before that a trace does not tell CLOSED from LISTEN.
  var isDecided: Bool { script.beginsOpen || sides.contains(where: \.hasSent) }

  /// The peer's FIN is acknowledged before its receiver forgets it.
  private func mayLeaveTimeWait(_ side: Int) -> Bool {
    endpoints[side].state == .timeWait && endpoints[side].obligations.acknowledgment == .nothing
  }
}

extension ExchangeAction {
  /// Whether it is the endpoint, not the network, that does it.
  fileprivate var isOfEndpoint: Bool {
    switch kind {
    case .arrive, .lose, .duplicate, .phase, .omission, .stopReading: false
    case .listen, .connect, .data, .urgentData, .finish, .abort, .userTimeout, .retransmit, .timeWaitEnds,
      .answer, .acknowledge, .updateWindow, .probe, .keepAlive, .repeatNeedlessly, .reboot:
      true
    }
  }
}
