/// A window moves its right edge back.
package enum WindowShrunk: CatalogueEntry {
  package static let name = ProblemName.windowShrunk
  package static let severity = SeverityByProfile(lesson: .hint, strict: .warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.6")

  /// Uses `found`, the window as written; `expected`, the smallest one that keeps the edge, or nothing;
  /// and `endpoint`, whose window it is.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this window")) takes back what \(values.endpoint.or("the receiver")) had offered\
      \(values.expected.clause { ": \($0) keeps the edge where it was" })
      """
    case .korean:
      """
      \(values.found.or("이 윈도우"), .topic) \(values.endpoint.or("수신 측"), .subject) 이미 허용한 범위를 줄입니다\
      \(values.expected.clause { ": 윈도우의 끝을 그대로 두려면 \($0, .copulaDue)야 합니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A window moves its right edge back.",
        explanation: """
          The acknowledgment number plus the window is the edge up to which the other side may send, \
          perhaps already has. A receiver that draws the edge back may be sent what it can no longer \
          take, and so it should not.

          Let the window fall only by what has arrived.
          """)
    case .korean:
      ManualPage(
        summary: "윈도우의 오른쪽 끝이 뒤로 물러납니다.",
        explanation: """
          확인 응답 번호에 윈도우를 더한 값은 상대가 보낼 수 있는 끝이며, 이미 거기까지 보냈을 수도 \
          있습니다. 끝을 뒤로 물리면 받을 수 없는 데이터가 올 수 있으므로 그렇게 하지 않아야 합니다.

          윈도우는 받은 만큼만 줄이세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101, Win=1000
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=100
    Server: ACK, Seq=201, ACK=201, Win=500

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101, Win=1000
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=100
    Server: ACK, Seq=201, ACK=201, Win=900

    """)
}
