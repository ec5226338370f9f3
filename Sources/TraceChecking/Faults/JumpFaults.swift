import Problems
import TCP
import TraceSyntax

/// Numbers that jump, begin anew or tell a length, where that is to be understood.
extension TraceChecker {
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
