/// Something that can happen to an endpoint: the events of RFC 9293, 3.10.
package enum Stimulus: Hashable, Sendable {
  case call(UserCall)
  case arrival(SegmentStimulus)
  case expiry(Timer)

  /// All that can happen.
  package static let all: [Stimulus] =
    UserCall.allCases.map(Stimulus.call) + SegmentStimulus.all.map(Stimulus.arrival)
    + Timer.allCases.map(Stimulus.expiry)

  /// The same with one part less; nothing where no part can be left out.
  var simplifications: [Stimulus] {
    switch self {
    case .call(.shutdown): [.call(.close)]
    case .call(.passiveOpen), .call(.activeOpen), .call(.send), .call(.close), .call(.abort), .expiry: []
    case .arrival(let segment): segment.simplifications.map(Stimulus.arrival)
    }
  }
}

extension SegmentStimulus {
  /// The segment without one of its bits, without its text, trimmed, or with an acknowledgment that says less.
  /// The place is kept, as it is part of what a cause tells.
  fileprivate var simplifications: [SegmentStimulus] {
    var simpler: [SegmentStimulus] = []
    for bit in [ControlBits.syn, .fin, .rst] where bits.hasAny(bit) {
      simpler.append(changed { $0.bits.subtract(bit) })
    }
    if hasText { simpler.append(changed { $0.hasText = false }) }
    switch place {
    case .straddling: simpler.append(changed { ($0.place, $0.hasText) = (.next, false) })
    // The peer's SYN is known: what is left begins behind it.
    case .peerSyn:
      simpler.append(
        changed {
          $0.place = .next
          $0.bits.subtract(.syn)
        })
    case .old, .next, .ahead, .beyond: break
    }
    switch acknowledgment {
    case .absent: break
    case .nothingNew: simpler.append(changed { $0.acknowledgment = .absent })
    case .ancient, .old, .partial, .everything, .unsent:
      simpler.append(changed { $0.acknowledgment = .nothingNew })
    }
    return simpler
  }

  /// The segment as it would arrive with nothing held before it: a FIN, its own or one that is held, at RCV.NXT.
  func carrying(heldFin: Bool) -> SegmentStimulus {
    guard heldFin || bits.hasAny(.fin) else { return self }
    return changed {
      $0.bits.formUnion(.fin)
      $0.place = .next
      $0.hasText = false
    }
  }

  private func changed(_ change: (inout SegmentStimulus) -> Void) -> SegmentStimulus {
    var copy = self
    change(&copy)
    return copy
  }
}
