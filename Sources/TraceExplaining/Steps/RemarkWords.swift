import Problems
import TCP

/// The sentences of a segment's way, and of what it asks for and answers.
struct RemarkWords {
  let language: Language
  let sender: String
  let receiver: String

  /// What the receiver now owes; `nil` for nothing.
  func owed(_ reply: Reply) -> String? {
    switch (reply, language) {
    case (.nothing, _): nil
    case (.acknowledgment, .english): "\(receiver) must acknowledge this."
    case (.acknowledgment, .korean): "\(receiver, .topic) 이것을 확인 응답해야 합니다."
    case (.synAcknowledgment, .english): "\(receiver) must answer with a SYN-ACK."
    case (.synAcknowledgment, .korean): "\(receiver, .topic) SYN-ACK로 응답해야 합니다."
    case (.reset, .english): "\(receiver) must answer with a reset."
    case (.reset, .korean): "\(receiver, .topic) RST로 응답해야 합니다."
    case (.challengeAcknowledgment, .english):
      "\(receiver) must answer with an ACK that names the number it expects."
    case (.challengeAcknowledgment, .korean): "\(receiver, .topic) 기다리는 번호를 담은 ACK로 응답해야 합니다."
    }
  }

  /// What a segment answers beside what it is; `nil` for nothing.
  func met(_ due: AcknowledgmentDue) -> String? {
    switch (due, language) {
    case (.nothing, _), (.unacceptable, _), (.challenge, _): nil
    case (.data, .english): "Its ACK also answers \(receiver)'s data."
    case (.data, .korean): "이 ACK는 \(receiver)의 데이터도 확인 응답합니다."
    case (.synAcknowledgment, .english): "Its ACK also answers \(receiver)'s SYN."
    case (.synAcknowledgment, .korean): "이 ACK는 \(receiver)의 SYN도 확인 응답합니다."
    case (.fin, .english): "Its ACK also answers \(receiver)'s FIN."
    case (.fin, .korean): "이 ACK는 \(receiver)의 FIN도 확인 응답합니다."
    case (.gap, .english): "Its ACK also tells \(receiver) that something is missing."
    case (.gap, .korean): "이 ACK는 빠진 것이 있음도 \(receiver)에 알립니다."
    }
  }

  /// It never arrives.
  var lost: String {
    switch language {
    case .english: "It is lost: \(receiver) never sees it."
    case .korean: "유실되어 \(receiver)에 도착하지 않습니다."
    }
  }

  /// It arrives damaged.
  var corrupt: String {
    switch language {
    case .english: "It arrives damaged: \(receiver) drops it, as the checksum tells."
    case .korean: "손상되어 도착하므로, \(receiver, .topic) 체크섬을 보고 버립니다."
    }
  }

  /// It stays in the network for now.
  var inFlight: String {
    switch language {
    case .english: "It is still on its way: \(receiver) does not have it yet."
    case .korean: "아직 전송 중이며 \(receiver)에 도착하지 않았습니다."
    }
  }

  /// The network delivers it twice.
  var doubled: String {
    switch language {
    case .english: "The network delivers it twice."
    case .korean: "네트워크가 두 번 전달합니다."
    }
  }

  /// A copy of it arrives, and another is on its way.
  var copy: String {
    switch language {
    case .english: "The network keeps a copy of it, which arrives later."
    case .korean: "네트워크에 복사본이 남아 나중에 도착합니다."
    }
  }

  /// Its receiver drops it.
  func dropped(isUnacceptable: Bool) -> String {
    switch language {
    case .english:
      isUnacceptable
        ? "\(receiver) does not accept its number and drops it." : "\(receiver) drops it."
    case .korean:
      isUnacceptable
        ? "\(receiver, .topic) 그 번호를 받아들이지 않고 버립니다." : "\(receiver, .topic) 이것을 버립니다."
    }
  }

  /// It is held behind a gap.
  var held: String {
    switch language {
    case .english: "\(receiver) keeps it until what is missing has arrived."
    case .korean: "\(receiver, .topic) 빠진 것이 도착할 때까지 이것을 간직합니다."
    }
  }

  /// It fills a gap.
  var fillsGap: String {
    switch language {
    case .english: "It brings what was missing, so that \(receiver) has all up to what it kept."
    case .korean: "빠졌던 것이 도착하여, \(receiver, .topic) 간직한 것까지 모두 받은 셈이 됩니다."
    }
  }

  /// All of it had arrived before.
  var isKnown: String {
    switch language {
    case .english: "\(receiver) has all of this already."
    case .korean: "\(receiver, .topic) 이것을 이미 모두 받았습니다."
    }
  }

  /// The trace could not be followed up to it.
  var isNotFollowed: String {
    switch language {
    case .english: "The trace cannot be followed here, so nothing more is said of this segment."
    case .korean: "트레이스를 여기까지 따라올 수 없어, 이 세그먼트에 대해서는 더 설명하지 않습니다."
    }
  }

  /// Its line cannot mean what it says.
  var isReadOtherwise: String {
    switch language {
    case .english: "The line cannot stand as it is; see the problem below."
    case .korean: "이 줄은 그대로일 수 없습니다. 아래의 문제를 보세요."
    }
  }

  /// Segment `number` comes out of the network.
  func arrives(_ number: Int) -> String {
    switch language {
    case .english: "Segment \(number) of \(sender) arrives at \(receiver), with the numbers it was sent with."
    case .korean: "\(sender)의 세그먼트 \(number, .subject) 보낼 때의 번호 그대로 \(receiver)에 도착합니다."
    }
  }

  /// Segment `number` is lost after all.
  func isLost(_ number: Int) -> String {
    switch language {
    case .english: "Segment \(number) of \(sender) is lost after all: \(receiver) never sees it."
    case .korean: "\(sender)의 세그먼트 \(number, .topic) 결국 유실되어 \(receiver)에 도착하지 않습니다."
    }
  }
}
