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
      \(values.found.or("these flags")) cannot stand in one segment: it opens, ends or resets, one of them \
      only
      """
    case .korean: "\(values.found.or("이 플래그들"), .topic) 한 세그먼트에 함께 쓸 수 없습니다: 열기, 닫기, 재설정 가운데 하나만 합니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Flags that exclude each other stand in one segment.",
        explanation: """
          Flags that exclude each other stand in one segment.
          """)
    case .korean:
      ManualPage(
        summary: "서로 배타적인 플래그가 한 세그먼트에 있습니다.",
        explanation: """
          서로 배타적인 플래그가 한 세그먼트에 있습니다.
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
