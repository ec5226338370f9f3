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
      told.meaning = moment.isLost ? words.isNotFollowed : words.isReadOtherwise
      return told
    }
    let arrival = settled(step, outline, segment)
    let nature = NatureWords(language: explainer.language)
    var facts = NatureWords.Facts(sender: explainer.names[sender], receiver: explainer.names[1 - sender])
    facts.original = original.map(Int.init)
    facts.hasGap = !step.before[sender].heldRanges.isEmpty
    facts.isAnswer = step.before[sender].obligations.reset != nil
    told.nature = segment.nature
    told.meaning = nature.sentence(segment.nature, facts)
    told.reference = NatureWords.reference(segment.nature)
    let numbers = NumberTelling(
      run: self, step: step, segment: segment, statement: statement, original: original.map(Int.init))
    told.numbers = numbers.all
    told.stateChanges = stateChanges(step, outline, segment, arrival, statement)
    told.remarks = remarks(step, segment, arrival, statement)
    remember(segment, statement, arrival)
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
      told.meaning = words.isNotFollowed
      return told
    }
    told.nature = segment.nature
    told.reference = NatureWords.reference(segment.nature)
    let isLost = statement.marks.hasAny(.lost)
    told.meaning = isLost ? words.isLost(Int(number)) : words.arrives(Int(number))
    let arrival = settled(step, outline, segment)
    told.stateChanges = stateChanges(step, outline, segment, arrival, statement)
    if !isLost {
      if statement.marks.hasAny(.duplicate) { told.remarks.append(words.copy) }
      if statement.marks.hasAny(.corrupt) { told.remarks.append(words.corrupt) }
      told.remarks += remarks(of: arrival, words, nature: segment.nature)
    }
    if let arrival { memory[sender].hasFilledGap = hasFilledGap(arrival, sender) }
    return told
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

  /// Keeps what the next segments are told with.
  private mutating func remember(_ segment: CheckedSegment, _ statement: Statement, _ arrival: Arrival?) {
    let sender = segment.sender
    let marks = statement.marks
    if segment.nature != .oldDuplicate {
      if let number = segment.sequence {
        if marks.hasAny(.hasSequence), statement.sequence != number { memory[sender].hasWrongNumber = true }
        if marks.hasAny(.blankSequence) { memory[sender].blanks.insert(number) }
      }
      if let number = segment.acknowledgment {
        if marks.hasAny(.hasAcknowledgment), statement.acknowledgment != number {
          memory[1 - sender].hasWrongNumber = true
        }
        if marks.hasAny(.blankAcknowledgment) { memory[1 - sender].blanks.insert(number) }
        memory[sender].acknowledgment = number
      }
      if case .retransmissionStart = segment.sequenceReason {
      } else if case .probeBelowNext = segment.sequenceReason {
      } else {
        memory[sender].sequence = segment.sequence
      }
    }
    if let arrival { memory[sender].hasFilledGap = hasFilledGap(arrival, sender) }
  }

  /// Whether what has arrived of `sender` so far ended with filling a gap.
  private func hasFilledGap(_ arrival: Arrival, _ sender: Int) -> Bool {
    if arrival.effects.hasAny(.filledGap) { return true }
    let moves = arrival.effects.hasAny(.deliveredData) || arrival.effects.hasAny(.receivedFin)
    return moves ? false : memory[sender].hasFilledGap
  }

  func remarkWords(sender: Int) -> RemarkWords {
    RemarkWords(
      language: explainer.language, sender: explainer.names[sender], receiver: explainer.names[1 - sender])
  }
}
