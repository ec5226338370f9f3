import Problems
import TCP
import TraceChecking
import TraceSyntax

extension ExplanationRun {
  /// What becomes of a segment, what it answers beside what it is, and what it asks for.
  func remarks(
    _ step: MomentStep, _ segment: CheckedSegment, _ arrival: Arrival?, _ statement: Statement
  ) -> [String] {
    let words = remarkWords(sender: segment.sender)
    let marks = statement.marks
    var remarks: [String] = []
    if let met = met(step, segment, words) { remarks.append(met) }
    if marks.hasAny(.lost) { return remarks + [words.lost] }
    if marks.hasAny(.departs) { return remarks + [words.inFlight] }
    if marks.hasAny(.corrupt) { return remarks + [words.corrupt] }
    if marks.hasAny(.duplicate), segment.nature != .oldDuplicate { remarks.append(words.doubled) }
    return remarks + self.remarks(of: arrival, words, nature: segment.nature)
  }

  /// What its receiver does with a segment.
  func remarks(of arrival: Arrival?, _ words: RemarkWords, nature: SegmentNature) -> [String] {
    guard let arrival else { return [] }
    var remarks: [String] = []
    if arrival.effects.hasAny(.heldOutOfOrder) {
      remarks.append(words.held)
    } else if arrival.effects.hasAny(.filledGap) {
      remarks.append(words.fillsGap)
    } else if arrival.effects.hasAny(.unacceptable) {
      remarks.append(words.dropped(isUnacceptable: true))
    } else if arrival.effects.hasAny(.wasDuplicate) {
      remarks.append(words.isKnown)
    }
    if let owed = words.owed(arrival.reply) { remarks.append(owed) }
    return remarks
  }

  /// What a segment answers that its meaning does not say.
  private func met(_ step: MomentStep, _ segment: CheckedSegment, _ words: RemarkWords) -> String? {
    let due = step.before[segment.sender].obligations.acknowledgment
    guard due != .nothing, step.after[segment.sender].obligations.acknowledgment == .nothing else {
      return nil
    }
    switch segment.nature {
    case .data, .outOfOrder, .fin, .retransmission, .spuriousRetransmission, .keepAlive, .windowProbe:
      return words.met(due)
    case .syn, .synAcknowledgment, .acknowledgmentOfSyn, .pureAcknowledgment, .duplicateAcknowledgment,
      .windowUpdate, .zeroWindow, .acknowledgmentOfFin, .reset, .challengeAcknowledgment, .oldDuplicate,
      .fastOpenRequest, .fastOpenData:
      return nil
    }
  }
}
