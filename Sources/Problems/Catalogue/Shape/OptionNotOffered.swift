/// An option is used that the two SYNs did not agree on.
package enum OptionNotOffered: CatalogueEntry {
  package static let name = ProblemName.optionNotOffered
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(7323, "3.2")

  /// Uses `found`, the option as written; and `peer`, the endpoint whose SYN did not offer it, or
  /// nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this option")) may not be used: \
      \(values.peer.clause(or: "it was not offered in both SYNs") { "the SYN of \($0) did not offer it" })
      """
    case .korean:
      """
      \(values.found.or("이 옵션"), .topic) 쓸 수 없습니다: \
      \(values.peer.clause(or: "두 SYN이 모두") { "\($0)의 SYN이" }) 제안하지 않았습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An option is used that the two SYNs did not agree on.",
        explanation: """
          An option is used that the two SYNs did not agree on.
          """)
    case .korean:
      ManualPage(
        summary: "두 SYN이 합의하지 않은 옵션을 쓰고 있습니다.",
        explanation: """
          두 SYN이 합의하지 않은 옵션을 쓰고 있습니다.
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
