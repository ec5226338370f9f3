/// A line that begins with #! is neither an expectation nor an allowance.
package enum BadDirective: CatalogueEntry {
  package static let name = ProblemName.badDirective
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the text behind `#!`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.clause(or: "this directive is empty") { "\"\($0)\" is no directive" }): write \
      `expect: NAME` or `allow: NAME`
      """
    case .korean:
      """
      \(values.found.clause(or: "지시문이 비어 있습니다") { "\"\($0)\"<은> 지시문이 아닙니다" }): `expect: NAME`이나 `allow: \
      NAME`으로 쓰세요
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line that begins with #! is neither an expectation nor an allowance.",
        explanation: """
          A line that begins with #! is neither an expectation nor an allowance.
          """)
    case .korean:
      ManualPage(
        summary: "#!로 시작하는 줄이 expect도 allow도 아닙니다.",
        explanation: """
          #!로 시작하는 줄이 expect도 allow도 아닙니다.
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
