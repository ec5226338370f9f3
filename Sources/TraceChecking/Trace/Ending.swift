import Problems
import TCP
import TraceSyntax

/// What the end of a trace leaves undone.
extension TraceChecker {
  /// Reports what is still in the network, unanswered or unfinished, and final states other than expected.
  mutating func finish() {
    guard !isUnchecked, connection.lastSegment >= 0 else { return }
    for forgotten in forgottenDepartures { reportStillInNetwork(forgotten.statement, forgotten.sender) }
    for travelling in connection.network { reportStillInNetwork(travelling.statement, travelling.sender) }
    let firstOwed = faults.count
    for index in 0...1 where !hasLeftOutLines { reportOwed(index) }
    // A missing answer is said once, not also by what it leaves unfinished.
    let lacksAnswer = faults[firstOwed...].contains { $0.name == .unanswered }
    let isUnanswered =
      connection.sides[0].hasLeftFinUnanswered || connection.sides[1].hasLeftFinUnanswered
    let isSilenced =
      hasLeftOutLines || lacksAnswer || !setup.expectations.isEmpty
      || (connection.endIsAsserted && !isUnanswered)
    if !isSilenced { reportIncomplete() }
    reportFinalStates()
  }

  /// A segment that never arrives, for all that is known of it.
  private mutating func reportStillInNetwork(_ statement: Int32, _ sender: UInt8) {
    var fault = Fault(.stillInNetwork, Int(statement), .departure)
    fault.endpoint = sender
    report(fault)
  }

  private mutating func reportOwed(_ index: Int) {
    let endpoint = connection.endpoints[index]
    let side = connection.sides[index]
    if side.abortStatement >= 0 {
      var fault = Fault(.unanswered, Int(side.abortStatement), .event)
      fault.endpoint = UInt8(index)
      fault.state = endpoint.state
      report(fault)
    }
    var name: ProblemName?
    switch endpoint.obligations.acknowledgment {
    case .nothing, .synAcknowledgment, .fin: break
    case .data, .gap: name = .unansweredData
    case .unacceptable: name = .unanswered
    case .challenge: name = .unansweredChallenge
    }
    if endpoint.obligations.reset != nil { name = .unanswered }
    if endpoint.obligations.synAcknowledgment { name = .unanswered }
    guard let name, side.dueSince >= 0 else { return }
    if endpoint.obligations.synAcknowledgment, !connection.sides[1 - index].isDeclared,
      connection.endpoints[1 - index].state == .synSent
        || connection.endpoints[1 - index].state == .synReceived
    {
      return
    }
    var fault = Fault(name, Int(side.dueSince))
    fault.endpoint = UInt8(index)
    fault.state = endpoint.state
    if name == .unansweredData { fault.expected = acknowledgmentDue(from: index) }
    offer(owedReply(index), for: &fault)
    report(fault)
  }

  private mutating func reportIncomplete() {
    let last = Int(connection.lastSegment)
    for index in 0...1 {
      let state = connection.endpoints[index].state
      if state == .synSent || state == .synReceived {
        reportEnd(.incompleteHandshake, last, index)
        return
      }
    }
    for index in 0...1 {
      switch connection.endpoints[index].state {
      case .finWait1, .closing, .lastAck:
        reportEnd(.incompleteClose, last, index)
        return
      case .closed, .listen, .synSent, .synReceived, .established, .finWait2, .closeWait, .timeWait: break
      }
    }
    for index in 0...1 {
      let state = connection.endpoints[index].state
      if state == .finWait2 || state == .closeWait {
        reportEnd(.halfClosedEnd, last, index)
        return
      }
    }
  }

  private mutating func reportEnd(_ name: ProblemName, _ statement: Int, _ endpoint: Int) {
    var fault = Fault(name, statement)
    fault.endpoint = UInt8(endpoint)
    fault.state = connection.endpoints[endpoint].state
    offer(missingReply(to: endpoint), for: &fault)
    report(fault)
  }

  /// States at the end that metadata expects.
  private mutating func reportFinalStates() {
    for index in 0...1 {
      guard let expected = expectation(of: index), connection.endpoints[index].state != expected else {
        continue
      }
      let isOpen =
        connection.sides[index].isUndecided && connection.endpoints[index].state == .closed
        && !connection.shape.hasClosed
      if isOpen, expected == .listen { continue }
      let skipsWait = expected == .closed && connection.endpoints[index].state == .timeWait
      var fault = Fault(skipsWait ? .skippedTimeWait : .wrongFinalState, Int(connection.lastSegment))
      fault.endpoint = UInt8(index)
      fault.state = connection.endpoints[index].state
      fault.foundState = expected
      if skipsWait { fault.fix = .waitBehind }
      report(fault)
    }
  }

  private func expectation(of index: Int) -> State? {
    if let state = setup.expectations[name(of: index)] { return state }
    guard index < setup.endpoints.count else { return nil }
    for alias in [setup.endpoints[index].name] + setup.endpoints[index].aliases {
      if let state = setup.expectations[alias] { return state }
    }
    return nil
  }

  /// What the trace is as a whole.
  var patterns: [TracePattern] {
    connection.shape.patterns(endingIn: Pair(finalState(of: 0), finalState(of: 1)))
  }

  /// The state an endpoint ends in; `nil` where the trace could not be followed.
  func finalState(of index: Int) -> State? {
    guard !isUnchecked, !hasLeftOutLines else { return nil }
    if connection.sides[index].isUndecided, connection.endpoints[index].state == .closed,
      !connection.shape.hasClosed, connection.endpoints[1 - index].state == .synSent
    {
      return .listen
    }
    return connection.endpoints[index].state
  }
}
