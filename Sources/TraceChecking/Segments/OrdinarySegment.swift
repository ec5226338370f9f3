import TCP
import TraceSyntax

extension TraceChecker {
  /// Takes a segment that is just what is due, the case of nearly every line of a long trace: an ACK, with or
  /// without data, between two established endpoints, with both numbers as expected and nothing in doubt.
  ///
  /// Whatever is the least out of the ordinary is left to `segmentStep`, which decides everything; a test holds
  /// the two to the same result.
  ///
  /// - Returns: whether the segment was taken.
  @inline(__always)
  mutating func takeOrdinarySegment(_ index: Int, _ statement: Statement) -> Bool {
    // Both numbers, and nothing but a length and a window beside them; as bits, because array literals of
    // option sets cost a call each.
    let both = SegmentMarks.hasSequence.rawValue | SegmentMarks.hasAcknowledgment.rawValue
    let allowed = both | SegmentMarks.hasLength.rawValue | SegmentMarks.hasWindow.rawValue
    let pushed = ControlBits.psh.rawValue | ControlBits.ack.rawValue
    let marks = statement.marks.rawValue
    guard marks & ~allowed == 0, marks & both == both,
      statement.bits.rawValue == ControlBits.ack.rawValue
        || (statement.bits.rawValue == pushed && statement.marks.hasAny(.hasLength)),
      statement.sequenceBase == 0, statement.acknowledgmentBase == 0, statement.lengthBase == 0,
      statement.receiver == NameTable.none, !isUnchecked
    else { return false }
    if statement.sender == names.first { return take(index, statement, 0) }
    if statement.sender == names.second { return take(index, statement, 1) }
    return false
  }

  @inline(__always)
  private mutating func take(_ index: Int, _ statement: Statement, _ sender: Int) -> Bool {
    let receiver = 1 - sender
    guard connection.endpoints[sender].state == .established, connection.endpoints[receiver].state == .established,
      connection.directions[sender].isSettled, connection.directions[receiver].isSettled,
      !connection.endpoints[sender].owesReset,
      connection.endpoints[receiver].heldRanges.isEmpty,
      connection.directions[sender].numbering.isNext(
        connection.endpoints[sender].sendNext, writtenAs: statement.sequenceOffset),
      connection.directions[receiver].numbering.isNext(
        connection.endpoints[sender].receiveNext, writtenAs: statement.acknowledgmentOffset)
    else { return false }
    let length = statement.marks.hasAny(.hasLength) ? statement.lengthOffset : 0
    if length > 0 {
      guard length < 1 << 31, connection.endpoints[sender].sendWindow == nil || fitsWindow(sender, length),
        connection.endpoints[sender].negotiation.received.maximumSegmentSize.map({ length <= UInt32($0) }) ?? true
      else { return false }
    }
    if statement.marks.hasAny(.hasWindow), !keepsWindow(sender, statement) { return false }
    commit(index, statement, sender, length)
    return true
  }

  private func fitsWindow(_ sender: Int, _ length: UInt32) -> Bool {
    guard let edge = connection.endpoints[sender].sendWindowEdge else { return true }
    return !edge.precedes(connection.endpoints[sender].sendNext + length)
  }

  /// Whether a written window leaves the right edge where it is or moves it on.
  private mutating func keepsWindow(_ sender: Int, _ statement: Statement) -> Bool {
    let endpoint = connection.endpoints[sender]
    if endpoint.negotiation.usesWindowScale { return false }
    let edge = endpoint.receiveNext + UInt32(statement.window)
    if let previous = connection.sides[sender].windowEdge, edge.precedes(previous) { return false }
    connection.sides[sender].windowEdge = edge
    connection.sides[sender].lastWindow = statement.window
    return true
  }

  @inline(__always)
  private mutating func commit(_ index: Int, _ statement: Statement, _ sender: Int, _ length: UInt32) {
    let receiver = 1 - sender
    let line = Int32(truncatingIfNeeded: index)
    let sequence = connection.endpoints[sender].sendNext
    let segment = Segment(
      bits: statement.bits, sequence: sequence, acknowledgment: connection.endpoints[sender].receiveNext,
      dataLength: length, window: statement.marks.hasAny(.hasWindow) ? statement.window : nil)
    connection.lastSegment = line
    connection.endIsAsserted = false
    connection.shape.segments += 1
    connection.endpoints[sender].send(segment)
    connection.sides[sender].lastSent = line
    connection.sides[sender].dueSince = -1
    connection.sides[sender].lastWasPureAcknowledgment = length == 0
    connection.sides[sender].lastAcknowledgment = segment.acknowledgment
    if segment.window != nil { connection.sides[sender].windowStatement = line }
    if length > 0 {
      connection.shape.dataSegments += 1
      connection.directions[sender].lastConsumer = line
      connection.directions[sender].sent.append(
        SentSegment(
          start: sequence, end: sequence + length, acknowledgment: segment.acknowledgment, statement: line,
          bits: segment.bits, isMissing: false))
      connection.sides[receiver].lastAdvance = line
      connection.sides[receiver].dueSince = line
    }
    let arrival = connection.endpoints[receiver].segmentArrives(segment)
    if arrival.effects.contains(.acknowledgedNew) {
      connection.directions[receiver].sent.acknowledge(connection.endpoints[receiver].sendUnacknowledged)
    }
  }
}

extension Numbering {
  /// Whether the plain number `offset` is written for `position`, told by the newest mark alone.
  @inline(__always)
  func isNext(_ position: SequenceNumber, writtenAs offset: UInt32) -> Bool {
    current.number.base == 0
      && current.number.offset &+ (position.rawValue &- current.position.rawValue) == offset
      && !position.precedes(current.position)
  }
}

extension Endpoint {
  @inline(__always)
  var owesReset: Bool { obligations.reset != nil }
}
