/// An acknowledgment covers numbers that the other side has never used.
package enum AcknowledgmentOfUnsent: CatalogueEntry {
  package static let name = ProblemName.acknowledgmentOfUnsent
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7.4")

  /// Uses `found`, the item as written; `expected`, the number due; `peer`, who has not sent so much; and
  /// `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) acknowledges what \(values.peer.or("the other side")) has not sent\
      \(values.expected.clause { ", and \($0) is expected" })\(values.because(in: .english))
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) \(values.peer.or("상대"), .subject) 보내지 않은 것을 \
      \(values.expected.clause(or: "확인 응답합니다") { "확인 응답하지만 \($0, .copulaDue)야 합니다" })\
      \(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An acknowledgment covers numbers that the other side has never used.",
        explanation: """
          An acknowledgment covers numbers that the other side has never used.
          """)
    case .korean:
      ManualPage(
        summary: "상대가 쓴 적이 없는 번호까지 확인 응답합니다.",
        explanation: """
          상대가 쓴 적이 없는 번호까지 확인 응답합니다.
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
