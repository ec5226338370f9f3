import Problems
import TCP
import TraceSyntax

/// Lines that are no segments.
extension Replay {
  /// A user call or a timer that the state allows.
  mutating func event(_ statement: Statement, _ index: Int) -> Bool {
    guard let side = side(statement.sender) else { return false }
    begin(opens: statement.event == .listen || statement.event == .open || statement.event == .reboot)
    let state = endpoints[side].state
    let isRight: Bool
    switch statement.event {
    case .listen: isRight = endpoints[side].call(.passiveOpen) == .accepted
    case .open:
      isRight = endpoints[side].call(.activeOpen) == .accepted
      sides[side].hasOpened = true
    case .send: isRight = endpoints[side].call(.send) == .accepted
    case .shutdown: isRight = endpoints[side].call(.shutdown) == .accepted
    case .close: isRight = endpoints[side].call(.close) == .accepted
    case .abort:
      isRight = endpoints[side].call(.abort) == .accepted
      sides[side].owesAbort = isRight && endpoints[side].state != .closed
    case .timeout:
      isRight = endpoints[side].expires(.retransmission)
      sides[side].lastTimeout = index
    case .timeWaitTimeout:
      // Who leaves without an answer to the peer's FIN leaves the peer alone.
      if endpoints[side].obligations.acknowledgment == .fin { return false }
      isRight = endpoints[side].expires(.timeWait)
    case .userTimeout: isRight = endpoints[side].expires(.user)
    case .reboot:
      endpoints[side].reboot()
      isRight = true
    }
    if statement.event == .listen || statement.event == .open { sides[side].isUndecided = false }
    if endpoints[side].state == .closed, state != .closed {
      forget(side)
      sides[side].isFree = statement.event != .reboot
    }
    return isRight
  }

  /// Before the first segment a state is declared, later asserted.
  mutating func stateLine(_ statement: Statement, _ index: Int) -> Bool {
    guard let side = side(statement.sender),
      let state = document.details[Int(statement.detail)].senderState
    else { return false }
    if hasBegun {
      endIsAsserted = true
      return agrees(state, side, index)
    }
    declare(state, side)
    return true
  }

  /// Lets an endpoint begin in `state`.
  mutating func declare(_ state: State, _ side: Int) {
    sides[side].isDeclared = true
    sides[side].isUndecided = false
    switch state {
    case .closed, .listen, .established: endpoints[side].state = state
    case .synSent:
      endpoints[side].send(Segment(bits: .syn, sequence: SequenceNumber(0)))
      sides[side].hasSent = true
      sides[side].unused = endpoints[side].sendNext
    case .synReceived, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait:
      endpoints[side].state = state
      sides[side].isBystander = true
    }
  }

  /// Whether an endpoint is in `state`, or may be for all that was said.
  mutating func agrees(_ state: State, _ side: Int, _ index: Int) -> Bool {
    let actual = endpoints[side].state
    if actual == state { return true }
    if sides[side].isUndecided, actual == .closed || actual == .listen, state == .closed || state == .listen {
      endpoints[side].state = state
      sides[side].isUndecided = false
      return true
    }
    if sides[side].hasOpened, actual == .closed, state == .synSent { return true }
    if sides[side].hasReset, actual == .closed, state == .timeWait { return true }
    guard actual == .timeWait, state == .closed, tolerates(.skippedTimeWait, at: index),
      endpoints[side].obligations.acknowledgment == .nothing
    else { return false }
    _ = endpoints[side].expires(.timeWait)
    forget(side)
    sides[side].isFree = true
    return true
  }

  /// `...` alone: everything was answered meanwhile. Only an open connection is followed over it.
  mutating func omission() -> Bool {
    guard hasBegun, endpoints.allSatisfy({ $0.state == .established }) else { return false }
    network.removeAll()
    for side in 0...1 {
      numbers[side].place = .omission
      let next = endpoints[side].sendNext
      endpoints[side].sendUnshown(upTo: next)
      endpoints[1 - side].receiveUnshown(upTo: next)
      endpoints[side].obligations = Obligations()
      sides[side].sent.removeAll()
    }
    return true
  }

  /// A connection that is gone has nothing to send again.
  mutating func forget(_ side: Int) {
    sides[side].sent.removeAll()
    sides[side].windowEdge = nil
    sides[side].lastAcknowledgment = nil
  }
}
