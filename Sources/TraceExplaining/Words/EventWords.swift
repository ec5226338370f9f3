import Problems
import TCP
import TraceSyntax

/// The sentences of lines that are no segments.
struct EventWords {
  let language: Language

  /// What happens at an endpoint; `octets` of a SEND are empty where they are not written.
  func sentence(_ event: EventKind, _ name: String, octets: String) -> String {
    switch language {
    case .english: english(event, name, octets)
    case .korean: korean(event, name, octets)
    }
  }

  /// Where RFC 9293 tells of an event; `nil` for what only the notation knows.
  static func reference(_ event: EventKind) -> RFCReference? {
    ParenthesisPage.ofEndpoints.first { $0.event == event }?.reference
  }

  /// An event that has no place in the state of its endpoint.
  func cannotHappen(_ name: String) -> String {
    switch language {
    case .english: "This cannot happen to \(name) here, and changes nothing."
    case .korean: "\(name)에 이 일은 여기서 일어날 수 없으므로 바뀌는 것이 없습니다."
    }
  }

  /// What an endpoint waits for while its timer runs.
  enum Waiting: Hashable, Sendable {
    case acknowledgment, window, nothing
  }

  /// The timer of `name` runs out.
  func timeout(_ name: String, peer: String, _ waiting: Waiting) -> ExplainedRemark {
    let sentence =
      switch (language, waiting) {
      case (.english, .acknowledgment), (.korean, .acknowledgment): sentence(.timeout, name, octets: "")
      case (.english, .window):
        "\(name)'s timer runs out: \(name) will ask whether \(peer)'s window has opened."
      case (.korean, .window): "\(name)의 타이머가 만료되었습니다. \(name, .topic) \(peer)의 윈도우가 열렸는지 묻게 됩니다."
      case (.english, .nothing): "\(name)'s timer runs out."
      case (.korean, .nothing): "\(name)의 타이머가 만료되었습니다."
      }
    return ExplainedRemark(
      sentence: sentence,
      reference: waiting == .window ? RFCReference(9293, "3.8.6.1") : Self.reference(.timeout))
  }

  private func english(_ event: EventKind, _ name: String, _ octets: String) -> String {
    switch event {
    case .listen: "\(name)'s user opens passively (passive OPEN): \(name) waits for a SYN."
    case .open: "\(name)'s user opens actively (active OPEN): \(name) will send a SYN."
    case .send:
      "\(name)'s user hands over \(octets.clause(or: "data") { $0 == "1" ? "1 octet" : "\($0) octets" }) to be sent."
    case .shutdown: "\(name)'s user has nothing more to send, but goes on receiving: \(name) will send a FIN."
    case .close: "\(name)'s user has nothing more to send: \(name) will send a FIN."
    case .abort: "\(name)'s user gives the connection up: \(name) will send a reset."
    case .timeout:
      "\(name)'s retransmission timer runs out: \(name) will send again what is not acknowledged."
    case .timeWaitTimeout: "Two maximum segment lifetimes are over for \(name)."
    case .userTimeout: "\(name)'s user timeout is over, and the connection is aborted."
    case .reboot: "\(name) starts again, and remembers nothing of its connection."
    }
  }

  private func korean(_ event: EventKind, _ name: String, _ octets: String) -> String {
    switch event {
    case .listen: "\(name)의 사용자가 연결을 수동으로 엽니다(passive OPEN). \(name, .topic) SYN을 기다립니다."
    case .open: "\(name)의 사용자가 연결을 능동으로 엽니다(active OPEN). \(name, .topic) SYN을 보내게 됩니다."
    case .send: "\(name)의 사용자가 보낼 데이터\(octets.clause { " \($0)옥텟" }, .object) 넘깁니다."
    case .shutdown: "\(name)의 사용자가 보내기를 마치지만 계속 받습니다. \(name, .topic) FIN을 보내게 됩니다."
    case .close: "\(name)의 사용자가 보내기를 마칩니다. \(name, .topic) FIN을 보내게 됩니다."
    case .abort: "\(name)의 사용자가 연결을 포기합니다. \(name, .topic) RST를 보내게 됩니다."
    case .timeout: "\(name)의 재전송 타이머가 만료되었습니다. \(name, .topic) 확인 응답되지 않은 것을 다시 보내게 됩니다."
    case .timeWaitTimeout: "\(name, .subject) 최대 세그먼트 수명의 두 배를 다 기다렸습니다."
    case .userTimeout: "\(name)의 사용자 타임아웃이 지나 연결을 중단합니다."
    case .reboot: "\(name, .subject) 재부팅하여 연결을 잊습니다."
    }
  }

  /// An endpoint is in a state before anything happens.
  func begins(_ name: String, _ state: State) -> String {
    switch language {
    case .english: "\(name) begins in \(state.name)."
    case .korean: "\(name)의 처음 상태는 \(state.name)입니다."
    }
  }

  /// An endpoint is in a state.
  func isIn(_ name: String, _ state: State) -> String {
    switch language {
    case .english: "\(name) is in \(state.name)."
    case .korean: "\(name)의 상태는 \(state.name)입니다."
    }
  }

  /// A state's line of which no state can be read.
  func noState(_ name: String) -> String {
    switch language {
    case .english: "Nothing is known of the state of \(name)."
    case .korean: "\(name)의 상태는 알 수 없습니다."
    }
  }

  /// Segments that are not shown.
  var omission: String {
    switch language {
    case .english:
      "Segments are left out here. Both sides may have sent more in them, and what was owed is answered."
    case .korean: "여기에는 보여 주지 않은 세그먼트가 있습니다. 그사이에 양쪽이 더 보냈을 수 있고, 응답해야 할 것은 응답되었습니다."
    }
  }
}
