/// A SYN carries data.
package enum DataOnSyn: CatalogueEntry {
  package static let name = ProblemName.dataOnSyn
  package static let severity = SeverityByProfile.both(.hint)
  package static let reference: RFCReference? = RFCReference(7413, "2")

  /// Uses no values.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      this SYN carries data, which the receiver holds until the handshake ends unless both use TCP Fast Open
      """
    case .korean: "SYN에 데이터가 있습니다: 양쪽이 TCP Fast Open을 쓰지 않으면 핸드셰이크가 끝날 때까지 전달되지 않습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A SYN carries data.",
        explanation: """
          A SYN may carry data, but its receiver must keep it back until the handshake proves that the \
          SYN is no old duplicate; few stacks accept it at all. TCP Fast Open lets the data through at \
          once, with a cookie from an earlier connection.
          """)
    case .korean:
      ManualPage(
        summary: "SYN이 데이터를 담고 있습니다.",
        explanation: """
          SYN에 데이터를 담을 수는 있지만, 받는 쪽은 핸드셰이크로 오래된 중복이 아님을 확인할 때까지 \
          전달하지 않으며 아예 받지 않는 구현도 많습니다. TCP Fast Open은 앞선 연결에서 받은 쿠키로 \
          데이터를 바로 전달하게 합니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100, Len=10
    Server: SYN-ACK, Seq=200, ACK=101
    Client: PSH-ACK, Seq=101, ACK=201, Len=10 (retransmission)
    Server: ACK, Seq=201, ACK=111

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=10
    Server: ACK, Seq=201, ACK=111

    """)
}
