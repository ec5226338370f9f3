/// A line marked as a mistake is not one.
package enum ExpectedProblemMissing: CatalogueEntry {
  package static let name = ProblemName.expectedProblemMissing
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the name of the problem.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "\(values.found.or("the problem")) is expected here, but the line does not have it"
    case .korean: "\(values.found.or("문제"), .subject) 여기 있어야 하지만 이 줄에는 그런 문제가 없습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line marked as a mistake is not one.",
        explanation: """
          A line marked as a mistake is not one.
          """)
    case .korean:
      ManualPage(
        summary: "잘못이라고 표시한 줄에 그 잘못이 없습니다.",
        explanation: """
          잘못이라고 표시한 줄에 그 잘못이 없습니다.
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
