/// A segment or an event does not fit the state of its endpoint.
package enum NotAllowedInState: CatalogueEntry {
  package static let name = ProblemName.notAllowedInState
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7")

  /// Uses `found`, the flags of the segment or the event's word; `endpoint`, who sends it; `state`, which
  /// it is in; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) is not allowed\(values.endpoint.clause { " from \($0)" })\
      \(values.state.clause { " in \($0)" })\(values.because(in: .english))
      """
    case .korean:
      """
      \(values.endpoint.clause { "\($0)의 " })\(values.state.clause { "\($0) 상태에서는 " })\
      \(values.found.or("이것"), .subject) 허용되지 않습니다\(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment or an event does not fit the state of its endpoint.",
        explanation: """
          A segment or an event does not fit the state of its endpoint.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트나 사건이 종단점의 상태에 맞지 않습니다.",
        explanation: """
          세그먼트나 사건이 종단점의 상태에 맞지 않습니다.
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
