/// A segment does not say who sends it.
package enum MissingSender: CatalogueEntry {
  package static let name = ProblemName.missingSender
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, what stands where the sender should; and `expected`, the only endpoint that can be
  /// meant, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.clause(or: "the sender is missing") { "\($0) has no sender" })\
      \(values.expected.clause(or: ": write who sends it, as in `Client: SYN`") { ": only \($0) can be meant" })
      """
    case .korean:
      """
      \(values.found.clause(or: "송신자가 없습니다") { "\($0)의 송신자가 없습니다" })\
      \(values.expected.clause(or: ": `Client: SYN`처럼 보내는 쪽을 쓰세요") { ": \($0, .toward)만 볼 수 있습니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment does not say who sends it.",
        explanation: """
          A segment without a sender has no direction, and most segments could come from either side. \
          Nothing is guessed here, because a wrong guess would turn every later number into a mistake.

          Begin the line with the sender's name and a colon.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트를 누가 보내는지 적혀 있지 않습니다.",
        explanation: """
          송신자가 없으면 세그먼트의 방향을 알 수 없고, 대부분의 세그먼트는 어느 쪽에서나 올 수 \
          있습니다. 잘못 짐작하면 뒤의 번호가 모두 틀려 보이므로 짐작하지 않습니다.

          줄을 보내는 쪽의 이름과 콜론으로 시작하세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    ACK, Seq=201, ACK=106

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ACK, Seq=201, ACK=106

    """)
}
