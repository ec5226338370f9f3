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
    let firstFault = faults.count
    segment(index, statement, sender: sender)
    guard faults.count > firstFault else { return index + 1 }
    let suspicion = suspicion(from: firstFault)
    if suspicion == .none { return index + 1 }
    let mayAttempt = countAttempt()
    if suspicion == .strong, statement.marks.hasAny(.isBroken) {
      // What was read of the line cannot be all that it says, and it has its error already.
      if mayAttempt { connection = connectionBefore(index) }
      faults.removeSubrange(firstFault...)
      leaveOut()
      return goOn(at: index + 1)
    }
    if mayAttempt {
      return repair(index, statement, sender: sender, firstFault: firstFault, suspicion: suspicion)
    }
    if faults[firstFault...].contains(where: \.isStructural) { stopChecking(index, firstFault: firstFault) }
    return index + 1
  }

  /// A line that says nothing of its sender was reported; whoever fits is taken to have sent it.
  private mutating func segmentWithoutSender(_ index: Int, _ statement: Statement) {
    guard !isUnchecked, !isTrying, names.second != NameTable.none else { return }
    guard countAttempt() else { return leaveOut() }
    let fitting = senders(of: index, statement)
    if let first = fitting.first {
      if fitting.count == 1 { inferredSenders.append((index, first)) }
      // Of two who may have sent it, the one whose numbers it has.
      var numbered = statement
      numbered.marks.subtract(.isBroken)
      let exact = fitting.count > 1 ? senders(of: index, numbered) : []
      segment(index, statement, sender: exact.count == 1 ? exact[0] : first)
    } else {
      leaveOut()
    }
    goOn(at: index + 1)
  }

  /// The endpoints whose segment `statement` can be, with two further segments behind it.
  private mutating func senders(of index: Int, _ statement: Statement) -> [Int] {
    let before = connection
    return (0...1).filter { sender in
      let isClean = tries { checker in
        checker.segment(index, statement, sender: sender)
        checker.lookAhead(from: index + 1, segments: 2)
      }
      connection = before
      return isClean
    }
  }

  /// Whether a line without flags was not read as a whole; a bare `DATA` needs no flag.
  private func isUnread(_ index: Int, _ statement: Statement) -> Bool {
    if statement.marks.hasAny(.unknownData, .hasDataText) { return false }
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
    if marks.hasAny(.hasLength) && !marks.hasAny(.blankLength, .isBroken) {
      if draft.statement.length.isPlain {
        draft.segment.dataLength = draft.statement.lengthOffset
      } else {
        draft.segment.dataLength = 1
      }
    } else if marks.hasAny(.unknownData) {
      draft.hasOpenLength = true
      draft.leastLength = 1
    } else if marks.hasAny(.blankLength)
      || (bits.hasAny(.psh) && !bits.hasAny(.syn, .fin, .rst) && !marks.hasAny(.hasLength))
    {
      draft.hasOpenLength = true
    }
    if draft.hasOpenLength { draft.segment.dataLength = 1 }
    if marks.hasAny(.hasWindow) && !marks.hasAny(.blankWindow) {
      draft.segment.window = draft.statement.window
    }
  }
}
