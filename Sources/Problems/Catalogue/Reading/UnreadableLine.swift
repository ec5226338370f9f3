/// A line is no statement of the notation.
package enum UnreadableLine: CatalogueEntry {
  package static let name = ProblemName.unreadableLine
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the text that could not be read; empty where the whole line is meant.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.clause(or: "this line cannot be read") { "\"\($0)\" cannot be read" }): a segment is \
      written as in `Client: SYN, Seq=100`
      """
    case .korean:
      """
      \(values.found.clause(or: "이 줄을 읽을 수 없습니다") { "\"\($0)\"<을> 읽을 수 없습니다" }): 세그먼트는 `Client: SYN, \
      Seq=100`처럼 씁니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line is no statement of the notation.",
        explanation: """
          A line is no statement of the notation.
          """)
    case .korean:
      ManualPage(
        summary: "표기법의 어떤 문장도 아닌 줄입니다.",
        explanation: """
          표기법의 어떤 문장도 아닌 줄입니다.
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
