/// Flags that exclude each other stand in one segment.
package enum ContradictoryFlags: CatalogueEntry {
  package static let name = ProblemName.contradictoryFlags
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7")

  /// Uses `found`, the flags as written, such as `SYN-FIN`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("these flags")) cannot stand in one segment, which either opens, closes or resets a \
      connection
      """
    case .korean:
      """
      \(values.found.or("이 플래그들"), .topic) 한 세그먼트에 함께 쓸 수 없는 플래그입니다: 한 세그먼트는 연결을 열거나, 닫거나, \
      재설정하는 일 가운데 하나만 합니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Flags that exclude each other stand in one segment.",
        explanation: """
          SYN opens a direction, FIN closes it, RST throws the connection away. A segment with two of \
          them asks for opposite things; no TCP sends one, and firewalls drop it.

          Write the one that is meant, or two segments.
          """)
    case .korean:
      ManualPage(
        summary: "서로 배타적인 플래그가 한 세그먼트에 있습니다.",
        explanation: """
          SYN은 한 방향을 열고, FIN은 닫고, RST는 연결을 버립니다. 둘을 함께 쓰면 서로 반대되는 요청이 \
          됩니다. 이런 세그먼트를 보내는 TCP는 없으며 방화벽은 버립니다.

          뜻하는 것 하나만 쓰거나 두 세그먼트로 나누세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN-FIN, Seq=100
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
