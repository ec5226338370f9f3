import Problems
import TCP
import TraceSyntax

/// User calls, timers, and lines that stand for what is not shown.
extension TraceChecker {
  /// A user call, a timer or a reboot; reports one that the state does not allow.
  mutating func event(_ index: Int, _ statement: Statement) {
    guard let endpoint = endpoint(statement.sender) else { return }
    beginAutomatically(index, statement, sender: endpoint)
    let before = connection.endpoints[endpoint].state
    if statement.event == .timeWaitTimeout { noteUnansweredFin(endpoint) }
    let isAllowed: Bool
    switch statement.event {
    case .listen: isAllowed = call(.passiveOpen, endpoint)
    case .open:
      isAllowed = call(.activeOpen, endpoint)
      connection.sides[endpoint].hasOpened = isAllowed
    case .send: isAllowed = call(.send, endpoint)
    case .shutdown: isAllowed = call(.shutdown, endpoint)
    case .close: isAllowed = call(.close, endpoint)
    case .abort:
      isAllowed = call(.abort, endpoint)
      if isAllowed, connection.endpoints[endpoint].state != .closed {
        connection.sides[endpoint].abortStatement = Int32(index)
      }
    case .timeout:
      isAllowed = connection.endpoints[endpoint].expires(.retransmission)
      connection.sides[endpoint].lastTimeout = Int32(index)
    case .timeWaitTimeout: isAllowed = connection.endpoints[endpoint].expires(.timeWait)
    case .userTimeout:
      isAllowed = connection.endpoints[endpoint].expires(.user)
      if isAllowed { connection.shape.countGivingUp() }
    case .reboot:
      connection.endpoints[endpoint].reboot()
      connection.sides[endpoint].isUndecided = false
      connection.sides[endpoint].isPresumedListening = false
      connection.sides[endpoint].abortStatement = -1
      if connection.endpoints[1 - endpoint].state.believesInConnection { connection.shape.begin(.discovery) }
      isAllowed = true
    }
    if !isAllowed {
      if statement.event == .timeout { connection.sides[endpoint].emptyTimeout = Int32(index) }
      var fault = Fault(.notAllowedInState, index, .event)
      fault.endpoint = UInt8(endpoint)
      fault.state = before
      fault.reason = FaultReason(reasonAgainst(statement.event, in: before))
      report(fault)
    }
    if connection.endpoints[endpoint].state == .closed, before != .closed, statement.event != .reboot {
      becameFree(endpoint)
    }
  }

  /// Why `event` cannot happen in `state` (3.10.1 to 3.10.5, 3.10.8).
  private func reasonAgainst(_ event: EventKind, in state: State) -> FaultReason.Kind {
    switch event {
    case .listen, .open: return .connectionExists
    case .timeout, .userTimeout: return .nothingWaits
    case .timeWaitTimeout: return .onlyTimeWaitEnds
    case .reboot: return .none
    case .send, .shutdown, .close, .abort:
      guard state == .closed else { return .alreadyClosed }
      return connection.shape.hasClosed ? .connectionGone : .noConnection
    }
  }

  /// Remembers that an endpoint leaves TIME-WAIT while its peer still waits for the ACK of its FIN.
  mutating func noteUnansweredFin(_ endpoint: Int) {
    guard connection.endpoints[endpoint].state == .timeWait,
      connection.endpoints[endpoint].obligations.acknowledgment == .fin
    else { return }
    connection.sides[endpoint].hasLeftFinUnanswered = true
  }

  private mutating func call(_ call: UserCall, _ endpoint: Int) -> Bool {
    if connection.sides[endpoint].isUndecided, call == .passiveOpen || call == .activeOpen {
      connection.sides[endpoint].isUndecided = false
    }
    return connection.endpoints[endpoint].call(call) == .accepted
  }

  /// `...` alone: both sides may have moved on, all is answered, the network is empty, and an opening is
  /// complete.
  mutating func omission() {
    if !connection.hasBegun {
      connection.beginsWithOmission = true
      return
    }
    connection.emptyNetwork()
    for index in 0...1 {
      connection.directions[index].place = .omission
      connection.directions[index].openData = nil
      connection.directions[index].alternate = nil
      connection.sides[index].dueSince = -1
      connection.sides[index].abortStatement = -1
    }
    for index in 0...1 { completeOpening(index) }
    for index in 0...1 { passUnshownTraffic(from: index) }
  }

  private mutating func completeOpening(_ index: Int) {
    switch connection.endpoints[index].state {
    case .synSent, .synReceived:
      connection.endpoints[index].state = .established
      connection.shape.open()
      connection.endpoints[index].obligations = Obligations()
      if !connection.endpoints[1 - index].state.isSynchronized {
        let endpoint = connection.endpoints[index]
        connection.endpoints[1 - index].state = .established
        connection.endpoints[1 - index].obligations = Obligations()
        connection.endpoints[1 - index].receiveUnshown(upTo: endpoint.sendNext)
      }
    case .closed, .listen, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait:
      connection.endpoints[index].obligations = Obligations()
    }
  }

  /// Takes all that `index` sent as received and acknowledged; a FIN that is still under way stays so.
  private mutating func passUnshownTraffic(from index: Int) {
    let sender = connection.endpoints[index]
    guard sender.state.isSynchronized, connection.endpoints[1 - index].state.isSynchronized else { return }
    if sender.finSequence != nil, !sender.finIsAcknowledged { return }
    connection.endpoints[index].sendUnshown(upTo: sender.sendNext)
    connection.endpoints[1 - index].receiveUnshown(upTo: sender.sendNext)
    connection.directions[index].sent.acknowledge(sender.sendNext)
  }
}
