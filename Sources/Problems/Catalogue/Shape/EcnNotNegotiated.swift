/// A congestion flag is set without an agreement on ECN.
package enum EcnNotNegotiated: CatalogueEntry {
  package static let name = ProblemName.ecnNotNegotiated
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(3168, "6.1.1")

  /// Uses `found`, the flag, such as `ECE`, or the flags it stands among.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this flag")) needs ECN, but the SYNs did not agree on it, as SYN-ECE-CWR and \
      SYN-ECE-ACK do
      """
    case .korean:
      """
      \(values.found.or("이 플래그"), .object) 쓰려면 두 SYN이 ECN에 합의해야 합니다: SYN-ECE-CWR과 SYN-ECE-ACK로 시작하세요
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A congestion flag is set without an agreement on ECN.",
        explanation: """
          ECE reports congestion and CWR says that the sender has slowed down, but only where both SYNs \
          agreed on it: the SYN has ECE and CWR, the SYN-ACK has ECE alone. Otherwise these bits mean \
          nothing.
          """)
    case .korean:
      ManualPage(
        summary: "ECN을 합의하지 않았는데 혼잡 알림 플래그가 있습니다.",
        explanation: """
          ECE는 혼잡을 알리고 CWR은 송신량을 줄였다고 알리지만, 두 SYN이 합의했을 때만 그렇습니다. \
          SYN에는 ECE와 CWR이, SYN-ACK에는 ECE만 있어야 합니다. 합의가 없으면 이 비트는 뜻이 없습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ECE-ACK, Seq=201, ACK=106

    """)

  package static let right = Example(
    """
    Client: SYN-ECE-CWR, Seq=100
    Server: SYN-ECE-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ECE-ACK, Seq=201, ACK=106

    """)
}
