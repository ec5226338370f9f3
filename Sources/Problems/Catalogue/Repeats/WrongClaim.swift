/// A line says something of its segment that is not so.
package enum WrongClaim: CatalogueEntry {
  package static let name = ProblemName.wrongClaim
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.8")

  /// Uses `found`, the claim's word without parentheses; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "(\(values.found.or("the claim"))) does not hold\(values.because(in: .english))"
    case .korean: "(\(values.found.or("...")))라는 주장은 사실이 아닙니다\(values.because(in: .korean))"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line says something of its segment that is not so.",
        explanation: """
          A line says something of its segment that is not so.
          """)
    case .korean:
      ManualPage(
        summary: "줄에 적힌 세그먼트의 성격이 사실과 다릅니다.",
        explanation: """
          줄에 적힌 세그먼트의 성격이 사실과 다릅니다.
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
