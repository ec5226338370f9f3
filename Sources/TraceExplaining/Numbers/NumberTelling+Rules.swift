import LessonMetadata
import Problems
import TCP
import TraceChecking
import TraceSyntax

/// Which rule a sequence or acknowledgment number follows.
extension NumberTelling {
  func sequenceRule(_ number: WrittenNumber) -> SequenceRule {
    if segment.nature == .oldDuplicate { return .oldDuplicate }
    let reason = segment.sequenceReason
    switch reason {
    case .retransmissionStart: return repeatRule
    case .probeBelowNext:
      let next = next(number + 1)
      return segment.nature == .keepAlive ? .keepAlive(next: next) : .windowProbe(next: next)
    case .resetWithoutAcknowledgment: return .resetZero
    case .resetTakesAcknowledgment: return .resetTakesAcknowledgment
    case .aboveAllUsed: return .aboveAllUsed
    case .none, .synUsesOne, .finUsesOne, .dataUses, .acknowledgmentUsesNone, .nothingNew, .declared: break
    case .notArrived, .gap, .neverSent, .ownSynForgotten, .ownFinForgotten, .pureAcknowledgmentCounted,
      .otherDirection, .restarted, .resetTakesNext, .dataLength, .noConnection, .waitsForSynAcknowledgment,
      .owesSynAcknowledgment, .owesReset, .alreadyEstablished, .connectionExists, .alreadyClosed,
      .nothingWaits,
      .onlyTimeWaitEnds, .handshakeNotFinished, .finSent, .connectionGone, .synMustCross,
      .nothingToRetransmit,
      .alreadyAcknowledged, .acknowledgesNewData, .windowUnchanged, .windowNotZero, .awaitsAcknowledgment,
      .carriesTooMuch, .noChallengeOwed, .arrivesInOrder, .neededRetransmission, .notPureAcknowledgment:
      return .clause(reason)
    }
    if segment.bits.hasAny(.syn) { return initialRule(reason) }
    let use = use(reason, number, direction: sender)
    if let jump = jump(reason, number, due: run.due[sender].sequence, direction: sender) {
      switch jump {
      case .unshown: return .unshown
      case .renewed: return .renewed
      case .mistake: return .goesOnFromMistake
      }
    }
    if run.memory[sender].jump == number {
      return run.memory[sender].sequence == number ? .still(.nothing) : .unshown
    }
    if use == .nothing, run.memory[sender].sequence == nil {
      if isDescribed(sender, \.next) { return .declared }
      return run.memory[receiver].acknowledgment == number ? .expected : .first
    }
    return run.memory[sender].sequence == number
      ? .still(use) : .next(use, usesNone: segment.sent.length == 0 && !segment.bits.hasAny(.rst))
  }

  /// What is sent again: a segment, the SYN of a simultaneous open, or what a SYN carried.
  private var repeatRule: SequenceRule {
    if segment.nature == .synAcknowledgment { return .initialAgain }
    guard let original else { return .retransmission(of: nil) }
    let isText = !segment.bits.hasAny(.syn) && run.memory[sender].synNumber == original
    return isText ? .retransmittedText(of: original) : .retransmission(of: original)
  }

  private func initialRule(_ reason: Reason) -> SequenceRule {
    if case .declared = reason {
      return run.explainer.metadata.numbering == .relative ? .relativeInitial : .declaredInitial
    }
    // A new connection out of TIME-WAIT (3.6.1, MAY-2).
    if run.shown[sender] == .timeWait || run.shown[receiver] == .timeWait { return .aboveAllUsed }
    return .initial(isAnswer: segment.bits.hasAny(.ack))
  }

  func acknowledgmentRule(_ number: WrittenNumber) -> AcknowledgmentRule {
    if segment.nature == .oldDuplicate { return .oldDuplicate }
    let due = run.due[sender].acknowledgment
    let reason = segment.acknowledgmentReason
    if case .resetWithoutAcknowledgment = segment.sequenceReason {
      return .refusal(use(reason, number, direction: receiver))
    }
    let isRepeat = segment.nature == .retransmission || segment.nature == .spuriousRetransmission
    if isRepeat, let due, due != number { return .repeated }
    if let jump = jump(reason, number, due: due, direction: receiver), !segment.bits.hasAny(.syn) {
      switch jump {
      case .unshown: return .unshown
      case .renewed: return .renewed
      case .mistake: return .goesOnFromMistake
      }
    }
    if run.memory[sender].acknowledgment == number {
      return step.before[sender].heldRanges.isEmpty && step.before[sender].heldFin == nil ? .still : .gap
    }
    return arrivalRule(number, reason)
  }

  /// Why a number is due that the sender has not acknowledged before.
  private func arrivalRule(_ number: WrittenNumber, _ reason: Reason) -> AcknowledgmentRule {
    let before = number + (0 &- 1)
    let last = shown(before, in: receiver)
    if run.due[receiver].block.initialSequence == before { return .next(.syn(at: last)) }
    guard let advance = run.memory[sender].advance else {
      let use = use(reason, number, direction: receiver)
      if use != .nothing { return .next(use) }
      if segment.bits.hasAny(.syn) { return .next(.syn(at: last)) }
      return isDescribed(sender, \.expects) ? .declared : .first
    }
    switch advance.kind {
    case .syn:
      // A SYN may carry data; and an old duplicate has another number than the SYN that was sent.
      guard let initial = run.due[sender].block.initialReceive, initial != before else {
        return .next(.syn(at: last))
      }
      return .data(first: shown(initial + 1, in: receiver), last: last)
    case .fin: return .next(.fin(at: last))
    case .filledGap: return .gapFilled(last: last)
    case .data, .part:
      if run.explainer.hasBlanks { return .data(first: "", last: "") }
      let first = firstArrived(advance, before)
      return advance.kind == .part ? .part(first: first, last: last) : .data(first: first, last: last)
    }
  }

  /// The first of the octets that have arrived since the sender's last acknowledgment.
  private func firstArrived(_ advance: EndpointMemory.Advance, _ last: WrittenNumber) -> String {
    let acknowledged = run.memory[sender].acknowledgment
    for first in [acknowledged, advance.start].compactMap(\.self) {
      // An earlier count does not compare with a later one.
      let octets = Int32(bitPattern: last.offset &- first.offset)
      if first.base == last.base, octets >= 0 { return text(first) }
      if first.base != last.base, advance.start == first, !first.isPlain, !last.isPlain { return text(first) }
    }
    return ""
  }

  /// Why a number is another one than runs on.
  private enum Jump {
    case unshown, renewed, mistake
  }

  /// How a number comes that is not the one due; `nil` where it is, or where it tells how long data was.
  private func jump(_ reason: Reason, _ number: WrittenNumber, due: WrittenNumber?, direction: Int) -> Jump? {
    guard let due, due != number else { return nil }
    if case .dataUses(octets: "", at: _) = reason { return nil }
    if segment.bits.hasAny(.rst) { return nil }
    if run.memory[direction].hasWrongNumber { return .mistake }
    return due.base == number.base ? .unshown : .renewed
  }

  /// What used the numbers of a direction before `number`.
  private func use(_ reason: Reason, _ number: WrittenNumber, direction: Int) -> Use {
    let before = number + (0 &- 1)
    if let initial = run.due[direction].block.initialSequence, initial == before {
      return .syn(at: shown(initial, in: direction))
    }
    switch reason {
    case .synUsesOne: return .syn(at: shown(before, in: direction))
    case .finUsesOne: return .fin(at: shown(before, in: direction))
    case .dataUses(let octets, let at):
      guard !octets.isEmpty else { return openData(from: at, number, direction) }
      let isHidden = isBlank(before, in: direction) || isHidden(at, in: direction)
      return .data(octets: octets, at: isHidden ? "" : at, last: isHidden ? "" : shown(before, in: direction))
    case .none, .acknowledgmentUsesNone, .nothingNew, .notArrived, .gap, .neverSent, .ownSynForgotten,
      .ownFinForgotten, .pureAcknowledgmentCounted, .otherDirection, .restarted, .aboveAllUsed,
      .resetTakesAcknowledgment, .resetWithoutAcknowledgment, .resetTakesNext, .retransmissionStart,
      .probeBelowNext, .declared, .dataLength, .noConnection, .waitsForSynAcknowledgment,
      .owesSynAcknowledgment, .owesReset, .alreadyEstablished, .connectionExists, .alreadyClosed,
      .nothingWaits,
      .onlyTimeWaitEnds, .handshakeNotFinished, .finSent, .connectionGone, .synMustCross,
      .nothingToRetransmit,
      .alreadyAcknowledged, .acknowledgesNewData, .windowUnchanged, .windowNotZero, .awaitsAcknowledgment,
      .carriesTooMuch, .noChallengeOwed, .arrivesInOrder, .neededRetransmission, .notPureAcknowledgment:
      return .nothing
    }
  }

  /// Data whose length `number` tells.
  private func openData(from start: String, _ number: WrittenNumber, _ direction: Int) -> Use {
    guard !run.explainer.hasBlanks, number.isPlain, let first = UInt32(start) else {
      return .data(octets: "", at: isHidden(start, in: direction) ? "" : start, last: "")
    }
    let octets = number.offset &- first
    return .data(octets: String(octets), at: start, last: text(number + (0 &- 1)))
  }

  /// `number` as text; empty where the reader is to fill it in.
  func shown(_ number: WrittenNumber, in direction: Int) -> String {
    isBlank(number, in: direction) ? "" : text(number)
  }

  private func isHidden(_ number: String, in direction: Int) -> Bool {
    run.memory[direction].blanks.contains { text($0) == number }
  }

  /// The number due next, unless the reader is to fill it in.
  private func next(_ number: WrittenNumber) -> String { shown(number, in: sender) }

  private func isDescribed(_ side: Int, _ number: KeyPath<LessonMetadata.EndpointDescription, UInt32?>)
    -> Bool
  {
    run.explainer.metadata.endpoints.contains { described in
      (described.name == run.explainer.outline.names[side]) && described[keyPath: number] != nil
    }
  }

  var sequenceReference: RFCReference {
    if segment.bits.hasAny(.syn) { return RFCReference(9293, "3.4.1") }
    if segment.bits.hasAny(.rst) { return RFCReference(9293, "3.5.2") }
    switch segment.nature {
    case .keepAlive: return RFCReference(9293, "3.8.4")
    case .windowProbe: return RFCReference(9293, "3.8.6.1")
    case .retransmission, .spuriousRetransmission: return RFCReference(9293, "3.8.1")
    case .syn, .synAcknowledgment, .acknowledgmentOfSyn, .data, .pureAcknowledgment, .duplicateAcknowledgment,
      .windowUpdate, .zeroWindow, .outOfOrder, .fin, .acknowledgmentOfFin, .reset, .challengeAcknowledgment,
      .oldDuplicate, .fastOpenRequest, .fastOpenData:
      return RFCReference(9293, "3.4")
    }
  }
}
