/// A segment that must be answered is not.
package enum Unanswered: CatalogueEntry {
  package static let name = ProblemName.unanswered
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7")

  /// Uses `endpoint`, who owes the answer; `found`, what was to be answered; and `expected`, the answer
  /// due, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the receiver")) does not answer this \(values.found.or("segment")) before the trace ends\
      \(values.expected.clause { ": \($0) is due" })
      """
    case .korean:
      """
      트레이스가 끝날 때까지 \(values.endpoint.or("수신 측"), .subject) 이 \(values.found.or("세그먼트"))에 응답하지 않습니다\
      \(values.expected.clause { ": \($0, .toward) 응답해야 합니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment that must be answered is not.",
        explanation: """
          Some segments must be answered at once: a keep-alive, a window probe, a segment that cannot be \
          accepted, a SYN. And who aborts a connection tells the peer with a reset. The trace ends without \
          that, so a reader does not see what becomes of it.

          Add the answer or the reset, or mark the segment with `(lost)`.
          """)
    case .korean:
      ManualPage(
        summary: "응답해야 할 세그먼트에 응답이 없습니다.",
        explanation: """
          keep-alive, 윈도우 프로브, 받아들일 수 없는 세그먼트, SYN에는 바로 응답해야 합니다. 연결을 \
          중단(`(abort)`)하는 쪽은 RST로 알려야 합니다. 응답이나 RST 없이 트레이스가 끝나면 어떻게 되는지 알 수 없습니다.

          응답이나 RST를 덧붙이거나, 세그먼트가 유실되었다면 `(lost)`를 붙이세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: ACK, Seq=100, ACK=201 (keep-alive)

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: ACK, Seq=100, ACK=201 (keep-alive)
    Server: ACK, Seq=201, ACK=101

    """)
}
