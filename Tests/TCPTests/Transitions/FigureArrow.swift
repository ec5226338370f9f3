import TCP

/// A transition in the words of figure 5 of RFC 9293, so that a table copied from the RFC can be compared.
struct FigureArrow: Hashable, CustomStringConvertible {
  let from: String
  let event: String
  let action: String
  let to: String

  /// The states may be abbreviated as the figure does.
  init(_ from: String, _ event: String, _ action: String, _ to: String) {
    self.from = State(spelled: from)?.name ?? from
    self.event = event
    self.action = action
    self.to = State(spelled: to)?.name ?? to
  }

  init(_ transition: Transition) {
    let opening =
      switch transition.opening {
      case nil: ""
      case .passive: " after passive OPEN"
      case .active: " after active OPEN"
      }
    self.init(
      transition.from.name, transition.cause.figureName + opening, transition.sent.figureName,
      transition.to.name)
  }

  var description: String { "\(from): \(event) / \(action) -> \(to)" }
}

extension Cause {
  fileprivate var figureName: String {
    switch self {
    case .call(.passiveOpen): "passive OPEN"
    case .call(.activeOpen): "active OPEN"
    case .call(.send): "SEND"
    case .call(.close): "CLOSE"
    case .call(.shutdown): "SHUTDOWN"
    case .call(.abort): "ABORT"
    case .expiry(.timeWait): "Timeout=2MSL"
    case .expiry(.user): "user timeout"
    case .expiry(.retransmission): "retransmission timeout"
    case .arrival(let segment): "rcv " + segment.parts.joined(separator: ",") + segment.place
    }
  }
}

extension ArrivalCause {
  fileprivate var parts: [String] {
    let control: [String] = bits.isEmpty ? [] : [bits.name]
    return switch acknowledges {
    case nil: control
    case .syn: control + ["ACK of SYN"]
    case .fin: control + ["ACK of FIN"]
    case .text: control + ["ACK of text"]
    }
  }

  /// The figure says nothing of numbers; a FIN must be in order, and a mere ACK in the window.
  fileprivate var place: String {
    switch numbers {
    case .any: ""
    case .old: " below RCV.NXT"
    case .next: bits.hasAny(.fin) ? "" : " at RCV.NXT"
    case .aheadInWindow: " above RCV.NXT in window"
    case .above: " above RCV.NXT"
    case .inWindow: bits.isEmpty ? "" : " in window"
    case .nextOrAbove: " at RCV.NXT or above"
    }
  }
}

extension SentSegment {
  fileprivate var figureName: String {
    switch self {
    case .nothing: "x"
    case .syn: "snd SYN"
    case .synAcknowledgment: "snd SYN,ACK"
    case .acknowledgment: "snd ACK"
    case .text: "snd text"
    case .fin: "snd FIN"
    case .reset: "snd RST"
    }
  }
}
