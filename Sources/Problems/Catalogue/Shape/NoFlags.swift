/// A segment carries no flag at all.
package enum NoFlags: CatalogueEntry {
  package static let name = ProblemName.noFlags
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7.4")

  /// Uses `endpoint`, the sender.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      this segment\(values.endpoint.clause { " of \($0)" }) has no flag: every segment after the first SYN \
      carries ACK
      """
    case .korean: "이 \(values.endpoint.clause { "\($0)의 " })세그먼트에는 플래그가 없습니다: 첫 SYN 뒤의 모든 세그먼트에는 ACK가 있습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment carries no flag at all.",
        explanation: """
          A segment carries no flag at all.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트에 플래그가 하나도 없습니다.",
        explanation: """
          세그먼트에 플래그가 하나도 없습니다.
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
