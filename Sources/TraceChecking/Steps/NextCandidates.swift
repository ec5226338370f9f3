import TCP
import TraceSyntax

/// A segment to be tried as the next one.
struct NextCandidate {
  /// Its line, without the numbers that are due.
  var statement: Statement
  /// Whether its sender must answer, and this is the answer.
  var isOwed: Bool
  /// What its line must say of it.
  var claim: NextSegment.Claim?

  init(_ bits: ControlBits, length: UInt32 = 0, isOwed: Bool = false) {
    statement = Statement(start: 0, kind: .segment)
    statement.bits = bits
    self.isOwed = isOwed
    guard length > 0 else { return }
    statement.marks.add(.hasLength)
    statement.lengthOffset = length
  }

  /// What was sent from `number` on, once more or as a probe.
  init(
    _ bits: ControlBits, at number: WrittenNumber?, length: UInt32, _ claim: NextSegment.Claim
  ) {
    self.init(bits, length: length)
    self.claim = claim
    switch claim {
    case .retransmission: statement.marks.add(.retransmission)
    case .keepAlive: statement.marks.add(.keepAlive)
    case .windowProbe: statement.marks.add(.windowProbe)
    }
    guard let number else { return }
    statement.marks.add(.hasSequence)
    statement.sequence = number
  }
}

extension TraceChecker {
  /// Octets of data that are offered where nothing says how many there are.
  private static let exampleLength: UInt32 = 100

  /// The segments to try as the next of an endpoint at statement `place`, the likeliest first. Not all of them need
  /// be possible.
  func nextCandidates(from sender: Int, at place: Int) -> [NextCandidate] {
    let isDeclared = connection.sides[0].isDeclared || connection.sides[1].isDeclared
    // A trace may begin within a connection, but says so first, or begins with what its author has at hand.
    if !connection.hasBegun, !connection.beginsWithOmission, !isDeclared { return [NextCandidate(.syn)] }
    let endpoint = connection.endpoints[sender]
    let call = lastCall(before: place).flatMap { $0.endpoint == sender ? $0 : nil }
    var candidates = owedAnswers(of: endpoint)
    let repeats = repeatCandidates(of: sender)
    switch call?.event {
    case .timeout: candidates += repeats
    case .open: candidates.append(NextCandidate(.syn))
    case .send: candidates.append(NextCandidate([.psh, .ack], length: dataLength(endpoint, call?.octets)))
    case .shutdown, .close: candidates.append(NextCandidate([.fin, .ack]))
    case .abort: candidates += [NextCandidate([.rst, .ack]), NextCandidate(.rst)]
    case .listen, .timeWaitTimeout, .userTimeout, .reboot, nil: break
    }
    if endpoint.state == .closed || endpoint.state == .listen { candidates.append(NextCandidate(.syn)) }
    let data = NextCandidate([.psh, .ack], length: dataLength(endpoint, nil))
    let fin = NextCandidate([.fin, .ack])
    candidates += endpoint.state == .closeWait ? [fin, data] : [data, fin]
    candidates += repeats
    candidates += [NextCandidate([.rst, .ack]), NextCandidate(.rst), NextCandidate(.ack)]
    candidates += probeCandidates(of: sender)
    return candidates
  }

  private func owedAnswers(of endpoint: Endpoint) -> [NextCandidate] {
    if let reset = endpoint.obligations.reset {
      return [NextCandidate(reset.sequence == nil ? [.rst, .ack] : .rst, isOwed: true)]
    }
    if endpoint.obligations.synAcknowledgment { return [NextCandidate([.syn, .ack], isOwed: true)] }
    if endpoint.obligations.acknowledgment != .nothing { return [NextCandidate(.ack, isOwed: true)] }
    return []
  }

  /// What the peer's window, its MSS and a SEND call leave of the example.
  private func dataLength(_ endpoint: Endpoint, _ sent: UInt32?) -> UInt32 {
    var length = sent.map { max($0, 1) } ?? Self.exampleLength
    if let size = endpoint.negotiation.received.maximumSegmentSize { length = min(length, UInt32(size)) }
    if let edge = endpoint.sendWindowEdge, endpoint.sendNext.precedes(edge) {
      length = min(length, edge.distance(from: endpoint.sendNext))
    }
    return max(length, 1)
  }

  /// The oldest segment that waits for its acknowledgment, once more.
  private func repeatCandidates(of sender: Int) -> [NextCandidate] {
    guard let first = connection.directions[sender].sent.outstanding.first else { return [] }
    let flags = (first.bits.hasAny(.syn) ? 1 : 0) + (first.bits.hasAny(.fin) ? 1 : 0) as UInt32
    let length = first.end.distance(from: first.start)
    let number = connection.directions[sender].numbering.number(at: first.start)
    return [NextCandidate(first.bits, at: number, length: length - min(flags, length), .retransmission)]
  }

  /// What is sent to see whether the peer is there, or still without room.
  private func probeCandidates(of sender: Int) -> [NextCandidate] {
    let endpoint = connection.endpoints[sender]
    let numbering = connection.directions[sender].numbering
    guard let below = numbering.number(at: endpoint.sendNext - 1), endpoint.state.isSynchronized else {
      return []
    }
    if endpoint.sendWindow == 0 {
      return [
        NextCandidate(.ack, at: numbering.number(at: endpoint.sendNext), length: 1, .windowProbe)
      ]
    }
    let isIdle = endpoint.sendUnacknowledged == endpoint.sendNext && endpoint.finSequence == nil
    return isIdle ? [NextCandidate(.ack, at: below, length: 0, .keepAlive)] : []
  }
}
