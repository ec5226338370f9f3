/// The trace ends while only one direction is closed.
package enum HalfClosedEnd: CatalogueEntry {
  package static let name = ProblemName.halfClosedEnd
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.6.1")

  /// Uses `endpoint`; and `state`, which it is in.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      the trace ends with \(values.endpoint.or("an endpoint")) in \
      \(values.state.or("a half-closed state")): one direction is still open
      """
    case .korean:
      """
      트레이스가 \(values.endpoint.or("종단점"), .subject) \(values.state.or("반만 닫힌")) 상태에서 끝납니다: 한 방향이 아직 열려 있습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The trace ends while only one direction is closed.",
        explanation: """
          The trace ends while only one direction is closed.
          """)
    case .korean:
      ManualPage(
        summary: "한 방향만 닫힌 채 트레이스가 끝납니다.",
        explanation: """
          한 방향만 닫힌 채 트레이스가 끝납니다.
          """)
    }
  }

  package static let wrong = Example(
    """


    """, profile: .strict)

  package static let right = Example(
    """


    """, profile: .strict)
}
