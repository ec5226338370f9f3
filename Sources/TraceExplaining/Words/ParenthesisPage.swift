package import Problems
package import TraceSyntax

/// A word that stands in parentheses: what happens to a segment or at an endpoint, or what a segment is.
package struct ParenthesisPage {
  /// The word, as `fmt` writes it.
  package let word: String
  /// The mark it sets; nothing for an event.
  package let mark: SegmentMarks
  /// What happens at an endpoint; `nil` for what is said of a segment.
  package let event: EventKind?
  /// Where it is told; `nil` for what only the notation knows.
  package let reference: RFCReference?
  private let english: String
  private let korean: String

  private init(
    _ mark: SegmentMarks, _ word: String, _ reference: RFCReference?, _ english: String, _ korean: String
  ) {
    self.word = word
    self.mark = mark
    event = nil
    self.reference = reference
    self.english = english
    self.korean = korean
  }

  private init(_ event: EventKind, _ section: String?, _ english: String, _ korean: String) {
    word = event.word
    mark = SegmentMarks(rawValue: 0)
    self.event = event
    reference = section.map { RFCReference(9293, $0) }
    self.english = english
    self.korean = korean
  }

  /// What it means, in one sentence.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  /// What the network does, then what the checker verifies, in the order of the notation.
  package static let ofSegments: [ParenthesisPage] = [
    ParenthesisPage(.lost, "lost", nil, "The segment never arrives.", "세그먼트가 도착하지 않습니다."),
    ParenthesisPage(
      .duplicate, "duplicate", nil, "The network delivers the segment once more.", "네트워크가 세그먼트를 한 번 더 전달합니다."),
    ParenthesisPage(
      .corrupt, "corrupt", RFCReference(9293, "3.1"),
      "The segment arrives damaged and is dropped, as its checksum tells.",
      "세그먼트가 손상되어 도착하며, 체크섬이 맞지 않아 버려집니다."),
    ParenthesisPage(
      .retransmission, "retransmission", RFCReference(9293, "3.8.1"),
      "The segment was sent before and is not acknowledged.", "전에 보냈으나 확인 응답되지 않은 것을 다시 보냅니다."),
    ParenthesisPage(
      .spurious, "spurious", RFCReference(9293, "3.8.1"),
      "The segment is sent again, though what it carries had arrived.", "이미 도착한 것을 다시 보냅니다."),
    ParenthesisPage(
      .outOfOrder, "out of order", RFCReference(9293, "3.10.7.4"),
      "The segment arrives ahead of what is still missing.", "앞의 데이터보다 먼저 도착합니다."),
    ParenthesisPage(
      .duplicateAcknowledgment, "duplicate ACK", RFCReference(5681, "2"),
      "The segment repeats an acknowledgment and carries nothing.", "같은 확인 응답을 되풀이하며 데이터가 없습니다."),
    ParenthesisPage(
      .keepAlive, "keep-alive", RFCReference(9293, "3.8.4"),
      "The segment asks whether the peer is there, one number below the next.",
      "다음 번호보다 하나 작은 번호로, 상대가 있는지 묻습니다."),
    ParenthesisPage(
      .windowProbe, "window probe", RFCReference(9293, "3.8.6.1"),
      "The segment is sent into a window of zero, to learn when it opens.", "크기가 0인 윈도우가 열렸는지 알아보려고 보냅니다."),
    ParenthesisPage(
      .windowUpdate, "window update", RFCReference(9293, "3.8.6"), "Only the window of the segment is new.",
      "윈도우만 바뀌었습니다."),
    ParenthesisPage(
      .challengeAcknowledgment, "challenge ACK", RFCReference(9293, "3.10.7.4"),
      "The segment answers one that could be forged, and asks for proof.", "위조일 수 있는 세그먼트에 응답하여 확인을 구합니다."),
  ]

  /// User calls and timers, in the order of the notation.
  package static let ofEndpoints: [ParenthesisPage] = [
    ParenthesisPage(
      .listen, "3.10.1", "The user opens passively (passive OPEN): the endpoint waits for a SYN.",
      "사용자가 연결을 수동으로 엽니다(passive OPEN). SYN을 기다립니다."),
    ParenthesisPage(
      .open, "3.10.1", "The user opens actively (active OPEN): the endpoint sends a SYN.",
      "사용자가 연결을 능동으로 엽니다(active OPEN). SYN을 보냅니다."),
    ParenthesisPage(
      .send, "3.10.2", "The user hands over data; the number is that of its octets.",
      "사용자가 데이터를 넘깁니다. 수는 옥텟 수입니다."),
    ParenthesisPage(
      .shutdown, "3.6", "The user has nothing more to send, but still receives.", "사용자가 보내기를 마치지만 계속 받습니다."),
    ParenthesisPage(
      .close, "3.10.4", "The user has nothing more to send: the endpoint sends a FIN.",
      "사용자가 보내기를 마칩니다. FIN을 보냅니다."),
    ParenthesisPage(
      .abort, "3.10.5", "The user gives up: the endpoint sends a reset.", "사용자가 연결을 포기합니다. RST를 보냅니다."),
    ParenthesisPage(
      .timeout, "3.10.8", "The retransmission timer runs out: what is not acknowledged is sent again.",
      "재전송 타이머가 만료되었습니다. 확인 응답되지 않은 것을 다시 보냅니다."),
    ParenthesisPage(
      .timeWaitTimeout, "3.10.8", "Two maximum segment lifetimes are over: TIME-WAIT ends.",
      "최대 세그먼트 수명의 두 배가 지나 TIME-WAIT가 끝납니다."),
    ParenthesisPage(
      .userTimeout, "3.10.8", "The user timeout is over: the connection is aborted.",
      "사용자 타임아웃이 지나 연결을 중단합니다."),
    ParenthesisPage(
      .reboot, nil, "The endpoint forgets its connection.", "종단점이 재부팅하여 연결을 잊습니다."),
  ]
}
