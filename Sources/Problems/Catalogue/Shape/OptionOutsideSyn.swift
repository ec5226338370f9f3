/// An option that only a SYN may carry stands in another segment.
package enum OptionOutsideSyn: CatalogueEntry {
  package static let name = ProblemName.optionOutsideSyn
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the option as written, such as `MSS=1460`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this option")) belongs in a SYN only: it is agreed while the connection opens
      """
    case .korean: "\(values.found.or("이 옵션"), .topic) SYN에만 쓸 수 있습니다: 연결을 열 때 합의하는 값입니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "An option that only a SYN may carry stands in another segment.",
        explanation: """
          An option that only a SYN may carry stands in another segment.
          """)
    case .korean:
      ManualPage(
        summary: "SYN에만 쓰는 옵션이 다른 세그먼트에 있습니다.",
        explanation: """
          SYN에만 쓰는 옵션이 다른 세그먼트에 있습니다.
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
