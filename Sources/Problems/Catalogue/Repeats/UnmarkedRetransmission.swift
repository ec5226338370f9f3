/// The same octets are sent again for no reason shown.
package enum UnmarkedRetransmission: CatalogueEntry {
  package static let name = ProblemName.unmarkedRetransmission
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.1")

  /// Uses `endpoint`, who sends it again.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the sender")) sends again what it has sent before, though nothing shows that \
      it was lost
      """
    case .korean:
      """
      \(values.endpoint.or("송신 측"), .subject) 앞에서 보낸 것을 다시 보내지만, 처음 보낸 것이 유실되었다는 \
      표시가 없습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The same octets are sent again for no reason shown.",
        explanation: """
          The same octets go out a second time, although the first copy arrived and nothing says that \
          its acknowledgment was lost. A TCP sends again only after a timeout or duplicate ACKs.

          Mark the first copy with `(lost)` and the second with `(retransmission)`, or remove the line \
          if it was copied by mistake.
          """)
    case .korean:
      ManualPage(
        summary: "까닭이 나오지 않은 채 같은 옥텟을 다시 보냅니다.",
        explanation: """
          첫 번째가 도착했고 확인 응답이 유실되었다는 말도 없는데 같은 옥텟을 다시 보냅니다. TCP는 \
          타임아웃이나 중복 ACK가 있을 때만 다시 보냅니다.

          처음 것에 `(lost)`, 다시 보내는 것에 `(retransmission)`을 붙이거나, 잘못 복사한 줄이면 \
          지우세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ACK, Seq=201, ACK=106

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)
    Client: (timeout)
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (retransmission)
    Server: ACK, Seq=201, ACK=106

    """)
}
