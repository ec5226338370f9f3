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
      the handshake is not finished
      """
    case .korean:
      """
      트레이스가 \(values.endpoint.or("종단점"), .subject) \(values.state.or("연결 중인")) 상태에서 끝납니다: 핸드셰이크가 끝나지 않았습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The trace ends before the connection is established.",
        explanation: """
          The trace ends before the connection is established.
          """)
    case .korean:
      ManualPage(
        summary: "연결이 설정되기 전에 트레이스가 끝납니다.",
        explanation: """
          연결이 설정되기 전에 트레이스가 끝납니다.
          """)
    }
  }

  package static let wrong = Example(
    """


    """)

  package static let right = Example(
    """


    """)
}
