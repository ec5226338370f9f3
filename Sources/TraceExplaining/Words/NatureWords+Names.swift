import Problems
package import TraceChecking

extension NatureWords {
  /// What is known of a segment beside its nature.
  package struct Facts: Sendable {
    /// The names of the two.
    package var sender: String
    package var receiver: String
    /// The number of the segment that is sent again; `nil` where it is not shown.
    package var original: Int?
    /// Whether something before what has arrived is missing.
    package var hasGap = false
    /// Whether a reset answers a segment; otherwise its sender gives up.
    package var isAnswer = false

    package init(sender: String, receiver: String) {
      self.sender = sender
      self.receiver = receiver
    }
  }

  /// What a segment is and does, in one sentence with names.
  package func sentence(_ nature: SegmentNature, _ facts: Facts) -> String {
    switch language {
    case .english: english(nature, facts)
    case .korean: korean(nature, facts)
    }
  }

  private func english(_ nature: SegmentNature, _ facts: Facts) -> String {
    let (sender, receiver) = (facts.sender, facts.receiver)
    return switch nature {
    case .syn: "\(sender) asks \(receiver) to open a connection, and tells its own first number."
    case .synAcknowledgment: "\(sender) acknowledges \(receiver)'s SYN, and tells its own first number."
    case .acknowledgmentOfSyn:
      "\(sender) acknowledges \(receiver)'s SYN, which makes the handshake's third segment."
    case .data: "\(sender) sends data."
    case .pureAcknowledgment: "\(sender) acknowledges what has arrived, and sends nothing itself."
    case .duplicateAcknowledgment:
      facts.hasGap
        ? "\(sender) repeats its acknowledgment, as something before what has arrived is missing."
        : "\(sender) repeats its last acknowledgment."
    case .windowUpdate: "\(sender) tells how much room it has now; nothing else is new."
    case .keepAlive: "\(sender) asks whether \(receiver) is still there."
    case .windowProbe: "\(sender) asks whether \(receiver)'s closed window has opened."
    case .zeroWindow: "\(sender) acknowledges, and closes its window."
    case .retransmission:
      facts.original.map { "\(sender) sends segment \($0) again, as it was not acknowledged." }
        ?? "\(sender) sends again what was not acknowledged."
    case .spuriousRetransmission:
      facts.original.map { "\(sender) sends segment \($0) again, though it had arrived." }
        ?? "\(sender) sends again what had arrived already."
    case .outOfOrder: "\(sender)'s data arrives ahead of something that is still missing."
    case .fin: "\(sender) says that it has nothing more to send."
    case .acknowledgmentOfFin: "\(sender) acknowledges \(receiver)'s FIN."
    case .reset:
      facts.isAnswer
        ? "\(sender) has no connection to which the segment before could belong, and says so with a reset."
        : "\(sender) gives the connection up at once."
    case .challengeAcknowledgment: "\(sender) answers what it cannot accept, by telling what it expects."
    case .oldDuplicate:
      "A segment of \(sender) comes out of the network that the connection knows nothing of."
    case .fastOpenRequest: "\(sender) asks \(receiver) to open a connection, and for a Fast Open cookie."
    case .fastOpenData: "\(sender) asks \(receiver) to open a connection, and sends data along."
    }
  }

  private func korean(_ nature: SegmentNature, _ facts: Facts) -> String {
    let (sender, receiver) = (facts.sender, facts.receiver)
    return switch nature {
    case .syn: "\(sender, .subject) \(receiver)에 연결을 열자고 요청하며 자신의 첫 번호를 알립니다."
    case .synAcknowledgment: "\(sender, .subject) \(receiver)의 SYN을 확인 응답하며 자신의 첫 번호를 알립니다."
    case .acknowledgmentOfSyn: "핸드셰이크의 세 번째 세그먼트로, \(sender, .subject) \(receiver)의 SYN을 확인 응답합니다."
    case .data: "\(sender, .subject) 데이터를 보냅니다."
    case .pureAcknowledgment: "\(sender, .subject) 도착한 것을 확인 응답하며, 자신은 아무것도 보내지 않습니다."
    case .duplicateAcknowledgment:
      facts.hasGap
        ? "도착한 것 앞에 빠진 것이 있어 \(sender, .subject) 같은 확인 응답을 되풀이합니다."
        : "\(sender, .subject) 마지막 확인 응답을 되풀이합니다."
    case .windowUpdate: "\(sender, .subject) 이제 얼마나 받을 수 있는지 알립니다. 다른 것은 그대로입니다."
    case .keepAlive: "\(sender, .subject) \(receiver, .subject) 아직 있는지 묻습니다."
    case .windowProbe: "\(sender, .subject) 닫혀 있던 \(receiver)의 윈도우가 열렸는지 묻습니다."
    case .zeroWindow: "\(sender, .subject) 확인 응답하며 윈도우를 닫습니다."
    case .retransmission:
      facts.original.map { "\(sender, .subject) 확인 응답되지 않은 세그먼트 \($0, .object) 다시 보냅니다." }
        ?? "\(sender, .subject) 확인 응답되지 않은 것을 다시 보냅니다."
    case .spuriousRetransmission:
      facts.original.map { "\(sender, .subject) 이미 도착한 세그먼트 \($0, .object) 다시 보냅니다." }
        ?? "\(sender, .subject) 이미 도착한 것을 다시 보냅니다."
    case .outOfOrder: "\(sender)의 데이터가 아직 빠져 있는 것보다 먼저 도착합니다."
    case .fin: "\(sender, .subject) 더 보낼 것이 없음을 알립니다."
    case .acknowledgmentOfFin: "\(sender, .subject) \(receiver)의 FIN을 확인 응답합니다."
    case .reset:
      facts.isAnswer
        ? "앞의 세그먼트에 맞는 연결이 없음을 \(sender, .subject) RST로 알립니다."
        : "\(sender, .subject) 연결을 바로 포기합니다."
    case .challengeAcknowledgment: "\(sender, .subject) 받아들일 수 없는 것에 대해, 기다리는 번호를 알려 응답합니다."
    case .oldDuplicate: "이 연결이 알지 못하는 \(sender)의 세그먼트가 네트워크에서 나옵니다."
    case .fastOpenRequest: "\(sender, .subject) \(receiver)에 연결을 열자고 요청하며 Fast Open 쿠키를 청합니다."
    case .fastOpenData: "\(sender, .subject) \(receiver)에 연결을 열자고 요청하며 데이터를 함께 보냅니다."
    }
  }
}

extension DefaultStringInterpolation {
  /// Writes a number and the form of `particle` that follows it.
  mutating func appendInterpolation(_ number: Int, _ particle: KoreanParticle) {
    appendInterpolation(String(number), particle)
  }
}
