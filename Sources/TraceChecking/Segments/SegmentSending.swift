import TCP
import TraceSyntax

/// What sending a segment changes: its sender's block, its direction, the shape of the trace.
extension TraceChecker {
  /// Enters the segment into the sender's block and into what is known of its direction.
  mutating func send(_ draft: Draft) {
    let sender = draft.sender
    let index = Int32(draft.index)
    let segment = draft.segment
    let next = connection.endpoints[sender].sendNext
    let previousState = connection.endpoints[sender].state
    if !draft.isProbe {
      connection.endpoints[sender].send(segment)
    } else {
      connection.endpoints[sender].send(
        Segment(
          bits: segment.bits, sequence: next, acknowledgment: segment.acknowledgment, window: segment.window))
    }
    // A plain ACK may stand for the SYN-ACK that is due, as `superseded` allows it.
    if segment.bits.hasAny(.ack) {
      connection.endpoints[sender].obligations.synAcknowledgment = false
    }
    var side = connection.sides[sender]
    side.probedOctet =
      draft.isProbe && !draft.isMissing && segment.dataLength == 1 && segment.sequence == next ? next : nil
    side.lastSent = index
    if connection.endpoints[sender].state != .closed { side.isUndecided = false }
    side.lastWasPureAcknowledgment = draft.isPureAcknowledgment
    if segment.bits.hasAny(.ack) { side.lastAcknowledgment = segment.acknowledgment }
    if !connection.endpoints[sender].owesAnything { side.dueSince = -1 }
    if segment.bits.hasAny(.fin) && side.finStatement < 0 { side.finStatement = index }
    if segment.bits.hasAny(.syn) && !draft.isRetransmission { side.synStatement = index }
    if segment.window != nil { side.windowStatement = index }
    connection.sides[sender] = side
    noteShape(draft, previousState: previousState)
    guard segment.length > 0, !draft.isProbe, !segment.bits.hasAny(.rst) else { return }
    if !draft.isRetransmission {
      connection.directions[sender].lastConsumer = index
      if segment.bits.hasAny(.syn) { connection.directions[sender].initialStatement = index }
      connection.directions[sender].sent.append(
        SentSegment(
          start: segment.sequence, end: segment.end, acknowledgment: segment.acknowledgment, statement: index,
          bits: segment.bits, isMissing: draft.isMissing))
      markLength(draft)
    } else {
      noteRepeat(draft)
    }
  }

  /// Remembers where a repeat begins and ends, if it is packaged anew, and that the original arrives with it.
  private mutating func noteRepeat(_ draft: Draft) {
    let segment = draft.segment
    if !connection.directions[draft.sender].sent.hasBoundaries(segment.sequence, segment.end) {
      connection.directions[draft.sender].sent.append(
        SentSegment(
          start: segment.sequence, end: segment.end, acknowledgment: segment.acknowledgment,
          statement: Int32(draft.index), bits: segment.bits, isMissing: draft.isMissing))
    } else if !draft.isMissing,
      let original = connection.directions[draft.sender].sent.segment(startingAt: segment.sequence)
    {
      connection.directions[draft.sender].sent.setMissing(false, statement: original.statement)
    }
  }

  /// Lets numbers run on behind data whose length is a symbol, or not written.
  private mutating func markLength(_ draft: Draft) {
    let statement = draft.statement
    let end = draft.segment.end
    if draft.hasOpenLength {
      var least = draft.leastLength
      if let open = connection.directions[draft.sender].openData { least += open.least }
      if connection.directions[draft.sender].numbering.isKnown {
        connection.directions[draft.sender].openData = OpenData(
          end: end, least: least, statement: Int32(draft.index))
      }
    } else if draft.marks.hasAny(.hasLength), !statement.length.isPlain, !draft.marks.hasAny(.isBroken),
      let start = connection.directions[draft.sender].numbering.number(at: draft.segment.sequence)
    {
      let extra: UInt32 = draft.bits.hasAny(.fin) ? 1 : 0
      let base = symbols.sum(start.base, statement.lengthBase)
      connection.directions[draft.sender].numbering.mark(
        end, WrittenNumber(base: base, offset: start.offset &+ statement.lengthOffset &+ extra))
    }
  }
}

extension Endpoint {
  /// Whether any answer is owed.
  var owesAnything: Bool {
    obligations.acknowledgment != .nothing || obligations.synAcknowledgment || obligations.reset != nil
  }
}
