/// Data is not acknowledged by the end of the trace.
package enum UnansweredData: CatalogueEntry {
  package static let name = ProblemName.unansweredData
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.6.3")

  /// Uses `endpoint`, who owes the acknowledgment; `found`, the data as written; and `expected`, the
  /// number due, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.endpoint.or("the receiver")) does not acknowledge this \(values.found.or("data")) before the \
      trace ends\(values.expected.clause { ": \($0) is due" })
      """
    case .korean:
      """
      트레이스가 끝날 때까지 \(values.endpoint.or("수신 측"), .subject) 이 \(values.found.or("데이터"), .object) 확인 응답하지 않습니다\
      \(values.expected.clause { ": 확인 응답 번호는 \($0, .copulaDue)야 합니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Data is not acknowledged by the end of the trace.",
        explanation: """
          Data that has arrived is acknowledged, at the latest with a short delay. A trace may well end \
          before that, as figure 6 of RFC 9293 does; a complete one shows the ACK.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스가 끝날 때까지 확인 응답되지 않은 데이터가 있습니다.",
        explanation: """
          도착한 데이터는 늦어도 잠시 뒤에는 확인 응답됩니다. RFC 9293의 그림 6처럼 그 전에 트레이스가 \
          끝날 수도 있지만, 완전한 트레이스라면 ACK까지 보여 줍니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5

    """, profile: .strict)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ACK, Seq=201, ACK=106

    """, profile: .strict)
}
