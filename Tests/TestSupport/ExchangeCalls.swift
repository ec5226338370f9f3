import TCP

/// What the users of the two endpoints do.
extension RandomExchange {
  mutating func listen(_ side: Int) {
    guard endpoints[side].state == .closed, endpoints[side].call(.passiveOpen) == .accepted else { return }
    tell(side, "listen")
  }

  /// An active OPEN, from CLOSED or LISTEN.
  mutating func connect(_ side: Int, _ action: ExchangeAction) {
    switch endpoints[side].state {
    case .closed, .listen: break
    case .synSent, .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck,
      .timeWait:
      return
    }
    if action.isTold { tell(side, "open") }
    var segment = Segment(bits: .syn, sequence: initialPosition(side, action.amount))
    if script.habits[side].fastOpenData > 0, !sides[side].hasSent {
      segment.dataLength = script.habits[side].fastOpenData
      segment.options.fastOpen = .cookie
    }
    send(side, segment, action.fate)
  }

  /// The next initial sequence number: at first 0, later somewhere above all that was used.
  func initialPosition(_ side: Int, _ amount: UInt32) -> SequenceNumber {
    guard sides[side].hasSent else { return SequenceNumber(0) }
    return sides[side].unused + 1 + amount % 100_000
  }

  mutating func sendData(_ side: Int, _ action: ExchangeAction, isUrgent: Bool) {
    let endpoint = endpoints[side]
    guard mayCarryNewData(endpoint) else { return }
    var room = freeRoom(side)
    if let size = endpoint.negotiation.received.maximumSegmentSize { room = min(room, UInt32(size)) }
    guard room > 0 else { return }
    let length = 1 + action.amount % min(room, 1460)
    if action.isTold { tell(side, "send \(length)") }
    var segment = Segment(bits: .ack, sequence: endpoint.sendNext, dataLength: length)
    if action.amount & 1 == 1 { segment.bits.insert(.psh) }
    if isUrgent {
      segment.bits.insert(.urg)
      segment.urgentPointer = UInt16(1 + action.amount % length)
    }
    send(side, segment, action.fate)
  }

  private func mayCarryNewData(_ endpoint: Endpoint) -> Bool {
    endpoint.finSequence == nil && (endpoint.state == .established || endpoint.state == .closeWait)
  }

  /// Octets that still fit the peer's window, as far as it is known.
  func freeRoom(_ side: Int) -> UInt32 {
    let endpoint = endpoints[side]
    // In a trace that begins in a connection the peer's window has to be told first.
    if endpoint.sendWindow == nil, script.habits[1 - side].buffer != nil { return 0 }
    let edge = endpoint.sendWindowEdge ?? endpoint.sendUnacknowledged + 60_000
    return endpoint.sendNext.precedes(edge) ? edge.distance(from: endpoint.sendNext) : 0
  }

  mutating func finish(_ side: Int, _ action: ExchangeAction) {
    let endpoint = endpoints[side]
    guard mayCarryNewData(endpoint), freeRoom(side) > 0 else { return }
    if action.isTold { tell(side, action.amount & 1 == 1 ? "close" : "shutdown") }
    var segment = Segment(bits: [.fin, .ack], sequence: endpoint.sendNext)
    if action.amount % 5 == 0, freeRoom(side) > 100 { segment.dataLength = 1 + action.amount % 90 }
    send(side, segment, action.fate)
  }

  mutating func abort(_ side: Int, _ action: ExchangeAction) {
    let endpoint = endpoints[side]
    guard isDecided, endpoint.state != .closed, endpoints[side].call(.abort) == .accepted else { return }
    let isGone = endpoints[side].state == .closed
    if isGone || action.isTold { tell(side, "abort") }
    guard !isGone else { return forget(side) }
    send(
      side, Segment(bits: action.amount & 1 == 1 ? .rst : [.rst, .ack], sequence: endpoint.sendNext),
      action.fate)
  }

  mutating func expire(_ side: Int, _ timer: Timer) {
    guard endpoints[side].expires(timer) else { return }
    switch timer {
    case .retransmission: tell(side, "timeout")
    case .timeWait: tell(side, "2MSL")
    case .user: tell(side, "user timeout")
    }
    if endpoints[side].state == .closed { forget(side) }
  }

  mutating func reboot(_ side: Int) {
    guard sides[side].hasSent else { return }
    endpoints[side].reboot()
    tell(side, "reboot")
    forget(side)
  }

  /// What an endpoint forgets with its connection.
  mutating func forget(_ side: Int) {
    sides[side].sent = []
    sides[side].edge = nil
    sides[side].lastWindow = nil
    sides[side].lastAcknowledgment = nil
    sides[side].reopeningSyn = nil
    sides[side].isReading = true
  }

  private mutating func tell(_ side: Int, _ event: String) {
    write("\(Self.names[side]): (\(event))")
    if isDecided, lines.count % 2 == 0 { write("\(Self.names[side]): [\(endpoints[side].state.name)]") }
  }
}
