import LessonMetadata
import Problems
import TCP
import TraceSyntax

extension TraceChecker {
  /// Puts both endpoints where metadata says that they begin.
  mutating func begin() {
    if setup.numbering == .relative {
      for index in 0...1 { connection.sides[index].declaredInitial = 0 }
    }
    guard setup.start != .automatic || !setup.endpoints.isEmpty else { return }
    if setup.start == .established {
      for index in 0...1 { declare(index, .established) }
    } else if setup.start == .closed {
      for index in 0...1 {
        connection.sides[index].isDeclared = true
        connection.sides[index].isUndecided = true
      }
    }
    for (index, described) in setup.endpoints.enumerated() where index < 2 { begin(index, described) }
  }

  private mutating func begin(_ index: Int, _ described: DescribedEndpoint) {
    if let next = described.next {
      let position = place(WrittenNumber(offset: next), in: index)
      connection.endpoints[index].sendNext = position
      connection.endpoints[index].sendUnacknowledged = position
      if !connection.sides[1 - index].isDeclared { connection.endpoints[1 - index].receiveNext = position }
    }
    if let expects = described.expects {
      let position = place(WrittenNumber(offset: expects), in: 1 - index)
      connection.endpoints[index].receiveNext = position
      if !connection.sides[1 - index].isDeclared {
        connection.endpoints[1 - index].sendNext = position
        connection.endpoints[1 - index].sendUnacknowledged = position
      }
    }
    if let state = described.state {
      declare(index, state, showsNext: described.next != nil, showsExpected: described.expects != nil)
    } else if described.next != nil || described.expects != nil {
      declare(index, .established)
    }
    if let initial = described.initialSequence { connection.sides[index].declaredInitial = initial }
    if let window = described.window {
      connection.endpoints[index].receiveWindow = window
      connection.endpoints[1 - index].sendWindow = window
    }
    if let size = described.maximumSegmentSize {
      connection.endpoints[1 - index].negotiation.received.maximumSegmentSize = size
    }
  }

  /// The position of a number that metadata gives, counting from zero where the direction has no number yet.
  private mutating func place(_ number: WrittenNumber, in direction: Int) -> SequenceNumber {
    if !connection.directions[direction].numbering.isKnown {
      connection.directions[direction].numbering.mark(SequenceNumber(0), WrittenNumber(offset: 0))
    }
    return connection.directions[direction].numbering.position(of: number) ?? SequenceNumber(number.offset)
  }

  /// Lets an endpoint begin in `state`, with the numbers such a state implies.
  ///
  /// Positions begin at 0 in each direction; a SYN or FIN that the state says was sent lies just below.
  ///
  /// - Parameters:
  ///   - showsNext: whether SND.NXT is given, so that a SYN that was sent lies below it.
  ///   - showsExpected: whether RCV.NXT is.
  mutating func declare(_ index: Int, _ state: State, showsNext: Bool = false, showsExpected: Bool = false) {
    connection.sides[index].isDeclared = true
    connection.sides[index].isUndecided = false
    var endpoint = connection.endpoints[index]
    endpoint.state = state
    let next = endpoint.sendNext
    switch state {
    case .closed, .listen, .established, .closeWait: break
    case .synSent, .synReceived:
      endpoint.initialSendSequence = showsNext ? next - 1 : next
      endpoint.sendUnacknowledged = endpoint.initialSendSequence
      endpoint.sendNext = endpoint.initialSendSequence + 1
      endpoint.synIsOutstanding = true
      if state == .synReceived {
        endpoint.initialReceiveSequence = showsExpected ? endpoint.receiveNext - 1 : endpoint.receiveNext
        endpoint.receiveNext = endpoint.initialReceiveSequence + 1
      }
    case .finWait1, .closing, .lastAck:
      endpoint.finSequence = next - 1
      endpoint.sendUnacknowledged = next - 1
    case .finWait2, .timeWait:
      endpoint.finSequence = next - 1
    }
    switch state {
    case .closeWait, .closing, .lastAck, .timeWait: endpoint.hasReceivedFin = true
    case .closed, .listen, .synSent, .synReceived, .established, .finWait1, .finWait2: break
    }
    connection.endpoints[index] = endpoint
  }

  /// Decides from the first segment or event where endpoints begin that nobody described.
  mutating func beginAutomatically(_ index: Int, _ statement: Statement, sender: Int) {
    guard !connection.hasBegun else { return }
    connection.hasBegun = true
    if statement.kind == .event {
      let opens = statement.event == .listen || statement.event == .open || statement.event == .reboot
      for side in 0...1 where !connection.sides[side].isDeclared {
        if opens { connection.sides[side].isUndecided = true } else { declare(side, .established) }
      }
      return
    }
    if statement.bits.hasAny(.syn), setup.start == .automatic,
      !connection.sides[0].isDeclared, !connection.sides[1].isDeclared,
      !statement.marks.hasAny(.arrives), isLateSynAcknowledgment(index, statement, sender: sender)
    {
      beginWithSynAcknowledgment(index, sender: sender)
      return
    }
    let opens = statement.bits.hasAny(.syn)
    for side in 0...1 where !connection.sides[side].isDeclared {
      if opens { connection.sides[side].isUndecided = true } else { declare(side, .established) }
    }
  }

  /// Whether a trace's first segment is a SYN-ACK whose SYN is not shown.
  private mutating func isLateSynAcknowledgment(_ index: Int, _ statement: Statement, sender: Int) -> Bool {
    guard statement.bits.hasAny(.ack), !statement.bits.hasAny(.rst) else { return false }
    // A SYN right behind it is its own: the two lines have changed places.
    if let next = nextSegment(after: index, from: 1 - sender), next == nextSegment(after: index),
      document.statements[next].bits.intersection([.syn, .ack]) == .syn
    {
      return false
    }
    if !statement.marks.hasAny(.acknowledgmentBitImplied) { return true }
    if statement.acknowledgment == WrittenNumber(offset: 0) { return false }
    guard let next = nextSegment(after: index, from: 1 - sender) else { return true }
    return !document.statements[next].bits.hasAny(.syn)
  }

  /// The next segment that `endpoint` sends behind statement `index`.
  mutating func nextSegment(after index: Int, from endpoint: Int) -> Int? {
    var next = index + 1
    defer { look(at: next) }
    while next < extent.upperBound {
      let statement = document.statements[next]
      if statement.kind == .segment, self.endpoint(statement.sender) == endpoint { return next }
      next += 1
    }
    return nil
  }

  private mutating func beginWithSynAcknowledgment(_ index: Int, sender: Int) {
    let receiver = 1 - sender
    declare(receiver, .synSent)
    connection.sides[receiver].isDeclared = false
    var endpoint = Endpoint()
    endpoint.state = .synReceived
    endpoint.isPassive = true
    endpoint.receiveNext = connection.endpoints[receiver].sendNext
    endpoint.initialReceiveSequence = connection.endpoints[receiver].initialSendSequence
    endpoint.obligations.synAcknowledgment = true
    connection.endpoints[sender] = endpoint
    connection.shape.countSyn()
    if !connection.beginsWithOmission { reportUnshownSyn(index, sender: sender) }
  }

  private mutating func reportUnshownSyn(_ index: Int, sender: Int) {
    var fault = Fault(.unshownSyn, index)
    fault.endpoint = UInt8(sender)
    var syn = Repair.Reply(sender: UInt8(1 - sender), bits: .syn)
    let answer = document.statements[index]
    if answer.marks.hasAny(.hasAcknowledgment) { syn.sequence = answer.acknowledgment + (0 &- 1) }
    fault.repair = addRepair(.insertReply(syn), at: index)
    fault.fix = .repair
    report(fault)
  }
}
