import TCP
import TraceSyntax

/// The case of a long trace that is wrong throughout: a segment that is ordinary but for its numbers, where no
/// repair is sought any more.
///
/// As with `OrdinarySegment.take`, whatever else is out of the ordinary is left to `segmentStep`, and a test holds
/// the two to the same findings.
extension TraceChecker {
  /// Takes a segment of which at most the numbers are wrong, and reports those.
  ///
  /// - Returns: whether the segment was taken.
  mutating func takeMismatched(_ segment: OrdinarySegment, _ statement: Statement) -> Bool {
    guard attempts >= Self.limitOfAttempts else { return false }
    if statement.sender == names.first {
      guard
        segment.mayOnlyMismatch(
          connection.endpoints.first, connection.endpoints.second, connection.directions.first,
          connection.directions.second, connection.sides.first, connection.sides.second)
      else { return false }
      reportMismatches(statement, segment, sender: 0)
      segment.deliver(
        &connection.endpoints.first, &connection.endpoints.second, &connection.directions.first,
        &connection.directions.second, &connection.sides.first, &connection.sides.second)
    } else if statement.sender == names.second {
      guard
        segment.mayOnlyMismatch(
          connection.endpoints.second, connection.endpoints.first, connection.directions.second,
          connection.directions.first, connection.sides.second, connection.sides.first)
      else { return false }
      reportMismatches(statement, segment, sender: 1)
      segment.deliver(
        &connection.endpoints.second, &connection.endpoints.first, &connection.directions.second,
        &connection.directions.first, &connection.sides.second, &connection.sides.first)
    } else {
      return false
    }
    count(segment)
    return true
  }

  /// Reports the numbers that are not due, the sequence number first.
  private mutating func reportMismatches(_ statement: Statement, _ segment: OrdinarySegment, sender: Int) {
    let next = sender == 0 ? connection.endpoints.first.sendNext : connection.endpoints.second.sendNext
    if let expected = connection.directions[sender].correct(statement.sequence, at: next) {
      let draft = Draft(index: Int(segment.line), statement: statement, sender: sender)
      report(sequenceMismatch(draft, statement.sequence, expected))
    }
    let due = sender == 0 ? connection.endpoints.first.receiveNext : connection.endpoints.second.receiveNext
    if let expected = connection.directions[1 - sender].correct(statement.acknowledgment, at: due) {
      report(
        acknowledgmentMismatch(
          Int(segment.line), sender: sender, statement.acknowledgment, expected, due: due))
    }
  }
}

extension OrdinarySegment {
  /// Whether nothing about the segment but its numbers can be wrong, and a wrong one can only be a mismatch.
  @inline(__always)
  fileprivate func mayOnlyMismatch(
    _ sender: Endpoint, _ receiver: Endpoint, _ direction: Direction, _ opposite: Direction, _ side: Side,
    _ receiverSide: Side
  ) -> Bool {
    direction.mayOnlyMismatch && opposite.mayOnlyMismatch && receiverSide.probedOctet == nil
      && isPossible(sender, receiver, side)
      // Neither a repeat of what was sent, nor the change to numbers that count from zero.
      && !direction.liesWithin(sender.initialSendSequence, sender.sendNext, sequence)
      && acknowledgment != sender.receiveNext.distance(from: sender.initialReceiveSequence)
      && !direction.continuesCount(sequence, at: sender.sendNext)
      && !opposite.continuesCount(acknowledgment, at: sender.receiveNext)
  }
}

extension Direction {
  /// Whether a number that is not due can neither tell a length nor jump.
  fileprivate var mayOnlyMismatch: Bool {
    numbering.isKnown && numbering.earlier.isEmpty && numbering.current.number.isPlain && place == .none
      && jump == nil && openData == nil
  }

  /// Whether `number` stands for a position from `first` on, before `end`.
  fileprivate func liesWithin(_ first: SequenceNumber, _ end: SequenceNumber, _ number: UInt32) -> Bool {
    let position = numbering.current.position(of: WrittenNumber(offset: number))
    return position.precedes(end) && !position.precedes(first)
  }

  /// Whether `number` goes on with the count of the last mismatch.
  fileprivate func continuesCount(_ offset: UInt32, at position: SequenceNumber) -> Bool {
    guard let alternate else { return false }
    let number = WrittenNumber(offset: offset)
    let expected = numbering.current.number(at: position)
    if number == expected { return false }
    return alternate.number(at: position) == number || number.offset &- expected.offset == alternateShift
  }

  /// The number due for `position`, where it is not `number`; `nil` where it is.
  fileprivate mutating func correct(_ number: WrittenNumber, at position: SequenceNumber) -> WrittenNumber? {
    let expected = numbering.current.number(at: position)
    if number == expected {
      alternate = nil
      return nil
    }
    note(number, for: position, insteadOf: expected)
    return expected
  }
}
