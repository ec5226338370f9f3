import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

extension ExplanationRun {
  /// A segment that is sent, or comes out of the network without having been sent in the trace.
  mutating func segment(
    _ step: MomentStep, _ outline: OutlineStep, _ statement: Statement, number: Int32, original: Int32?
  ) -> ExplainedSegment {
    let sender = step.segment?.sender ?? Int(outline.endpoint)
    var told = begun(statement, sender: sender, number: number)
    guard let segment = step.segment else {
      let words = remarkWords(sender: sender)
      told.meaning = moment.isLost ? lostMeaning(words) : words.isReadOtherwise
      return told
    }
    if let supposed = step.supposed { remember(supposed) }
    let arrival = settled(step, outline, segment)
    told.nature = segment.nature
    told.meaning = meaning(step, segment, statement, original: original)
    told.reference = reference(step, segment)
    let numbers = NumberTelling(
      run: self, step: step, segment: segment, statement: statement, original: original.map(Int.init))
    told.numbers = numbers.all
    told.stateChanges = stateChanges(step, outline, segment, arrival)
    told.remarks = remarks(step, segment, arrival, statement)
    if segment.bits.hasAny(.syn), original == nil { memory[sender].synNumber = Int(number) }
    remember(segment, statement)
    remember(arrival, from: sender)
    return told
  }

  /// A segment that an earlier line has sent arrives, or is lost after all.
  mutating func arrival(
    _ step: MomentStep, _ outline: OutlineStep, _ statement: Statement, number: Int32
  ) -> ExplainedSegment {
    let sender = step.segment?.sender ?? Int(outline.endpoint)
    var told = begun(statement, sender: sender, number: number)
    let words = remarkWords(sender: sender)
    guard let segment = step.segment else {
      told.meaning = lostMeaning(words)
      return told
    }
    told.nature = segment.nature
    told.reference = NatureWords.reference(segment.nature)
    if statement.marks.hasAny(.lost) {
      told.meaning = words.isLost(Int(number))
      return told
    }
    told.meaning = words.arrives(Int(number))
    let arrival = settled(step, outline, segment)
    told.stateChanges = stateChanges(step, outline, segment, arrival)
    if statement.marks.hasAny(.duplicate) { told.remarks.append(ExplainedRemark(sentence: words.copy)) }
    if statement.marks.hasAny(.corrupt) { told.remarks.append(words.corrupt) }
    told.remarks += remarks(of: arrival, step, segment, words)
    remember(arrival, from: sender)
    return told
  }

  private mutating func lostMeaning(_ words: RemarkWords) -> String {
    defer { hasToldLoss = true }
    return words.isNotFollowed(isFirst: !hasToldLoss)
  }

  private func begun(_ statement: Statement, sender: Int, number: Int32) -> ExplainedSegment {
    ExplainedSegment(
      number: Int(number), sender: sender, items: VisibleText.of(explainer.document.items(of: statement)),
      claims: VisibleText.of(explainer.document.claims(of: statement)), nature: nil, meaning: "", numbers: [],
      stateChanges: [], remarks: [], reference: RFCReference(9293, "3.10.7"))
  }

  /// What a segment is and does, and what it answers beside that.
  private func meaning(
    _ step: MomentStep, _ segment: CheckedSegment, _ statement: Statement, original: Int32?
  ) -> String {
    let sender = segment.sender
    let words = NatureWords(language: explainer.language)
    var facts = NatureWords.Facts(sender: explainer.names[sender], receiver: explainer.names[1 - sender])
    facts.original = original.map(Int.init)
    facts.repeatsText =
      !segment.bits.hasAny(.syn) && facts.original != nil
      && facts.original == memory[sender].synNumber
    facts.repeatsSyn = segment.sequenceReason == .retransmissionStart
    facts.hasGap = !step.before[sender].heldRanges.isEmpty || step.before[sender].heldFin != nil
    facts.isAnswer = step.before[sender].obligations.reset != nil
    facts.isRefusal = segment.sequenceReason == .resetWithoutAcknowledgment
    facts.hasData = segment.dataLength != 0
    facts.alsoAnswers = alsoAnswers(step, segment)
    var sentences = [words.sentence(segment.nature, facts)]
    let remarks = remarkWords(sender: sender)
    // A missing ACK flag alone makes no other segment of it.
    if statement.bits.union(.ack) != segment.bits.union(.ack) {
      sentences.insert(remarks.isRead(as: segment.bits.name), at: 0)
    }
    if let supposed = step.supposed {
      let items = moment.items(of: supposed, withNumbers: !explainer.hasBlanks)
      let line = VisibleText.of("\(explainer.names[supposed.sender]): \(items)")
      sentences.insert(remarks.supposes(line), at: 0)
    }
    return sentences.joined(separator: " ")
  }

  private func reference(_ step: MomentStep, _ segment: CheckedSegment) -> RFCReference {
    let isAnswerToUnacceptable =
      segment.nature == .challengeAcknowledgment
      && step.before[segment.sender].obligations.acknowledgment == .unacceptable
    if isAnswerToUnacceptable { return RFCReference(9293, "3.10.7.4") }
    // A reset that answers nothing is an ABORT.
    let isAbort =
      segment.nature == .reset && step.before[segment.sender].obligations.reset == nil
      && segment.sequenceReason != .resetWithoutAcknowledgment
    return isAbort ? RFCReference(9293, "3.10.5") : NatureWords.reference(segment.nature)
  }

  /// What a segment answers beside what its nature says.
  private func alsoAnswers(_ step: MomentStep, _ segment: CheckedSegment) -> AcknowledgmentDue {
    var due = step.before[segment.sender].obligations.acknowledgment
    // The acknowledgment sent before has not arrived.
    if due < .synAcknowledgment, segment.arrival?.effects.hasAny(.acknowledgedSyn) == true {
      due = .synAcknowledgment
    }
    guard step.after[segment.sender].obligations.acknowledgment == .nothing else { return .nothing }
    switch segment.nature {
    case .data, .outOfOrder, .fin, .retransmission, .spuriousRetransmission, .keepAlive, .windowProbe:
      return due
    case .syn, .synAcknowledgment, .acknowledgmentOfSyn, .pureAcknowledgment, .duplicateAcknowledgment,
      .windowUpdate, .zeroWindow, .acknowledgmentOfFin, .reset, .challengeAcknowledgment, .oldDuplicate,
      .fastOpenRequest, .fastOpenData:
      return .nothing
    }
  }

  /// What the receiver did, as it turns out: one that was taken to listen may have been CLOSED.
  private func settled(_ step: MomentStep, _ outline: OutlineStep, _ segment: CheckedSegment) -> Arrival? {
    guard let arrival = segment.arrival else { return nil }
    let receiver = 1 - segment.sender
    guard arrival.decision == .listen, arrival.reply == .synAcknowledgment, outline.after[receiver] == .closed
    else { return arrival }
    return Arrival(verdict: .drop, decision: .closed, reply: .reset)
  }

  func remarkWords(sender: Int) -> RemarkWords {
    RemarkWords(
      language: explainer.language, sender: explainer.names[sender], receiver: explainer.names[1 - sender])
  }
}
