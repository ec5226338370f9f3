/// An acknowledgment covers numbers that the other side has never used.
package enum AcknowledgmentOfUnsent: CatalogueEntry {
  package static let name = ProblemName.acknowledgmentOfUnsent
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7.4")

  /// Uses `found`, the item as written; `expected`, the number due; `peer`, who has not sent so much; and
  /// `reason`, unless it only says so again.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) acknowledges more than \(values.peer.or("the other side")) has sent\
      \(values.expected.clause { "; \($0) is expected" })\(values.becauseUnlessUnsent(in: .english))
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) \(values.peer.or("상대"), .subject) 보내지 않은 번호까지 확인 응답합니다\
      \(values.expected.clause { ". \($0, .copulaDue)야 합니다" })\
      \(values.becauseUnlessUnsent(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An acknowledgment covers numbers that the other side has never used.",
        explanation: """
          Nobody can receive what was never sent. An acknowledgment above everything the other side has \
          used is answered with an ACK that repeats the right numbers, or with a reset while the \
          connection opens.

          Count again what has been sent in the other direction, or show the data that is missing from \
          the trace.
          """)
    case .korean:
      ManualPage(
        summary: "상대가 쓴 적이 없는 번호까지 확인 응답합니다.",
        explanation: """
          보낸 적이 없는 것을 받을 수는 없습니다. 상대가 쓴 번호를 모두 넘어서는 확인 응답을 받으면 \
          올바른 번호를 담은 ACK로, 연결을 여는 중이면 RST로 응답합니다.

          반대 방향에서 보낸 것을 다시 세거나, 트레이스에서 빠진 데이터를 적으세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ACK, Seq=201, ACK=107

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ACK, Seq=201, ACK=106

    """)
}
