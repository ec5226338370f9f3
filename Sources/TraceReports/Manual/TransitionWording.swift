package import Problems
package import TCP

/// The few words of the rows of transitions.
package struct TransitionWording {
  let language: Language

  package init(language: Language) { self.language = language }

  /// What stands above the columns.
  var headings: (event: String, state: String, sent: String, section: String) {
    (
      text("when", "일어나는 일"), text("leads to", "가는 상태"), text("sends", "보냄"), text("RFC 9293", "RFC 9293")
    )
  }

  /// What happens, such as `FIN, ACK of FIN`.
  package func event(_ transition: Transition) -> String {
    let cause =
      switch transition.cause {
      case .call(let call): name(of: call)
      case .arrival(let segment): name(of: segment)
      case .expiry(let timer): name(of: timer)
      }
    return switch transition.opening {
    case nil: cause
    case .passive: text("\(cause), after a passive OPEN", "\(cause), 수동 OPEN 뒤")
    case .active: text("\(cause), after an active OPEN", "\(cause), 능동 OPEN 뒤")
    }
  }

  /// The flags of the segment that is sent; a dash where there is none.
  package func sent(_ segment: SentSegment) -> String {
    switch segment {
    case .nothing: "-"
    case .syn: "SYN"
    case .synAcknowledgment: "SYN-ACK"
    case .acknowledgment: "ACK"
    case .text: text("data", "데이터")
    case .fin: "FIN"
    case .reset: "RST"
    }
  }

  private func name(of call: UserCall) -> String {
    switch call {
    case .passiveOpen: text("passive OPEN", "수동 OPEN")
    case .activeOpen: text("active OPEN", "능동 OPEN")
    case .send: "SEND"
    case .close: "CLOSE"
    case .shutdown: "SHUTDOWN"
    case .abort: "ABORT"
    }
  }

  private func name(of timer: Timer) -> String {
    switch timer {
    case .retransmission: text("retransmission timeout", "재전송 타임아웃")
    case .timeWait: text("time-wait timeout, 2MSL", "TIME-WAIT 타임아웃, 2MSL")
    case .user: text("user timeout", "사용자 타임아웃")
    }
  }

  private func name(of segment: ArrivalCause) -> String {
    var parts = ControlBits.canonicalOrder.filter { segment.bits.hasAny($0.bit) }.map(\.name)
    switch segment.acknowledges {
    case nil: break
    case .syn: parts.append(text("ACK of SYN", "SYN의 ACK"))
    case .text: parts.append(text("ACK of data", "데이터의 ACK"))
    case .fin: parts.append(text("ACK of FIN", "FIN의 ACK"))
    }
    let name = parts.joined(separator: ", ")
    // A FIN is taken when its turn comes, and an ACK anywhere in the window: the number says nothing there.
    guard segment.bits.hasAny(ControlBits.syn.union(.rst)), let place = place(segment.numbers) else {
      return name
    }
    return "\(name) \(place)"
  }

  private func place(_ numbers: NumberRequirement) -> String? {
    switch numbers {
    case .any: nil
    case .old: text("below RCV.NXT", "(RCV.NXT 미만)")
    case .next: text("at RCV.NXT", "(RCV.NXT에서)")
    case .aheadInWindow: text("above RCV.NXT in the window", "(윈도우 안, RCV.NXT 초과)")
    case .inWindow: text("in the window", "(윈도우 안)")
    case .above: text("above RCV.NXT", "(RCV.NXT 초과)")
    case .nextOrAbove: text("at RCV.NXT or above", "(RCV.NXT 이상)")
    }
  }

  private func text(_ english: String, _ korean: String) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }
}
