/// A SYN carries data.
package enum DataOnSyn: CatalogueEntry {
  package static let name = ProblemName.dataOnSyn
  package static let severity = SeverityByProfile.both(.hint)
  package static let reference: RFCReference? = RFCReference(7413, "2")

  /// Uses `found`, the data as written, such as `Len=100`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("data")) on a SYN is unusual: without TCP Fast Open the receiver holds it until \
      the handshake ends
      """
    case .korean:
      """
      SYN에 \(values.found.or("데이터"), .subject) 있는 것은 드문 일입니다: TCP Fast Open이 아니면 핸드셰이크가 끝날 때까지 전달되지 않습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A SYN carries data.",
        explanation: """
          A SYN carries data.
          """)
    case .korean:
      ManualPage(
        summary: "SYN이 데이터를 담고 있습니다.",
        explanation: """
          SYN이 데이터를 담고 있습니다.
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
