import Problems
import TCP
import TraceSyntax

/// Segments without SYN and RST: new, repeated, or a probe.
extension Replay {
  mutating func ordinary(
    _ segment: inout Segment, _ statement: Statement, _ sender: Int, _ index: Int
  ) -> Bool {
    let endpoint = endpoints[sender]
    let isOpen = hasOpenLength(statement, segment.bits)
    openFinishPlaces(segment, sender)
    segment.sequence = endpoint.sendNext
    segment.acknowledgment = endpoint.receiveNext
    let claimsRepeat = statement.marks.hasAny([.retransmission, .spurious])
    if statement.marks.hasAny([.keepAlive, .windowProbe]) {
      return probe(&segment, statement, sender, index)
    }
    if isRepeat(&segment, statement, sender) {
      guard !isOpen, mayRepeatUnmarked(segment, statement, sender),
        endpoint.permits(segment.bits, dataLength: segment.dataLength, isRetransmission: true) == .allowed,
        readSequence(segment, statement, sender, index)
      else { return false }
      return readRepeatedAcknowledgment(&segment, statement, sender, index)
    }
    guard !claimsRepeat, endpoint.obligations.reset == nil,
      endpoint.permits(segment.bits, dataLength: segment.dataLength) == .allowed,
      readSequence(segment, statement, sender, index), readAcknowledgment(segment, statement, sender, index)
    else { return false }
    if isOpen {
      let least: UInt32 = statement.marks.hasAny(.unknownData) ? 1 : 0
      let earlier = numbers[sender].open?.least ?? 0
      // A count that has not begun begins behind the data.
      if numbers[sender].origin != nil { numbers[sender].open = (segment.end, earlier + least) }
      return true
    }
    if statement.marks.hasAny(.hasLength), !statement.length.isPlain {
      numbers[sender].pass(statement.length, to: segment.end, symbols: &symbols)
      return true
    }
    guard segment.dataLength > 0, let edge = endpoint.sendWindowEdge else { return true }
    return (segment.sequence + segment.dataLength).precedesOrEquals(edge)
  }

  /// A trace's first FIN, and each side's own, is a place where numbers may have run on unseen.
  private mutating func openFinishPlaces(_ segment: Segment, _ sender: Int) {
    guard segment.bits.hasAny(.fin), endpoints[sender].finSequence == nil else { return }
    for side in 0...1 where (!hasShownFin || side == sender) && numbers[side].place == .none {
      numbers[side].place = .finish
    }
    hasShownFin = true
  }

  /// Whether all the segment's numbers were sent before; gives it its place.
  private func isRepeat(_ segment: inout Segment, _ statement: Statement, _ sender: Int) -> Bool {
    guard segment.length > 0 else { return false }
    let endpoint = endpoints[sender]
    if hasSequence(statement) {
      guard let position = numbers[sender].position(of: statement.sequence) else { return false }
      segment.sequence = position
    } else if segment.bits.hasAny(.fin), let fin = endpoint.finSequence {
      segment.sequence = fin - segment.dataLength
    } else if statement.marks.hasAny([.retransmission, .spurious]) {
      let alike = sides[sender].sent.filter { $0.segment.length == segment.length }
      guard let original = alike.first(where: \.isMissing) ?? alike.first else { return false }
      segment.sequence = original.segment.sequence
    } else {
      return false
    }
    let first = endpoint.initialSendSequence + (sides[sender].hasSentSyn ? 1 : 0)
    let oldest = statement.marks.hasAny(.spurious) ? first : endpoint.sendUnacknowledged
    let used = endpoint.sendNext.distance(from: oldest)
    let isWithin =
      segment.sequence.distance(from: oldest) < used && segment.end.distance(from: oldest) <= used
    let end = segment.sequence + segment.dataLength
    let hasItsFin =
      segment.bits.hasAny(.fin)
      ? end == endpoint.finSequence : endpoint.finSequence.map { end.precedesOrEquals($0) } ?? true
    if isWithin, hasItsFin { return true }
    segment.sequence = endpoint.sendNext
    return false
  }

  /// A repeat says so, or is of what was lost or is on its way, or follows a timeout.
  func mayRepeatUnmarked(_ segment: Segment, _ statement: Statement, _ sender: Int) -> Bool {
    if statement.marks.hasAny(.spurious) {
      return segment.end.precedesOrEquals(endpoints[1 - sender].receiveNext)
    }
    if statement.marks.hasAny([.retransmission, .duplicate]) { return true }
    let original = sides[sender].sent.last { $0.segment.sequence == segment.sequence }
    guard let original, original.segment.end == segment.end else { return false }
    let since = original.statement
    return original.isMissing || sides[sender].lastTimeout > since
      || sides[1 - sender].lastMissing > since
  }

  /// RCV.NXT, or what the original acknowledged.
  private mutating func readRepeatedAcknowledgment(
    _ segment: inout Segment, _ statement: Statement, _ sender: Int, _ index: Int
  ) -> Bool {
    let position = segment.sequence
    let original = sides[sender].sent.last { $0.segment.sequence == position }
    if let original, original.segment.bits.hasAny(.ack), hasAcknowledgment(statement),
      numbers[1 - sender].position(of: statement.acknowledgment) == original.segment.acknowledgment
    {
      segment.acknowledgment = original.segment.acknowledgment
    }
    return readAcknowledgment(segment, statement, sender, index)
  }

  /// A keep-alive (3.8.4) or a window probe (3.8.6.1), one number below SND.NXT.
  private mutating func probe(
    _ segment: inout Segment, _ statement: Statement, _ sender: Int, _ index: Int
  ) -> Bool {
    let endpoint = endpoints[sender]
    guard endpoint.state.isSynchronized, endpoint.obligations.reset == nil, segment.dataLength <= 1,
      !segment.bits.hasAny(.fin), !hasOpenLength(statement, segment.bits)
    else { return false }
    if statement.marks.hasAny(.windowProbe) {
      guard let edge = endpoint.sendWindowEdge, edge.precedesOrEquals(endpoint.sendNext) else { return false }
    }
    segment.sequence = endpoint.sendNext - 1
    return readSequence(segment, statement, sender, index)
      && readAcknowledgment(segment, statement, sender, index)
  }
}
