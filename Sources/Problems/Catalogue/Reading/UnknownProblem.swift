/// A directive or the metadata names a problem that does not exist.
package enum UnknownProblem: CatalogueEntry {
  package static let name = ProblemName.unknownProblem
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the name as written; and `expected`, the nearest name of a problem, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) is no name of a problem\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) 문제의 이름이 아닙니다\(values.expected.clause { ". \($0, .object) 뜻했나요?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A directive or the metadata names a problem that does not exist.",
        explanation: """
          A directive or the metadata names a problem that does not exist.
          """)
    case .korean:
      ManualPage(
        summary: "지시문이나 메타데이터가 없는 문제의 이름을 씁니다.",
        explanation: """
          지시문이나 메타데이터가 없는 문제의 이름을 씁니다.
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
