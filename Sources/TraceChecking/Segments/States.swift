import Problems
import TCP
import TraceSyntax

/// States that a trace asserts, on a segment's line or on lines of their own.
extension TraceChecker {
  /// `[sender's state | receiver's state]` behind a segment.
  mutating func checkStates(_ draft: Draft) {
    guard draft.marks.hasAny(.hasStates) else { return }
    let detail = document.details[Int(draft.statement.detail)]
    if detail.hasStateAlias { reportAlias(draft.index, detail) }
    if let first = detail.senderState, let second = detail.receiverState, first != second,
      !agrees(draft.sender, first), !agrees(draft.receiver, second),
      agrees(draft.sender, second), agrees(draft.receiver, first)
    {
      var fault = wrongState(draft.index, .senderState, draft.sender, first)
      fault.fix = .swapStates
      report(fault)
      return
    }
    if let state = detail.senderState { assert(state, of: draft.sender, draft.index, .senderState) }
    if let state = detail.receiverState { assert(state, of: draft.receiver, draft.index, .receiverState) }
  }

  /// `Client: [CLOSED]`: declares before the first segment, checks later.
  mutating func stateLine(_ index: Int, _ statement: Statement) {
    guard let endpoint = endpoint(statement.sender) else { return }
    let detail = document.details[Int(statement.detail)]
    guard let state = detail.senderState else { return }
    if detail.hasStateAlias { reportAlias(index, detail) }
    guard connection.hasBegun else {
      declare(endpoint, state)
      return
    }
    connection.endIsAsserted = true
    assert(state, of: endpoint, index, .senderState)
  }

  private mutating func reportAlias(_ index: Int, _ detail: StatementDetail) {
    var fault = Fault(.stateAlias, index, detail.senderState == nil ? .receiverState : .senderState)
    fault.state = detail.senderState ?? detail.receiverState
    fault.fix = .spellStates
    report(fault)
  }

  private func agrees(_ endpoint: Int, _ state: State) -> Bool {
    connection.endpoints[endpoint].state == state || mayBe(state, endpoint)
  }

  /// Whether nothing has told yet which of LISTEN and CLOSED the endpoint is in, and `state` is one of them.
  private func mayBe(_ state: State, _ endpoint: Int) -> Bool {
    let actual = connection.endpoints[endpoint].state
    return connection.sides[endpoint].isUndecided && (actual == .closed || actual == .listen)
      && (state == .closed || state == .listen)
  }

  private mutating func assert(_ state: State, of endpoint: Int, _ index: Int, _ part: StatementPart) {
    let actual = connection.endpoints[endpoint].state
    let side = connection.sides[endpoint]
    if mayBe(state, endpoint) {
      connection.endpoints[endpoint].state = state
      connection.sides[endpoint].isUndecided = false
      return
    }
    guard actual != state else { return }
    // OPEN enters SYN-SENT (RFC 9293, 3.10.1); here the SYN's line does.
    if side.hasOpened, actual == .closed, state == .synSent { return }
    if side.hasReset, actual == .closed, state == .timeWait { return }
    if decideWasClosed(endpoint, state) { return }
    if actual == .timeWait, state == .closed {
      var fault = Fault(.skippedTimeWait, index, part)
      fault.endpoint = UInt8(endpoint)
      fault.state = .timeWait
      fault.foundState = .closed
      fault.fix = .waitBeforeState
      report(fault)
      noteUnansweredFin(endpoint)
      connection.endpoints[endpoint].state = .closed
      becameFree(endpoint)
      return
    }
    report(wrongState(index, part, endpoint, state))
  }

  /// `[SYN-SENT | CLOSED]` behind a SYN: the peer that nobody described was CLOSED, and owes a reset.
  private mutating func decideWasClosed(_ endpoint: Int, _ state: State) -> Bool {
    guard state == .closed, connection.sides[endpoint].isPresumedListening,
      connection.endpoints[endpoint].state == .synReceived,
      connection.endpoints[endpoint].obligations.synAcknowledgment
    else { return false }
    let end = connection.endpoints[endpoint].fastOpenDataEnd ?? connection.endpoints[endpoint].receiveNext
    connection.endpoints[endpoint] = Endpoint()
    connection.endpoints[endpoint].receiveNext = end
    connection.endpoints[endpoint].obligations.reset = OwedReset(acknowledgment: end)
    connection.sides[endpoint].isPresumedListening = false
    return true
  }

  private func wrongState(_ index: Int, _ part: StatementPart, _ endpoint: Int, _ written: State) -> Fault {
    var fault = Fault(.wrongState, index, part)
    fault.endpoint = UInt8(endpoint)
    fault.foundState = written
    fault.state = connection.endpoints[endpoint].state
    fault.fix = .writeState
    return fault
  }
}
