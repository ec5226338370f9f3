/// A retransmission carries the acknowledgment number of its first copy.
package enum RepeatedAcknowledgment: CatalogueEntry {
  package static let name = ProblemName.repeatedAcknowledgment
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.1")

  /// Uses `found`, the acknowledgment as written; and `expected`, the number acknowledged by now.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this acknowledgment")) repeats that of the first copy\
      \(values.expected.clause { ", though \($0) is due by now" })
      """
    case .korean:
      """
      \(values.found.or("이 확인 응답"), .topic) 처음 보낼 때의 번호입니다\
      \(values.expected.clause { ": 지금은 \($0, .copulaDue)야 합니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A retransmission carries the acknowledgment number of its first copy.",
        explanation: """
          A retransmission carries the acknowledgment number of its first copy.
          """)
    case .korean:
      ManualPage(
        summary: "재전송이 처음 보낼 때의 확인 응답 번호를 그대로 씁니다.",
        explanation: """
          재전송이 처음 보낼 때의 확인 응답 번호를 그대로 씁니다.
          """)
    }
  }

  package static let wrong = Example(
    """


    """, profile: .strict)

  package static let right = Example(
    """


    """, profile: .strict)
}
