/// A segment has not arrived by the end of the trace.
package enum StillInNetwork: CatalogueEntry {
  package static let name = ProblemName.stillInNetwork
  package static let severity = SeverityByProfile.both(.hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.5")

  /// Uses `found`, the flags of the segment; and `endpoint`, its sender.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this segment"))\(values.endpoint.clause { " of \($0)" }) is still in the network \
      when the trace ends
      """
    case .korean:
      """
      트레이스가 끝날 때 \(values.endpoint.clause { "\($0)의 " })\(values.found.or("이 세그먼트"), .subject) 아직 네트워크에 \
      있습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment has not arrived by the end of the trace.",
        explanation: """
          A segment has not arrived by the end of the trace.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스가 끝날 때까지 도착하지 않은 세그먼트가 있습니다.",
        explanation: """
          트레이스가 끝날 때까지 도착하지 않은 세그먼트가 있습니다.
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
