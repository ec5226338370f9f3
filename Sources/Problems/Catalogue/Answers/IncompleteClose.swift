/// The trace ends before a FIN is acknowledged.
package enum IncompleteClose: CatalogueEntry {
  package static let name = ProblemName.incompleteClose
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.6")

  /// Uses `endpoint`; and `state`, which it is in.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      the trace ends with \(values.endpoint.or("an endpoint")) in \(values.state.or("a closing state")): \
      its FIN is not acknowledged
      """
    case .korean:
      """
      \(values.endpoint.or("종단점"), .subject) \(values.state.or("닫는 중인")) 상태인 채로 트레이스가 끝납니다: FIN이 확인 응답되지 \
      않았습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The trace ends before a FIN is acknowledged.",
        explanation: """
          A FIN is sent again until it is acknowledged. Here the trace ends while a side still waits for \
          that, so the connection is not closed.

          Add the last ACK. If the trace is to stop here, assert the states on lines of their own after \
          the last segment.
          """)
    case .korean:
      ManualPage(
        summary: "FIN이 확인 응답되기 전에 트레이스가 끝납니다.",
        explanation: """
          FIN은 확인 응답될 때까지 다시 보냅니다. 이 트레이스는 확인 응답을 기다리는 중에 끝나므로 \
          연결이 닫히지 않았습니다.

          마지막 ACK를 덧붙이세요. 여기서 끝내려면 마지막 세그먼트 뒤에 상태를 따로 한 줄씩 적으세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: FIN-ACK, Seq=300, ACK=400
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301

    """)

  package static let right = Example(
    """
    Client: FIN-ACK, Seq=300, ACK=400
    Server: ACK, Seq=400, ACK=301
    Server: FIN-ACK, Seq=400, ACK=301
    Client: ACK, Seq=301, ACK=401

    """)
}
