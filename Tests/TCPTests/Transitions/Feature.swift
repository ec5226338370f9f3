import TCP

/// What the prose of RFC 9293, 3.10.7 asks of a segment.
enum Feature: Hashable {
  case syn, fin, rst, ack
  /// SND.UNA < SEG.ACK =< SND.NXT
  case acksNew
  /// SEG.ACK acknowledges the receiver's FIN.
  case acksFin
  /// SEG.ACK > SND.NXT
  case acksUnsent
  /// SEG.ACK < SND.UNA - MAX.SND.WND
  case acksAncient
  /// SEG.SEQ = RCV.NXT
  case startsAtNext
  /// SEG.SEQ lies outside the window.
  case startsOutside
  /// No part of the segment lies in the window.
  case outside
  /// The peer's SYN-ACK of a simultaneous open, whose SYN is trimmed (figure 7, appendix A.2).
  case crosses
  /// The connection came from LISTEN.
  case isPassive
  /// Text or a FIN, or some that was queued until now.
  case bringsSomething
  /// A FIN with nothing missing before it, in the segment or held from an earlier one.
  case finIsDue
  /// The SYN is taken as the next connection's.
  case reopens

  /// The features of `segment` as `run` had it.
  static func of(_ segment: SegmentStimulus, in run: StimulusRun) -> Set<Feature> {
    let situation = Situation(of: run.before)
    var features = bits(of: segment).union(acknowledgment(of: segment, situation))
    if situation.opening == .passive { features.insert(.isPassive) }
    if run.isReopening { features.insert(.reopens) }
    let crosses =
      segment.place == .peerSyn && situation.opening == .active && features.isSuperset(of: [.syn, .ack])
    if crosses { features.insert(.crosses) }
    features.formUnion(place(of: segment, crosses: crosses))
    features.formUnion(contents(of: segment, situation, crosses: crosses))
    return features
  }

  private static func bits(of segment: SegmentStimulus) -> Set<Feature> {
    var features: Set<Feature> = []
    if segment.bits.hasAny(.syn) { features.insert(.syn) }
    if segment.bits.hasAny(.fin) { features.insert(.fin) }
    if segment.bits.hasAny(.rst) { features.insert(.rst) }
    if segment.acknowledgment != .absent { features.insert(.ack) }
    return features
  }

  private static func acknowledgment(of segment: SegmentStimulus, _ situation: Situation) -> Set<Feature> {
    switch segment.acknowledgment {
    case .absent, .old, .nothingNew: []
    case .ancient: [.acksAncient]
    case .partial: [.acksNew]
    case .everything: situation.awaitsAckOfFin ? [.acksNew, .acksFin] : [.acksNew]
    case .unsent: [.acksUnsent]
    }
  }

  private static func place(of segment: SegmentStimulus, crosses: Bool) -> Set<Feature> {
    switch segment.place {
    case .old, .beyond: [.startsOutside, .outside]
    case .peerSyn: crosses ? [.startsOutside] : [.startsOutside, .outside]
    case .straddling: [.startsOutside]
    case .next: [.startsAtNext]
    case .ahead: []
    }
  }

  private static func contents(
    of segment: SegmentStimulus, _ situation: Situation, crosses: Bool
  ) -> Set<Feature> {
    var features: Set<Feature> = []
    let hasFin = segment.bits.hasAny(.fin)
    if hasFin || segment.hasText || situation.queued != .nothing { features.insert(.bringsSomething) }
    let isInOrder = segment.place == .next || segment.place == .straddling || crosses
    let isDue =
      switch (situation.queued, situation.behindGap) {
      case (.fin, _): true
      case (.text, _): hasFin
      case (.nothing, .fin): isInOrder && (hasFin || segment.hasText)
      case (.nothing, .text), (.nothing, .nothing): isInOrder && hasFin
      }
    if isDue { features.insert(.finIsDue) }
    return features
  }
}
