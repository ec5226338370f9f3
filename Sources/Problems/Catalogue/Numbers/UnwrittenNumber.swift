/// A segment leaves out a number.
package enum UnwrittenNumber: CatalogueEntry {
  package static let name = ProblemName.unwrittenNumber
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.1")

  /// Uses `found`, the keys that are not written, such as `Seq`; and `expected`, what they would say,
  /// such as `Seq=101`, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("a number")) \(values.found.contains(",") ? "are" : "is") not written\
      \(values.expected.clause { ": \($0) \($0.contains(",") ? "are" : "is") inferred" })
      """
    case .korean:
      """
      \(values.found.or("번호"), .subject) 적혀 있지 않습니다\(values.expected.clause { ": \($0, .toward) 추론했습니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment leaves out a number.",
        explanation: """
          Every segment has a sequence number, a pure ACK included, and every segment after the first \
          SYN an acknowledgment number. What is not written is inferred and assumed to be right, so a \
          reader cannot learn it from the trace.

          Write the number, or `?` where the reader is to fill it in.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트에 번호가 생략되어 있습니다.",
        explanation: """
          데이터가 없는 ACK를 포함해 모든 세그먼트에는 시퀀스 번호가 있고, 첫 SYN 뒤의 모든 세그먼트에는 \
          확인 응답 번호가 있습니다. 적지 않은 번호는 맞는 것으로 추론하므로 읽는 사람은 알 수 없습니다.

          번호를 적거나, 채우게 하려면 `?`를 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, ACK=201

    """, profile: .strict)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """, profile: .strict)
}
