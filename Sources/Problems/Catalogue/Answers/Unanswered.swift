/// A segment that must be answered is not.
package enum Unanswered: CatalogueEntry {
  package static let name = ProblemName.unanswered
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7")

  /// Uses `endpoint`, who owes the answer; `found`, what was to be answered; and `expected`, the answer
  /// due, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the receiver")) never answers \(values.found.or("this segment"))\
      \(values.expected.clause { ": \($0) is due" })
      """
    case .korean:
      """
      \(values.endpoint.or("수신 측"), .subject) \(values.found.or("이 세그먼트"))에 응답하지 않습니다\
      \(values.expected.clause { ": \($0, .subject) 필요합니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment that must be answered is not.",
        explanation: """
          A segment that must be answered is not.
          """)
    case .korean:
      ManualPage(
        summary: "응답해야 할 세그먼트에 응답이 없습니다.",
        explanation: """
          응답해야 할 세그먼트에 응답이 없습니다.
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
