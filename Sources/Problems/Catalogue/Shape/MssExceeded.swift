/// A segment carries more data than the receiver's MSS.
package enum MssExceeded: CatalogueEntry {
  package static let name = ProblemName.mssExceeded
  package static let severity = SeverityByProfile(lesson: .warning, strict: .error)
  package static let reference: RFCReference? = RFCReference(9293, "3.7.1")

  /// Uses `found`, the length as written, such as `Len=2000`; `expected`, the largest length; and `peer`,
  /// the receiver that set it.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the data")) is more than the \(values.expected.or("allowed")) octets that \
      \(values.peer.or("the receiver")) takes in one segment
      """
    case .korean:
      """
      \(values.found.or("데이터"), .topic) \(values.peer.or("수신 측"), .subject) 한 세그먼트로 받는 \
      \(values.expected.or("최대 길이"))옥텟을 넘습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment carries more data than the receiver's MSS.",
        explanation: """
          A segment carries more data than the receiver's MSS.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트의 데이터가 수신 측의 MSS보다 큽니다.",
        explanation: """
          세그먼트의 데이터가 수신 측의 MSS보다 큽니다.
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
