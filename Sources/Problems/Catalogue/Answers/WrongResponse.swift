/// An endpoint answers with something else than the RFC asks for.
package enum WrongResponse: CatalogueEntry {
  package static let name = ProblemName.wrongResponse
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7")

  /// Uses `found`, what is sent; `expected`, the answer that is due, such as `SYN-ACK`; `endpoint`, who
  /// sends it; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the receiver")) answers with \(values.found.or("this segment"))\
      \(values.expected.clause(or: ", which is not what is due") { ", but \($0) is due" })\
      \(values.because(in: .english))
      """
    case .korean:
      """
      \(values.endpoint.or("수신 측"), .subject) \(values.found.or("이 세그먼트"), .toward) 응답하지만 \
      \(values.expected.clause(or: "맞는 응답이 아닙니다") { "\($0, .copulaDue)야 합니다" })\
      \(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An endpoint answers with something else than the RFC asks for.",
        explanation: """
          An endpoint answers with something else than the RFC asks for.
          """)
    case .korean:
      ManualPage(
        summary: "종단점의 응답이 RFC가 요구하는 것과 다릅니다.",
        explanation: """
          종단점의 응답이 RFC가 요구하는 것과 다릅니다.
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
