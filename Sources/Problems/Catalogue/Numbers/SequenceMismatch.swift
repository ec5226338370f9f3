/// A segment does not carry the next sequence number of its sender.
package enum SequenceMismatch: CatalogueEntry {
  package static let name = ProblemName.sequenceMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.4")

  /// Uses `found`, the item as written, such as `Seq=102`; `expected`, the number due; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the sequence number"))\
      \(values.expected.clause(or: " is not the one expected") { ", but \($0) is expected" })\
      \(values.because(in: .english))
      """
    case .korean:
      """
      \(values.found.or("시퀀스 번호"), .copula)라고 적혔지만 \
      \(values.expected.clause(or: "맞지 않습니다") { "\($0, .copulaDue)야 합니다" })\(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment does not carry the next sequence number of its sender.",
        explanation: """
          A segment does not carry the next sequence number of its sender.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트의 번호가 송신 측의 다음 시퀀스 번호가 아닙니다.",
        explanation: """
          세그먼트의 번호가 송신 측의 다음 시퀀스 번호가 아닙니다.
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
