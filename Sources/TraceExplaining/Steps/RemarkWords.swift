import Problems

/// The sentences of a segment's way, and of what it asks for.
struct RemarkWords {
  let language: Language
  let sender: String
  let receiver: String

  func text(_ english: @autoclosure () -> String, _ korean: @autoclosure () -> String) -> String {
    switch language {
    case .english: english()
    case .korean: korean()
    }
  }
}

/// What becomes of a segment.
extension RemarkWords {
  /// It never arrives.
  var lost: String {
    text("It is lost: \(receiver) never sees it.", "유실되어 도착하지 않습니다.")
  }

  /// It arrives damaged.
  var corrupt: ExplainedRemark {
    ExplainedRemark(
      sentence: text(
        "It arrives damaged: the checksum tells, and \(receiver) drops it without an answer.",
        "손상되어 도착하므로, \(receiver, .topic) 체크섬을 보고 응답 없이 버립니다."), reference: RFCReference(9293, "3.1"),
      isFate: true)
  }

  /// It stays in the network for now.
  var inFlight: String {
    text("It is still on its way: \(receiver) does not have it yet.", "아직 전송 중이며 도착하지 않았습니다.")
  }

  /// The network delivers it twice.
  var doubled: String { text("The network delivers it twice.", "네트워크가 두 번 전달합니다.") }

  /// A copy of it arrives, and another is on its way.
  var copy: String {
    text("The network keeps a copy of it, which arrives later.", "네트워크에 복사본이 남아 나중에 도착합니다.")
  }

  /// The trace could not be followed up to it; `isFirst` where the first such segment tells.
  func isNotFollowed(isFirst: Bool) -> String {
    isFirst
      ? text(
        "From here on the trace cannot be followed, as the problem says.",
        "아래 오류 때문에 여기서부터는 트레이스를 따라갈 수 없습니다."
      )
      : text(
        "Not explained, as the trace could not be followed up to here.", "트레이스를 여기까지 따라올 수 없어 설명하지 않습니다.")
  }

  /// Segment `number` comes out of the network.
  func arrives(_ number: Int) -> String {
    text(
      "Segment \(number) arrives at \(receiver), with the numbers it was sent with.",
      "세그먼트 \(number, .subject) 보낼 때의 번호 그대로 도착합니다.")
  }

  /// Segment `number` is lost after all.
  func isLost(_ number: Int) -> String {
    text(
      "Segment \(number) is lost after all: \(receiver) never sees it.",
      "세그먼트 \(number, .topic) 결국 유실되어 도착하지 않습니다.")
  }
}
