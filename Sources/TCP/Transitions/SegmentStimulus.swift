/// A segment described as the block of its receiver sees it.
package struct SegmentStimulus: Hashable, Sendable {
  /// SYN, FIN and RST; the ACK bit is `acknowledgment`'s.
  package var bits: ControlBits
  /// Where its number lies.
  package var place: SequencePlace
  /// What it acknowledges.
  package var acknowledgment: AcknowledgmentField
  /// Whether it carries text.
  package var hasText: Bool

  /// Every combination; not every one is possible at every block.
  package static let all: [SegmentStimulus] = {
    let controls = (0..<8).map { ControlBits(rawValue: $0) }
    return controls.flatMap { bits in
      SequencePlace.allCases.flatMap { place in
        AcknowledgmentField.allCases.flatMap { field in
          [false, true].map {
            SegmentStimulus(bits: bits, place: place, acknowledgment: field, hasText: $0)
          }
        }
      }
    }
  }()

  /// The segment at `endpoint`; `nil` where its block has no such place, or where the peer would contradict a
  /// FIN or a text that it sent before.
  package func segment(at endpoint: Endpoint) -> Segment? {
    let textLength: UInt32 = hasText ? (place == .straddling ? 20 : 10) : 0
    guard let sequence = sequence(at: endpoint) else { return nil }
    var segment = Segment(bits: bits, sequence: sequence, dataLength: textLength)
    if acknowledgment != .absent {
      guard let number = acknowledgmentNumber(at: endpoint) else { return nil }
      segment.bits.formUnion(.ack)
      segment.acknowledgment = number
    }
    return contradictsHeld(segment, at: endpoint) ? nil : segment
  }

  private func sequence(at endpoint: Endpoint) -> SequenceNumber? {
    let next = endpoint.receiveNext
    guard endpoint.state.knowsPeerNumbers else { return place == .next ? next : nil }
    return switch place {
    case .old: next - 20
    case .peerSyn: bits.hasAny(.syn) ? endpoint.initialReceiveSequence : nil
    case .straddling: hasText ? next - 10 : nil
    case .next: next
    case .ahead: next + 10
    case .beyond: next + endpoint.effectiveReceiveWindow + 10
    }
  }

  private func acknowledgmentNumber(at endpoint: Endpoint) -> SequenceNumber? {
    let oldest = endpoint.sendUnacknowledged
    let next = endpoint.sendNext
    return switch acknowledgment {
    case .absent: nil
    case .ancient: oldest - endpoint.largestWindowKnown - 10
    case .old: oldest - 10
    case .nothingNew: oldest
    case .partial: oldest.precedes(next - 1) ? next - 1 : nil
    case .everything: oldest.precedes(next) ? next : nil
    case .unsent: next + 10
    }
  }

  /// Whether `segment` puts text behind a FIN that waits, or a FIN elsewhere or before text that waits.
  private func contradictsHeld(_ segment: Segment, at endpoint: Endpoint) -> Bool {
    switch place {
    case .old, .beyond: return false
    case .straddling, .next, .ahead: if bits.hasAny(.syn) { return false }
    case .peerSyn: break
    }
    let textEnd = segment.textStart + segment.dataLength
    if let fin = endpoint.heldFin {
      return bits.hasAny(.fin) ? textEnd != fin : hasText && fin.precedes(textEnd)
    }
    guard bits.hasAny(.fin), let held = endpoint.heldRanges.last else { return false }
    return textEnd.precedes(held.end)
  }
}

/// Where a segment's sequence number lies for its receiver, in the order of the numbers.
package enum SequencePlace: UInt8, CaseIterable, Hashable, Sendable {
  /// The whole segment lies below RCV.NXT.
  case old
  /// At IRS: the peer's SYN, again or crossing.
  case peerSyn
  /// Below RCV.NXT, with text that reaches beyond it.
  case straddling
  /// At RCV.NXT.
  case next
  /// Above RCV.NXT and in the window.
  case ahead
  /// Above the window.
  case beyond
}

/// What the acknowledgment field of a segment says to its receiver.
package enum AcknowledgmentField: UInt8, CaseIterable, Hashable, Sendable {
  /// No ACK bit.
  case absent
  /// Below SND.UNA - MAX.SND.WND (RFC 5961, 5.2).
  case ancient
  /// Below SND.UNA.
  case old
  /// SND.UNA: a duplicate.
  case nothingNew
  /// All but the last number sent.
  case partial
  /// All that was sent, SND.NXT.
  case everything
  /// Above SND.NXT.
  case unsent
}

extension State {
  /// Whether RCV.NXT means anything: the peer's SYN was taken.
  package var knowsPeerNumbers: Bool {
    switch self {
    case .closed, .listen, .synSent: false
    case .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait: true
    }
  }
}
