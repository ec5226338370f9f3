import Problems
import TCP
import TraceSyntax
import TraceText

/// Options: where they may stand (RFC 9293, 3.2), what was offered, and the numbers in them.
extension TraceChecker {
  /// The blocks of a segment that are looked at; there is room for no more in 40 octets (RFC 2018, 3).
  private static var blockLimit: Int { 4 }

  /// Reads a segment's options into positions and checks them against what both SYNs said.
  mutating func readOptions(_ draft: inout Draft) {
    // A segment of long ago was sent under what was agreed in its day.
    let isOld = draft.marks.hasAny(.arrives)
    if !isOld {
      checkLengthOnSyn(draft)
      checkCongestionBits(draft)
      checkSegmentSize(draft)
    }
    guard draft.marks.hasAny(.hasOptions, .hasUrgentPointer) else { return }
    checkOptionShape(draft)
    let detail = document.details[Int(draft.statement.detail)]
    draft.segment.urgentPointer = detail.urgentPointer
    let written = detail.options
    let isSyn = draft.bits.hasAny(.syn)
    var options = SegmentOptions()
    if isSyn {
      options.maximumSegmentSize = written.maximumSegmentSize
      options.windowScale = written.windowScale.map { min($0, 14) }
      options.selectiveAcknowledgmentPermitted = written.selectiveAcknowledgmentPermitted
      options.fastOpen = written.fastOpen
    }
    if let value = written.timestampValue {
      options.timestamps = Timestamps(value: value, echoReply: written.timestampEchoReply)
    }
    options.selectiveAcknowledgments = written.selectiveAcknowledgments.compactMap { range in
      let numbering = connection.directions[draft.receiver].numbering
      guard let start = numbering.position(of: range.start), let end = numbering.position(of: range.end)
      else {
        return nil
      }
      return SequenceRange(start, end)
    }
    if !isOld {
      checkOffers(draft, written)
      if !checkTimestamps(draft, written) { options.timestamps = nil }
      checkBlocks(draft, options)
    }
    draft.segment.options = options
  }

  /// What is wrong with options whatever was said before.
  mutating func checkOptionShape(_ draft: Draft) {
    guard draft.marks.hasAny(.hasOptions) else { return }
    let options = document.details[Int(draft.statement.detail)].options
    if !draft.bits.hasAny(.syn) {
      if options.maximumSegmentSize != nil { reportOption(.optionOutsideSyn, draft, .maximumSegmentSize) }
      if options.windowScale != nil { reportOption(.optionOutsideSyn, draft, .windowScale) }
      if options.selectiveAcknowledgmentPermitted {
        reportOption(.optionOutsideSyn, draft, .selectiveAcknowledgmentPermitted)
      }
      if options.fastOpen != .absent { reportOption(.optionOutsideSyn, draft, .fastOpen) }
    } else if !options.selectiveAcknowledgments.isEmpty {
      reportOption(.badOption, draft, .selectiveAcknowledgment)
    }
    if let scale = options.windowScale, scale > 14 {
      var fault = Fault(.windowScaleTooLarge, draft.index, .option(.windowScale))
      fault.found = WrittenNumber(offset: UInt32(scale))
      fault.expected = WrittenNumber(offset: isWrittenAsShift(scale, draft) ? 14 : 1 << 14)
      fault.fix = .writeNumber
      report(fault)
    }
    if options.maximumSegmentSize == 0 { reportOption(.badOption, draft, .maximumSegmentSize) }
    for range in options.selectiveAcknowledgments.prefix(Self.blockLimit)
    where range.start.base == range.end.base {
      let length = range.end.offset &- range.start.offset
      if length == 0 || length >= 1 << 31 { reportOption(.badOption, draft, .selectiveAcknowledgment) }
    }
  }

  /// Whether a window scale stands as `wscale=15`, not as the `WS=32768` that it makes.
  private func isWrittenAsShift(_ scale: UInt8, _ draft: Draft) -> Bool {
    let line = Line(document, statement: draft.index)
    return line.valueRange(of: .option(.windowScale)).map { document.source.text($0) } == String(scale)
  }

  private mutating func reportOption(_ name: ProblemName, _ draft: Draft, _ kind: OptionKind) {
    var fault = Fault(name, draft.index, .option(kind))
    fault.endpoint = UInt8(draft.sender)
    fault.fix = .removePart
    report(fault)
  }

  /// An option of a SYN-ACK answers one of the SYN; SACK and timestamps need both SYNs (RFC 2018, RFC 7323).
  private mutating func checkOffers(_ draft: Draft, _ options: WrittenOptions) {
    let negotiation = connection.endpoints[draft.sender].negotiation
    if draft.bits.hasBoth(.syn, .ack), negotiation.received.isKnown {
      if options.windowScale != nil, negotiation.received.windowScale == nil {
        reportOption(.optionNotOffered, draft, .windowScale)
      }
      if options.timestampValue != nil, !negotiation.received.timestamps {
        reportOption(.optionNotOffered, draft, .timestampValue)
      }
      return
    }
    guard !draft.bits.hasAny(.syn, .rst), negotiation.isKnown else { return }
    if !options.selectiveAcknowledgments.isEmpty, !negotiation.received.selectiveAcknowledgment {
      reportOption(.optionNotOffered, draft, .selectiveAcknowledgment)
    }
    if options.timestampValue != nil, !negotiation.usesTimestamps {
      reportOption(.optionNotOffered, draft, .timestampValue)
    }
  }

  /// TSval never goes back, and TSecr repeats a TSval the peer has sent (RFC 7323, 3.2 and 5.3).
  ///
  /// - Returns: whether they are as they must be.
  private mutating func checkTimestamps(_ draft: Draft, _ options: WrittenOptions) -> Bool {
    guard let value = options.timestampValue else { return true }
    let negotiation = connection.endpoints[draft.sender].negotiation
    if let last = negotiation.lastTimestampSent, Int32(bitPattern: value &- last) < 0 {
      var fault = Fault(.timestampMismatch, draft.index, .option(.timestampValue))
      fault.endpoint = UInt8(draft.sender)
      fault.found = WrittenNumber(offset: value)
      fault.expected = WrittenNumber(offset: last)
      fault.fix = .offerNumber
      report(fault)
      return false
    }
    guard let echo = options.timestampEchoReply, draft.bits.hasAny(.ack), !draft.bits.hasAny(.rst) else {
      return true
    }
    // Of a segment that the trace lacks both the number and the timestamp are unknown here.
    if let recent = negotiation.recentTimestamp, echo != recent, !draft.hasWrongAcknowledgment {
      var fault = Fault(.timestampMismatch, draft.index, .option(.timestampEchoReply))
      fault.endpoint = UInt8(draft.sender)
      fault.found = WrittenNumber(offset: echo)
      fault.expected = WrittenNumber(offset: recent)
      fault.fix = .writeNumber
      report(fault)
    }
    return true
  }

  /// A SACK block names octets that were received: held ones, or, repeated, below the acknowledgment (RFC 2883).
  private mutating func checkBlocks(_ draft: Draft, _ options: SegmentOptions) {
    let endpoint = connection.endpoints[draft.sender]
    for block in options.selectiveAcknowledgments.prefix(Self.blockLimit)
    where block.start.precedes(block.end) {
      let isOld = block.end.precedesOrEquals(endpoint.receiveNext)
      let isHeld = endpoint.heldRanges.contains {
        $0.start.precedesOrEquals(block.start) && block.end.precedesOrEquals($0.end)
      }
      if isOld || isHeld || connection.directions[draft.receiver].openData != nil { continue }
      var fault = Fault(.sackOfUnreceived, draft.index, .option(.selectiveAcknowledgment))
      fault.endpoint = UInt8(draft.sender)
      let numbering = connection.directions[draft.receiver].numbering
      fault.found = numbering.number(at: block.start)
      if let held = endpoint.heldRanges.first, let start = numbering.number(at: held.start),
        let end = numbering.number(at: held.end)
      {
        fault.expected = start
        if options.selectiveAcknowledgments.count == 1 {
          fault.repair = addRepair(.writeBlock(start, end), at: draft.index)
          fault.fix = .repair
        }
      }
      report(fault)
    }
  }

  /// Data on a SYN waits until the handshake is done, unless both sides use Fast Open (RFC 7413).
  private mutating func checkLengthOnSyn(_ draft: Draft) {
    guard draft.bits.hasAny(.syn), draft.segment.dataLength > 0 || draft.hasOpenLength else { return }
    report(Fault(.dataOnSyn, draft.index))
  }

  /// ECE and CWR outside SYNs mean something only where both SYNs agreed on it (RFC 3168, 6.1.1).
  private mutating func checkCongestionBits(_ draft: Draft) {
    guard draft.bits.hasAny(.ece, .cwr), !draft.bits.hasAny(.syn, .rst) else { return }
    let negotiation = connection.endpoints[draft.sender].negotiation
    guard negotiation.isKnown, !negotiation.usesCongestionNotification else { return }
    var fault = Fault(.ecnNotNegotiated, draft.index, .flags)
    fault.endpoint = UInt8(draft.sender)
    report(fault)
  }

  private mutating func checkSegmentSize(_ draft: Draft) {
    guard !draft.hasOpenLength, draft.statement.length.isPlain,
      let size = connection.endpoints[draft.sender].negotiation.received.maximumSegmentSize,
      draft.segment.dataLength > UInt32(size)
    else { return }
    var fault = Fault(.mssExceeded, draft.index, draft.marks.hasAny(.hasDataText) ? .data : .length)
    fault.endpoint = UInt8(draft.sender)
    fault.found = WrittenNumber(offset: draft.segment.dataLength)
    fault.expected = WrittenNumber(offset: UInt32(size))
    fault.noteStatement = connection.sides[draft.receiver].synStatement
    fault.note = .optionOffer
    report(fault)
  }
}
