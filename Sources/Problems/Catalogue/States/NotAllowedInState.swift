/// A segment or an event does not fit the state of its endpoint.
package enum NotAllowedInState: CatalogueEntry {
  package static let name = ProblemName.notAllowedInState
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7")

  /// Uses `found`, the flags of the segment or the event's word; `endpoint`, who sends it; `state`, which
  /// it is in; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    if values.found.hasPrefix("(") { return eventMessage(values, in: language) }
    return switch language {
    case .english:
      """
      \(values.found.or("this")) is not allowed\(values.endpoint.clause { " from \($0)" })\
      \(values.state.clause { " in \($0)" })\(values.because(in: .english))
      """
    case .korean:
      """
      \(values.state.clause { "\($0) 상태의 " })\(values.endpoint.or("종단점"), .topic) \
      \(values.found.or("이 세그먼트"), .object) 보낼 수 없습니다\(values.because(in: .korean))
      """
    }
  }

  /// The message about a user call or timer, which an endpoint does not send.
  private static func eventMessage(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found) cannot happen at \(values.endpoint.or("the endpoint"))\
      \(values.state.clause { " in \($0)" })\(values.because(in: .english))
      """
    case .korean:
      """
      \(values.state.clause { "\($0) 상태의 " })\(values.endpoint.or("종단점")) 쪽에서는 \
      \(values.found, .subject) 일어날 수 없습니다\(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment or an event does not fit the state of its endpoint.",
        explanation: """
          What an endpoint may send or do depends on its state: a SYN belongs to the opening, a FIN \
          needs a connection, a reset out of nowhere needs a segment to answer. The message names the \
          state and what is in the way.

          Check which side sends the line, its flags, and whether a line before it is missing.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트나 사건이 종단점의 상태에 맞지 않습니다.",
        explanation: """
          종단점이 보내거나 할 수 있는 일은 상태에 달려 있습니다. SYN은 연결을 열 때 쓰고, FIN에는 \
          연결이 있어야 하며, 연결 없이 보내는 RST에는 응답할 세그먼트가 있어야 합니다. 메시지에 상태와 \
          까닭이 나옵니다.

          보내는 쪽과 플래그가 맞는지, 앞에 빠진 줄이 없는지 살펴보세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: SYN-ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
