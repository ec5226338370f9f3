import Problems
import TCP
import TraceSyntax

/// Segments: whether the sender may send one, and with these numbers.
extension Replay {
  mutating func segment(_ index: Int, _ statement: Statement) -> Bool {
    guard let sender = side(statement.sender), !sides[sender].isBystander else { return false }
    if statement.receiver != NameTable.none, side(statement.receiver) != 1 - sender { return false }
    endIsAsserted = false
    let isAnswer = statement.bits.isSuperset(of: [.syn, .ack])
    if !hasBegun, isAnswer, !statement.marks.hasAny(.arrives) { return false }
    begin(opens: statement.bits.hasAny(.syn))
    let isRight =
      statement.marks.hasAny(.arrives)
      ? arrive(index, statement, sender) : depart(index, statement, sender)
    guard isRight else { return false }
    guard statement.marks.hasAny(.hasStates) else { return true }
    let detail = document.details[Int(statement.detail)]
    if let state = detail.senderState, !agrees(state, sender, index) { return false }
    if let state = detail.receiverState, !agrees(state, 1 - sender, index) { return false }
    return true
  }

  private mutating func depart(_ index: Int, _ statement: Statement, _ sender: Int) -> Bool {
    guard var segment = plain(statement, index) else { return false }
    if sides[sender].owesAbort, !segment.bits.hasAny(.rst) { return false }
    let isRight: Bool
    if segment.bits.hasAny(.rst) {
      isRight = reset(&segment, statement, sender, index)
    } else if segment.bits.hasAny(.syn) {
      isRight = synchronize(&segment, statement, sender, index)
    } else {
      isRight = ordinary(&segment, statement, sender, index)
    }
    guard isRight, hasRightOptions(&segment, statement, sender), keepsWindows(segment, statement, sender)
    else {
      return false
    }
    return send(segment, statement, sender, index)
  }

  /// The segment of a line before its numbers are known; `nil` where its flags contradict each other.
  func plain(_ statement: Statement, _ index: Int) -> Segment? {
    var bits = statement.bits
    let carriesData = statement.marks.hasAny([.hasLength, .unknownData, .blankLength])
    if bits.isEmpty, !carriesData { return nil }
    for pair in [[.syn, .fin], [.syn, .rst], [.fin, .rst]] as [ControlBits] where bits.isSuperset(of: pair) {
      return nil
    }
    if !bits.hasAny([.syn, .rst, .ack]) {
      guard tolerates(.missingAckFlag, at: index) else { return nil }
      bits.formUnion(.ack)
    }
    if bits.hasAny(.syn), hasAcknowledgment(statement),
      statement.acknowledgment == WrittenNumber(offset: 0), statement.marks.hasAny(.acknowledgmentBitImplied)
    {
      bits.remove(.ack)
    }
    var segment = Segment(bits: bits, sequence: SequenceNumber(0))
    if hasOpenLength(statement, bits) {
      segment.dataLength = 1
    } else if statement.marks.hasAny(.hasLength) {
      segment.dataLength = statement.length.isPlain ? statement.lengthOffset : 1
    }
    if statement.marks.hasAny(.hasWindow), !statement.marks.hasAny(.blankWindow) {
      segment.window = statement.window
    }
    return segment
  }

  /// Whether a later number tells how much data there is.
  func hasOpenLength(_ statement: Statement, _ bits: ControlBits) -> Bool {
    if statement.marks.hasAny([.unknownData, .blankLength]) { return true }
    return bits.hasAny(.psh) && !bits.hasAny([.syn, .fin, .rst]) && !statement.marks.hasAny(.hasLength)
  }

  /// 3.5.2, or an abort (3.10.5).
  private mutating func reset(
    _ segment: inout Segment, _ statement: Statement, _ sender: Int, _ index: Int
  ) -> Bool {
    let endpoint = endpoints[sender]
    if let owed = endpoint.obligations.reset {
      if let sequence = owed.sequence {
        segment.sequence = sequence
        segment.acknowledgment = endpoint.receiveNext
        return readSequence(segment, statement, sender, index)
      }
      guard let acknowledgment = owed.acknowledgment, segment.bits.hasAny(.ack) else { return false }
      segment.acknowledgment = acknowledgment
      if hasSequence(statement), statement.sequence != WrittenNumber(offset: 0) { return false }
      return readAcknowledgment(segment, statement, sender, index)
    }
    guard endpoint.permits(segment.bits, dataLength: 0) == .allowed else { return false }
    segment.sequence = endpoint.sendNext
    segment.acknowledgment = endpoint.receiveNext
    sides[sender].hasReset = true
    sides[sender].owesAbort = false
    return readSequence(segment, statement, sender, index)
      && readAcknowledgment(segment, statement, sender, index)
  }

  private mutating func synchronize(
    _ segment: inout Segment, _ statement: Statement, _ sender: Int, _ index: Int
  ) -> Bool {
    let answers = segment.bits.hasAny(.ack)
    segment.acknowledgment = endpoints[sender].receiveNext
    if endpoints[sender].state == .timeWait, answers, let syn = sides[sender].reopeningSyn {
      endpoints[sender].reopen(with: syn)
      segment.acknowledgment = endpoints[sender].receiveNext
    }
    let endpoint = endpoints[sender]
    if endpoint.permits(segment.bits, dataLength: 0) == .allowed, isNew(endpoint, answers: answers) {
      guard let initial = initialPosition(statement, sender) else { return false }
      segment.sequence = initial
    } else {
      segment.sequence = endpoint.initialSendSequence
      // The SYN-ACK was due on the arrival of the SYN (3.10.7.3), though its line comes later.
      let isLate = answers && endpoint.state == .established && endpoint.obligations.synAcknowledgment
      let mayRepeat =
        isLate || endpoint.permits(segment.bits, dataLength: 0, isRetransmission: true) == .allowed
      let isSpurious = statement.marks.hasAny(.spurious) && endpoint.state.isSynchronized
      guard mayRepeat || isSpurious, sides[sender].hasSent, segment.dataLength == 0 else { return false }
      if !endpoint.obligations.synAcknowledgment, !mayRepeatUnmarked(segment, statement, sender) {
        return false
      }
    }
    guard readSequence(segment, statement, sender, index) else { return false }
    if answers, let end = endpoint.fastOpenDataEnd, hasAcknowledgment(statement),
      numbers[1 - sender].position(of: statement.acknowledgment) == end
    {
      segment.acknowledgment = end
    }
    return !answers || readAcknowledgment(segment, statement, sender, index)
  }

  /// Whether a SYN would choose an initial sequence number.
  private func isNew(_ endpoint: Endpoint, answers: Bool) -> Bool {
    switch endpoint.state {
    case .closed, .listen: !answers
    case .synReceived: answers && !endpoint.hasChosenInitialSequence
    case .synSent, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait: false
    }
  }

  /// The position of an initial sequence number: free, but in TIME-WAIT above all used (3.6.1).
  private mutating func initialPosition(_ statement: Statement, _ sender: Int) -> SequenceNumber? {
    if statement.marks.hasAny([.retransmission, .spurious]) { return nil }
    guard sides[sender].hasSent || sides[sender].isShownBefore else { return SequenceNumber(0) }
    numbers[sender].place = .none
    numbers[sender].open = nil
    let unused = sides[sender].unused
    guard hasSequence(statement) else { return unused + 1 << 20 }
    guard let position = numbers[sender].position(of: statement.sequence),
      sides[sender].reopeningSyn == nil || unused.precedesOrEquals(position)
    else { return nil }
    return position
  }

  func hasSequence(_ statement: Statement) -> Bool {
    statement.marks.hasAny(.hasSequence) && !statement.marks.hasAny(.blankSequence)
  }

  func hasAcknowledgment(_ statement: Statement) -> Bool {
    statement.marks.hasAny(.hasAcknowledgment) && !statement.marks.hasAny(.blankAcknowledgment)
  }

  mutating func readSequence(
    _ segment: Segment, _ statement: Statement, _ sender: Int, _ index: Int
  ) -> Bool {
    guard hasSequence(statement) else { return true }
    return numbers[sender].read(
      statement.sequence, for: segment.sequence, mayLeaveOut: tolerates(.unshownData, at: index),
      symbols: symbols)
  }

  mutating func readAcknowledgment(
    _ segment: Segment, _ statement: Statement, _ sender: Int, _ index: Int
  ) -> Bool {
    guard hasAcknowledgment(statement), segment.bits.hasAny(.ack) else { return true }
    return numbers[1 - sender].read(
      statement.acknowledgment, for: segment.acknowledgment,
      mayLeaveOut: tolerates(.unshownData, at: index), symbols: symbols)
  }
}
