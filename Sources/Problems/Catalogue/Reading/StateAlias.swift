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
          Operating systems and books spell the states in their own ways, `SYN_RCVD` or `ESTAB`. All of \
          these are read, and the formatter writes the names of RFC 9293, so that lessons and the \
          standard agree.
          """)
    case .korean:
      ManualPage(
        summary: "상태 이름이 RFC 9293의 표기와 다릅니다.",
        explanation: """
          운영 체제와 책마다 `SYN_RCVD`, `ESTAB`처럼 상태를 다르게 적습니다. 모두 읽을 수 있으며, 수업과 \
          표준이 같은 이름을 쓰도록 포매터가 RFC 9293의 이름으로 고쳐 씁니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100 [SYN_SENT | SYN_RCVD]
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """, profile: .strict)

  package static let right = Example(
    """
    Client: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """, profile: .strict)
}
