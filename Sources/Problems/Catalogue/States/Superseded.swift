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
      엇갈린 SYN에 대한 \(values.found.or("ACK")) 응답은 RFC 793의 그림입니다: RFC 9293에서는 \
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
          A simultaneous open follows RFC 793's old figure.
          """)
    case .korean:
      ManualPage(
        summary: "동시 열기가 RFC 793의 옛 그림을 따릅니다.",
        explanation: """
          동시 열기가 RFC 793의 옛 그림을 따릅니다.
          """)
    }
  }

  package static let wrong = Example(
    """


    """)

  package static let right = Example(
    """


    """)
}
