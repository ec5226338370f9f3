/// A transition before the places and openings for which it was found are joined.
struct Arrow: Hashable {
  let from: State
  let stimulus: Stimulus
  let acknowledges: OwnControl?
  let to: State
  let sent: SentSegment
  let section: String

  init(_ run: StimulusRun) {
    let situation = Situation(of: run.before)
    from = run.before.state
    to = run.after.state
    sent = run.sent
    section = run.section
    guard case .arrival(var segment) = run.stimulus else {
      stimulus = run.stimulus
      acknowledges = nil
      return
    }
    segment.place = .next
    acknowledges = segment.acknowledges(in: situation)
    // Whether an ACK that says nothing is needed is no part of the cause.
    segment.acknowledgment = .absent
    stimulus = .arrival(segment)
  }

  func transition(_ opening: Opening?, _ places: Set<SequencePlace>) -> Transition {
    let cause: Cause =
      switch stimulus {
      case .call(let call): .call(call)
      case .expiry(let timer): .expiry(timer)
      case .arrival(let segment):
        .arrival(
          ArrivalCause(
            bits: segment.bits, acknowledges: acknowledges,
            numbers: from.knowsPeerNumbers ? NumberRequirement(places) : .any))
      }
    return Transition(
      from: from, opening: opening, cause: cause, to: to, sent: sent, section: section)
  }
}

extension Transition {
  /// The place of the transition among those out of the same state, compared item by item.
  var rank: [UInt16] {
    let opened = opening.map { UInt16($0.rawValue) + 1 } ?? 0
    return switch cause {
    case .call(let call): [0, UInt16(call.rawValue), opened]
    case .arrival(let segment):
      [1, segment.bits.rawValue, segment.acknowledges.map { UInt16($0.rawValue) + 1 } ?? 0, opened]
    case .expiry(let timer): [2, UInt16(timer.rawValue), opened]
    }
  }
}

extension SegmentStimulus {
  /// What of the receiver's own this segment acknowledges last, if anything is new.
  fileprivate func acknowledges(in situation: Situation) -> OwnControl? {
    switch acknowledgment {
    case .everything where situation.awaitsAckOfFin: .fin
    case .everything, .partial: situation.awaitsAckOfText ? .text : .syn
    case .absent, .ancient, .old, .nothingNew, .unsent: nil
    }
  }
}

extension NumberRequirement {
  /// What all of `places` have in common.
  fileprivate init(_ places: Set<SequencePlace>) {
    switch (places.contains(.old), places.contains(.next), places.contains(.ahead), places.contains(.beyond))
    {
    case (true, _, _, true): self = .any
    case (true, _, _, false): self = .old
    case (false, true, _, true): self = .nextOrAbove
    case (false, false, _, true): self = .above
    case (false, true, true, false): self = .inWindow
    case (false, false, true, false): self = .aheadInWindow
    case (false, _, false, false): self = .next
    }
  }
}
