/// A SACK block covers octets that have not arrived.
package enum SackOfUnreceived: CatalogueEntry {
  package static let name = ProblemName.sackOfUnreceived
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(2018, "4")

  /// Uses `found`, the block as written; and `endpoint`, the one that reports it.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this SACK block")) reports octets that \(values.endpoint.or("its sender")) has \
      not received
      """
    case .korean:
      """
      \(values.found.or("이 SACK 블록"), .topic) \(values.endpoint.or("보낸 쪽"), .subject) 받지 않은 옥텟을 알립니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A SACK block covers octets that have not arrived.",
        explanation: """
          A SACK block tells the sender which octets beyond the gap have arrived and need not be sent \
          again. If they have not arrived, the sender does not send them again before its timer runs out.

          Write the range that did arrive: the block ends at the number behind its last octet.
          """)
    case .korean:
      ManualPage(
        summary: "SACK 블록이 도착하지 않은 옥텟을 포함합니다.",
        explanation: """
          SACK 블록은 빈 곳 뒤에 이미 도착한 옥텟을 알려 다시 보내지 않게 합니다. 도착하지 않은 것을 \
          알리면 송신 측이 재전송 타임아웃까지 다시 보내지 않아 복구가 늦어집니다.

          실제로 도착한 범위를 쓰세요. 블록의 끝은 마지막 옥텟의 다음 번호입니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100, SACK_PERM
    Server: SYN-ACK, Seq=200, ACK=101, SACK_PERM
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=10 (lost)
    Client: PSH-ACK, Seq=111, ACK=201, Len=10
    Server: ACK, Seq=201, ACK=101, SACK=121-131
    Client: PSH-ACK, Seq=101, ACK=201, Len=10 (retransmission)
    Server: ACK, Seq=201, ACK=121

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100, SACK_PERM
    Server: SYN-ACK, Seq=200, ACK=101, SACK_PERM
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=10 (lost)
    Client: PSH-ACK, Seq=111, ACK=201, Len=10
    Server: ACK, Seq=201, ACK=101, SACK=111-121
    Client: PSH-ACK, Seq=101, ACK=201, Len=10 (retransmission)
    Server: ACK, Seq=201, ACK=121

    """)
}
