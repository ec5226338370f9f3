import Problems
import TCP
import TraceSyntax

/// Faults of numbers: which reason fits what was written, and where the reason stands.
extension TraceChecker {
  /// The sequence number is not SND.NXT.
  mutating func reportSequenceMismatch(_ draft: Draft, _ written: WrittenNumber, _ expected: WrittenNumber) {
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
    report(fault)
  }

  private func reasonForSequence(
    _ draft: Draft, _ written: WrittenNumber, _ expected: WrittenNumber
  ) -> FaultReason {
    let sender = draft.sender
    let direction = connection.directions[sender]
    let endpoint = connection.endpoints[sender]
    if draft.isProbe { return FaultReason(.probeBelowNext) }
    if draft.isRetransmission { return FaultReason(.retransmissionStart) }
    let used = reasonForUse(direction.lastConsumer, in: sender, ending: endpoint.sendNext)
    if written + 1 == expected, used.kind == .synUsesOne {
      return FaultReason(.ownSynForgotten, at: used.number)
    }
    if written + 1 == expected, used.kind == .finUsesOne {
      return FaultReason(.ownFinForgotten, at: used.number)
    }
    if direction.initialStatement >= 0,
      direction.numbering.number(at: endpoint.initialSendSequence) == written
    {
      return FaultReason(.restarted, at: written)
    }
    if connection.sides[sender].lastWasPureAcknowledgment, expected + 1 == written {
      return FaultReason(.pureAcknowledgmentCounted)
    }
    let other = connection.directions[1 - sender].numbering
    if other.number(at: endpoint.receiveNext) == written
      || other.number(at: connection.endpoints[1 - sender].sendNext) == written
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
  func reasonForUse(_ statement: Int32, in direction: Int, ending end: SequenceNumber) -> FaultReason {
    guard statement >= 0 else { return .none }
    let line = document.statements[Int(statement)]
    let numbering = connection.directions[direction].numbering
    if line.bits.hasAny(.fin) { return FaultReason(.finUsesOne, at: numbering.number(at: end - 1)) }
    let carriesData = line.marks.hasAny(.hasLength) && line.length.isPlain && line.lengthOffset > 0
    if line.bits.hasAny(.syn), !carriesData {
      return FaultReason(.synUsesOne, at: numbering.number(at: end - 1))
    }
    let isUnwritten =
      line.marks.hasAny([.unknownData, .blankLength])
      || (line.bits.hasAny(.psh) && !line.marks.hasAny(.hasLength) && !line.bits.hasAny(.rst))
    if isUnwritten || connection.directions[direction].openData?.statement == statement {
      return FaultReason(.dataUses, at: numbering.number(at: end - 1))
    }
    guard line.marks.hasAny([.hasLength]), !line.marks.hasAny(.blankLength) else {
      return FaultReason(.nothingNew, endpoint: direction)
    }
    let start = line.length.isPlain ? end - line.lengthOffset : end - 1
    return FaultReason(.dataUses, at: numbering.number(at: start), octets: line.length)
  }

  /// The acknowledgment number is not RCV.NXT; `due` is the position of RCV.NXT.
  mutating func reportAcknowledgmentMismatch(
    _ draft: Draft, _ written: WrittenNumber, _ expected: WrittenNumber, due: SequenceNumber
  ) {
    let sender = draft.sender
    let receiver = draft.receiver
    let numbering = connection.directions[receiver].numbering
    let peerNext = connection.endpoints[receiver].sendNext
    let position = numbering.position(of: written)
    let isUnsent = position.map { peerNext.precedes($0) } ?? false
    var fault = Fault(
      isUnsent ? .acknowledgmentOfUnsent : .acknowledgmentMismatch, draft.index, .acknowledgment)
    fault.endpoint = UInt8(sender)
    fault.found = written
    fault.expected = expected
    fault.noteStatement = connection.sides[sender].lastAdvance
    fault.note = .uses
    fault.fix = .writeNumber
    let used = reasonForUse(fault.noteStatement, in: receiver, ending: due)
    let own = connection.directions[sender].numbering
    if isUnsent {
      fault.reason = FaultReason(.neverSent, at: numbering.number(at: peerNext), endpoint: receiver)
    } else if let position, due.precedes(position) {
      fault.reason =
        connection.endpoints[sender].heldRanges.isEmpty
        ? FaultReason(.notArrived, endpoint: receiver) : FaultReason(.gap, at: expected)
      fault.noteStatement = connection.sides[receiver].lastMissing
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
      } else if own.isKnown, own.number(at: connection.endpoints[sender].sendNext) == written {
        fault.reason = FaultReason(.otherDirection, endpoint: receiver)
      }
    }
    if fault.reason.kind == .none {
      fault.reason =
        isDeclared(sender, \.expects) ? FaultReason(.declared) : FaultReason(.nothingNew, endpoint: receiver)
    }
    report(fault)
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
      fault.reason = FaultReason(.otherDirection, endpoint: 1 - draft.sender)
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
      report(fault)
    }
    connection.directions[direction].jump = Jump(
      before: before, position: connection.directions[direction].numbering.current.position,
      statement: Int32(draft.index), isAcknowledgment: part == .acknowledgment, written: written,
      expected: expected, reason: reasonForCount(draft, part))
  }

  /// Why the direction of a number of `draft` had come no further.
  private func reasonForCount(_ draft: Draft, _ part: StatementPart) -> FaultReason {
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
    report(Fault(.renewedSymbol, draft.index, part))
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

  /// A length that only a later number tells; strict asks for it.
  mutating func reportUnwrittenData(_ draft: Draft, _ part: StatementPart, of statement: Int32) {
    var fault = Fault(.unwrittenData, draft.index, part)
    fault.endpoint = UInt8(part == .sequence ? draft.sender : draft.receiver)
    fault.noteStatement = statement
    fault.note = .firstSent
    report(fault)
  }
}
