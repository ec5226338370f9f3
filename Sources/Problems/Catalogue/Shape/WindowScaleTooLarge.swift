/// A window scale is larger than a shift of 14.
package enum WindowScaleTooLarge: CatalogueEntry {
  package static let name = ProblemName.windowScaleTooLarge
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(7323, "2.3")

  /// Uses `found`, the option as written; and `expected`, the largest value in the same form, `14` or
  /// `16384`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this window scale")) is more than \(values.expected.or("14")), the largest that \
      TCP allows
      """
    case .korean:
      """
      \(values.found.or("이 윈도우 배율"), .topic) TCP가 허용하는 최댓값 \(values.expected.or("14"), .object) 넘습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A window scale is larger than a shift of 14.",
        explanation: """
          A window scale is larger than a shift of 14.
          """)
    case .korean:
      ManualPage(
        summary: "윈도우 배율이 시프트 14보다 큽니다.",
        explanation: """
          윈도우 배율이 시프트 14보다 큽니다.
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
