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
      let read = step.reading.flatMap { sentence($0, words) } ?? words.isReadOtherwise
      told.meaning = moment.isLost ? lostMeaning(words) : read
      return told
    }
    if let supposed = step.supposed { remember(supposed, before: step, segment) }
    noteSpelling(statement, sender: sender)
    let arrival = settled(step, outline, segment)
    let facts = facts(step, segment, statement, original: original)
    told.nature = segment.nature
    told.meaning = meaning(facts, step, segment, statement)
    told.reference = reference(facts, step, segment)
    let numbers = NumberTelling(
      run: self, step: step, segment: segment, statement: statement, originals: facts.originals,
      span: span(step, segment))
    told.numbers = numbers.all
    told.stateChanges = stateChanges(step, outline, segment, arrival)
    told.remarks = remarks(step, segment, arrival, statement)
    if segment.bits.hasAny(.syn), original == nil { memory[sender].synNumber = Int(number) }
    remember(step, segment, statement, Int(number))
    remember(arrival, step, segment)
    if arrival?.reply != .reset { remember(segment.copyArrival, step, segment, isCopy: true) }
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
      if segment.bits.hasAny(.ack) { memory[sender].lostAcknowledgment = Int(number) }
      return told
    }
    told.meaning = words.arrives(Int(number))
    let arrival = settled(step, outline, segment)
    told.stateChanges = stateChanges(step, outline, segment, arrival)
    if statement.marks.hasAny(.duplicate) { told.remarks.append(ExplainedRemark(sentence: words.copy)) }
    if statement.marks.hasAny(.corrupt) { told.remarks.append(words.corrupt) }
    told.remarks += remarks(of: arrival, step, segment, words)
    if told.stateChanges.isEmpty, told.remarks.isEmpty, let arrival {
      told.remarks.append(remark(ofAcknowledgment: arrival, segment, words))
    }
    if arrival != nil { memory[sender].lostAcknowledgment = nil }
    remember(arrival, step, segment)
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
