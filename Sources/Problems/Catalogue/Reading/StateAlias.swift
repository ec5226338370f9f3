/// A state is not spelled as RFC 9293 spells it.
package enum StateAlias: CatalogueEntry {
  package static let name = ProblemName.stateAlias
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.3.2")

  /// Uses `found`, the spelling in the trace; and `expected`, the state as RFC 9293 spells it.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) is another spelling\(values.expected.clause { " of the state \($0)" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) \(values.expected.clause(or: "상태 이름") { "\($0) 상태" })의 다른 표기입니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A state is not spelled as RFC 9293 spells it.",
        explanation: """
          A state is not spelled as RFC 9293 spells it.
          """)
    case .korean:
      ManualPage(
        summary: "상태 이름이 RFC 9293의 표기와 다릅니다.",
        explanation: """
          상태 이름이 RFC 9293의 표기와 다릅니다.
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
