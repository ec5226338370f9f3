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
          A SACK block covers octets that have not arrived.
          """)
    case .korean:
      ManualPage(
        summary: "SACK 블록이 도착하지 않은 옥텟을 포함합니다.",
        explanation: """
          SACK 블록이 도착하지 않은 옥텟을 포함합니다.
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
