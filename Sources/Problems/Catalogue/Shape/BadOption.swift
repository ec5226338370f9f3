/// An option has a value that it cannot have.
package enum BadOption: CatalogueEntry {
  package static let name = ProblemName.badOption
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the option as written; and `expected`, the values it can have, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) is no valid option\(values.expected.clause { ": \($0) is expected" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) 올바른 옵션이 아닙니다\(values.expected.clause { ": 가능한 값은 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An option has a value that it cannot have.",
        explanation: """
          An option has a value that it cannot have.
          """)
    case .korean:
      ManualPage(
        summary: "옵션이 가질 수 없는 값을 가지고 있습니다.",
        explanation: """
          옵션이 가질 수 없는 값을 가지고 있습니다.
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
