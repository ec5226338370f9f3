/// An acknowledgment does not name the next number its sender expects.
package enum AcknowledgmentMismatch: CatalogueEntry {
  package static let name = ProblemName.acknowledgmentMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.4")

  /// Uses `found`, the item as written, such as `ACK=100`; `expected`, the number due; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the acknowledgment number"))\
      \(values.expected.clause(or: " is not the one expected") { ", but \($0) is expected" })\
      \(values.because(in: .english))
      """
    case .korean:
      """
      \(values.found.or("확인 응답 번호"), .copula)라고 적혔지만 \
      \(values.expected.clause(or: "맞지 않습니다") { "\($0, .copulaDue)야 합니다" })\(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An acknowledgment does not name the next number its sender expects.",
        explanation: """
          An acknowledgment does not name the next number its sender expects.
          """)
    case .korean:
      ManualPage(
        summary: "확인 응답 번호가 다음에 받을 번호가 아닙니다.",
        explanation: """
          확인 응답 번호가 다음에 받을 번호가 아닙니다.
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
