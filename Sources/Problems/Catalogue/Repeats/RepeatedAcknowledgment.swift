/// A retransmission carries the acknowledgment number of its first copy.
package enum RepeatedAcknowledgment: CatalogueEntry {
  package static let name = ProblemName.repeatedAcknowledgment
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.1")

  /// Uses `found`, the acknowledgment as written; and `expected`, the number acknowledged by now.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this acknowledgment")) repeats that of the first copy\
      \(values.expected.clause { ", though \($0) could be acknowledged by now" })
      """
    case .korean:
      """
      \(values.found.or("이 확인 응답"), .topic) 처음 보낼 때의 번호입니다\
      \(values.expected.clause { ": 지금 알릴 번호는 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A retransmission carries the acknowledgment number of its first copy.",
        explanation: """
          A segment that is sent again carries today's acknowledgment number, not that of its first \
          copy: whatever has arrived in between is acknowledged with it. The old number does no harm, so \
          this is only a remark.
          """)
    case .korean:
      ManualPage(
        summary: "재전송이 처음 보낼 때의 확인 응답 번호를 그대로 씁니다.",
        explanation: """
          다시 보내는 세그먼트에는 처음 보낼 때가 아니라 지금의 확인 응답 번호를 씁니다. 그사이에 받은 \
          것도 함께 확인 응답하기 위해서입니다. 옛 번호를 써도 해롭지는 않으므로 참고로만 알립니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)
    Server: PSH-ACK, Seq=201, ACK=101, Len=5
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (retransmission)
    Server: ACK, Seq=206, ACK=106
    Client: ACK, Seq=106, ACK=206

    """, profile: .strict)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)
    Server: PSH-ACK, Seq=201, ACK=101, Len=5
    Client: PSH-ACK, Seq=101, ACK=206, Len=5 (retransmission)
    Server: ACK, Seq=206, ACK=106

    """, profile: .strict)
}
