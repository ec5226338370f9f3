/// A segment leaves out a number.
package enum UnwrittenNumber: CatalogueEntry {
  package static let name = ProblemName.unwrittenNumber
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the keys that are not written, such as `Seq`; and `expected`, what they would say,
  /// such as `Seq=101`, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("a number")) is not written\(values.expected.clause { ": \($0) is inferred" })
      """
    case .korean:
      """
      \(values.found.or("번호"), .subject) 적혀 있지 않습니다\(values.expected.clause { ": \($0, .toward) 추론했습니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment leaves out a number.",
        explanation: """
          A segment leaves out a number.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트에 번호가 생략되어 있습니다.",
        explanation: """
          세그먼트에 번호가 생략되어 있습니다.
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
