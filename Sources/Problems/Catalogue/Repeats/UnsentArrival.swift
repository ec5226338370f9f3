/// A segment arrives that was never sent.
package enum UnsentArrival: CatalogueEntry {
  package static let name = ProblemName.unsentArrival
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.5")

  /// Uses `found`, the flags of the arriving segment; and `endpoint`, its sender.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this segment")) arrives, but \(values.endpoint.or("its sender")) has nothing in \
      the network
      """
    case .korean:
      """
      \(values.found.or("이 세그먼트"), .subject) 도착하지만 \(values.endpoint.or("송신 측"), .subject) 보내 둔 것이 네트워크에 \
      없습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment arrives that was never sent.",
        explanation: """
          A segment arrives that was never sent.
          """)
    case .korean:
      ManualPage(
        summary: "보낸 적이 없는 세그먼트가 도착합니다.",
        explanation: """
          보낸 적이 없는 세그먼트가 도착합니다.
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
