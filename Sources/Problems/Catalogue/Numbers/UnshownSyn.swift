/// A trace begins with the answer to a SYN.
package enum UnshownSyn: CatalogueEntry {
  package static let name = ProblemName.unshownSyn
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.5")

  /// Uses `found`, the flags of the first segment; and `peer`, who must have sent the SYN.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this segment")) answers a SYN\(values.peer.clause { " of \($0)" }) that the trace \
      does not show
      """
    case .korean:
      """
      \(values.found.or("이 세그먼트"), .topic) 트레이스에 없는 \(values.peer.clause { "\($0)의 " })SYN에 대한 응답입니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A trace begins with the answer to a SYN.",
        explanation: """
          A trace begins with the answer to a SYN.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스가 SYN에 대한 응답으로 시작합니다.",
        explanation: """
          트레이스가 SYN에 대한 응답으로 시작합니다.
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
