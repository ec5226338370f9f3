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
    case .korean: "ACK 플래그가 없는 SYN에서 \(values.found.or("확인 응답 번호"), .topic) 아무 뜻이 없습니다: 빼는 것이 좋습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A first SYN shows its empty acknowledgment field.",
        explanation: """
          A first SYN shows its empty acknowledgment field.
          """)
    case .korean:
      ManualPage(
        summary: "첫 SYN에 빈 확인 응답 필드가 적혀 있습니다.",
        explanation: """
          첫 SYN에 빈 확인 응답 필드가 적혀 있습니다.
          """)
    }
  }

  package static let wrong = Example(
    """


    """, profile: .strict)

  package static let right = Example(
    """


    """, profile: .strict)
}
