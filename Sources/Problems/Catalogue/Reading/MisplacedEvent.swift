/// A user call or timer stands on a segment's line.
package enum MisplacedEvent: CatalogueEntry {
  package static let name = ProblemName.misplacedEvent
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.9.1")

  /// Uses `found`, the event's word without parentheses; and `endpoint`, where it would happen, or
  /// nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      (\(values.found.or("..."))) happens at an endpoint, not to a segment: write it on a line of its own\
      \(values.endpoint.clause { ", `\($0): (\(values.found.or("...")))`" })
      """
    case .korean:
      """
      (\(values.found.or("...")))는 세그먼트가 아니라 종단점에서 일어나는 일입니다: 따로 한 줄에\
      \(values.endpoint.clause { " `\($0): (\(values.found.or("...")))`로" }) 쓰세요
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A user call or timer stands on a segment's line.",
        explanation: """
          A user call or timer stands on a segment's line.
          """)
    case .korean:
      ManualPage(
        summary: "사용자 호출이나 타이머가 세그먼트 줄에 적혀 있습니다.",
        explanation: """
          사용자 호출이나 타이머가 세그먼트 줄에 적혀 있습니다.
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
