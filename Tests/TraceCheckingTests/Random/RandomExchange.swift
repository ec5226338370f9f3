import TCP

/// Lets two endpoints talk over a network that loses, delays, reorders and duplicates, and writes down what
/// happens, every number and every state, in the notation. What it writes is right by construction.
struct RandomExchange {
  private static let names = ["Client", "Server"]

  private var random: SeededGenerator
  private var endpoints = [Endpoint(), Endpoint()]
  /// The written number of position 0 in each direction.
  private var origins: [UInt32]
  private var network: [Travelling] = []
  /// What was sent and may be sent again.
  private var sent: [[Sent]] = [[], []]
  private var lines: [String] = []
  private var hasSentFin = [false, false]
  private let steps: Int

  private struct Travelling {
    var sender: Int
    var segment: Segment
  }

  private struct Sent {
    var segment: Segment
    /// Whether it neither arrived nor travels.
    var isLost: Bool
  }

  /// What becomes of a segment.
  private enum Fate: CaseIterable { case arrives, departs, isLost, isDoubled }

  /// - Parameter limit: the most steps between the opening and the end; fewer make a failure smaller.
  init(seed: UInt64, limit: Int = .max) {
    random = SeededGenerator(seed: seed)
    origins = [
      UInt32.random(in: 0...UInt32.max, using: &random), UInt32.random(in: 0...UInt32.max, using: &random),
    ]
    steps = min(Int.random(in: 4...30, using: &random), limit)
  }

  /// The exchange, ended so that nothing is owed and nothing travels.
  mutating func text() -> String {
    open()
    for _ in 0..<steps { step() }
    settle()
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func open() {
    if random.happens(20) { lines.append("Server: (listen)") }
    endpoints[1].state = .listen
    if random.happens(20) { lines.append("Client: (open)") }
    send(0, Segment(bits: .syn, sequence: SequenceNumber(0)), [.arrives, .isLost])
    if endpoints[1].state == .listen {
      timeout(0)
      send(0, Segment(bits: .syn, sequence: SequenceNumber(0)), [.arrives], isRepeat: true)
    }
    answerSyn([.arrives, .isLost])
    if endpoints[0].state == .synSent {
      timeout(1)
      answerSyn([.arrives], isRepeat: true)
    }
    acknowledge(0, [.arrives])
  }

  private mutating func answerSyn(_ fates: [Fate], isRepeat: Bool = false) {
    let segment = Segment(
      bits: [.syn, .ack], sequence: SequenceNumber(0), acknowledgment: endpoints[1].receiveNext)
    send(1, segment, fates, isRepeat: isRepeat)
  }

  private mutating func step() {
    let side = Int.random(in: 0...1, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0...3: sendData(side)
    case 4, 5: if !network.isEmpty { arrive(Int.random(in: 0..<network.count, using: &random)) }
    case 6: if endpoints[side].obligations.acknowledgment != .nothing { acknowledge(side, Fate.allCases) }
    case 7: repeatLost(side)
    case 8: if random.happens(30) { finish(side) }
    default: if random.happens(30) { lines.append("-- part \(lines.count) --") }
    }
  }

  private mutating func sendData(_ side: Int) {
    let endpoint = endpoints[side]
    guard endpoint.state == .established || endpoint.state == .closeWait else { return }
    let room = 20_000 - Int(endpoint.sendNext.distance(from: endpoint.sendUnacknowledged))
    guard room > 0 else { return }
    let length = UInt32.random(in: 1...UInt32(min(room, 1460)), using: &random)
    let segment = Segment(
      bits: random.happens(50) ? [.psh, .ack] : .ack, sequence: endpoint.sendNext,
      acknowledgment: endpoint.receiveNext, dataLength: length)
    send(side, segment, Fate.allCases)
  }

  private mutating func finish(_ side: Int) {
    let endpoint = endpoints[side]
    guard endpoint.state == .established || endpoint.state == .closeWait, !hasSentFin[side] else { return }
    hasSentFin[side] = true
    if random.happens(30) { lines.append("\(Self.names[side]): (close)") }
    let length = random.happens(20) ? UInt32.random(in: 1...100, using: &random) : 0
    send(
      side,
      Segment(
        bits: [.fin, .ack], sequence: endpoint.sendNext, acknowledgment: endpoint.receiveNext,
        dataLength: length),
      [.arrives, .departs, .isLost])
  }

  private mutating func acknowledge(_ side: Int, _ fates: [Fate]) {
    let endpoint = endpoints[side]
    guard endpoint.state.isSynchronized else { return }
    send(
      side,
      Segment(bits: .ack, sequence: endpoint.sendNext, acknowledgment: endpoint.receiveNext), fates)
  }

  /// Sends a lost segment again once its timer has run out.
  private mutating func repeatLost(_ side: Int) {
    forgetAcknowledged(side)
    guard let place = sent[side].firstIndex(where: \.isLost) else { return }
    if random.happens(50) { timeout(side) }
    var segment = sent[side].remove(at: place).segment
    segment.acknowledgment = endpoints[side].receiveNext
    send(side, segment, [.arrives, .arrives, .isLost], isRepeat: true)
  }

  /// The reset that a doubled last ACK asks for of a connection that is gone (3.5.2).
  private mutating func sendOwedReset(_ side: Int) {
    guard let sequence = endpoints[side].obligations.reset?.sequence else { return }
    send(side, Segment(bits: .rst, sequence: sequence), [.arrives])
  }

  private mutating func timeout(_ side: Int) { lines.append("\(Self.names[side]): (timeout)") }

  private mutating func forgetAcknowledged(_ side: Int) {
    if endpoints[side].state == .closed { sent[side] = [] }
    let acknowledged = endpoints[side].sendUnacknowledged
    sent[side].removeAll { $0.segment.end.precedesOrEquals(acknowledged) }
  }

  /// Everything arrives, is repeated and answered until both sides are at rest.
  private mutating func settle() {
    for _ in 0..<400 {
      if !network.isEmpty {
        arrive(0)
      } else if let side = (0...1).first(where: { endpoints[$0].obligations.reset != nil }) {
        sendOwedReset(side)
      } else if let side = (0...1).first(where: { hasLost($0) }) {
        repeatSurely(side)
      } else if let side = (0...1).first(where: { endpoints[$0].obligations.acknowledgment != .nothing }) {
        acknowledge(side, [.arrives])
      } else if let side = (0...1).first(where: { isUnacknowledged($0) }) {
        // What was answered by a segment that was lost is asked again.
        acknowledge(1 - side, [.arrives])
      } else {
        return
      }
    }
  }

  private mutating func hasLost(_ side: Int) -> Bool {
    forgetAcknowledged(side)
    return sent[side].contains(where: \.isLost)
  }

  private func isUnacknowledged(_ side: Int) -> Bool {
    endpoints[side].state.isSynchronized && endpoints[side].sendUnacknowledged != endpoints[side].sendNext
      && endpoints[1 - side].state.isSynchronized
  }

  private mutating func repeatSurely(_ side: Int) {
    guard let place = sent[side].firstIndex(where: \.isLost) else { return }
    var segment = sent[side].remove(at: place).segment
    segment.acknowledgment = endpoints[side].receiveNext
    send(side, segment, [.arrives], isRepeat: true)
  }

  /// Sends a segment, decides its fate, and writes its line.
  private mutating func send(_ side: Int, _ segment: Segment, _ fates: [Fate], isRepeat: Bool = false) {
    let fate = fates.randomElement(using: &random) ?? .arrives
    endpoints[side].send(segment)
    if segment.length > 0 { sent[side].append(Sent(segment: segment, isLost: fate == .isLost)) }
    var line = written(side, segment)
    switch fate {
    case .arrives: _ = endpoints[1 - side].segmentArrives(segment)
    case .departs:
      network.append(Travelling(sender: side, segment: segment))
      line += " ..."
    case .isLost: line += " (lost)"
    case .isDoubled:
      _ = endpoints[1 - side].segmentArrives(segment)
      _ = endpoints[1 - side].segmentArrives(segment)
      line += " (duplicate)"
    }
    if isRepeat { line += " (retransmission)" }
    lines.append(line + states(side))
  }

  private mutating func arrive(_ place: Int) {
    // The notation takes the oldest of equal segments.
    let chosen = network[place]
    let oldest = network.firstIndex { $0.sender == chosen.sender && $0.segment == chosen.segment } ?? place
    let travelling = network.remove(at: oldest)
    if random.happens(10) {
      lines.append("... \(written(travelling.sender, travelling.segment)) (lost)\(states(travelling.sender))")
      markLost(travelling)
      return
    }
    _ = endpoints[1 - travelling.sender].segmentArrives(travelling.segment)
    lines.append("... \(written(travelling.sender, travelling.segment))\(states(travelling.sender))")
  }

  private mutating func markLost(_ travelling: Travelling) {
    let place = sent[travelling.sender].lastIndex { $0.segment == travelling.segment }
    if let place { sent[travelling.sender][place].isLost = true }
  }

  private func states(_ side: Int) -> String {
    " [\(endpoints[side].state.name) | \(endpoints[1 - side].state.name)]"
  }

  private func written(_ side: Int, _ segment: Segment) -> String {
    var line = "\(Self.names[side]): \(segment.bits.name), Seq=\(origins[side] &+ segment.sequence.rawValue)"
    if segment.bits.hasAny(.ack) { line += ", ACK=\(origins[1 - side] &+ segment.acknowledgment.rawValue)" }
    if segment.dataLength > 0 { line += ", Len=\(segment.dataLength)" }
    return line
  }
}
