/// A first SYN shows its empty acknowledgment field.
package enum AckZeroOnSyn: CatalogueEntry {
  package static let name = ProblemName.ackZeroOnSyn
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the item as written, such as `ACK=0`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("an acknowledgment number")) on a SYN without the flag ACK means nothing: leave it \
      out
      """
    case .korean: "ACK 플래그가 없는 SYN에서 \(values.found.or("확인 응답 번호"), .topic) 아무 뜻이 없습니다: 빼세요"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A first SYN shows its empty acknowledgment field.",
        explanation: """
          The header always has room for an acknowledgment number, and a first SYN leaves it at zero. \
          Without the flag ACK nobody looks at it, so writing it suggests an acknowledgment that is not \
          there.
          """)
    case .korean:
      ManualPage(
        summary: "첫 SYN에 빈 확인 응답 필드가 적혀 있습니다.",
        explanation: """
          헤더에는 언제나 확인 응답 번호 자리가 있고 첫 SYN에서는 0으로 비어 있습니다. ACK 플래그가 \
          없으면 아무도 보지 않는 값이므로, 적으면 없는 확인 응답이 있는 것처럼 보입니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100, ACK=0
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """, profile: .strict)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """, profile: .strict)
}
