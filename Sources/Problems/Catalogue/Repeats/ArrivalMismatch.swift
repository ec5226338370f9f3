/// What arrives is not what was sent.
package enum ArrivalMismatch: CatalogueEntry {
  package static let name = ProblemName.arrivalMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.5")

  /// Uses `found`, the item that differs or the flags of the arriving segment; `expected`, what the
  /// oldest segment in flight has there, or nothing; and `endpoint`, its sender.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this arrival")) agrees with no segment\(values.endpoint.clause { " of \($0)" }) \
      in the network\(values.expected.clause { ": the oldest has \($0)" })
      """
    case .korean:
      """
      \(values.found.or("이 도착"), .and) 맞는 \(values.endpoint.clause { "\($0)의 " })세그먼트가 네트워크에 없습니다\
      \(values.expected.clause { ": 가장 오래된 것은 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "What arrives is not what was sent.",
        explanation: """
          What arrives is not what was sent.
          """)
    case .korean:
      ManualPage(
        summary: "도착한 세그먼트가 보낸 세그먼트와 다릅니다.",
        explanation: """
          도착한 세그먼트가 보낸 세그먼트와 다릅니다.
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
