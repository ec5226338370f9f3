/// A trace does not end in the state that the metadata expects.
package enum WrongFinalState: CatalogueEntry {
  package static let name = ProblemName.wrongFinalState
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.3.2")

  /// Uses `endpoint`; `found`, the state that the metadata expects; and `expected`, the state the trace
  /// ends in.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the endpoint")) should end in \(values.found.or("another state"))\
      \(values.expected.clause { ", but ends in \($0)" })
      """
    case .korean:
      """
      \(values.endpoint.or("종단점"), .topic) \(values.found.or("다른")) 상태로 끝나야 하지만 \
      \(values.expected.clause(or: "그렇지 않습니다") { "\($0) 상태로 끝납니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A trace does not end in the state that the metadata expects.",
        explanation: """
          `hstrace.expect` says in which state an endpoint should be when the trace ends. It is another \
          one, so either the expectation or the end of the trace is wrong.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스가 메타데이터에 적힌 상태로 끝나지 않습니다.",
        explanation: """
          `hstrace.expect`는 트레이스가 끝날 때 종단점이 있어야 할 상태입니다. 실제로는 다른 상태이므로 \
          기대하는 상태나 트레이스의 끝 가운데 하나가 틀렸습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: Opening
    hstrace:
      expect: {Client: CLOSED}
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    ---
    title: Opening
    hstrace:
      expect: {Client: ESTABLISHED}
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
