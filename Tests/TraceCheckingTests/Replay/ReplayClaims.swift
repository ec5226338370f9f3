import Problems
import TCP
import TraceSyntax

/// Claims, windows and options, as far as lessons use them.
extension Replay {
  func claimsHold(_ segment: Segment, _ statement: Statement, _ sender: Int) -> Bool {
    let marks = statement.marks
    let endpoint = endpoints[sender]
    let isPure = segment.bits.hasAny(.ack) && segment.length == 0 && !segment.bits.hasAny(.rst)
    if marks.hasAny([.duplicateAcknowledgment, .windowUpdate, .challengeAcknowledgment]), !isPure {
      return false
    }
    if marks.hasAny(.duplicateAcknowledgment),
      segment.acknowledgment != sides[sender].lastAcknowledgment ?? endpoints[1 - sender].sendUnacknowledged
    {
      return false
    }
    if marks.hasAny(.windowUpdate) {
      guard sides[sender].lastAcknowledgment == segment.acknowledgment, segment.window != nil,
        segment.window != sides[sender].lastWindow
      else { return false }
    }
    if marks.hasAny(.challengeAcknowledgment), endpoint.obligations.acknowledgment < .unacceptable {
      return false
    }
    if marks.hasAny([.retransmission, .spurious]), segment.length == 0 { return false }
    return true
  }

  /// A window never takes back what it gave (3.8.6), and data stays within MSS.
  mutating func keepsWindows(_ segment: Segment, _ statement: Statement, _ sender: Int) -> Bool {
    let endpoint = endpoints[sender]
    if let size = endpoint.negotiation.received.maximumSegmentSize, segment.dataLength > UInt32(size),
      !hasOpenLength(statement, segment.bits)
    {
      return false
    }
    guard let window = segment.window, !segment.bits.hasAny(.rst) else { return true }
    let isScaled = endpoint.negotiation.usesWindowScale && !segment.bits.hasAny(.syn)
    let shift = isScaled ? UInt32(endpoint.negotiation.sent.windowScale ?? 0) : 0
    let edge = endpoint.receiveNext + UInt32(window) << shift
    if !segment.bits.hasAny(.ack) {
      sides[sender].windowEdge = nil
      return true
    }
    let previous = sides[sender].windowEdge
    sides[sender].windowEdge = edge
    return previous.map { $0.precedesOrEquals(edge) } ?? true
  }

  /// Options that both SYNs allow, with numbers that are right.
  mutating func hasRightOptions(_ segment: inout Segment, _ statement: Statement, _ sender: Int) -> Bool {
    let negotiation = endpoints[sender].negotiation
    if segment.bits.hasAny([.ece, .cwr]), !segment.bits.hasAny(.syn), negotiation.isKnown,
      !negotiation.usesCongestionNotification
    {
      return false
    }
    guard statement.marks.hasAny([.hasOptions, .hasUrgentPointer]) else { return true }
    let detail = document.details[Int(statement.detail)]
    let written = detail.options
    if statement.marks.hasAny(.hasUrgentPointer), !segment.bits.hasAny(.urg) { return false }
    segment.urgentPointer = detail.urgentPointer
    let belongsToSyn =
      written.maximumSegmentSize != nil || written.windowScale != nil
      || written.selectiveAcknowledgmentPermitted || written.fastOpen != .absent
    if !segment.bits.hasAny(.syn), belongsToSyn { return false }
    if segment.bits.isSuperset(of: [.syn, .ack]), negotiation.received.isKnown {
      if written.windowScale != nil, negotiation.received.windowScale == nil { return false }
      if written.timestampValue != nil, !negotiation.received.timestamps { return false }
    }
    if !segment.bits.hasAny([.syn, .rst]), negotiation.isKnown {
      if written.timestampValue != nil, !negotiation.usesTimestamps { return false }
      if !written.selectiveAcknowledgments.isEmpty, !negotiation.received.selectiveAcknowledgment {
        return false
      }
    }
    if let scale = written.windowScale, scale > 14 { return false }
    segment.options.maximumSegmentSize = written.maximumSegmentSize
    segment.options.windowScale = written.windowScale
    segment.options.selectiveAcknowledgmentPermitted = written.selectiveAcknowledgmentPermitted
    segment.options.fastOpen = written.fastOpen
    return hasRightTimestamps(&segment, written, negotiation)
      && hasRightBlocks(written, sender)
  }

  /// TSval never goes back, TSecr repeats TS.Recent (RFC 7323, 3.2).
  private func hasRightTimestamps(
    _ segment: inout Segment, _ written: WrittenOptions, _ negotiation: Negotiation
  ) -> Bool {
    guard let value = written.timestampValue else { return true }
    segment.options.timestamps = Timestamps(value: value, echoReply: written.timestampEchoReply)
    if let last = negotiation.lastTimestampSent, Int32(bitPattern: value &- last) < 0 { return false }
    guard segment.bits.hasAny(.ack), let echo = written.timestampEchoReply,
      let recent = negotiation.recentTimestamp
    else { return true }
    return echo == recent
  }

  /// A block names octets that are held or were delivered (RFC 2018, RFC 2883).
  private func hasRightBlocks(_ written: WrittenOptions, _ sender: Int) -> Bool {
    let endpoint = endpoints[sender]
    return written.selectiveAcknowledgments.allSatisfy { block in
      guard let start = numbers[1 - sender].position(of: block.start),
        let end = numbers[1 - sender].position(of: block.end), start.precedes(end)
      else { return false }
      return end.precedesOrEquals(endpoint.receiveNext)
        || endpoint.heldRanges.contains {
          $0.start.precedesOrEquals(start) && end.precedesOrEquals($0.end)
        }
    }
  }
}
