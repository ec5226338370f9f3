/// A segment of an existing connection has no ACK flag.
package enum MissingAckFlag: CatalogueEntry {
  package static let name = ProblemName.missingAckFlag
  package static let severity = SeverityByProfile(lesson: .hint, strict: .error)
  package static let reference: RFCReference? = RFCReference(9293, "3.10.7.4")

  /// Uses `found`, the flags as written, such as `FIN`, or nothing where none is; and `expected`, the
  /// flags as they should be, such as `FIN-ACK`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the segment")) lacks the flag ACK, which every segment after the first SYN \
      carries\(values.expected.clause { ": write \($0)" })
      """
    case .korean:
      """
      \(values.found.clause { "\($0)에 " })ACK 플래그가 빠져 있습니다: 첫 SYN 뒤의 모든 세그먼트에는 ACK가 있습니다\
      \(values.expected.clause { "(\($0))" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment of an existing connection has no ACK flag.",
        explanation: """
          A segment of an existing connection has no ACK flag.
          """)
    case .korean:
      ManualPage(
        summary: "이미 있는 연결의 세그먼트에 ACK 플래그가 없습니다.",
        explanation: """
          이미 있는 연결의 세그먼트에 ACK 플래그가 없습니다.
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
