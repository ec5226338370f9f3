import LessonMetadata
import Problems
import TCP
import TraceChecking
import TraceSyntax

/// Which rule a sequence number follows.
extension NumberTelling {
  func sequenceRule(_ number: WrittenNumber) -> SequenceRule {
    if segment.nature == .oldDuplicate {
      return .oldDuplicate(next: nextOfReceiver)
    }
    let reason = segment.sequenceReason
    switch reason {
    case .retransmissionStart: return repeatRule
    case .probeBelowNext:
      let next = shown(segment.sent.sequence + 1, in: sender)
      return segment.nature == .keepAlive ? .keepAlive(next: next) : .windowProbe(next: next)
    case .resetWithoutAcknowledgment: return .resetZero
    case .resetTakesAcknowledgment: return .resetTakesAcknowledgment
    case .aboveAllUsed: return .aboveAllUsed
    case .none, .synUsesOne, .finUsesOne, .dataUses, .acknowledgmentUsesNone, .nothingNew, .declared: break
    case .notArrived, .beyondWindow, .gap, .neverSent, .ownSynForgotten, .ownFinForgotten,
      .pureAcknowledgmentCounted,
      .otherDirection, .restarted, .resetTakesNext, .dataLength, .noConnection, .waitsForSynAcknowledgment,
      .owesSynAcknowledgment, .owesReset, .alreadyEstablished, .connectionExists, .alreadyClosed,
      .nothingWaits,
      .onlyTimeWaitEnds, .handshakeNotFinished, .finSent, .connectionGone, .synMustCross,
      .nothingToRetransmit,
      .alreadyAcknowledged, .acknowledgesNewData, .windowUnchanged, .windowNotZero, .awaitsAcknowledgment,
      .carriesTooMuch, .dataEnds, .noChallengeOwed, .arrivesInOrder, .neededRetransmission,
      .notPureAcknowledgment:
      return .clause(reason)
    }
    if segment.bits.hasAny(.syn) { return initialRule(reason) }
    if let jump = run.jump(number, due: run.due[sender].sequence, direction: sender),
      jump == .mistake || !segment.bits.hasAny(.rst)
    {
      switch jump {
      case .unshown: return .unshown
      case .renewed: return .renewed
      case .mistake: return .goesOnFromMistake
      case .relative(let absolute): return .relative(of: text(absolute, in: sender))
      }
    }
    let memory = run.memory[sender]
    if memory.jump == number {
      if memory.sequence == number { return .still(segment: memory.idleNumber) }
      return run.memory[receiver].acknowledgment == number ? .expected : .unshown
    }
    let use = use(before: segment.sent.sequence, number, direction: sender)
    if use == .nothing, memory.sequence == nil {
      if isDescribed(sender, \.next) { return .declared }
      return run.memory[receiver].acknowledgment == number ? .firstExpected : .first
    }
    return memory.sequence == number
      ? .still(segment: memory.idleNumber)
      : .next(use, usesNone: segment.sent.length == 0 && !segment.bits.hasAny(.rst))
  }

  /// What the receiver expects instead of an old duplicate; empty where it has no connection, or expects just that.
  private var nextOfReceiver: String {
    let block = step.before[receiver]
    let state = step.statesBefore[receiver] ?? block.state
    let hasConnection = state != .closed && state != .listen && state != .synSent
    guard hasConnection, block.receiveNext != segment.sent.sequence else { return "" }
    return shown(block.receiveNext, in: sender)
  }

  /// What is sent again: a segment, the SYN of a simultaneous open, or what a SYN carried.
  private var repeatRule: SequenceRule {
    if segment.nature == .synAcknowledgment { return .initialAgain }
    guard let original = originals.first else { return .retransmission(of: nil) }
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

  /// What used the numbers of a direction right before a place, at which `number` stands.
  func use(before position: SequenceNumber, _ number: WrittenNumber, direction: Int) -> Use {
    guard let use = run.memory[direction].lastUse, use.range.end == position else {
      let before = number + (0 &- 1)
      return run.due[direction].initial == before ? .syn(at: shown(position - 1, in: direction)) : .nothing
    }
    if use.bits.hasAny(.fin) {
      return .fin(at: isBlank(position - 1, in: direction) ? "" : shownBefore(number, in: direction))
    }
    if use.bits.hasAny(.syn), use.range.end == use.range.start + 1 {
      return .syn(at: shown(use.range.start, in: direction))
    }
    let start = use.openStart ?? use.range.start + (use.bits.hasAny(.syn) ? 1 : 0)
    let at = shown(start, in: direction)
    let octets = use.openStart == nil ? octets(of: use, before: number, direction) : nil
    if octets == "0" { return .nothing }
    let isHidden = at.isEmpty || isBlank(position - 1, in: direction)
    let last = octets == nil || isHidden ? "" : shownBefore(number, in: direction)
    return .data(octets: octets ?? "", at: isHidden ? "" : at, last: last)
  }

  /// How many octets a segment carried, as it says or as the number behind them tells; `nil` where neither does, or the
  /// reader is to find out.
  func octets(of use: SentUse, before number: WrittenNumber, _ direction: Int) -> String? {
    if !use.octets.isEmpty { return use.octets }
    guard !run.explainer.hasBlanks, let first = run.moment.known(use.range.start, of: direction),
      first.base == number.base
    else { return nil }
    return String(number.offset &- first.offset)
  }

  /// The number at a place of a direction; empty where the reader is to fill it in.
  func shown(_ position: SequenceNumber, in direction: Int) -> String {
    guard !isBlank(position, in: direction), let number = run.moment.known(position, of: direction) else {
      return ""
    }
    return text(number, in: direction)
  }

  /// The number before `number`.
  func shownBefore(_ number: WrittenNumber, in direction: Int? = nil) -> String {
    text(number + (0 &- 1), in: direction ?? receiver)
  }

  func isDescribed(_ side: Int, _ number: KeyPath<LessonMetadata.EndpointDescription, UInt32?>) -> Bool {
    run.explainer.metadata.endpoints.contains { described in
      ([described.name] + described.aliases).contains(run.explainer.outline.names[side])
        && described[keyPath: number] != nil
    }
  }

  /// A reset that answers takes its number from what it answers; an abort sends SND.NXT.
  private var resetReference: RFCReference {
    if segment.nature == .oldDuplicate { return RFCReference(9293, "3.5.3") }
    if case .resetWithoutAcknowledgment = segment.sequenceReason { return RFCReference(9293, "3.5.2") }
    if case .resetTakesAcknowledgment = segment.sequenceReason { return RFCReference(9293, "3.5.2") }
    return RFCReference(9293, "3.10.5")
  }

  var sequenceReference: RFCReference {
    if segment.bits.hasAny(.syn) { return RFCReference(9293, "3.4.1") }
    if segment.bits.hasAny(.rst) { return resetReference }
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
