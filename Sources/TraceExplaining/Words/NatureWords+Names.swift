import Problems
import TCP
package import TraceChecking

extension NatureWords {
  /// What is known of a segment beside its nature.
  package struct Facts: Sendable {
    /// The names of the two.
    package var sender: String
    package var receiver: String
    /// The number of the segment that is sent again; `nil` where it is not shown.
    var original: Int?
    /// Whether only the data of that segment, a SYN, is sent again.
    var repeatsText = false
    /// Whether a SYN-ACK repeats the sender's SYN.
    var repeatsSyn = false
    /// Whether something before what has arrived is missing.
    var hasGap = false
    /// Whether it carries data, for a FIN.
    var hasData = false
    /// Whether a reset answers a segment; otherwise its sender gives up.
    var isAnswer = false
    /// Whether it answers a SYN.
    var isRefusal = false
    /// What it answers beside what its nature says.
    var alsoAnswers = AcknowledgmentDue.nothing

    package init(sender: String, receiver: String) {
      self.sender = sender
      self.receiver = receiver
    }
  }

  /// What a segment is and does, in one sentence with names.
  package func sentence(_ nature: SegmentNature, _ facts: Facts) -> String {
    switch language {
    case .english: "\(english(nature, facts))\(englishAnswer(facts))."
    case .korean: "\(korean(nature, facts))\(koreanAnswer(facts))"
    }
  }

  private func english(_ nature: SegmentNature, _ facts: Facts) -> String {
    let (sender, receiver) = (facts.sender, facts.receiver)
    return switch nature {
    case .syn: "\(sender) asks \(receiver) to open a connection, and tells where its own numbers begin"
    case .synAcknowledgment:
      facts.repeatsSyn
        ? "\(sender) acknowledges \(receiver)'s SYN, and repeats its own"
        : "\(sender) acknowledges \(receiver)'s SYN, and tells where its own numbers begin"
    case .acknowledgmentOfSyn: "\(sender) acknowledges \(receiver)'s SYN: the third segment of the handshake"
    case .data: "\(sender) sends data"
    case .pureAcknowledgment: "\(sender) acknowledges what has arrived, and sends no data"
    case .duplicateAcknowledgment:
      facts.hasGap
        ? "\(sender) repeats its acknowledgment, as something before what has arrived is missing"
        : "\(sender) repeats its last acknowledgment"
    case .windowUpdate: "\(sender) tells how much room it has now; nothing else is new"
    case .keepAlive: "\(sender) asks whether \(receiver) is still there"
    case .windowProbe: "\(sender) asks whether \(receiver)'s closed window has opened"
    case .zeroWindow: "\(sender) acknowledges what has arrived, and closes its window"
    case .retransmission:
      again(facts).map { "\(sender) sends \($0) again, as it was not acknowledged" }
        ?? "\(sender) sends again what was not acknowledged"
    case .spuriousRetransmission:
      again(facts).map { "\(sender) sends \($0) again, though it had arrived" }
        ?? "\(sender) sends again what had arrived already"
    case .outOfOrder: "\(sender)'s data arrives ahead of something that is still missing"
    case .fin:
      facts.hasData
        ? "\(sender) sends its last data, and says with a FIN that nothing follows"
        : "\(sender) says with a FIN that it has nothing more to send"
    case .acknowledgmentOfFin: "\(sender) acknowledges \(receiver)'s FIN"
    case .reset:
      facts.isRefusal
        ? "Nobody listens at \(sender), which says so with a reset"
        : facts.isAnswer
          ? "What \(sender) answers belongs to no connection that it knows, and a reset says so"
          : "\(sender) gives the connection up at once"
    case .challengeAcknowledgment:
      "\(sender) answers what it has not accepted, by naming the number that it expects"
    case .oldDuplicate: "An old duplicate comes out of the network: \(sender) sent it at another time"
    case .fastOpenRequest: "\(sender) asks \(receiver) to open a connection, and for a Fast Open cookie"
    case .fastOpenData: "\(sender) asks \(receiver) to open a connection, and sends data along"
    }
  }

  /// `segment 4`
  private func again(_ facts: Facts) -> String? {
    facts.original.map { facts.repeatsText ? "the data of segment \($0)" : "segment \($0)" }
  }

  private func englishAnswer(_ facts: Facts) -> String {
    switch facts.alsoAnswers {
    case .nothing, .unacceptable, .challenge: ""
    case .data: ", and acknowledges \(facts.receiver)'s data"
    case .synAcknowledgment: ", and acknowledges \(facts.receiver)'s SYN"
    case .fin: ", and acknowledges \(facts.receiver)'s FIN"
    case .gap: ", and tells that something is missing"
    }
  }

  private func korean(_ nature: SegmentNature, _ facts: Facts) -> String {
    let (sender, receiver) = (facts.sender, facts.receiver)
    return switch nature {
    case .syn: "\(sender, .subject) \(receiver, .and) 연결을 열자고 요청하며, 자신의 번호가 어디서 시작하는지 알립니다."
    case .synAcknowledgment:
      facts.repeatsSyn
        ? "\(sender, .subject) \(receiver)의 SYN을 확인 응답하며 자신의 SYN을 다시 보냅니다."
        : "\(sender, .subject) \(receiver)의 SYN을 확인 응답하며, 자신의 번호가 어디서 시작하는지 알립니다."
    case .acknowledgmentOfSyn: "핸드셰이크의 세 번째 세그먼트로, \(sender, .subject) \(receiver)의 SYN을 확인 응답합니다."
    case .data: "\(sender, .subject) 데이터를 보냅니다."
    case .pureAcknowledgment: "\(sender, .subject) 도착한 것을 확인 응답하며, 데이터는 보내지 않습니다."
    case .duplicateAcknowledgment:
      facts.hasGap
        ? "도착한 것 앞에 빠진 것이 있어 \(sender, .subject) 같은 확인 응답을 되풀이합니다."
        : "\(sender, .subject) 마지막 확인 응답을 되풀이합니다."
    case .windowUpdate: "\(sender, .subject) 이제 얼마나 받을 수 있는지 알립니다. 다른 것은 그대로입니다."
    case .keepAlive: "\(sender, .topic) \(receiver, .subject) 아직 있는지 묻습니다."
    case .windowProbe: "\(sender, .subject) 닫혀 있던 \(receiver)의 윈도우가 열렸는지 묻습니다."
    case .zeroWindow: "\(sender, .subject) 도착한 것을 확인 응답하며 윈도우를 닫습니다."
    case .retransmission:
      "\(sender, .subject) 확인 응답되지 않은 \(koreanAgain(facts), .object) 다시 보냅니다."
    case .spuriousRetransmission:
      "\(sender, .subject) 이미 도착한 \(koreanAgain(facts), .object) 다시 보냅니다."
    case .outOfOrder: "\(sender)의 데이터가, 앞의 것이 아직 빠져 있는데 먼저 도착합니다."
    case .fin:
      facts.hasData
        ? "\(sender, .subject) 마지막 데이터를 보내며, 뒤따를 것이 없음을 FIN으로 알립니다."
        : "\(sender, .subject) 더 보낼 것이 없음을 FIN으로 알립니다."
    case .acknowledgmentOfFin: "\(sender, .subject) \(receiver)의 FIN을 확인 응답합니다."
    case .reset:
      facts.isRefusal
        ? "\(sender) 쪽에는 기다리는 프로그램이 없으며, 그것을 RST로 알립니다."
        : facts.isAnswer
          ? "\(sender, .subject), 받은 세그먼트가 자신이 아는 어떤 연결에도 맞지 않음을 RST로 알립니다."
          : "\(sender, .subject) 연결을 바로 포기합니다."
    case .challengeAcknowledgment:
      "\(sender, .subject) 받아들이지 않은 것에 대해, 기다리는 번호를 알려 응답합니다."
    case .oldDuplicate: "\(sender, .subject) 전에 보낸 오래된 중복 세그먼트가 네트워크에 남아 있다가 도착합니다."
    case .fastOpenRequest: "\(sender, .subject) \(receiver, .and) 연결을 열자고 요청하며 Fast Open 쿠키도 요청합니다."
    case .fastOpenData: "\(sender, .subject) \(receiver, .and) 연결을 열자고 요청하며 데이터를 함께 보냅니다."
    }
  }

  /// `세그먼트 4`
  private func koreanAgain(_ facts: Facts) -> String {
    facts.original.map { facts.repeatsText ? "세그먼트 \($0)의 데이터" : "세그먼트 \($0)" } ?? "것"
  }

  private func koreanAnswer(_ facts: Facts) -> String {
    switch facts.alsoAnswers {
    case .nothing, .unacceptable, .challenge: ""
    case .data: " \(facts.receiver)의 데이터도 확인 응답합니다."
    case .synAcknowledgment: " \(facts.receiver)의 SYN도 확인 응답합니다."
    case .fin: " \(facts.receiver)의 FIN도 확인 응답합니다."
    case .gap: " 빠진 것이 있음도 알립니다."
    }
  }
}

extension DefaultStringInterpolation {
  /// Writes a number and the form of `particle` that follows it.
  mutating func appendInterpolation(_ number: Int, _ particle: KoreanParticle) {
    appendInterpolation(String(number), particle)
  }
}
