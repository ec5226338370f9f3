/// A reset does not carry the number that makes it believable.
package enum ResetMismatch: CatalogueEntry {
  package static let name = ProblemName.resetMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.5.2")

  /// Uses `found`, the item of the reset as written; `expected`, the number due; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the number")) on a reset\
      \(values.expected.clause(or: " is not the one expected") { ", but \($0) is expected" })\
      \(values.because(in: .english))
      """
    case .korean:
      """
      RST에 \(values.found.or("번호"), .copula)라고 적혔지만 \
      \(values.expected.clause(or: "맞지 않습니다") { "\($0, .copulaDue)야 합니다" })\(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A reset does not carry the number that makes it believable.",
        explanation: """
          A reset does not carry the number that makes it believable.
          """)
    case .korean:
      ManualPage(
        summary: "RST의 번호가 상대가 믿을 수 있는 번호가 아닙니다.",
        explanation: """
          RST의 번호가 상대가 믿을 수 있는 번호가 아닙니다.
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
