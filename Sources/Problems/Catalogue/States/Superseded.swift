/// A simultaneous open follows RFC 793's old figure.
package enum Superseded: CatalogueEntry {
  package static let name = ProblemName.superseded
  package static let severity = SeverityByProfile(lesson: .hint, strict: .warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.5")

  /// Uses `found`, the flags as written, `ACK`; and `expected`, those of RFC 9293, `SYN-ACK`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("ACK")) answers the crossing SYN as RFC 793 drew it; RFC 9293 sends \
      \(values.expected.or("SYN-ACK"))
      """
    case .korean:
      """
      엇갈린 SYN에 \(values.found.or("ACK"), .toward) 응답하는 것은 RFC 793의 그림을 따른 것입니다: RFC 9293에서는 \
      \(values.expected.or("SYN-ACK"), .object) 보냅니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A simultaneous open follows RFC 793's old figure.",
        explanation: """
          When both sides open at once, RFC 793 drew the answer to the other's SYN as a plain ACK. RFC \
          9293 has each side repeat its SYN together with the ACK, which figure 7 shows; a plain ACK is \
          still understood.

          Write SYN-ACK with the sender's initial sequence number.
          """)
    case .korean:
      ManualPage(
        summary: "동시 열기가 RFC 793의 옛 그림을 따릅니다.",
        explanation: """
          양쪽이 동시에 열 때 RFC 793의 그림에서는 상대의 SYN에 ACK만으로 응답했습니다. RFC 9293에서는 \
          그림 7처럼 각자 자신의 SYN을 ACK와 함께 다시 보냅니다. ACK만 있는 응답도 이해되기는 합니다.

          보내는 쪽의 초기 시퀀스 번호로 SYN-ACK를 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100 ...
    Server: SYN, Seq=300
    ... Client: SYN, Seq=100
    Client: ACK, Seq=101, ACK=301 ...
    Server: SYN-ACK, Seq=300, ACK=101
    ... Client: ACK, Seq=101, ACK=301

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100 ...
    Server: SYN, Seq=300
    ... Client: SYN, Seq=100
    Client: SYN-ACK, Seq=100, ACK=301 ...
    Server: SYN-ACK, Seq=300, ACK=101
    ... Client: SYN-ACK, Seq=100, ACK=301

    """)
}
