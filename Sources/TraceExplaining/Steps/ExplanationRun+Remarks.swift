import Problems
import TCP
import TraceChecking
import TraceSyntax

extension ExplanationRun {
  /// What becomes of a segment, what its flags say, and what it asks for.
  mutating func remarks(
    _ step: MomentStep, _ segment: CheckedSegment, _ arrival: Arrival?, _ statement: Statement
  ) -> [ExplainedRemark] {
    let words = remarkWords(sender: segment.sender)
    let marks = statement.marks
    var remarks = flagRemarks(step, segment)
    if marks.hasAny(.lost) { return remarks + [ExplainedRemark(sentence: words.lost)] }
    if marks.hasAny(.departs) { return remarks + [ExplainedRemark(sentence: words.inFlight)] }
    if marks.hasAny(.corrupt) { return remarks + [words.corrupt] }
    if marks.hasAny(.duplicate), segment.nature != .oldDuplicate {
      remarks.append(ExplainedRemark(sentence: words.doubled))
    }
    return remarks + self.remarks(of: arrival, step, segment, words)
  }

  /// What its receiver does with a segment, and what it owes for it.
  mutating func remarks(
    of arrival: Arrival?, _ step: MomentStep, _ segment: CheckedSegment, _ words: RemarkWords
  ) -> [ExplainedRemark] {
    guard let arrival else { return [] }
    var remarks: [ExplainedRemark] = []
    let receiver = step.before[1 - segment.sender]
    if arrival.effects.hasAny(.heldOutOfOrder) {
      remarks.append(words.held)
    } else if arrival.effects.hasAny(.filledGap) {
      remarks.append(words.fillsGap)
    } else if arrival.effects.hasAny(.unacceptable) {
      let isOld = segment.sent.end.precedesOrEquals(receiver.receiveNext)
      remarks.append(words.dropped(isOld: isOld))
    } else if arrival.effects.hasAny(.wasDuplicate) {
      remarks.append(words.dropped(isOld: true))
    }
    if arrival.reply == .challengeAcknowledgment, receiver.acceptsReopening(segment.sent) {
      let isAboveAllUsed = receiver.receiveNext.precedesOrEquals(segment.sent.sequence)
      return remarks + words.mayReopen(isAboveAllUsed: isAboveAllUsed)
    }
    if let owed = owed(arrival, receiver, segment, words) { remarks.append(owed) }
    return remarks
  }

  /// What the receiver of a segment owes for it.
  private mutating func owed(
    _ arrival: Arrival, _ receiver: Endpoint, _ segment: CheckedSegment, _ words: RemarkWords
  ) -> ExplainedRemark? {
    switch arrival.reply {
    case .nothing: return nil
    case .acknowledgment:
      if arrival.effects.hasAny(.unacceptable) { return words.owesAnswer }
      if arrival.effects.hasAny(.heldOutOfOrder) { return words.owesDuplicate }
      if arrival.effects.hasAny(.filledGap) { return words.owesPromptAcknowledgment }
      let mayWait = arrival.effects.hasAny(.deliveredData) && !arrival.effects.hasAny(.receivedFin)
      guard mayWait, !hasToldDelay else { return words.owesAcknowledgment(arrival.decision.section) }
      hasToldDelay = true
      return words.owesDelayedAcknowledgment
    case .synAcknowledgment: return words.owesSynAcknowledgment(arrival.decision.section)
    case .reset:
      return words.owesReset(arrival.decision == .closed ? .noConnection : .acknowledgesNothingSent)
    case .challengeAcknowledgment:
      return words.owesChallenge(challengeCause(arrival, segment))
    }
  }

  private func challengeCause(_ arrival: Arrival, _ segment: CheckedSegment) -> RemarkWords.ChallengeCause {
    if segment.sent.bits.hasAny(.rst) { return .reset }
    return segment.sent.bits.hasAny(.syn) ? .syn : .acknowledgment
  }
}

extension Decision {
  /// The section of RFC 9293 that decides.
  fileprivate var section: String {
    switch self {
    case .closed: "3.10.7.1"
    case .listen: "3.10.7.2"
    case .synSent: "3.10.7.3"
    case .step: "3.10.7.4"
    }
  }
}
