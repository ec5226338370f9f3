import Problems
import TCP
import TraceChecking

extension ExplanationRun {
  /// Keeps what an arrival has moved at the receiver of a segment, and what it must answer.
  ///
  /// - Parameter isCopy: whether it is the second copy of what the network delivers twice.
  mutating func remember(
    _ arrival: Arrival?, _ step: MomentStep, _ segment: CheckedSegment, isCopy: Bool = false
  ) {
    guard let arrival else { return }
    let receiver = 1 - segment.sender
    if let advance = advance(arrival, step, segment) {
      if arrival.effects.hasAny(.receivedSyn) {
        memory[receiver].acknowledged = nil
        memory[receiver].acknowledgment = nil
        memory[receiver].firstExpected = nil
        memory[receiver].untaken = nil
      } else if memory[receiver].acknowledged == nil, memory[receiver].firstExpected == nil {
        memory[receiver].firstExpected = step.before[receiver].receiveNext
      }
      memory[receiver].advance = advance
    } else {
      memory[receiver].arrived = max(memory[receiver].arrived, arrived(arrival, segment))
    }
    let isUntaken =
      arrival.effects.hasAny([.unacceptable, .wasDuplicate]) && arrival.reply == .acknowledgment
    if isUntaken || arrival.reply == .challengeAcknowledgment {
      memory[receiver].untaken = isCopy ? .copy : untaken(arrival, step, segment)
    }
    rememberProgress(arrival, segment, of: receiver)
  }

  /// Keeps what an acknowledgment has told the sender of data about what is missing.
  private mutating func rememberProgress(_ arrival: Arrival, _ segment: CheckedSegment, of receiver: Int) {
    let isSelective = segment.sent.options.selectiveAcknowledgments.contains {
      segment.sent.acknowledgment.precedes($0.end)
    }
    if arrival.effects.hasAny(.acknowledgedNew) {
      memory[receiver].duplicates = 0
      memory[receiver].hasTimedOut = false
      memory[receiver].hasSelectiveAcknowledgment = isSelective
    } else if segment.nature == .duplicateAcknowledgment {
      memory[receiver].duplicates += 1
      memory[receiver].hasSelectiveAcknowledgment = isSelective
    }
  }

  private func advance(_ arrival: Arrival, _ step: MomentStep, _ segment: CheckedSegment)
    -> EndpointMemory.Advance?
  {
    if fillsGap(arrival, step, segment) { return .filledGap }
    if arrival.effects.hasAny(.receivedFin) { return .fin }
    if arrival.effects.hasAny(.deliveredData) { return arrival.effects.hasAny(.trimmed) ? .part : .data }
    return arrival.effects.hasAny(.receivedSyn) ? .syn : nil
  }

  /// Whether what arrives was missing before what its receiver has kept.
  func fillsGap(_ arrival: Arrival, _ step: MomentStep, _ segment: CheckedSegment) -> Bool {
    let receiver = 1 - segment.sender
    guard step.before[receiver].hasGap else { return false }
    return arrival.effects.hasAny(.filledGap) || bringsKeptFin(arrival, step, segment)
      || arrival.effects.hasAny(.deliveredData)
        && step.after[receiver].heldRanges.count < step.before[receiver].heldRanges.count
  }

  /// Whether a FIN that was kept is taken, now that all before it has arrived.
  func bringsKeptFin(_ arrival: Arrival, _ step: MomentStep, _ segment: CheckedSegment) -> Bool {
    arrival.effects.hasAny(.receivedFin) && !segment.bits.hasAny(.fin)
      && step.before[1 - segment.sender].heldFin != nil
  }

  private func arrived(_ arrival: Arrival, _ segment: CheckedSegment) -> Arrived {
    if segment.sent.length == 0 || segment.bits.hasAny(.rst) { return .unnumbered }
    if arrival.reply == .challengeAcknowledgment { return .untaken }
    if arrival.effects.hasAny(.wasDuplicate) { return .again }
    // The SYN beside the ACK of a simultaneous open has arrived before, too.
    if arrival.verdict == .proceed, !arrival.effects.hasAny(.unacceptable) { return .again }
    return .untaken
  }

  private func untaken(_ arrival: Arrival, _ step: MomentStep, _ segment: CheckedSegment) -> Untaken {
    let bits = segment.sent.bits
    if arrival.reply == .challengeAcknowledgment {
      return bits.hasAny(.rst) ? .doubtedReset : bits.hasAny(.syn) ? .foreignSyn : .wrongAcknowledgment
    }
    if segment.nature == .keepAlive { return .keepAlive }
    if segment.nature == .windowProbe { return .windowProbe }
    guard arrival.effects.hasAny(.wasDuplicate) else { return .other }
    if bits.hasAny(.fin) { return .fin }
    return bits.hasAny(.syn) ? .syn : .data
  }
}

extension Endpoint {
  /// Whether something has arrived behind what is missing; what came with a SYN only waits for the handshake.
  var hasGap: Bool {
    heldRanges.contains { receiveNext.precedes($0.start) }
      || heldFin.map { receiveNext.precedes($0) } ?? false
  }
}
