import Problems
import TCP
import TraceSyntax
import TraceText

extension TraceChecker {
  /// Checks and delivers the segment of statement `index`, and repairs the trace where its structure is wrong.
  ///
  /// - Returns: the statement to go on with.
  mutating func segmentStep(_ index: Int, _ statement: Statement) -> Int {
    guard let sender = endpoint(statement.sender) else {
      if statement.sender == NameTable.none { segmentWithoutSender(index, statement) }
      return index + 1
    }
    if isUnchecked {
      checkShapeOnly(index, statement, sender: sender)
      return index + 1
    }
    if isTrying {
      segment(index, statement, sender: sender)
      return index + 1
    }
    let before = connection
    let firstFault = faults.count
    segment(index, statement, sender: sender)
    let suspicion = faults.count > firstFault ? suspicion(from: firstFault) : .none
    if suspicion == .strong, statement.marks.hasAny(.isBroken) {
      // What was read of the line cannot be all that it says, and it has its error already.
      connection = before
      faults.removeSubrange(firstFault...)
      leaveOut()
      return index + 1
    }
    if suspicion != .none,
      let next = repair(
        index, statement, sender: sender, before: before, firstFault: firstFault, suspicion: suspicion)
    {
      checkpoint = nil
      return next
    }
    checkpoint = Checkpoint(connection: before, statement: index)
    return index + 1
  }

  /// A line that says nothing of its sender was reported; whoever fits is taken to have sent it.
  private mutating func segmentWithoutSender(_ index: Int, _ statement: Statement) {
    guard !isUnchecked, !isTrying, names.second != NameTable.none else { return }
    let before = connection
    let firstFault = faults.count
    for sender in 0...1 {
      isTrying = true
      segment(index, statement, sender: sender)
      lookAhead(from: index + 1, segments: 2)
      isTrying = false
      let isClean = !hasFindings(from: firstFault)
      connection = before
      faults.removeSubrange(firstFault...)
      if isClean {
        segment(index, statement, sender: sender)
        return
      }
    }
    leaveOut()
  }

  /// Whether a line without flags was not read as a whole; a bare `DATA` needs no flag.
  private func isUnread(_ index: Int, _ statement: Statement) -> Bool {
    if statement.marks.hasAny([.unknownData, .hasDataText]) { return false }
    if statement.marks.hasAny(.isBroken) { return true }
    let line = Line(document, statement: index)
    return readingProblems.occur(in: ByteRange(line.start, line.contentEnd))
  }

  /// Behind a line that cannot be read both sides may have moved on.
  private mutating func leaveOut() {
    hasLeftOutLines = true
    if !connection.hasBegun { connection.beginsWithOmission = true }
    for direction in 0...1 { connection.directions[direction].place = .omission }
  }

  /// One segment, without any attempt at repairing the trace around it.
  mutating func segment(_ index: Int, _ statement: Statement, sender: Int) {
    connection.lastSegment = Int32(index)
    connection.endIsAsserted = false
    connection.shape.segments += 1
    if statement.bits.isEmpty, isUnread(index, statement) {
      leaveOut()
      return
    }
    beginAutomatically(index, statement, sender: sender)
    var draft = Draft(index: index, statement: statement, sender: sender)
    if statement.marks.hasAny(.arrives) {
      arrive(&draft)
    } else {
      depart(&draft)
    }
    if !draft.isRefused { checkStates(draft) }
  }

  /// A segment that is sent now, and arrives unless its line says otherwise.
  private mutating func depart(_ draft: inout Draft) {
    repairShape(&draft)
    readLength(&draft)
    checkNumbering(draft)
    if draft.bits.hasAny(.rst) {
      judgeReset(&draft)
    } else if draft.bits.hasAny(.syn) {
      judgeSyn(&draft)
    } else {
      judgeOrdinary(&draft)
    }
    guard !draft.isRefused else { return }
    readOptions(&draft)
    checkWindow(draft)
    checkClaims(draft)
    checkRepeat(draft)
    noteUnwritten(draft)
    if isRecording { record(draft) }
    send(draft)
    travel(draft)
    deliverCrossingSyn(to: draft.sender)
  }

  /// Finds out how much data a segment carries.
  func readLength(_ draft: inout Draft) {
    let marks = draft.marks
    let bits = draft.bits
    if marks.hasAny(.hasLength) && !marks.hasAny([.blankLength, .isBroken]) {
      if draft.statement.length.isPlain {
        draft.segment.dataLength = draft.statement.lengthOffset
      } else {
        draft.segment.dataLength = 1
      }
    } else if marks.hasAny(.unknownData) {
      draft.hasOpenLength = true
      draft.leastLength = 1
    } else if marks.hasAny(.blankLength)
      || (bits.hasAny(.psh) && !bits.hasAny([.syn, .fin, .rst]) && !marks.hasAny(.hasLength))
    {
      draft.hasOpenLength = true
    }
    if draft.hasOpenLength { draft.segment.dataLength = 1 }
    if marks.hasAny(.hasWindow) && !marks.hasAny(.blankWindow) {
      draft.segment.window = draft.statement.window
    }
  }

  /// Enters the segment into the sender's block and into what is known of its direction.
  private mutating func send(_ draft: Draft) {
    let sender = draft.sender
    let index = Int32(draft.index)
    let segment = draft.segment
    let next = connection.endpoints[sender].sendNext
    let previousState = connection.endpoints[sender].state
    if !draft.isProbe {
      connection.endpoints[sender].send(segment)
    } else {
      connection.endpoints[sender].send(
        Segment(
          bits: segment.bits, sequence: next, acknowledgment: segment.acknowledgment, window: segment.window))
    }
    // A plain ACK may stand for the SYN-ACK that is due (rule of `superseded`).
    if segment.bits.hasAny(.ack) {
      connection.endpoints[sender].obligations.synAcknowledgment = false
    }
    var side = connection.sides[sender]
    let arrives = !draft.marks.hasAny([.lost, .departs, .corrupt])
    side.probedOctet =
      draft.isProbe && arrives && segment.dataLength == 1 && segment.sequence == next ? next : nil
    side.lastSent = index
    if connection.endpoints[sender].state != .closed { side.isUndecided = false }
    side.lastWasPureAcknowledgment = draft.isPureAcknowledgment
    if segment.bits.hasAny(.ack) { side.lastAcknowledgment = segment.acknowledgment }
    if !connection.endpoints[sender].owesAnything { side.dueSince = -1 }
    if segment.bits.hasAny(.fin) && side.finStatement < 0 { side.finStatement = index }
    if segment.bits.hasAny(.syn) && !draft.isRetransmission { side.synStatement = index }
    if segment.window != nil { side.windowStatement = index }
    connection.sides[sender] = side
    noteShape(draft, previousState: previousState)
    guard segment.length > 0, !draft.isProbe, !segment.bits.hasAny(.rst) else { return }
    if !draft.isRetransmission {
      connection.directions[sender].lastConsumer = index
      if segment.bits.hasAny(.syn) { connection.directions[sender].initialStatement = index }
      connection.directions[sender].sent.append(
        SentSegment(
          start: segment.sequence, end: segment.end, acknowledgment: segment.acknowledgment, statement: index,
          bits: segment.bits, isMissing: draft.marks.hasAny([.lost, .departs, .corrupt])))
      markLength(draft)
    } else {
      noteRepeat(draft)
    }
  }

  /// Remembers where a repeat begins and ends, if it is packaged anew, and that the original arrives with it.
  private mutating func noteRepeat(_ draft: Draft) {
    let segment = draft.segment
    let isMissing = draft.marks.hasAny([.lost, .departs, .corrupt])
    if !connection.directions[draft.sender].sent.hasBoundaries(segment.sequence, segment.end) {
      connection.directions[draft.sender].sent.append(
        SentSegment(
          start: segment.sequence, end: segment.end, acknowledgment: segment.acknowledgment,
          statement: Int32(draft.index), bits: segment.bits, isMissing: isMissing))
    } else if !isMissing,
      let original = connection.directions[draft.sender].sent.segment(startingAt: segment.sequence)
    {
      connection.directions[draft.sender].sent.setMissing(false, statement: original.statement)
    }
  }

  /// Lets numbers run on behind data whose length is a symbol, or not written.
  private mutating func markLength(_ draft: Draft) {
    let statement = draft.statement
    let end = draft.segment.end
    if draft.hasOpenLength {
      var least = draft.leastLength
      if let open = connection.directions[draft.sender].openData { least += open.least }
      if connection.directions[draft.sender].numbering.isKnown {
        connection.directions[draft.sender].openData = OpenData(
          end: end, least: least, statement: Int32(draft.index))
      }
    } else if draft.marks.hasAny(.hasLength), !statement.length.isPlain, !draft.marks.hasAny(.isBroken),
      let start = connection.directions[draft.sender].numbering.number(at: draft.segment.sequence)
    {
      let extra: UInt32 = draft.bits.hasAny(.fin) ? 1 : 0
      let base = symbols.sum(start.base, statement.lengthBase)
      connection.directions[draft.sender].numbering.mark(
        end, WrittenNumber(base: base, offset: start.offset &+ statement.lengthOffset &+ extra))
    }
  }
}

extension Endpoint {
  /// Whether any answer is owed.
  var owesAnything: Bool {
    obligations.acknowledgment != .nothing || obligations.synAcknowledgment || obligations.reset != nil
  }
}
