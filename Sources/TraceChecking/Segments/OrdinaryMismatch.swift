import TCP
import TraceSyntax

/// The case of a long trace that is wrong throughout: a segment that is ordinary but for its numbers, where no
/// repair is sought any more.
///
/// As with `OrdinarySegment.take`, whatever else is out of the ordinary is left to `segmentStep`, and a test holds
/// the two to the same findings.
extension TraceChecker {
  /// Takes a segment of which at most the numbers are wrong, and reports those, the sequence number first.
  ///
  /// - Returns: whether the segment was taken.
  mutating func takeMismatched(_ segment: OrdinarySegment, _ statement: Statement, sender: Int) -> Bool {
    guard attempts >= Self.limitOfAttempts, segment.sequence.isPlain, segment.acknowledgment.isPlain,
      let due = connection.withSides(of: sender, { segment.numbersDue($0, $1, $2, $3, $4, $5) })
    else { return false }
    readSequence(segment, statement, sender: sender, due: due)
    readAcknowledgment(segment, statement, sender: sender, due: due)
    connection.withSides(of: sender) { segment.deliver(&$0, &$1, &$2, &$3, &$4, &$5) }
    count(segment)
    return true
  }

  private mutating func readSequence(
    _ segment: OrdinarySegment, _ statement: Statement, sender: Int, due: NumbersDue
  ) {
    let written = statement.sequence
    switch connection.directions[sender].readSettled(
      written, for: due.sendNext, expected: due.sequence)
    {
    case .mismatch(let expected):
      report(sequenceMismatch(Int(segment.line), sender: sender, written, expected))
    case .shifted: blameFirstNumber(in: sender)
    case .agrees, .first, .tellsLength, .unshown, .renewed, .mixed: break
    }
  }

  private mutating func readAcknowledgment(
    _ segment: OrdinarySegment, _ statement: Statement, sender: Int, due: NumbersDue
  ) {
    let written = statement.acknowledgment
    switch connection.directions[1 - sender].readSettled(
      written, for: due.receiveNext, expected: due.acknowledgment)
    {
    case .mismatch(let expected):
      report(
        acknowledgmentMismatch(
          Int(segment.line), sender: sender, written, expected, due: due.receiveNext))
    case .shifted: blameFirstNumber(in: 1 - sender)
    case .agrees, .first, .tellsLength, .unshown, .renewed, .mixed: break
    }
  }
}

/// The numbers that an ordinary segment is to have.
private struct NumbersDue {
  /// SND.NXT of its sender, and how the trace writes it.
  var sendNext: SequenceNumber
  var sequence: WrittenNumber
  /// RCV.NXT of its sender, and how the trace writes it.
  var receiveNext: SequenceNumber
  var acknowledgment: WrittenNumber
}

extension OrdinarySegment {
  /// What is due, if nothing about the segment but its numbers can be wrong, and a wrong one can only be a mismatch
  /// or go on with one; else `nil`.
  @inline(__always)
  fileprivate func numbersDue(
    _ sender: Endpoint, _ receiver: Endpoint, _ direction: Direction, _ opposite: Direction, _ side: Side,
    _ receiverSide: Side
  ) -> NumbersDue? {
    guard direction.mayOnlyMismatch, opposite.mayOnlyMismatch, receiverSide.probedOctet == nil,
      receiverSide.overrunEnd == nil, isPossible(sender, receiver, side),
      let dueSequence = direction.numbering.number(at: sender.sendNext), dueSequence.isPlain,
      let dueAcknowledgment = opposite.numbering.number(at: sender.receiveNext), dueAcknowledgment.isPlain,
      !repeatsSent(sender, direction.numbering, due: dueSequence), !countsFromZero(sender)
    else { return nil }
    return NumbersDue(
      sendNext: sender.sendNext, sequence: dueSequence, receiveNext: sender.receiveNext,
      acknowledgment: dueAcknowledgment)
  }

  /// Whether its numbers may be those of data that is sent and not acknowledged.
  @inline(__always)
  private func repeatsSent(_ sender: Endpoint, _ numbering: Numbering, due: WrittenNumber) -> Bool {
    guard length > 0, due != sequence, let position = numbering.position(of: sequence)
    else { return false }
    return sender.sendUnacknowledged.precedesOrEquals(position)
      && (position + length).precedesOrEquals(sender.sendNext)
  }

  /// Whether its numbers may be the change to numbers that count from zero.
  @inline(__always)
  private func countsFromZero(_ sender: Endpoint) -> Bool {
    sequence.offset == sender.sendNext.distance(from: sender.initialSendSequence)
      && acknowledgment.offset == sender.receiveNext.distance(from: sender.initialReceiveSequence)
  }
}

extension Direction {
  /// Whether a number that is not due can neither tell a length nor jump.
  fileprivate var mayOnlyMismatch: Bool {
    numbering.isKnown && place == .none && jump == nil && openData == nil
  }
}
