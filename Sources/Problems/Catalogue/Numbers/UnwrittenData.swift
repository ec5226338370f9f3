/// The numbers move by data whose length the trace does not give.
package enum UnwrittenData: CatalogueEntry {
  package static let name = ProblemName.unwrittenData
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.8")

  /// Uses `found`, the acknowledgment as written; `expected`, the number that follows from what is
  /// written; and `peer`, who must have sent the data.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this number")) counts data\(values.peer.clause { " of \($0)" }) whose length is \
      not written\(values.expected.clause { ": without it \($0) would follow" })
      """
    case .korean:
      """
      \(values.found.or("이 번호"), .topic) 길이가 적히지 않은 \(values.peer.clause { "\($0)의 " })데이터를 셉니다\
      \(values.expected.clause { ": 그것이 없다면 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The numbers move by data whose length the trace does not give.",
        explanation: """
          The numbers move by data whose length the trace does not give.
          """)
    case .korean:
      ManualPage(
        summary: "길이가 적히지 않은 데이터만큼 번호가 움직입니다.",
        explanation: """
          길이가 적히지 않은 데이터만큼 번호가 움직입니다.
          """)
    }
  }

  package static let wrong = Example(
    """


    """, profile: .strict)

  package static let right = Example(
    """


    """, profile: .strict)
}
