/// Brackets hold something that is neither a state nor a list of flags.
package enum UnknownState: CatalogueEntry {
  package static let name = ProblemName.unknownState
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.3.2")

  /// Uses `found`, the word without its brackets; and `expected`, the name of the nearest state, or
  /// nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      [\(values.found.or("..."))] is no state of a TCP connection\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      [\(values.found.or("..."))]는 TCP 연결의 상태가 아닙니다\(values.expected.clause { ". \($0, .object) 뜻했나요?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Brackets hold something that is neither a state nor a list of flags.",
        explanation: """
          Brackets hold something that is neither a state nor a list of flags.
          """)
    case .korean:
      ManualPage(
        summary: "대괄호 안에 상태도 플래그도 아닌 것이 있습니다.",
        explanation: """
          대괄호 안에 상태도 플래그도 아닌 것이 있습니다.
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
