/// What a trace is as a whole, or a part of what it is. Reports name it by its raw value, which never changes.
package enum TracePattern: String, CaseIterable, Sendable {
  case halfOpenDiscovery = "half-open-discovery"
  case fastOpen = "fast-open"
  case simultaneousOpen = "simultaneous-open"
  case threeWayHandshake = "three-way-handshake"
  case refused = "refused"
  case synFlood = "syn-flood"
  case unfinishedHandshake = "unfinished-handshake"
  case data = "data"
  case simultaneousClose = "simultaneous-close"
  case halfClose = "half-close"
  case threeSegmentClose = "three-segment-close"
  case fourSegmentClose = "four-segment-close"
  case unfinishedClose = "unfinished-close"
  case reset = "reset"
  case givenUp = "given-up"
  /// None of the others.
  case exchange = "exchange"
}

/// What is told of a pattern, in one language.
package struct PatternPage: Hashable, Sendable {
  /// What it is called, without a full stop: `three-way handshake`.
  package var name: String
  /// What it is for, in a phrase without a full stop.
  package var purpose: String
  /// What it is, in a sentence or two.
  package var concept: String
  /// Its segments in order: `SYN → SYN-ACK → ACK`.
  package var course: String
  /// What flows meanwhile, in a phrase without a full stop.
  package var flow: String
  /// What marks it, one sentence each.
  package var features: [String]

  init(
    _ name: String, for purpose: String, _ concept: String, course: String, flow: String,
    _ features: String...
  ) {
    self.name = name
    self.purpose = purpose
    self.concept = concept
    self.course = course
    self.flow = flow
    self.features = features
  }
}

extension TracePattern {
  /// What is told of it.
  package func page(in language: Language) -> PatternPage {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  /// The section in which it is told.
  package var reference: RFCReference {
    switch self {
    case .halfOpenDiscovery: RFCReference(9293, "3.5.1")
    case .fastOpen: RFCReference(7413, "3")
    case .simultaneousOpen, .threeWayHandshake, .unfinishedHandshake: RFCReference(9293, "3.5")
    case .refused, .reset: RFCReference(9293, "3.5.2")
    case .synFlood: RFCReference(4987, "2")
    case .data, .exchange: RFCReference(9293, "3.8")
    case .givenUp: RFCReference(9293, "3.8.3")
    case .simultaneousClose, .halfClose, .threeSegmentClose, .fourSegmentClose, .unfinishedClose:
      RFCReference(9293, "3.6")
    }
  }
}
