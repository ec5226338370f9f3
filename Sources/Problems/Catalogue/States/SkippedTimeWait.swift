/// CLOSED is written where TIME-WAIT comes first.
package enum SkippedTimeWait: CatalogueEntry {
  package static let name = ProblemName.skippedTimeWait
  package static let severity = SeverityByProfile(lesson: .hint, strict: .warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.6")

  /// Uses `found`, the state as written, `CLOSED`; `expected`, the state the endpoint is in, `TIME-WAIT`;
  /// and `endpoint`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the endpoint")) is in \(values.expected.or("TIME-WAIT")), not yet in \
      \(values.found.or("CLOSED")): who closes first waits for 2MSL
      """
    case .korean:
      """
      \(values.endpoint.or("종단점"), .topic) 아직 \(values.found.or("CLOSED"), .subject) 아니라 \
      \(values.expected.or("TIME-WAIT")) 상태입니다: 먼저 닫은 쪽은 2MSL 동안 기다립니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "CLOSED is written where TIME-WAIT comes first.",
        explanation: """
          CLOSED is written where TIME-WAIT comes first.
          """)
    case .korean:
      ManualPage(
        summary: "TIME-WAIT을 거치지 않고 CLOSED라고 적었습니다.",
        explanation: """
          TIME-WAIT을 거치지 않고 CLOSED라고 적었습니다.
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
