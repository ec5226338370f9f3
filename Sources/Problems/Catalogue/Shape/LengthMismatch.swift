/// The length does not agree with the data written beside it.
package enum LengthMismatch: CatalogueEntry {
  package static let name = ProblemName.lengthMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.3.1")

  /// Uses `found`, the length as written, such as `Len=4`; `expected`, the length that the data has; and
  /// `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the length"))\
      \(values.expected.clause(or: " does not agree with the data") { ", but \($0) is expected" })\
      \(values.because(in: .english))
      """
    case .korean:
      """
      \(values.found.or("길이"), .copula)라고 적혔지만 \
      \(values.expected.clause(or: "데이터와 맞지 않습니다") { "\($0, .copulaDue)야 합니다" })\
      \(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The length does not agree with the data written beside it.",
        explanation: """
          The length does not agree with the data written beside it.
          """)
    case .korean:
      ManualPage(
        summary: "길이가 함께 적힌 데이터와 맞지 않습니다.",
        explanation: """
          길이가 함께 적힌 데이터와 맞지 않습니다.
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
