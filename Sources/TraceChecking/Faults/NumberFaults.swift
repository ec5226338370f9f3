import Problems
import TCP
import TraceSyntax

/// Faults of numbers: which reason fits what was written, and where the reason stands.
extension TraceChecker {
  /// The sequence number is not the one due, which is SND.NXT but for repeats and probes.
  mutating func sequenceMismatch(_ draft: Draft, _ written: WrittenNumber, _ expected: WrittenNumber) -> Fault
  {
    var fault = sequenceMismatch(draft.index, sender: draft.sender, written, expected)
    if draft.isRetransmission {
      let sent = connection.directions.with(draft.sender) {
        $0.sent.segment(startingAt: draft.segment.sequence)
      }
      fault.noteStatement = sent?.statement ?? -1
      fault.note = .firstSent
      fault.reason = FaultReason(.retransmissionStart)
    }
    if draft.isProbe { fault.reason = FaultReason(.probeBelowNext) }
    return fault
  }

  /// The sequence number of a segment with new numbers is not SND.NXT.
  ///
  /// Said to be mutating, as is what it calls: the compiler else copies the whole checker for each call.
  mutating func sequenceMismatch(
    _ index: Int, sender: Int, _ written: WrittenNumber, _ expected: WrittenNumber
  ) -> Fault {
    var fault = Fault(.sequenceMismatch, index, .sequence)
    fault.endpoint = UInt8(truncatingIfNeeded: sender)
    fault.found = written
    fault.expected = expected
    fault.noteStatement = connection.directions.with(sender) { $0.lastConsumer }
    fault.note = .uses
    fault.fix = .writeNumber
    fault.reason = reasonForSequence(sender, written, expected, consumer: fault.noteStatement)
    return fault
  }

  /// - Parameter consumer: the statement that last used numbers of the direction.
  @inline(__always)
  private mutating func reasonForSequence(
    _ sender: Int, _ written: WrittenNumber, _ expected: WrittenNumber, consumer: Int32
  ) -> FaultReason {
    let used = reasonForUse(
      consumer, in: sender, ending: connection.endpoints.with(sender) { $0.sendNext })
    if written + 1 == expected {
      if used.kind == .synUsesOne { return FaultReason(.ownSynForgotten, at: used.number) }
      if used.kind == .finUsesOne { return FaultReason(.ownFinForgotten, at: used.number) }
    }
    let initial = connection.endpoints.with(sender) { $0.initialSendSequence }
    if connection.directions.with(
      sender, { $0.initialStatement >= 0 && $0.numbering.writes(written, for: initial) })
    {
      return FaultReason(.restarted, at: written)
    }
    if expected + 1 == written, connection.sides.with(sender, { $0.lastWasPureAcknowledgment }) {
      return FaultReason(.pureAcknowledgmentCounted)
    }
    let received = connection.endpoints.with(sender) { $0.receiveNext }
    let sent = connection.endpoints.with(1 - sender) { $0.sendNext }
    if connection.directions.with(
      1 - sender, { $0.numbering.writes(written, for: received) || $0.numbering.writes(written, for: sent) })
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
  @inline(__always)
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
    } else if let position, due.precedes(position), hasOverrun(of: receiver, to: position) {
      fault.reason = FaultReason(.beyondWindow, at: number(at: due - 1, in: receiver), endpoint: sender)
      fault.noteStatement = connection.sides.with(sender) { $0.windowStatement }
      fault.note = .windowSet
    } else if let position, due.precedes(position) {
      fault.reason =
        connection.endpoints.with(sender, { $0.heldRanges.isEmpty })
        ? FaultReason(.notArrived, endpoint: receiver) : FaultReason(.gap, at: expected)
      fault.noteStatement = connection.sides.with(receiver) { $0.lastMissing }
      fault.note = .notArrived
    } else {
      fault.reason = used
      let next = connection.endpoints.with(sender) { $0.sendNext }
      if used.kind == .synUsesOne || used.kind == .finUsesOne || used.kind == .dataUses,
        let number = used.number, number == written
      {
        // The number due before the last segment arrived: the two may have crossed, unless that one was a SYN.
        if used.kind != .synUsesOne { fault.fix = .writeNumberOrCross }
      } else if connection.directions.with(sender, { $0.numbering.writes(written, for: next) }) {
        fault.reason = FaultReason(.otherDirection, endpoint: sender)
      }
    }
    if fault.reason.kind == .none {
      fault.reason =
        isDeclared(sender, \.expects) ? FaultReason(.declared) : FaultReason(.nothingNew, endpoint: receiver)
    }
    return fault
  }

  /// Whether all that keeps the acknowledgment from `position` is that `sender` has overrun the peer's window.
  private func hasOverrun(of sender: Int, to position: SequenceNumber) -> Bool {
    guard connection.endpoints.with(1 - sender, { $0.heldRanges.isEmpty }) else { return false }
    return connection.sides.with(sender) { $0.overrunEnd.map { position.precedesOrEquals($0) } ?? false }
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
}
