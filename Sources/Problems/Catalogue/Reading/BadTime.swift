/// A time cannot be read, or goes back.
package enum BadTime: CatalogueEntry {
  package static let name = ProblemName.badTime
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the time as written; and `expected`, the time of an earlier line where `found` lies
  /// before it, else nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this time")) \
      \(values.expected.clause(or: "is no time: write seconds, or a number with s, ms or us") { "is earlier than \($0), and times never decrease" })
      """
    case .korean:
      """
      \(values.found.or("이 시각"), .topic) \
      \(values.expected.clause(or: "시각이 아닙니다: 초로 쓰거나 s, ms, us 단위를 붙이세요") { "앞 줄의 \($0)보다 이릅니다: 시각은 줄어들지 않습니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A time cannot be read, or goes back.",
        explanation: """
          A time cannot be read, or goes back.
          """)
    case .korean:
      ManualPage(
        summary: "시각을 읽을 수 없거나 앞 줄보다 이릅니다.",
        explanation: """
          시각을 읽을 수 없거나 앞 줄보다 이릅니다.
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
