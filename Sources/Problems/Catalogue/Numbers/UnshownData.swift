/// The numbers jump over data that the trace does not show.
package enum UnshownData: CatalogueEntry {
  package static let name = ProblemName.unshownData
  package static let severity = SeverityByProfile(lesson: .hint, strict: .warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.4")

  /// Uses `found`, the item as written; and `expected`, the number that the trace had reached.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this number")) goes on from \(values.expected.or("a lower number")) without \
      showing what was sent between
      """
    case .korean:
      """
      \(values.expected.or("앞 번호")) 다음에 \(values.found.or("이 번호"), .subject) 오지만 그 사이에 보낸 것이 나오지 않습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The numbers jump over data that the trace does not show.",
        explanation: """
          The numbers jump over data that the trace does not show.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스에 나오지 않은 데이터만큼 번호가 건너뜁니다.",
        explanation: """
          트레이스에 나오지 않은 데이터만큼 번호가 건너뜁니다.
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
