import Problems
import TCP
import TraceChecking
import TraceSyntax

extension ExplanationRun {
  /// Keeps the numbers of a segment, with which the next ones are told.
  mutating func remember(_ step: MomentStep, _ segment: CheckedSegment, _ statement: Statement, _ number: Int)
  {
    guard segment.nature != .oldDuplicate else { return }
    rememberSequence(segment, statement, number)
    rememberUse(step, segment, statement, number)
    rememberAcknowledgment(step, segment, statement, number)
    if statement.marks.hasAny(.hasOptions),
      explainer.document.details[Int(statement.detail)].options.timestampValue != nil
    {
      memory[segment.sender].hasToldClock = true
    }
    let isScaled = step.after[segment.sender].negotiation.usesWindowScale && !segment.bits.hasAny(.syn)
    if isScaled, statement.marks.hasAny(.hasWindow), statement.window > 0 {
      memory[segment.sender].hasToldScale = true
    }
  }

  /// Keeps how a segment that is taken to have arrived moved the number that its receiver expects, and what it has
  /// acknowledged to the sender of the segment behind it.
  mutating func remember(_ supposed: SupposedSegment, before step: MomentStep, _ segment: CheckedSegment) {
    let receiver = 1 - supposed.sender
    if supposed.bits.hasAny(.syn) {
      memory[receiver].advance = .syn
    } else if supposed.bits.hasAny(.fin) {
      memory[receiver].advance = .fin
    } else if supposed.dataLength > 0 {
      memory[receiver].advance = .data
    } else {
      memory[receiver].arrived = max(memory[receiver].arrived, .unnumbered)
    }
    guard supposed.sender != segment.sender else { return }
    let end = step.after[receiver].receiveNext
    let length =
      supposed.dataLength + (supposed.bits.hasAny(.syn) ? 1 : 0) + (supposed.bits.hasAny(.fin) ? 1 : 0)
    if length > 0 {
      let use = SentUse(
        number: 0, range: SequenceRange(end - length, end), bits: supposed.bits,
        octets: String(supposed.dataLength))
      memory[supposed.sender].lastUse = use
      memory[supposed.sender].outstanding.append(use)
    }
    guard supposed.bits.hasAny(.ack) else { return }
    memory[supposed.sender].acknowledgment = supposed.acknowledgment
    memory[supposed.sender].acknowledged = step.after[receiver].sendUnacknowledged
  }

  private mutating func rememberSequence(_ segment: CheckedSegment, _ statement: Statement, _ number: Int) {
    let sender = segment.sender
    if statement.marks.hasAny(.blankSequence) { memory[sender].blanks.insert(segment.sent.sequence) }
    guard let sequence = segment.sequence else { return }
    let isFree = segment.bits.hasAny(.syn) || segment.bits.hasAny(.rst) || segment.repeatsNumbers
    if !isFree {
      let jump = jump(sequence, due: due[sender].sequence, direction: sender)
      note(jump, sequence, at: segment.sent.sequence, direction: sender)
    }
    if statement.marks.hasAny(.hasSequence) {
      if statement.sequence != sequence { memory[sender].hasWrongNumber = true }
      if explainer.hasBlanks { memory[sender].written.insert(segment.sent.sequence) }
    }
    if !segment.repeatsNumbers, !segment.bits.hasAny(.rst) {
      memory[sender].sequence = sequence
      memory[sender].idleNumber = segment.sent.length == 0 ? number : nil
    }
  }

  /// Keeps which numbers a segment used, and whether their end is known.
  private mutating func rememberUse(
    _ step: MomentStep, _ segment: CheckedSegment, _ statement: Statement, _ number: Int
  ) {
    let sender = segment.sender
    let sent = segment.sent
    guard sent.length > 0, !segment.bits.hasAny(.rst), !segment.repeatsNumbers else { return }
    if segment.nature == .windowProbe, sent.dataLength == 1 {
      memory[sender].probedOctet = sent.sequence
      return
    }
    let isUnwritten = segment.dataLength == nil && !statement.marks.hasAny(.hasLength)
    let isBlank = statement.marks.hasAny(.blankLength)
    if isBlank { memory[sender].blankEnd = sent.end }
    var use = SentUse(
      number: number, range: SequenceRange(sent.sequence, sent.end), bits: segment.bits,
      octets: isUnwritten || isBlank ? "" : text(statement.length))
    let isBehindOpen = due[sender].openEnd != nil && !statement.marks.hasAny(.hasSequence)
    if isBehindOpen, let last = memory[sender].lastUse {
      use.openStart = last.openStart ?? last.range.start
    }
    memory[sender].probedOctet = nil
    memory[sender].lastUse = use
    let acknowledged = step.before[sender].sendUnacknowledged
    let arrived = memory[sender].outstanding.prefix { $0.range.end.precedesOrEquals(acknowledged) }.count
    let surplus = memory[sender].outstanding.count - EndpointMemory.outstandingLimit
    memory[sender].outstanding.removeFirst(max(arrived, surplus, 0))
    memory[sender].outstanding.append(use)
  }

  private mutating func rememberAcknowledgment(
    _ step: MomentStep, _ segment: CheckedSegment, _ statement: Statement, _ number: Int
  ) {
    let sender = segment.sender
    let receiver = 1 - sender
    if statement.marks.hasAny(.blankAcknowledgment) {
      memory[receiver].blanks.insert(segment.sent.acknowledgment)
    }
    guard segment.bits.hasAny(.ack), !segment.bits.hasAny(.rst) else { return }
    let position = segment.sent.acknowledgment
    let span = span(step, segment)
    if let acknowledgment = segment.acknowledgment {
      if !segment.bits.hasAny(.syn) {
        let due = dueAcknowledgment(step, segment)
        let jump = jump(acknowledgment, due: due, direction: receiver)
        note(jump, acknowledgment, at: position, direction: receiver)
      }
      if statement.marks.hasAny(.hasAcknowledgment) {
        if statement.acknowledgment != acknowledgment { memory[receiver].hasWrongNumber = true }
        if explainer.hasBlanks { memory[receiver].written.insert(position) }
      }
      memory[sender].acknowledgment = acknowledgment
    }
    if let octet = memory[receiver].probedOctet, step.before[sender].receiveNext == octet,
      position == octet + 1
    {
      memory[receiver].lastUse = SentUse(
        number: 0, range: SequenceRange(octet, octet + 1), bits: .ack, octets: "1")
      memory[receiver].probedOctet = nil
    }
    let isOlder =
      !segment.bits.hasAny(.syn) && memory[sender].acknowledged.map { position.precedes($0) } ?? false
    if !isOlder { memory[sender].acknowledged = position }
    if statement.marks.hasAny(.lost, .corrupt) {
      if !span.isEmpty { memory[sender].lostAcknowledgment = number }
    } else if !statement.marks.hasAny(.departs) {
      memory[sender].lostAcknowledgment = nil
    }
    memory[sender].advance = nil
    memory[sender].arrived = .nothing
    // One that acknowledges something new leaves the second copy of it to be answered.
    if span.isEmpty || memory[sender].untaken != .copy { memory[sender].untaken = nil }
  }

  /// Keeps how a number has gone on from the one that was due.
  private mutating func note(
    _ jump: Jump?, _ number: WrittenNumber, at place: SequenceNumber, direction: Int
  ) {
    switch jump {
    case .mistake: memory[direction].hasWrongNumber = false
    case .unshown, .renewed:
      memory[direction].jump = number
      memory[direction].jumpPlace = place
    case .relative, nil: break
    }
  }
}

extension CheckedSegment {
  /// Whether its numbers were used before, or are not meant to be used.
  var repeatsNumbers: Bool {
    sequenceReason == .retransmissionStart || sequenceReason == .probeBelowNext
  }
}
