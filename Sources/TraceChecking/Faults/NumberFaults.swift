import Problems
import TCP
import TraceSyntax

/// Faults of numbers: which reason fits what was written, and where the reason stands.
extension TraceChecker {
  /// The sequence number is not SND.NXT.
  mutating func sequenceMismatch(_ draft: Draft, _ written: WrittenNumber, _ expected: WrittenNumber) -> Fault
  {
    var fault = Fault(.sequenceMismatch, draft.index, .sequence)
    fault.endpoint = UInt8(draft.sender)
    fault.found = written
    fault.expected = expected
    fault.reason = reasonForSequence(draft, written, expected)
    fault.noteStatement =
      draft.isRetransmission
      ? connection.directions[draft.sender].sent.segment(startingAt: draft.segment.sequence)?.statement ?? -1
      : connection.directions[draft.sender].lastConsumer
    fault.note = draft.isRetransmission ? .firstSent : .uses
    fault.fix = .writeNumber
    return fault
  }

  private mutating func reasonForSequence(
    _ draft: Draft, _ written: WrittenNumber, _ expected: WrittenNumber
  ) -> FaultReason {
    let sender = draft.sender
    let next = connection.endpoints.with(sender) { $0.sendNext }
    if draft.isProbe { return FaultReason(.probeBelowNext) }
    if draft.isRetransmission { return FaultReason(.retransmissionStart) }
    let consumer = connection.directions.with(sender) { $0.lastConsumer }
    let used = reasonForUse(consumer, in: sender, ending: next)
    if written + 1 == expected, used.kind == .synUsesOne {
      return FaultReason(.ownSynForgotten, at: used.number)
    }
    if written + 1 == expected, used.kind == .finUsesOne {
      return FaultReason(.ownFinForgotten, at: used.number)
    }
    let initial = connection.endpoints.with(sender) { $0.initialSendSequence }
    if connection.directions.with(sender, { $0.initialStatement >= 0 }),
      number(at: initial, in: sender) == written
    {
      return FaultReason(.restarted, at: written)
    }
    if connection.sides.with(sender, { $0.lastWasPureAcknowledgment }), expected + 1 == written {
      return FaultReason(.pureAcknowledgmentCounted)
    }
    if number(at: connection.endpoints.with(sender) { $0.receiveNext }, in: 1 - sender) == written
      || number(at: connection.endpoints.with(1 - sender) { $0.sendNext }, in: 1 - sender) == written
    {
      return FaultReason(.otherDirection, endpoint: 1 - sender)
    }
    if used.kind == .none {
      return isDeclared(sender, \.next) ? FaultReason(.declared) : FaultReason(.nothingNew, endpoint: sender)
    }
    return used
  }

  /// Whether metadata gives an endpoint this number.
  private func isDeclared(_ endpoint: Int, _ number: KeyPath<DescribedEndpoint, UInt32?>) -> Bool {
    endpoint < setup.endpoints.count && setup.endpoints[endpoint][keyPath: number] != nil
  }

  /// What the segment of `statement`, ending at `end`, uses of its direction's numbers.
  mutating func reasonForUse(_ statement: Int32, in direction: Int, ending end: SequenceNumber) -> FaultReason
  {
    guard statement >= 0 else { return .none }
    let line = document.statements[Int(statement)]
    if line.bits.hasAny(.fin) { return FaultReason(.finUsesOne, at: number(at: end - 1, in: direction)) }
    let carriesData = line.marks.hasAny(.hasLength) && line.length.isPlain && line.lengthOffset > 0
    if line.bits.hasAny(.syn), !carriesData {
      return FaultReason(.synUsesOne, at: number(at: end - 1, in: direction))
    }
    let isUnwritten =
      line.marks.hasAny(.unknownData, .blankLength)
      || (line.bits.hasAny(.psh) && !line.marks.hasAny(.hasLength) && !line.bits.hasAny(.rst))
    if isUnwritten || connection.directions.with(direction, { $0.openData?.statement == statement }) {
      return FaultReason(.dataUses, at: number(at: end - 1, in: direction))
    }
    guard line.marks.hasAny(.hasLength), !line.marks.hasAny(.blankLength) else {
      return FaultReason(.nothingNew, endpoint: direction)
    }
    let start = line.length.isPlain ? end - line.lengthOffset : end - 1
    return FaultReason(.dataUses, at: number(at: start, in: direction), octets: line.length)
  }

  /// What is written for `position` in `direction`.
  @inline(__always)
  private func number(at position: SequenceNumber, in direction: Int) -> WrittenNumber? {
    connection.directions.with(direction) { $0.numbering.number(at: position) }
  }

  /// The acknowledgment number is not RCV.NXT; `due` is the position of RCV.NXT.
  ///
  /// Said to be mutating, as is what it calls: the compiler else copies the whole checker for each call.
  mutating func acknowledgmentMismatch(
    _ index: Int, sender: Int, _ written: WrittenNumber, _ expected: WrittenNumber, due: SequenceNumber
  ) -> Fault {
    let receiver = 1 - sender
    let peerNext = connection.endpoints.with(receiver) { $0.sendNext }
    let position = connection.directions.with(receiver) { $0.numbering.position(of: written) }
    let isUnsent = position.map { peerNext.precedes($0) } ?? false
    var fault = Fault(
      isUnsent ? .acknowledgmentOfUnsent : .acknowledgmentMismatch, index, .acknowledgment)
    fault.endpoint = UInt8(sender)
    fault.found = written
    fault.expected = expected
    fault.noteStatement = connection.sides.with(sender) { $0.lastAdvance }
    fault.note = .uses
    fault.fix = .writeNumber
    let used = reasonForUse(fault.noteStatement, in: receiver, ending: due)
    if isUnsent {
      fault.reason = FaultReason(.neverSent, at: number(at: peerNext, in: receiver), endpoint: receiver)
    } else if let position, due.precedes(position) {
      fault.reason =
        connection.endpoints.with(sender, { $0.heldRanges.isEmpty })
        ? FaultReason(.notArrived, endpoint: receiver) : FaultReason(.gap, at: expected)
      fault.noteStatement = connection.sides.with(receiver) { $0.lastMissing }
      fault.note = .notArrived
    } else {
      // The number due before the last segment arrived: the two may have crossed, unless that one was a SYN.
      if used.kind == .finUsesOne || used.kind == .dataUses, used.number == written {
        fault.fix = .writeNumberOrCross
      }
      fault.reason = used
      if used.kind == .synUsesOne || used.kind == .finUsesOne || used.kind == .dataUses,
        used.number == written
      {
        if used.kind == .dataUses { fault.reason.kind = .dataUses }
      } else if number(at: connection.endpoints.with(sender, { $0.sendNext }), in: sender) == written {
        fault.reason = FaultReason(.otherDirection, endpoint: sender)
      }
    }
    if fault.reason.kind == .none {
      fault.reason =
        isDeclared(sender, \.expects) ? FaultReason(.declared) : FaultReason(.nothingNew, endpoint: receiver)
    }
    return fault
  }

  /// The number is of another kind than those of its direction, or has foreign letters.
  mutating func reportMixed(
    _ draft: Draft, _ part: StatementPart, _ written: WrittenNumber, _ expected: WrittenNumber, direction: Int
  ) {
    let isKnownLetter = !connection.directions[direction].numbering.isForeign(written)
    let isSameKind = written.isPlain == expected.isPlain
    var name = ProblemName.mixedNumbering
    let sharesLetters =
      symbols.difference(written.base, expected.base) != nil
      || symbols.difference(expected.base, written.base) != nil
    if isSameKind, isKnownLetter || sharesLetters || hasLetter(written, in: 1 - direction) {
      name = part == .sequence ? .sequenceMismatch : .acknowledgmentMismatch
    }
    var fault = Fault(name, draft.index, part)
    fault.endpoint = UInt8(draft.sender)
    fault.found = written
    fault.expected = expected
    if name != .mixedNumbering, !sharesLetters {
      fault.reason = FaultReason(.otherDirection, endpoint: 1 - direction)
    }
    fault.noteStatement =
      part == .sequence
      ? connection.directions[direction].lastConsumer : connection.sides[draft.sender].lastAdvance
    fault.note = .uses
    fault.fix = .writeNumber
    report(fault)
  }

  private func hasLetter(_ number: WrittenNumber, in direction: Int) -> Bool {
    connection.directions[direction].numbering.isKnown
      && connection.directions[direction].numbering.hasBase(number.base)
  }

  /// A jump of the numbers where unshown data explains it.
  mutating func reportUnshown(
    _ draft: Draft, _ part: StatementPart, _ written: WrittenNumber, _ expected: WrittenNumber,
    _ place: Place,
    before: Numbering.Mark, direction: Int
  ) {
    if place != .omission {
      var fault = Fault(.unshownData, draft.index, part)
      fault.endpoint = UInt8(direction)
      fault.found = written
      fault.expected = expected
      fault.fix = .insertOmission
      report(fault)
    }
    connection.directions[direction].jump = Jump(
      before: before, position: connection.directions[direction].numbering.current.position,
      statement: Int32(draft.index), isAcknowledgment: part == .acknowledgment, written: written,
      expected: expected, reason: reasonForCount(draft, part))
  }

  /// Why the direction of a number of `draft` had come no further.
  private mutating func reasonForCount(_ draft: Draft, _ part: StatementPart) -> FaultReason {
    let sender = draft.sender
    let used: FaultReason
    if part == .sequence {
      used = reasonForUse(
        connection.directions[sender].lastConsumer, in: sender, ending: connection.endpoints[sender].sendNext)
    } else if connection.network.contains(where: { $0.sender == UInt8(draft.receiver) }) {
      used = FaultReason(.notArrived, endpoint: draft.receiver)
    } else {
      used = reasonForUse(
        connection.sides[sender].lastAdvance, in: draft.receiver,
        ending: connection.endpoints[sender].receiveNext)
    }
    guard used.kind == .none else { return used }
    return FaultReason(.nothingNew, endpoint: part == .sequence ? sender : draft.receiver)
  }

  /// A letter that begins anew behind a phase line, which the next number may yet deny.
  mutating func reportRenewed(
    _ draft: Draft, _ part: StatementPart, _ expected: WrittenNumber, before: Numbering.Mark, direction: Int
  ) {
    connection.hasRenewed = true
    let current = connection.directions[direction].numbering.current
    connection.directions[direction].jump = Jump(
      before: before, position: current.position, statement: Int32(draft.index),
      isAcknowledgment: part == .acknowledgment, written: current.number,
      expected: expected, reason: reasonForCount(draft, part))
    var fault = Fault(.renewedSymbol, draft.index, part)
    fault.expected = expected
    report(fault)
  }

  /// If the count goes on as before a jump, the jump was a mismatch after all.
  mutating func retractJump(in direction: Int, before written: WrittenNumber, for due: SequenceNumber) {
    guard let jump = connection.directions[direction].retractJump(before: written, for: due) else { return }
    let statement = Int(jump.statement)
    var fault = Fault(
      jump.isAcknowledgment ? .acknowledgmentMismatch : .sequenceMismatch, statement,
      jump.isAcknowledgment ? .acknowledgment : .sequence)
    fault.endpoint = UInt8(jump.isAcknowledgment ? 1 - direction : direction)
    fault.found = jump.written
    fault.expected = jump.expected
    fault.reason = jump.reason
    fault.fix = .writeNumber
    let excused = faults.lastIndex {
      $0.statement == jump.statement && ($0.name == .unshownData || $0.name == .renewedSymbol)
    }
    guard !isTrying, let excused else { return report(fault) }
    faults[excused] = fault
  }

  /// The length of the data that ends at the newest mark, octets; `nil` where letters hide it.
  private func toldLength(in direction: Int) -> WrittenNumber? {
    let numbering = connection.directions[direction].numbering
    let end = numbering.current
    guard let start = numbering.number(at: end.position - 1), start.base == end.number.base else {
      return nil
    }
    return WrittenNumber(offset: end.number.offset &- start.offset)
  }

  /// A length that only a later number tells; strict asks for it.
  mutating func reportUnwrittenData(_ draft: Draft, _ part: StatementPart, of statement: Int32) {
    var fault = Fault(.unwrittenData, draft.index, part)
    fault.endpoint = UInt8(part == .sequence ? draft.sender : draft.receiver)
    fault.noteStatement = statement
    fault.note = .firstSent
    fault.expected = toldLength(in: part == .sequence ? draft.sender : draft.receiver)
    report(fault)
  }
}
