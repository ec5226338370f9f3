import TCP

/// The network between the endpoints.
extension RandomExchange {
  /// Sends a segment, decides its fate, and writes its line.
  ///
  /// - Parameter hasNoNumber: whether it is a reset that has nothing to take its number from (3.5.2).
  mutating func send(
    _ side: Int, _ plain: Segment, _ fate: ExchangeAction.Fate, claims: [String] = [],
    hasNoNumber: Bool = false
  ) {
    let segment = completed(plain, side)
    let text = written(side, segment, hasNoNumber: hasNoNumber)
    let isProbe = claims.contains("keep-alive") || claims.contains("window probe")
    let travelling = Travelling(sender: side, segment: segment, text: text, isProbe: isProbe)
    var entered = segment
    if isProbe {
      // What lies below SND.NXT uses no number.
      entered.sequence = endpoints[side].sendNext
      entered.dataLength = 0
    }
    let isRepeat = claims.contains("retransmission") || claims.contains("spurious")
    endpoints[side].send(entered)
    if segment.bits.hasAny(.ack) { endpoints[side].obligations.synAcknowledgment = false }
    remember(travelling, isNew: !isProbe && !isRepeat)
    var marks: [String] = []
    switch fate {
    case .arrives: deliver(segment, from: side)
    case .departs: network.append(travelling)
    case .isLost: marks = ["lost"]
    case .isCorrupt: marks = ["corrupt"]
    case .isDoubled:
      deliver(segment, from: side)
      deliver(segment, from: side)
      marks = ["duplicate"]
    }
    let departs = fate == .departs ? " ..." : ""
    let words = (marks + claims).map { " (\($0))" }.joined()
    write(text + departs + words + states(side))
  }

  private mutating func remember(_ travelling: Travelling, isNew: Bool) {
    let side = travelling.sender
    let segment = travelling.segment
    sides[side].hasSent = true
    sides[side].history.append(travelling)
    if endpoints[side].state == .closed {
      forget(side)
    } else {
      // The SYN-ACK of a simultaneous open is the SYN once more, whose data is then still to be sent.
      let repeatsSyn = segment.bits.hasAny(.syn) && sides[side].sent.first?.sequence == segment.sequence
      if segment.bits.hasAny(.syn), isNew, !repeatsSyn { sides[side].sent = [] }
      if isNew, !repeatsSyn, segment.length > 0, !segment.bits.hasAny(.rst) {
        sides[side].sent.append(segment)
      }
      if sides[side].unused.precedes(endpoints[side].sendNext) {
        sides[side].unused = endpoints[side].sendNext
      }
    }
    guard !segment.bits.hasAny(.rst) else { return }
    sides[side].lastWindow = segment.window
    sides[side].edge = nil
    guard segment.bits.hasAny(.ack) else { return }
    sides[side].lastAcknowledgment = segment.acknowledgment
    sides[side].reopeningSyn = nil
    guard let window = segment.window else { return }
    sides[side].edge = endpoints[side].receiveNext + UInt32(window) << windowShift(side, segment.bits)
  }

  /// Adds a line to the exchange.
  mutating func write(_ line: String) {
    lines.append((script.isTimed ? "@+\(lines.count * 37 % 1000)ms " : "") + line)
  }

  /// Lets a segment arrive at the other endpoint.
  mutating func deliver(_ segment: Segment, from side: Int) {
    let receiver = 1 - side
    let state = endpoints[receiver].state
    if endpoints[receiver].acceptsReopening(segment) { sides[receiver].reopeningSyn = segment }
    _ = endpoints[receiver].segmentArrives(segment)
    let now = endpoints[receiver].state
    if now != state, now == .closed || now == .listen { forget(receiver) }
    let acknowledged = endpoints[receiver].sendUnacknowledged
    sides[receiver].sent.removeAll { $0.end.precedesOrEquals(acknowledged) }
  }

  /// A segment comes out of the network, or is lost there.
  mutating func arrive(_ place: Int, isLost: Bool) {
    // The notation takes the oldest of those that are written the same.
    let oldest = network.firstIndex { $0.text == network[place].text } ?? place
    let travelling = network.remove(at: oldest)
    if !isLost { deliver(travelling.segment, from: travelling.sender) }
    write("... \(travelling.text)\(isLost ? " (lost)" : "")\(states(travelling.sender))")
  }

  /// The network delivers once more what it has delivered or lost before.
  mutating func deliverAgain(_ side: Int, _ amount: UInt32) {
    guard !sides[side].history.isEmpty else { return }
    let old = sides[side].history[Int(amount) % sides[side].history.count]
    deliver(old.segment, from: side)
    write("... \(old.text) (duplicate)\(states(side))")
  }

  /// Segments are left out that both sides have answered, and the numbers have run on meanwhile.
  mutating func leaveOut(_ amount: UInt32) {
    guard !script.isInLetters, endpoints.allSatisfy({ $0.state == .established }) else { return }
    write("...")
    network = []
    for side in 0...1 {
      let next = endpoints[side].sendNext
      endpoints[side].sendUnshown(upTo: next)
      endpoints[1 - side].receiveUnshown(upTo: next)
      endpoints[side].obligations = Obligations()
      sides[side].sent = []
      sides[side].history = []
      // By one number alone nobody would know that anything was left out.
      let octets = (amount >> (8 * UInt32(side))) % 2000
      sides[side].origin &+= octets < 2 ? 0 : octets
    }
    // The next segment tells where both counts stand.
    acknowledge(Int(amount & 1), .arrives)
  }

  /// Everything arrives, is repeated and answered until both sides are at rest.
  mutating func settle() {
    for round in 0..<200 {
      if round > 60, let side = (0...1).first(where: { endpoints[$0].state == .synReceived }) {
        // Two openings that each refuse the other's numbers end with their users' patience.
        expire(side, .user)
      } else if !network.isEmpty {
        arrive(0, isLost: false)
      } else if round > 60, round % 3 == 2, let side = (0...1).first(where: { mayRepeat($0) }) {
        // Where each refuses what the other sends from behind a full window, acknowledgments never end.
        retransmit(side, .arrives, tells: true)
      } else if let side = (0...1).first(where: { owes($0) }) {
        answer(side, .arrives)
      } else if let side = [round % 2, 1 - round % 2].first(where: { isUnacknowledged($0) }) {
        // In turns, as an acknowledgment at the very edge of a window is not acceptable (RFC 9293, Table 6).
        if oldestUnacknowledged(side) != nil {
          retransmit(side, .arrives, tells: true)
        } else if !endpoints[1 - side].state.isSynchronized {
          acknowledge(side, .arrives)
        } else {
          // The window is closed, and the peer has to open it.
          sides[1 - side].isReading = true
          acknowledge(1 - side, .arrives)
        }
      } else {
        return
      }
    }
  }

  private func mayRepeat(_ side: Int) -> Bool {
    let obligations = endpoints[side].obligations
    return endpoints[side].state.isSynchronized && obligations.reset == nil && !obligations.synAcknowledgment
      && oldestUnacknowledged(side) != nil
  }

  private func owes(_ side: Int) -> Bool {
    let obligations = endpoints[side].obligations
    return obligations.reset != nil || obligations.synAcknowledgment || obligations.acknowledgment != .nothing
  }

  private func isUnacknowledged(_ side: Int) -> Bool {
    let endpoint = endpoints[side]
    return endpoint.state != .closed && endpoint.state != .listen
      && endpoint.sendUnacknowledged != endpoint.sendNext
  }
}
