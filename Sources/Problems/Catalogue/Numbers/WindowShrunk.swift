/// A window moves its right edge back.
package enum WindowShrunk: CatalogueEntry {
  package static let name = ProblemName.windowShrunk
  package static let severity = SeverityByProfile(lesson: .hint, strict: .warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.6")

  /// Uses `found`, the window as written; `expected`, the smallest one that keeps the edge, or nothing;
  /// and `endpoint`, whose window it is.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this window")) takes back what \(values.endpoint.or("the receiver")) had offered\
      \(values.expected.clause { ": \($0) keeps the edge where it was" })
      """
    case .korean:
      """
      \(values.found.or("이 윈도우"), .topic) \(values.endpoint.or("수신 측"), .subject) 이미 허용한 범위를 줄입니다\
      \(values.expected.clause { ": \($0, .copulaDue)야 끝이 그대로입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A window moves its right edge back.",
        explanation: """
          A window moves its right edge back.
          """)
    case .korean:
      ManualPage(
        summary: "윈도우의 오른쪽 끝이 뒤로 물러납니다.",
        explanation: """
          윈도우의 오른쪽 끝이 뒤로 물러납니다.
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
