/// A congestion flag is set without an agreement on ECN.
package enum EcnNotNegotiated: CatalogueEntry {
  package static let name = ProblemName.ecnNotNegotiated
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(3168, "6.1.1")

  /// Uses `found`, the flag, such as `ECE`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "\(values.found.or("this flag")) is set, but the SYNs did not agree on ECN"
    case .korean: "\(values.found.or("이 플래그"), .subject) 있지만 두 SYN이 ECN을 합의하지 않았습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A congestion flag is set without an agreement on ECN.",
        explanation: """
          A congestion flag is set without an agreement on ECN.
          """)
    case .korean:
      ManualPage(
        summary: "ECN을 합의하지 않았는데 혼잡 알림 플래그가 있습니다.",
        explanation: """
          ECN을 합의하지 않았는데 혼잡 알림 플래그가 있습니다.
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
