import LessonMetadata
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
    guard let segment = OrdinarySegment(index, statement), !isUnchecked, mayHaveNumbers(segment) else {
      return false
    }
    let sender: Int
    if statement.sender == names.first {
      sender = 0
    } else if statement.sender == names.second {
      sender = 1
    } else {
      return false
    }
    if connection.withSides(of: sender, { segment.take(&$0, &$1, &$2, &$3, &$4, &$5) }) {
      count(segment)
      return true
    }
    return takeMismatched(segment, statement, sender: sender)
  }

  /// Whether metadata says nothing against numbers such as the segment's.
  @inline(__always)
  private func mayHaveNumbers(_ segment: OrdinarySegment) -> Bool {
    switch setup.numbering {
    case .automatic: true
    case .absolute, .relative: segment.sequence.isPlain && segment.acknowledgment.isPlain
    case .symbolic: !segment.sequence.isPlain && !segment.acknowledgment.isPlain
    }
  }

  /// Counts a segment that was taken.
  @inline(__always)
  mutating func count(_ segment: OrdinarySegment) {
    connection.lastSegment = segment.line
    connection.endIsAsserted = false
    connection.shape.segments &+= 1
    if segment.length > 0 {
      connection.shape.countData()
      connection.shape.hasDeliveredData = true
    }
  }
}

/// A segment whose line has both numbers, and nothing but a length and a window beside them.
struct OrdinarySegment {
  /// Its statement.
  let line: Int32
  /// ACK, or PSH and ACK.
  private let bits: ControlBits
  /// `Seq=`
  let sequence: WrittenNumber
  /// `ACK=`
  let acknowledgment: WrittenNumber
  /// Octets of data; 0 without.
  let length: UInt32
  /// `Win=`; -1 without.
  private let window: Int32

  /// `nil` where the line of `statement` says anything else.
  @inline(__always)
  init?(_ index: Int, _ statement: Statement) {
    // As bits, because array literals of option sets cost a call each.
    let marks = statement.marks.rawValue
    let both = SegmentMarks.hasSequence.rawValue | SegmentMarks.hasAcknowledgment.rawValue
    let hasLength = SegmentMarks.hasLength.rawValue
    let hasWindow = SegmentMarks.hasWindow.rawValue
    guard marks & ~(both | hasLength | hasWindow) == 0, marks & both == both else { return nil }
    let ack = ControlBits.ack.rawValue
    let bits = statement.bits.rawValue
    guard bits == ack || (bits == ack | ControlBits.psh.rawValue && marks & hasLength != 0),
      statement.lengthBase == 0,
      statement.receiver == NameTable.none
    else { return nil }
    line = Int32(truncatingIfNeeded: index)
    self.bits = statement.bits
    sequence = statement.sequence
    acknowledgment = statement.acknowledgment
    length = marks & hasLength != 0 ? statement.lengthOffset : 0
    window = marks & hasWindow != 0 ? Int32(statement.window) : -1
  }

  /// Sends the segment and lets it arrive, if both numbers are as expected and nothing is in doubt.
  @inline(__always)
  fileprivate func take(
    _ sender: inout Endpoint, _ receiver: inout Endpoint, _ direction: inout Direction,
    _ opposite: inout Direction, _ senderSide: inout Side, _ receiverSide: inout Side
  ) -> Bool {
    guard direction.isSettled, opposite.isSettled,
      direction.numbering.isNext(sender.sendNext, writtenAs: sequence),
      opposite.numbering.isNext(sender.receiveNext, writtenAs: acknowledgment),
      isPossible(sender, receiver, senderSide)
    else { return false }
    deliver(&sender, &receiver, &direction, &opposite, &senderSide, &receiverSide)
    return true
  }

  /// Whether the two endpoints stand where such a segment changes nothing but the numbers, and its data and window
  /// are within bounds.
  @inline(__always)
  func isPossible(_ sender: Endpoint, _ receiver: Endpoint, _ senderSide: Side) -> Bool {
    guard case .established = sender.state, case .established = receiver.state else { return false }
    return sender.obligations.reset == nil && receiver.heldRanges.isEmpty
      && (length == 0 || mayCarry(sender)) && (window < 0 || keepsWindow(sender, senderSide))
  }

  /// Sends the segment with the numbers due, and lets it arrive.
  @inline(__always)
  func deliver(
    _ sender: inout Endpoint, _ receiver: inout Endpoint, _ direction: inout Direction,
    _ opposite: inout Direction, _ senderSide: inout Side, _ receiverSide: inout Side
  ) {
    let sequence = sender.sendNext
    let segment = Segment(
      bits: bits, sequence: sequence, acknowledgment: sender.receiveNext, dataLength: length,
      window: window < 0 ? nil : UInt16(truncatingIfNeeded: window))
    sender.send(segment)
    senderSide.lastSent = line
    senderSide.dueSince = -1
    senderSide.lastWasPureAcknowledgment = length == 0
    senderSide.lastAcknowledgment = segment.acknowledgment
    if window >= 0 {
      senderSide.windowStatement = line
      senderSide.windowEdge = sender.receiveNext + UInt32(truncatingIfNeeded: window)
    }
    if length > 0 {
      direction.lastConsumer = line
      direction.sent.append(
        SentSegment(
          start: sequence, end: sequence + length, acknowledgment: segment.acknowledgment, statement: line,
          bits: segment.bits, isMissing: false))
      // Ahead of a gap it moves nothing on.
      if receiver.receiveNext == sequence { receiverSide.lastAdvance = line }
      receiverSide.dueSince = line
    }
    let arrival = receiver.segmentArrives(segment)
    if arrival.effects.hasAny(.acknowledgedNew) { opposite.sent.acknowledge(receiver.sendUnacknowledged) }
  }

  /// Whether the data fits the peer's window and MSS, where they are known.
  @inline(__always)
  private func mayCarry(_ sender: Endpoint) -> Bool {
    if let size = sender.negotiation.received.maximumSegmentSize, length > UInt32(size) { return false }
    guard length < 1 << 31 else { return false }
    guard let edge = sender.sendWindowEdge else { return length <= 65535 }
    return !edge.precedes(sender.sendNext + length)
  }

  /// Whether the window leaves the right edge where it is or moves it on.
  @inline(__always)
  private func keepsWindow(_ sender: Endpoint, _ side: Side) -> Bool {
    if sender.negotiation.usesWindowScale { return false }
    guard let edge = side.windowEdge else { return true }
    return !(sender.receiveNext + UInt32(truncatingIfNeeded: window)).precedes(edge)
  }
}

extension Numbering {
  /// Whether `number` is written for `position`, told by the newest mark alone.
  @inline(__always)
  func isNext(_ position: SequenceNumber, writtenAs number: WrittenNumber) -> Bool {
    current.number.base == number.base
      && current.number.offset &+ (position.rawValue &- current.position.rawValue) == number.offset
      && (earlier.isEmpty || !position.precedes(current.position))
  }
}
