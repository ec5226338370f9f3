extension Endpoint {
  /// Seventh, process the segment text (3.10.7.4), trimmed to the window.
  @inline(__always)
  mutating func processText(_ segment: Segment, _ arrival: inout Arrival) -> Verdict {
    switch state {
    case .established, .finWait1, .finWait2:
      if segment.dataLength > 0 { takeText(of: segment, &arrival) }
      if !heldRanges.isEmpty { deliverHeldText(&arrival) }
    // The peer's FIN was received: text is ignored.
    case .closeWait, .closing, .lastAck, .timeWait: break
    case .closed, .listen, .synSent, .synReceived: break
    }
    return .proceed
  }

  @inline(__always)
  private mutating func takeText(of segment: Segment, _ arrival: inout Arrival) {
    var start = segment.textStart
    var end = start + segment.dataLength
    let edge = receiveNext + effectiveReceiveWindow
    if start.precedes(receiveNext) { start = receiveNext }
    if edge.precedes(end) {
      end = edge
      arrival.effects.insert(.trimmed)
    }
    guard start.precedes(end) else { return }
    if start == receiveNext {
      // In a trace that begins in a connection the window counts from the first number seen.
      if lastAcknowledgmentSent == nil { lastAcknowledgmentSent = receiveNext }
      receiveNext = end
      arrival.effects.insert(.deliveredData)
      owe(.data, &arrival)
    } else {
      let isNew = hold(SequenceRange(start, end))
      arrival.effects.insert(isNew ? .heldOutOfOrder : .wasDuplicate)
      owe(.gap, &arrival)
    }
  }

  /// Moves RCV.NXT over the held ranges that it has reached.
  private mutating func deliverHeldText(_ arrival: inout Arrival) {
    var reached = 0
    for range in heldRanges {
      guard range.start.precedesOrEquals(receiveNext) else { break }
      reached += 1
      guard receiveNext.precedes(range.end) else { continue }
      receiveNext = range.end
      arrival.effects.formUnion([.deliveredData, .filledGap])
      owe(.data, &arrival)
    }
    heldRanges.removeFirst(reached)
  }

  /// Puts `range` among the held ranges, joined with those it touches; whether it brought anything new.
  private mutating func hold(_ range: SequenceRange) -> Bool {
    var joined = range
    var first = 0
    while first < heldRanges.count && heldRanges[first].end.precedes(range.start) { first += 1 }
    var behind = first
    while behind < heldRanges.count && heldRanges[behind].start.precedesOrEquals(range.end) {
      let other = heldRanges[behind]
      if other.start.precedesOrEquals(range.start) && range.end.precedesOrEquals(other.end) { return false }
      if other.start.precedes(joined.start) { joined.start = other.start }
      if joined.end.precedes(other.end) { joined.end = other.end }
      behind += 1
    }
    heldRanges.replaceSubrange(first..<behind, with: CollectionOfOne(joined))
    return true
  }
}
