import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// The options of a segment.
extension NumberTelling {
  var options: [ExplainedNumber] {
    let document = run.explainer.document
    let options = document.details[Int(statement.detail)].options
    var told: [ExplainedNumber] = []
    if let size = options.maximumSegmentSize {
      told.append(
        written("MSS", String(size), words.maximumSegmentSize(String(size)), RFCReference(9293, "3.7.1")))
    }
    if let shift = options.windowScale { told.append(windowScale(shift)) }
    if options.selectiveAcknowledgmentPermitted {
      told.append(
        written("SACK_PERM", "", words.selectiveAcknowledgmentPermitted, RFCReference(2018, "2")))
    }
    for block in options.selectiveAcknowledgments { told.append(selectiveAcknowledgment(block)) }
    if let value = options.timestampValue {
      told.append(
        written("TSval", String(value), words.timestampValue(String(value)), RFCReference(7323, "3.2")))
    }
    if let echo = options.timestampEchoReply {
      let isMeant = segment.bits.hasAny(.ack)
      told.append(
        written(
          "TSecr", String(echo), words.timestampEcho(String(echo), isMeant: isMeant),
          RFCReference(7323, "3.2")))
    }
    if options.fastOpen != .absent {
      let cookie = VisibleText.of(document.fastOpenCookie(of: statement) ?? "request")
      let isAnswer = segment.bits.hasAny(.ack)
      told.append(
        written(
          "TFO", cookie, words.fastOpen(isRequest: options.fastOpen == .request, isAnswer: isAnswer),
          RFCReference(7413, "4.1.1")))
    }
    return told
  }

  private func windowScale(_ shift: UInt8) -> ExplainedNumber {
    let isMultiplier = run.explainer.document.writesWindowScaleAsMultiplier(statement) && shift < 32
    let peer = step.before[sender].negotiation.received
    let isAgreed = segment.bits.hasAny(.ack) && peer.isKnown ? peer.windowScale != nil : nil
    return written(
      isMultiplier ? "WS" : "wscale", isMultiplier ? String(UInt64(1) << UInt64(shift)) : String(shift),
      words.windowScale(shift: shift, isAgreed: isAgreed), RFCReference(7323, "2.2"))
  }

  private func selectiveAcknowledgment(_ block: WrittenRange) -> ExplainedNumber {
    let first = text(block.start)
    let last = text(block.end + (0 &- 1))
    let isBelow = segment.acknowledgment.map { acknowledged in
      acknowledged.base == block.start.base
        && SequenceNumber(block.start.offset).precedes(SequenceNumber(acknowledged.offset))
    }
    return written(
      "SACK", "\(first)-\(text(block.end))",
      words.selectiveAcknowledgment(first: first, last: last, isDuplicate: isBelow ?? false),
      RFCReference(2018, "3"))
  }
}
