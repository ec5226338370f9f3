/// An urgent pointer is given without the flag that makes it count.
package enum UrgentPointerWithoutFlag: CatalogueEntry {
  package static let name = ProblemName.urgentPointerWithoutFlag
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.5")

  /// Uses `found`, the item as written, such as `Urg=5`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "\(values.found.or("an urgent pointer")) has no meaning without the flag URG"
    case .korean: "\(values.found.or("긴급 포인터"), .topic) URG 플래그가 없으면 아무 뜻이 없습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An urgent pointer is given without the flag that makes it count.",
        explanation: """
          An urgent pointer is given without the flag that makes it count.
          """)
    case .korean:
      ManualPage(
        summary: "URG 플래그 없이 긴급 포인터가 적혀 있습니다.",
        explanation: """
          URG 플래그 없이 긴급 포인터가 적혀 있습니다.
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
