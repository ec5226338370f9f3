/// A challenge ACK is due, and the trace ends without it.
package enum UnansweredChallenge: CatalogueEntry {
  package static let name = ProblemName.unansweredChallenge
  package static let severity = SeverityByProfile.both(.hint)
  package static let reference: RFCReference? = RFCReference(5961, "7")

  /// Uses `endpoint`, who owes the challenge ACK; and `found`, what was to be answered.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the receiver")) sends no challenge ACK for this \(values.found.or("segment")), which \
      may be forged
      """
    case .korean:
      """
      위조되었을지 모르는 이 \(values.found.or("세그먼트"))에 \(values.endpoint.or("수신 측"), .subject) challenge ACK를 보내지 않습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A challenge ACK is due, and the trace ends without it.",
        explanation: """
          A SYN or a reset that might be forged is not obeyed but answered with an ACK, the challenge, \
          which only the true peer can confirm. Stacks limit how many they send, so a missing one is \
          only a remark.
          """)
    case .korean:
      ManualPage(
        summary: "challenge ACK를 보낼 차례인데 트레이스가 끝납니다.",
        explanation: """
          위조되었을지 모르는 SYN이나 RST는 따르지 않고 challenge ACK로 되물으며, 진짜 상대만이 이를 \
          확인해 줄 수 있습니다. 구현마다 보내는 횟수를 제한하므로 없어도 참고로만 알립니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)
    Client: RST, Seq=106

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)
    Client: RST, Seq=106
    Server: ACK, Seq=201, ACK=101
    Client: RST, Seq=101

    """)
}
