/// Data is not acknowledged by the end of the trace.
package enum UnansweredData: CatalogueEntry {
  package static let name = ProblemName.unansweredData
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.6.3")

  /// Uses `endpoint`, who owes the acknowledgment; `found`, the data as written; and `expected`, the
  /// number due, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the receiver")) does not acknowledge \(values.found.or("the data")) before the \
      trace ends\(values.expected.clause { ": \($0) is due" })
      """
    case .korean:
      """
      트레이스가 끝날 때까지 \(values.endpoint.or("수신 측"), .subject) \(values.found.or("데이터"), .object) 확인 응답하지 않습니다\
      \(values.expected.clause { ": 번호는 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Data is not acknowledged by the end of the trace.",
        explanation: """
          Data is not acknowledged by the end of the trace.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스가 끝날 때까지 확인 응답되지 않은 데이터가 있습니다.",
        explanation: """
          트레이스가 끝날 때까지 확인 응답되지 않은 데이터가 있습니다.
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
