/// A trace begins with the answer to a SYN.
package enum UnshownSyn: CatalogueEntry {
  package static let name = ProblemName.unshownSyn
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.5")

  /// Uses `found`, the flags of the first segment; and `peer`, who must have sent the SYN.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this segment")) answers a SYN\(values.peer.clause { " of \($0)" }) that the trace \
      does not show
      """
    case .korean:
      """
      \(values.found.or("이 세그먼트"), .topic) 트레이스에 없는 \(values.peer.clause { "\($0)의 " })SYN에 대한 응답입니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A trace begins with the answer to a SYN.",
        explanation: """
          A SYN-ACK answers a SYN. The trace begins with the answer, so the first step of the handshake \
          is missing and its number can only be inferred.

          Write the SYN first, or `...` to say that it is left out on purpose.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스가 SYN에 대한 응답으로 시작합니다.",
        explanation: """
          SYN-ACK는 SYN에 대한 응답입니다. 트레이스가 응답부터 시작하면 핸드셰이크의 첫 단계가 빠지고 그 \
          번호는 추론할 수밖에 없습니다.

          SYN을 먼저 쓰거나, 일부러 생략했다면 `...`를 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
