/// Where a state should stand, something stands that is none.
package enum UnknownState: CatalogueEntry {
  package static let name = ProblemName.unknownState
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.3.2")

  /// Uses `found`, the word, or all that stands in brackets; and `expected`, the name of the nearest
  /// state, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) is not a state of a TCP connection\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) TCP 연결의 상태가 아닙니다\
      \(values.expected.clause { ". \($0, .object) 쓰려고 했습니까?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Brackets hold something that is neither a state nor a list of flags.",
        explanation: """
          States are asserted in brackets, and the assertion is checked. TCP has eleven states; a \
          misspelled one can be checked against nothing.

          Write the state as RFC 9293 does, for instance `SYN-RECEIVED` or `FIN-WAIT-1`, and in brackets also \
          where it stands alone: `Client: [ESTABLISHED]`.
          """)
    case .korean:
      ManualPage(
        summary: "대괄호 안에 상태도 플래그도 아닌 것이 있습니다.",
        explanation: """
          대괄호에 쓴 상태는 검사 대상입니다. TCP의 상태는 열한 가지이며, 철자가 틀린 상태는 검사할 수 \
          없습니다.

          `SYN-RECEIVED`, `FIN-WAIT-1`처럼 RFC 9293의 표기를 쓰고, 홀로 쓸 때도 `Client: [ESTABLISHED]`처럼 \
          대괄호로 묶으세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201 [ESTABLISHD]

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201 [ESTABLISHED]

    """)
}
