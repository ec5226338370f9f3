/// A challenge ACK is due, and the trace ends without it.
package enum UnansweredChallenge: CatalogueEntry {
  package static let name = ProblemName.unansweredChallenge
  package static let severity = SeverityByProfile.both(.hint)
  package static let reference: RFCReference? = RFCReference(5961, "7")

  /// Uses `endpoint`, who owes the challenge ACK; and `found`, what was to be answered.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the receiver")) sends no challenge ACK for \(values.found.or("this segment"))
      """
    case .korean:
      """
      \(values.endpoint.or("수신 측"), .subject) \(values.found.or("이 세그먼트"))에 challenge ACK를 보내지 않습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A challenge ACK is due, and the trace ends without it.",
        explanation: """
          A challenge ACK is due, and the trace ends without it.
          """)
    case .korean:
      ManualPage(
        summary: "challenge ACK를 보낼 차례인데 트레이스가 끝납니다.",
        explanation: """
          challenge ACK를 보낼 차례인데 트레이스가 끝납니다.
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
