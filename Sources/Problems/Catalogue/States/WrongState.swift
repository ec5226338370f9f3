/// A state written in the trace is not the state the endpoint is in.
package enum WrongState: CatalogueEntry {
  package static let name = ProblemName.wrongState
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.3.2")

  /// Uses `found`, the state as written; `expected`, the state the endpoint is in; `endpoint`; and
  /// `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the endpoint")) is said to be in \(values.found.or("this state"))\
      \(values.expected.clause(or: ", but is not") { ", but is in \($0)" })\(values.because(in: .english))
      """
    case .korean:
      """
      \(values.endpoint.or("종단점"), .topic) \(values.found.or("적힌")) 상태가 \
      \(values.expected.clause(or: "아닙니다") { "아니라 \($0) 상태입니다" })\(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A state written in the trace is not the state the endpoint is in.",
        explanation: """
          A state written in the trace is not the state the endpoint is in.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스에 적힌 상태가 종단점의 실제 상태와 다릅니다.",
        explanation: """
          트레이스에 적힌 상태가 종단점의 실제 상태와 다릅니다.
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
