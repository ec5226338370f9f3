/// The trace ends before the connection is established.
package enum IncompleteHandshake: CatalogueEntry {
  package static let name = ProblemName.incompleteHandshake
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.5")

  /// Uses `endpoint`; and `state`, which it is in.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      the trace ends with \(values.endpoint.or("an endpoint")) in \(values.state.or("an opening state")): \
      \(missing(values, in: .english))
      """
    case .korean:
      """
      \(values.endpoint.or("종단점"), .subject) \(values.state.or("연결 중인")) 상태인 채로 트레이스가 끝납니다: \
      \(missing(values, in: .korean))
      """
    }
  }

  /// What the endpoint still waits for, as its state tells.
  private static func missing(_ values: ProblemValues, in language: Language) -> String {
    switch (values.state, language) {
    case ("SYN-SENT", .english): "its SYN is not answered"
    case ("SYN-SENT", .korean): "SYN에 대한 응답이 없습니다"
    case ("SYN-RECEIVED", .english): "its SYN is not acknowledged"
    case ("SYN-RECEIVED", .korean): "SYN이 확인 응답되지 않았습니다"
    case (_, .english): "the handshake is not finished"
    case (_, .korean): "핸드셰이크가 끝나지 않았습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The trace ends before the connection is established.",
        explanation: """
          A connection is established when both SYNs have been acknowledged. In this trace one has not, \
          so one side still waits and would send its segment again.

          Add the missing segments. If the trace is to stop here, assert the states on lines of their \
          own after the last segment.
          """)
    case .korean:
      ManualPage(
        summary: "연결이 설정되기 전에 트레이스가 끝납니다.",
        explanation: """
          두 SYN이 모두 확인 응답되어야 연결이 설정됩니다. 이 트레이스에서는 한쪽이 아직 기다리고 있어 \
          세그먼트를 다시 보내게 됩니다.

          빠진 세그먼트를 덧붙이세요. 여기서 끝내려면 마지막 세그먼트 뒤에 상태를 따로 한 줄씩 적으세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
