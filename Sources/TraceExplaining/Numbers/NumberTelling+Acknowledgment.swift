import LessonMetadata
import Problems
import TCP
import TraceChecking
import TraceSyntax

/// Which rule an acknowledgment number follows.
extension NumberTelling {
  func acknowledgmentRule(_ number: WrittenNumber) -> AcknowledgmentRule {
    if segment.nature == .oldDuplicate { return .oldDuplicate }
    if case .resetWithoutAcknowledgment = segment.sequenceReason {
      return .refusal(use(before: segment.sent.acknowledgment, number, direction: receiver))
    }
    if takesProbe { return .probe(octet: shown(segment.sent.acknowledgment - 1, in: receiver)) }
    let isRepeat = segment.nature == .retransmission || segment.nature == .spuriousRetransmission
    if isRepeat, segment.sent.acknowledgment.precedes(step.before[sender].receiveNext) { return .repeated }
    if !segment.bits.hasAny(.syn), !segment.bits.hasAny(.rst),
      let jump = run.jump(number, due: run.dueAcknowledgment(step, segment), direction: receiver)
    {
      switch jump {
      case .unshown: return .unshown
      case .renewed: return .renewed
      case .mistake: return .goesOnFromMistake
      case .relative(let absolute): return .relative(of: text(absolute, in: receiver))
      }
    }
    return span.isEmpty ? stillRule(number) : arrivalRule(number)
  }

  /// Whether the peer's probe into the closed window found room.
  private var takesProbe: Bool {
    run.memory[receiver].probedOctet.map {
      step.before[sender].receiveNext == $0 && segment.sent.acknowledgment == $0 + 1
    } ?? false
  }

  /// Why a number is due that acknowledges nothing new.
  private func stillRule(_ number: WrittenNumber) -> AcknowledgmentRule {
    let before = step.before[sender]
    if !before.hasGap {
      if run.memory[sender].acknowledged != nil { return .still(run.memory[sender].arrived) }
      if segment.bits.hasAny(.syn) { return .next(.syn(at: shownBefore(number))) }
      return isDescribed(sender, \.expects) ? .declared : .first
    }
    return .gap(isFin: before.heldRanges.isEmpty)
  }

  /// Why a number is due that acknowledges what was not acknowledged before.
  private func arrivalRule(_ number: WrittenNumber) -> AcknowledgmentRule {
    let parts = span.kinds
    let syn = span.syn.map { shown($0, in: receiver) } ?? ""
    let fin = span.fin.map { _ in shownBefore(number) } ?? ""
    guard let data = span.data else {
      if parts.syn, parts.fin {
        return .several(ArrivedNumbers(parts, syn: syn, first: "", last: "", fin: fin))
      }
      if parts.fin { return .next(.fin(at: fin)) }
      let hasLeftData = step.before[sender].fastOpenDataEnd != nil
      return hasLeftData ? .synAlone(at: syn) : .next(.syn(at: syn))
    }
    let isHidden = hides(data)
    let first = isHidden ? "" : shown(data.start, in: receiver)
    let last = isHidden ? "" : text(number + (0 &- (parts.fin ? 2 : 1)), in: receiver)
    if parts.syn || parts.fin {
      return .several(ArrivedNumbers(parts, syn: syn, first: first, last: last, fin: fin))
    }
    switch run.memory[sender].advance {
    case .filledGap:
      return .gapFilled(last: last, hasMore: step.before[sender].hasGap)
    case .part:
      let isWhole = step.before[sender].receiveNext.precedes(segment.sent.acknowledgment)
      return isWhole ? .overrun : .part(first: first, last: last)
    case .syn, .fin, .data, nil: return .data(first: first, last: last)
    }
  }

  /// Whether octets that are acknowledged cannot be told: segments between them are not shown, or the reader is to find
  /// out where they begin, or how many they are.
  private func hides(_ data: SequenceRange) -> Bool {
    if let place = run.memory[receiver].jumpPlace, data.start.precedes(place),
      place.precedesOrEquals(data.end)
    {
      return true
    }
    guard run.explainer.hasBlanks else { return false }
    let memory = run.memory[receiver]
    if let end = memory.blankEnd, data.start.precedes(end) { return true }
    return !memory.written.contains(data.start) || memory.blanks.contains(data.start)
  }

  /// What follows from an acknowledgment number beside its rule.
  func consequences(_ number: WrittenNumber, _ rule: AcknowledgmentRule) -> [String] {
    var sentences: [String] = []
    if case .next = rule, let sentence = wrap(at: number, in: receiver) { sentences.append(sentence) }
    if let sentence = toldLength(number, direction: receiver) { sentences.append(sentence) }
    if !span.isEmpty, let lost = run.memory[sender].lostAcknowledgment, !marks.hasAny(.lost, .corrupt) {
      sentences.append(words.coversLost(lost))
    }
    return sentences
  }

  /// How much data a segment carried of which only the number behind it tells; `nil` where that was told, or several
  /// segments did.
  private func toldLength(_ number: WrittenNumber, direction: Int) -> String? {
    guard !run.explainer.hasBlanks, run.due[direction].openEnd == segment.sent.acknowledgment,
      run.moment.openEnd(of: direction) == nil, let use = run.memory[direction].lastUse,
      use.openStart == nil, use.range.end == segment.sent.acknowledgment,
      let octets = octets(of: use, before: number, direction)
    else { return nil }
    return words.tellsLength(of: use.number, octets)
  }

  /// The sentence of numbers that wrap around right before `number`.
  func wrap(at number: WrittenNumber, in direction: Int) -> String? {
    guard number.isPlain, number.offset == 0 else { return nil }
    return words.wrapsAround(
      text(WrittenNumber(offset: .max), in: direction), text(WrittenNumber(offset: 0), in: direction))
  }
}
