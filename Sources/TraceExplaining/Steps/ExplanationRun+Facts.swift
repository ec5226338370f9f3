import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

extension ExplanationRun {
  /// What a segment is and does, and what it acknowledges beside that.
  func meaning(
    _ facts: NatureWords.Facts, _ step: MomentStep, _ segment: CheckedSegment, _ statement: Statement
  ) -> String {
    var sentences = [NatureWords(language: explainer.language).sentence(segment.nature, facts)]
    let remarks = remarkWords(sender: segment.sender)
    // A missing ACK flag alone makes no other segment of it.
    if statement.bits.union(.ack) != segment.bits.union(.ack) {
      sentences.insert(remarks.isRead(as: segment.bits.name), at: 0)
    }
    if let reading = step.reading, let read = sentence(reading, remarks) { sentences.insert(read, at: 0) }
    return sentences.joined(separator: " ")
  }

  /// How a line is read that cannot stand as it is written; `nil` where other sentences tell.
  func sentence(_ reading: LineReading, _ words: RemarkWords) -> String? {
    switch reading.change {
    case .supposes(let supposed): words.supposes(line(supposed))
    case .otherSender: words.comesFromSender
    case .swapped(let other): words.isSwapped(withNext: other > reading.statement)
    case .lost: words.isReadAsLost
    case .forgetsFin: words.forgetsFin
    case .flags, .removed, .isNew: nil
    }
  }

  /// The line of a segment that is missing: `Server: SYN-ACK, Seq=70, ACK=6`.
  func line(_ supposed: SupposedSegment) -> String {
    let items = moment.items(of: supposed, withNumbers: !explainer.hasBlanks)
    return VisibleText.of("\(explainer.names[supposed.sender]): \(items)")
  }

  /// What is known of a segment beside its nature.
  func facts(
    _ step: MomentStep, _ segment: CheckedSegment, _ statement: Statement, original: Int32?
  ) -> NatureWords.Facts {
    let sender = segment.sender
    var facts = NatureWords.Facts(sender: explainer.names[sender], receiver: explainer.names[1 - sender])
    facts.originals = originals(segment, original: original)
    facts.repeatsText =
      !segment.bits.hasAny(.syn) && original != nil && original.map(Int.init) == memory[sender].synNumber
    facts.repeatsSyn = segment.sequenceReason == .retransmissionStart
    facts.hasGap = step.before[sender].hasGap
    facts.isAnswer = step.before[sender].obligations.reset != nil
    facts.isRefusal = segment.sequenceReason == .resetWithoutAcknowledgment
    facts.hasData = segment.dataLength != 0
    if segment.nature != .oldDuplicate { facts.acknowledged = span(step, segment).kinds }
    let due = step.before[sender].obligations.acknowledgment
    facts.tellsGap = due == .gap && step.after[sender].obligations.acknowledgment == .nothing
    facts.answers = memory[sender].untaken
    facts.isUrgent = segment.bits.hasAny(.urg)
    facts.cover = cover(step, segment)
    facts.cause = retransmissionCause(sender)
    return facts
  }

  /// What has become of the acknowledgment of what a segment sends again.
  private func cover(_ step: MomentStep, _ segment: CheckedSegment) -> NatureWords.Cover {
    let receiver = memory[1 - segment.sender]
    guard step.before[segment.sender].sendUnacknowledged.precedes(segment.sent.end) else { return .known }
    guard let lost = receiver.lostAcknowledgment, let acknowledged = receiver.acknowledged,
      segment.sent.end.precedesOrEquals(acknowledged)
    else { return .none }
    return .lost(lost)
  }

  /// The numbers of the segments whose numbers a segment uses again; the first of them is known longest.
  private func originals(_ segment: CheckedSegment, original: Int32?) -> [Int] {
    let first = original.map { [Int($0)] } ?? []
    guard segment.nature == .retransmission || segment.nature == .spuriousRetransmission else { return first }
    let repeated = memory[segment.sender].outstanding.filter {
      segment.sent.sequence.precedes($0.range.end) && $0.range.start.precedes(segment.sent.end)
    }
    return repeated.count > 1 ? repeated.map(\.number) : first
  }

  /// Why something is sent again before its timer has run out, or that it has.
  private func retransmissionCause(_ sender: Int) -> NatureWords.RetransmissionCause {
    let memory = memory[sender]
    if memory.hasTimedOut { return .timer }
    if memory.hasSelectiveAcknowledgment { return .selectiveAcknowledgment }
    return memory.duplicates >= 3 ? .duplicates : .timer
  }

  /// Where RFCs tell of a segment, by what asks for it.
  func reference(_ facts: NatureWords.Facts, _ step: MomentStep, _ segment: CheckedSegment) -> RFCReference {
    switch segment.nature {
    case .reset:
      // A reset that answers nothing is an ABORT.
      let isAbort = step.before[segment.sender].obligations.reset == nil && !facts.isRefusal
      if isAbort { return RFCReference(9293, "3.10.5") }
    case .challengeAcknowledgment:
      switch facts.answers {
      case .foreignSyn: return RFCReference(5961, "4.2")
      case .doubtedReset: return RFCReference(5961, "3.2")
      case .wrongAcknowledgment: return RFCReference(5961, "5.2")
      case .keepAlive: return RFCReference(9293, "3.8.4")
      case .windowProbe: return RFCReference(9293, "3.8.6.1")
      case .copy, .syn, .fin, .data, .other, nil: return NatureWords.reference(segment.nature)
      }
    case .duplicateAcknowledgment, .pureAcknowledgment:
      if facts.answersCopy { return NatureWords.reference(.challengeAcknowledgment) }
      if segment.nature == .pureAcknowledgment, facts.acknowledged.syn {
        return NatureWords.reference(.acknowledgmentOfSyn)
      }
      if segment.nature == .pureAcknowledgment, facts.acknowledged.fin {
        return NatureWords.reference(.acknowledgmentOfFin)
      }
    case .retransmission:
      switch facts.cause {
      case .timer: break
      case .duplicates: return RFCReference(5681, "3.2")
      case .selectiveAcknowledgment: return RFCReference(2018, "5")
      }
    case .syn, .synAcknowledgment, .acknowledgmentOfSyn, .data, .windowUpdate, .keepAlive, .windowProbe,
      .zeroWindow, .spuriousRetransmission, .outOfOrder, .fin, .acknowledgmentOfFin, .oldDuplicate,
      .fastOpenRequest, .fastOpenData:
      break
    }
    return NatureWords.reference(segment.nature)
  }
}
