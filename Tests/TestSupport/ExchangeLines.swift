import TCP

/// How segments are filled in and written.
extension RandomExchange {
  /// The segment with its acknowledgment, window and options.
  func completed(_ segment: Segment, _ side: Int) -> Segment {
    var segment = segment
    let endpoint = endpoints[side]
    let isReset = segment.bits.hasAny(.rst)
    if segment.bits.hasAny(.ack), !(isReset && endpoint.obligations.reset != nil) {
      segment.acknowledgment = endpoint.receiveNext
    }
    // Of data on a SYN the SYN-ACK takes all or nothing (RFC 7413, 4.2.2).
    if segment.bits.hasAny(.syn), segment.bits.hasAny(.ack), let end = endpoint.fastOpenDataEnd,
      script.habits[1 - side].fastOpenData & 1 == 0
    {
      segment.acknowledgment = end
    }
    guard !isReset else { return segment }
    notifyCongestion(&segment, side)
    segment.window = window(side, segment.bits)
    if segment.bits.hasAny(.syn) { offer(&segment, side) }
    let usesTimestamps =
      segment.bits.hasAny(.syn) ? segment.options.timestamps != nil : endpoint.negotiation.usesTimestamps
    if usesTimestamps {
      let echo = segment.bits.hasAny(.ack) ? endpoint.negotiation.recentTimestamp ?? 0 : 0
      segment.options.timestamps = Timestamps(value: sides[side].clock + UInt32(lines.count), echoReply: echo)
    }
    return segment
  }

  /// ECE and CWR: on a SYN both, on a SYN-ACK the one alone, later now and then (RFC 3168, 6.1).
  private func notifyCongestion(_ segment: inout Segment, _ side: Int) {
    let negotiation = endpoints[side].negotiation
    let wants = script.habits[side].notifiesCongestion
    if segment.bits.hasAny(.syn) {
      if segment.bits.hasAny(.ack) {
        if wants, negotiation.received.congestionNotification { segment.bits.insert(.ece) }
      } else if wants {
        segment.bits.formUnion([.ece, .cwr])
      }
    } else if negotiation.usesCongestionNotification, lines.count % 4 == 0 {
      segment.bits.insert(segment.dataLength > 0 ? .cwr : .ece)
    }
  }

  /// The options of a SYN; a SYN-ACK has only what the SYN offered.
  private func offer(_ segment: inout Segment, _ side: Int) {
    let habits = script.habits[side]
    let received = endpoints[side].negotiation.received
    let isFree = !segment.bits.hasAny(.ack)
    segment.options.maximumSegmentSize = habits.maximumSegmentSize
    if isFree || received.windowScale != nil { segment.options.windowScale = habits.windowScale }
    segment.options.selectiveAcknowledgmentPermitted =
      habits.selectiveAcknowledgment && (isFree || received.selectiveAcknowledgment)
    if habits.timestamps, isFree || received.timestamps {
      segment.options.timestamps = Timestamps(value: 0, echoReply: nil)
    }
  }

  /// The window field: the right edge never moves back (3.8.6).
  func window(_ side: Int, _ bits: ControlBits) -> UInt16? {
    guard let buffer = script.habits[side].buffer else { return nil }
    let endpoint = endpoints[side]
    guard bits.hasAny(.ack) else { return UInt16(min(buffer, 65535)) }
    let shift = windowShift(side, bits)
    var room = buffer
    if let edge = sides[side].edge {
      if !sides[side].isReading { room = 0 }
      if (endpoint.receiveNext + room).precedes(edge) { room = edge.distance(from: endpoint.receiveNext) }
    }
    let field = (room + (1 << shift) - 1) >> shift
    return UInt16(min(field, 65535))
  }

  /// By how much a window field is shifted (RFC 7323, 2.2).
  func windowShift(_ side: Int, _ bits: ControlBits) -> UInt32 {
    let negotiation = endpoints[side].negotiation
    return negotiation.usesWindowScale && !bits.hasAny(.syn) ? UInt32(negotiation.sent.windowScale ?? 0) : 0
  }

  /// `[sender's | receiver's]`
  func states(_ side: Int) -> String {
    " [\(endpoints[side].state.name) | \(endpoints[1 - side].state.name)]"
  }

  /// The items of a segment behind its sender.
  func written(_ side: Int, _ segment: Segment, hasNoNumber: Bool) -> String {
    var items = [segment.bits.name]
    items.append("Seq=\(hasNoNumber ? "0" : number(segment.sequence, side))")
    if segment.bits.hasAny(.ack) { items.append("ACK=\(number(segment.acknowledgment, 1 - side))") }
    if segment.dataLength > 0 { items.append("Len=\(segment.dataLength)") }
    if let window = segment.window { items.append("Win=\(window)") }
    if segment.bits.hasAny(.urg) { items.append("Urg=\(segment.urgentPointer)") }
    let options = segment.options
    if let size = options.maximumSegmentSize { items.append("MSS=\(size)") }
    if let scale = options.windowScale { items.append("wscale=\(scale)") }
    if options.selectiveAcknowledgmentPermitted { items.append("SACK_PERM") }
    for range in options.selectiveAcknowledgments {
      items.append("SACK=\(number(range.start, 1 - side))-\(number(range.end, 1 - side))")
    }
    if let timestamps = options.timestamps {
      items.append("TSval=\(timestamps.value) TSecr=\(timestamps.echoReply ?? 0)")
    }
    if options.fastOpen == .cookie { items.append("TFO=a1b2c3d4") }
    return "\(Self.names[side]): \(items.joined(separator: ", "))"
  }

  /// The number of a position in the direction of `side`.
  private func number(_ position: SequenceNumber, _ side: Int) -> String {
    guard script.isInLetters else { return String(sides[side].origin &+ position.rawValue) }
    let letter = side == 0 ? "x" : "y"
    return position.rawValue == 0 ? letter : "\(letter)+\(position.rawValue)"
  }
}
