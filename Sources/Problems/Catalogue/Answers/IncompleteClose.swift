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
      트레이스가 \(values.endpoint.or("종단점"), .subject) \(values.state.or("닫는 중인")) 상태에서 끝납니다: FIN이 확인 응답되지 \
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
          The trace ends before a FIN is acknowledged.
          """)
    case .korean:
      ManualPage(
        summary: "FIN이 확인 응답되기 전에 트레이스가 끝납니다.",
        explanation: """
          FIN이 확인 응답되기 전에 트레이스가 끝납니다.
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
