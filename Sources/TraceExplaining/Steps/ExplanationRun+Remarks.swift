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
    if let remark = fullWindow(step, segment, words) { remarks.append(remark) }
    if marks.hasAny(.lost) { return remarks + [ExplainedRemark(sentence: words.lost, isFate: true)] }
    if marks.hasAny(.departs) { return remarks + [ExplainedRemark(sentence: words.inFlight, isFate: true)] }
    if marks.hasAny(.corrupt) { return remarks + [words.corrupt] }
    let isDoubled = marks.hasAny(.duplicate) && segment.nature != .oldDuplicate
    if isDoubled { remarks.append(ExplainedRemark(sentence: words.doubled)) }
    remarks += self.remarks(of: arrival, step, segment, words)
    if isDoubled, let copy = segment.copyArrival {
      // One that was taken to listen may have been CLOSED, at both copies.
      remarks += arrival?.reply == .reset ? [words.copyIsAnswered] : self.remarks(ofCopy: copy, words)
    }
    return remarks
  }

  /// What its receiver does with a segment, and what it owes for it.
  mutating func remarks(
    of arrival: Arrival?, _ step: MomentStep, _ segment: CheckedSegment, _ words: RemarkWords
  ) -> [ExplainedRemark] {
    guard let arrival else { return [] }
    var remarks: [ExplainedRemark] = []
    let receiver = step.before[1 - segment.sender]
    let state = step.statesBefore[1 - segment.sender] ?? receiver.state
    if arrival.effects.hasAny(.wasDuplicate), segment.bits.hasAny(.fin), state == .timeWait {
      return [words.repeatsFin]
    }
    if arrival.effects.hasAny(.heldOutOfOrder) {
      remarks.append(words.held)
    } else if fillsGap(arrival, step, segment) {
      remarks.append(gapRemark(arrival, step, segment, words))
    } else if arrival.effects.hasAny(.unacceptable) {
      let isOld = segment.sent.end.precedesOrEquals(receiver.receiveNext)
      let isProbe = segment.nature == .windowProbe && !isOld
      let isAssumed = receiver.receiveWindow == nil
      remarks.append(isProbe ? words.asksForRoom : words.dropped(isOld: isOld, isAssumed: isAssumed))
    } else if arrival.effects.hasAny(.wasDuplicate) {
      remarks.append(words.dropped(isOld: true, isAssumed: false))
    } else if arrival.verdict == .drop, arrival.reply == .nothing {
      switch arrival.decision {
      case .closed: remarks.append(words.ignored(in: .closed, "3.10.7.1"))
      case .listen: remarks.append(words.ignored(in: .listen, "3.10.7.2"))
      case .synSent: remarks.append(words.ignored(in: .synSent, "3.10.7.3"))
      case .step: break
      }
    }
    if arrival.effects.hasAny(.trimmed), arrival.effects.hasAny([.deliveredData, .heldOutOfOrder]) {
      let edge = receiver.receiveNext + receiver.effectiveReceiveWindow
      remarks.append(words.trimmed(to: shown(edge - 1, of: segment.sender)))
    }
    if arrival.reply == .challengeAcknowledgment, receiver.acceptsReopening(segment.sent) {
      let isAboveAllUsed = receiver.receiveNext.precedesOrEquals(segment.sent.sequence)
      return remarks + words.mayReopen(isAboveAllUsed: isAboveAllUsed)
    }
    if let owed = owed(arrival, step, segment, words) { remarks.append(owed) }
    return remarks
  }

  /// What its receiver does with the second copy of a segment.
  private func remarks(ofCopy arrival: Arrival, _ words: RemarkWords) -> [ExplainedRemark] {
    switch arrival.reply {
    case .nothing: [words.copyIsIgnored]
    case .acknowledgment, .challengeAcknowledgment:
      arrival.effects.hasAny([.unacceptable, .wasDuplicate])
        ? [words.copyIsDropped, words.owesAnswer] : [words.copyIsAnswered]
    case .synAcknowledgment, .reset: [words.copyIsAnswered]
    }
  }

  private func gapRemark(
    _ arrival: Arrival, _ step: MomentStep, _ segment: CheckedSegment, _ words: RemarkWords
  ) -> ExplainedRemark {
    let receiver = step.after[1 - segment.sender]
    if bringsKeptFin(arrival, step, segment), step.before[1 - segment.sender].heldRanges.isEmpty {
      return words.bringsKeptFin
    }
    guard receiver.hasGap else { return words.fillsGap }
    return words.fillsFirstGap(upTo: shown(receiver.receiveNext - 1, of: segment.sender))
  }

  /// The number at a place of what an endpoint sends; empty where it is not known, or may not be told.
  private func shown(_ place: SequenceNumber, of endpoint: Int) -> String {
    guard !explainer.hasBlanks, let number = moment.known(place, of: endpoint) else { return "" }
    return text(number, of: endpoint)
  }

  /// That new data leaves no room in the window that the peer has written.
  private func fullWindow(_ step: MomentStep, _ segment: CheckedSegment, _ words: RemarkWords)
    -> ExplainedRemark?
  {
    let (before, after) = (step.before[segment.sender], step.after[segment.sender])
    guard segment.dataLength != 0, segment.nature != .windowProbe, before.sendNext.precedes(after.sendNext),
      let edge = after.sendWindowEdge, edge == after.sendNext, edge == before.sendWindowEdge
    else { return nil }
    return words.fillsWindow(
      shown(after.sendUnacknowledged, of: segment.sender), shown(edge - 1, of: segment.sender))
  }

  /// What an acknowledgment that arrives on a line of its own tells, where nothing else is to be said of it.
  func remark(ofAcknowledgment arrival: Arrival, _ segment: CheckedSegment, _ words: RemarkWords)
    -> ExplainedRemark
  {
    guard arrival.effects.hasAny(.acknowledgedNew) else {
      return ExplainedRemark(
        sentence: arrival.effects.hasAny(.changedWindow) ? words.tellsRoom : words.tellsNothing)
    }
    let receiver = 1 - segment.sender
    let number = explainer.hasBlanks ? nil : moment.known(segment.sent.acknowledgment, of: receiver)
    return words.acknowledges(before: number.map { text($0, of: receiver) } ?? "")
  }

  /// What the receiver of a segment owes for it.
  private func owed(
    _ arrival: Arrival, _ step: MomentStep, _ segment: CheckedSegment, _ words: RemarkWords
  ) -> ExplainedRemark? {
    switch arrival.reply {
    case .nothing: return nil
    case .acknowledgment:
      if arrival.effects.hasAny(.unacceptable) { return words.owesAnswer }
      if arrival.effects.hasAny(.heldOutOfOrder) { return words.owesDuplicate }
      if fillsGap(arrival, step, segment) { return words.owesPromptAcknowledgment }
      let mayWait = arrival.effects.hasAny(.deliveredData) && !arrival.effects.hasAny(.receivedFin)
      return mayWait ? words.owesDelayedAcknowledgment : words.owesAcknowledgment(arrival.decision.section)
    case .synAcknowledgment: return words.owesSynAcknowledgment(arrival.decision.section)
    case .reset:
      return words.owesReset(arrival.decision == .closed ? .noConnection : .acknowledgesNothingSent)
    case .challengeAcknowledgment:
      return words.owesChallenge(challengeCause(step, segment))
    }
  }

  private func challengeCause(_ step: MomentStep, _ segment: CheckedSegment) -> RemarkWords.ChallengeCause {
    if segment.sent.bits.hasAny(.rst) {
      return .reset(isAssumed: step.before[1 - segment.sender].receiveWindow == nil)
    }
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
