import TCP
import TraceSyntax

/// The case of nearly every line of a long trace: an ACK, with or without data, between two established
/// endpoints, with both numbers as expected and nothing in doubt.
///
/// Whatever is the least out of the ordinary is left to `segmentStep`, which decides everything; a test holds the
/// two to the same result. The two sides are handed on as `inout`, so that no block is copied.
extension TraceChecker {
  /// Takes a segment on one of the two short ways. - Returns: whether it was taken.
  @inline(__always)
  mutating func takeQuickly(_ index: Int, _ statement: Statement) -> Bool {
    takeOrdinarySegment(index, statement) || takeMismatchedSegment(index, statement)
  }

  /// Takes a segment that is just what is due.
  ///
  /// - Returns: whether the segment was taken.
  @inline(__always)
  mutating func takeOrdinarySegment(_ index: Int, _ statement: Statement) -> Bool {
    guard isOrdinary(statement) else { return false }
    let isTaken: Bool
    if statement.sender == names.first {
      isTaken = OrdinarySegment.take(
        index, statement, &connection.endpoints.first, &connection.endpoints.second,
        &connection.directions.first, &connection.directions.second, &connection.sides.first,
        &connection.sides.second)
    } else if statement.sender == names.second {
      isTaken = OrdinarySegment.take(
        index, statement, &connection.endpoints.second, &connection.endpoints.first,
        &connection.directions.second, &connection.directions.first, &connection.sides.second,
        &connection.sides.first)
    } else {
      return false
    }
    guard isTaken else { return false }
    count(index, statement)
    return true
  }

  /// Counts a segment that was taken.
  @inline(__always)
  mutating func count(_ index: Int, _ statement: Statement) {
    connection.lastSegment = Int32(truncatingIfNeeded: index)
    connection.endIsAsserted = false
    connection.shape.segments &+= 1
    if statement.marks.hasAny(.hasLength), statement.lengthOffset > 0 { connection.shape.dataSegments &+= 1 }
  }

  /// Whether a segment is written as nearly all of a long trace are.
  @inline(__always)
  func isOrdinary(_ statement: Statement) -> Bool {
    // Both numbers, and nothing but a length and a window beside them; as bits, because array literals of
    // option sets cost a call each.
    let both = SegmentMarks.hasSequence.rawValue | SegmentMarks.hasAcknowledgment.rawValue
    let allowed = both | SegmentMarks.hasLength.rawValue | SegmentMarks.hasWindow.rawValue
    let pushed = ControlBits.psh.rawValue | ControlBits.ack.rawValue
    let marks = statement.marks.rawValue
    return marks & ~allowed == 0 && marks & both == both
      && (statement.bits.rawValue == ControlBits.ack.rawValue
        || (statement.bits.rawValue == pushed && statement.marks.hasAny(.hasLength)))
      && statement.sequenceBase | statement.acknowledgmentBase | statement.lengthBase == 0
      && statement.receiver == NameTable.none && !isUnchecked
  }
}

enum OrdinarySegment {
  @inline(__always)
  fileprivate static func take(
    _ index: Int, _ statement: Statement, _ sender: inout Endpoint, _ receiver: inout Endpoint,
    _ direction: inout Direction, _ opposite: inout Direction, _ senderSide: inout Side,
    _ receiverSide: inout Side
  ) -> Bool {
    guard direction.isSettled, opposite.isSettled,
      direction.numbering.isNext(sender.sendNext, writtenAs: statement.sequenceOffset),
      opposite.numbering.isNext(sender.receiveNext, writtenAs: statement.acknowledgmentOffset),
      isPossible(statement, sender, receiver, senderSide)
    else { return false }
    deliver(
      index, statement, &sender, &receiver, &direction, &opposite, &senderSide, &receiverSide)
    return true
  }

  /// Whether the two endpoints stand where such a segment changes nothing but the numbers, and its data and window
  /// are within bounds.
  @inline(__always)
  static func isPossible(
    _ statement: Statement, _ sender: Endpoint, _ receiver: Endpoint, _ senderSide: Side
  ) -> Bool {
    let length = statement.marks.hasAny(.hasLength) ? statement.lengthOffset : 0
    guard case .established = sender.state, case .established = receiver.state else { return false }
    return sender.obligations.reset == nil && receiver.heldRanges.isEmpty
      && (length == 0 || mayCarry(length, sender))
      && (!statement.marks.hasAny(.hasWindow) || keepsWindow(statement.window, sender, senderSide))
  }

  /// Sends the segment with the numbers due, and lets it arrive.
  @inline(__always)
  static func deliver(
    _ index: Int, _ statement: Statement, _ sender: inout Endpoint, _ receiver: inout Endpoint,
    _ direction: inout Direction, _ opposite: inout Direction, _ senderSide: inout Side,
    _ receiverSide: inout Side
  ) {
    let hasWindow = statement.marks.hasAny(.hasWindow)
    let length = statement.marks.hasAny(.hasLength) ? statement.lengthOffset : 0
    let line = Int32(truncatingIfNeeded: index)
    let sequence = sender.sendNext
    let segment = Segment(
      bits: statement.bits, sequence: sequence, acknowledgment: sender.receiveNext, dataLength: length,
      window: hasWindow ? statement.window : nil)
    sender.send(segment)
    senderSide.lastSent = line
    senderSide.dueSince = -1
    senderSide.lastWasPureAcknowledgment = length == 0
    senderSide.lastAcknowledgment = segment.acknowledgment
    if hasWindow {
      senderSide.windowStatement = line
      senderSide.windowEdge = sender.receiveNext + UInt32(statement.window)
    }
    if length > 0 {
      direction.lastConsumer = line
      direction.sent.append(
        SentSegment(
          start: sequence, end: sequence + length, acknowledgment: segment.acknowledgment, statement: line,
          bits: segment.bits, isMissing: false))
      receiverSide.lastAdvance = line
      receiverSide.dueSince = line
    }
    let arrival = receiver.segmentArrives(segment)
    if arrival.effects.hasAny(.acknowledgedNew) { opposite.sent.acknowledge(receiver.sendUnacknowledged) }
  }

  /// Whether so much data fits the peer's window and MSS, where they are known.
  @inline(__always)
  private static func mayCarry(_ length: UInt32, _ sender: Endpoint) -> Bool {
    if let size = sender.negotiation.received.maximumSegmentSize, length > UInt32(size) { return false }
    guard length < 1 << 31 else { return false }
    guard let edge = sender.sendWindowEdge else { return length <= 65535 }
    return !edge.precedes(sender.sendNext + length)
  }

  /// Whether a written window leaves the right edge where it is or moves it on.
  @inline(__always)
  private static func keepsWindow(
    _ window: UInt16, _ sender: Endpoint, _ side: Side
  ) -> Bool {
    if sender.negotiation.usesWindowScale { return false }
    guard let edge = side.windowEdge else { return true }
    return !(sender.receiveNext + UInt32(window)).precedes(edge)
  }
}

extension Numbering {
  /// Whether the plain number `offset` is written for `position`, told by the newest mark alone.
  @inline(__always)
  func isNext(_ position: SequenceNumber, writtenAs offset: UInt32) -> Bool {
    current.number.base == 0
      && current.number.offset &+ (position.rawValue &- current.position.rawValue) == offset
      && (earlier.isEmpty || !position.precedes(current.position))
  }
}
