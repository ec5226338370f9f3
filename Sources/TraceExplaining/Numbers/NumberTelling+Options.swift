import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// The options of a segment.
extension NumberTelling {
  var options: [ExplainedNumber] {
    let options = run.explainer.document.details[Int(statement.detail)].options
    var told: [ExplainedNumber] = []
    if let size = options.maximumSegmentSize {
      told.append(
        offer("MSS", String(size), words.maximumSegmentSize(String(size)), RFCReference(9293, "3.7.1")))
    }
    if let shift = options.windowScale { told.append(windowScale(shift)) }
    if options.selectiveAcknowledgmentPermitted {
      told.append(offer("SACK_PERM", "", words.selectiveAcknowledgmentPermitted, RFCReference(2018, "2")))
    }
    for (block, range) in zip(options.selectiveAcknowledgments, segment.sent.options.selectiveAcknowledgments)
    {
      told.append(selectiveAcknowledgment(block, range))
    }
    if let value = options.timestampValue {
      let isTold = run.memory[sender].hasToldClock
      told.append(
        written(
          "TSval", String(value), words.timestampValue(String(value), isTold: isTold),
          RFCReference(7323, isTold ? "3.2" : "4.3")))
    }
    if let echo = options.timestampEchoReply { told.append(timestampEcho(echo)) }
    if options.fastOpen != .absent {
      let cookie =
        run.explainer.document.fastOpenCookie(of: statement).map { VisibleText.of($0) } ?? "request"
      let sentence = words.fastOpen(
        isRequest: options.fastOpen == .request, isAnswer: segment.bits.hasAny(.ack))
      told.append(written("TFO", cookie, sentence, RFCReference(7413, "4.1.1")))
    }
    return told
  }

  /// An option that only a SYN may carry.
  private func offer(
    _ key: String, _ value: String, _ sentence: String, _ reference: RFCReference
  ) -> ExplainedNumber {
    if segment.bits.hasAny(.syn) { return written(key, value, sentence, reference) }
    var number = written(key, value, words.optionOutsideSyn, reference)
    number.isWrong = true
    return number
  }

  private func windowScale(_ shift: UInt8) -> ExplainedNumber {
    let isMultiplier = run.explainer.document.writesWindowScaleAsMultiplier(statement) && shift < 32
    let peer = step.before[sender].negotiation.received
    let isAgreed = segment.bits.hasAny(.ack) && peer.isKnown ? peer.windowScale != nil : nil
    var number = offer(
      isMultiplier ? "WS" : "wscale", isMultiplier ? String(UInt64(1) << UInt64(shift)) : String(shift),
      shift > 14 ? words.windowScaleTooLarge : words.windowScale(shift: shift, isAgreed: isAgreed),
      RFCReference(7323, "2.2"))
    if shift > 14 || isAgreed == false { number.isWrong = true }
    return number
  }

  /// - Parameter range: the same block as positions.
  private func selectiveAcknowledgment(_ block: WrittenRange, _ range: SequenceRange) -> ExplainedNumber {
    let receiving = step.before[sender]
    let isDuplicate = range.end.precedesOrEquals(receiving.receiveNext)
    let isHeld = receiving.heldRanges.contains {
      $0.start.precedesOrEquals(range.start) && range.end.precedesOrEquals($0.end)
    }
    let fact: NumberWords.Block = isDuplicate ? .duplicate : isHeld ? .held : .unreceived
    var number = written(
      "SACK", "\(text(block.start, in: receiver))-\(text(block.end, in: receiver))",
      words.selectiveAcknowledgment(
        first: text(block.start, in: receiver), last: text(block.end + (0 &- 1), in: receiver), fact),
      isDuplicate ? RFCReference(2883, "4") : RFCReference(2018, "3"))
    number.isWrong = fact == .unreceived
    return number
  }

  private func timestampEcho(_ echo: UInt32) -> ExplainedNumber {
    let reference = RFCReference(7323, "3.2")
    guard segment.bits.hasAny(.ack) else {
      return written("TSecr", String(echo), words.timestampWithoutAcknowledgment, reference)
    }
    guard let recent = step.before[sender].negotiation.recentTimestamp, recent != echo,
      !segment.bits.hasAny(.rst)
    else {
      return written(
        "TSecr", String(echo), words.timestampEcho(String(echo), isMeasured: !span.isEmpty), reference)
    }
    let wrong = words.wrong(String(echo), due: String(recent))
    var number = written(
      "TSecr", String(echo), "\(wrong) \(words.timestampEcho(String(recent), isMeasured: !span.isEmpty))",
      reference)
    number.isWrong = true
    return number
  }
}
