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
      \(values.expected.clause(or: ", but is not") { ", but is in \($0)" })\(because(values, in: .english))
      """
    case .korean:
      """
      \(values.endpoint.or("종단점"), .topic) \(values.found.or("적힌")) 상태가 \
      \(values.expected.clause(or: "아닙니다") { "아니라 \($0) 상태입니다" })\(because(values, in: .korean))
      """
    }
  }

  /// `: ` and the reason, or what the state it is in says of the endpoint (3.3.2).
  private static func because(_ values: ProblemValues, in language: Language) -> String {
    guard values.reason == .none, let mark = mark(of: values.expected, not: values.found, in: language) else {
      return values.because(in: language)
    }
    return ": \(mark)"
  }

  /// By what an endpoint is in `state` and not in `other`; `nil` for what is no state.
  private static func mark(of state: String, not other: String, in language: Language) -> String? {
    switch (state, language) {
    case ("CLOSED", .english): "it has no connection"
    case ("CLOSED", .korean): "연결이 없습니다"
    case ("LISTEN", .english): "no SYN has come"
    case ("LISTEN", .korean): "아직 SYN을 받지 않았습니다"
    case ("SYN-SENT", .english): "no SYN has come back"
    case ("SYN-SENT", .korean): "상대의 SYN을 아직 받지 않았습니다"
    case ("SYN-RECEIVED", .english):
      isOpening(other) ? "the other's SYN has arrived" : "its SYN is not acknowledged yet"
    case ("SYN-RECEIVED", .korean): isOpening(other) ? "상대의 SYN이 도착했습니다" : "자신의 SYN이 아직 확인 응답되지 않았습니다"
    case ("ESTABLISHED", .english):
      isOpening(other) ? "a SYN has come, and its own is acknowledged" : "no FIN was sent or received"
    case ("ESTABLISHED", .korean):
      isOpening(other) ? "상대의 SYN을 받았고, 자신의 SYN이 확인 응답되었습니다" : "FIN을 보내거나 받지 않았습니다"
    case ("FIN-WAIT-1", .english): "its FIN is not acknowledged yet"
    case ("FIN-WAIT-1", .korean): "자신의 FIN이 아직 확인 응답되지 않았습니다"
    case ("FIN-WAIT-2", .english): "its FIN is acknowledged, and none has come"
    case ("FIN-WAIT-2", .korean): "자신의 FIN은 확인 응답되었고, 상대의 FIN은 아직 받지 않았습니다"
    case ("CLOSE-WAIT", .english): "it has received a FIN, and sent none"
    case ("CLOSE-WAIT", .korean): "상대의 FIN을 받았고, 자신은 아직 FIN을 보내지 않았습니다"
    case ("CLOSING", .english), ("LAST-ACK", .english):
      "a FIN has come, and its own is not acknowledged yet"
    case ("CLOSING", .korean), ("LAST-ACK", .korean): "상대의 FIN을 받았고, 자신의 FIN은 아직 확인 응답되지 않았습니다"
    case ("TIME-WAIT", .english): "both FINs are acknowledged, and 2MSL is not over"
    case ("TIME-WAIT", .korean): "두 FIN이 모두 확인 응답되었고, 2MSL이 아직 지나지 않았습니다"
    case (_, .english), (_, .korean): nil
    }
  }

  /// Whether an endpoint in `state` has no connection yet.
  private static func isOpening(_ state: String) -> Bool {
    ["CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED"].contains(state)
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A state written in the trace is not the state the endpoint is in.",
        explanation: """
          A state in brackets is what the endpoint is in after the line. Of two, the first is the \
          sender's and the second the receiver's. The checker follows both endpoints through the trace \
          and compares.

          Frequent slips: the client is never in SYN-RECEIVED in an ordinary opening, and the side that \
          closes last never sees TIME-WAIT.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스에 적힌 상태가 종단점의 실제 상태와 다릅니다.",
        explanation: """
          대괄호의 상태는 그 줄이 끝난 뒤의 상태입니다. 둘을 쓰면 앞이 보내는 쪽, 뒤가 받는 쪽입니다. \
          검사기는 두 종단점의 상태를 따라가며 비교합니다.

          흔한 실수: 보통의 연결 설정에서 클라이언트는 SYN-RECEIVED를 거치지 않고, 나중에 닫는 쪽은 \
          TIME-WAIT에 들어가지 않습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201 [ESTABLISHED | SYN-RECEIVED]

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201 [ESTABLISHED | ESTABLISHED]

    """)
}
