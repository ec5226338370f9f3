/// One direction is counted in letters and in numbers.
package enum MixedNumbering: CatalogueEntry {
  package static let name = ProblemName.mixedNumbering
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.4")

  /// Uses `found`, the item as written; and `expected`, how this direction is counted, as the number due,
  /// or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this number")) changes between letters and numbers\
      \(values.expected.clause(or: ", which cannot be compared") { ": this direction goes on with \($0)" })
      """
    case .korean:
      """
      \(values.found.or("이 번호"), .topic) 문자와 숫자를 섞어 씁니다\
      \(values.expected.clause(or: ": 서로 비교할 수 없습니다") { ": 이 방향의 다음 번호는 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "One direction is counted in letters and in numbers.",
        explanation: """
          One direction is counted in letters and in numbers.
          """)
    case .korean:
      ManualPage(
        summary: "한 방향의 번호를 문자와 숫자로 섞어 셉니다.",
        explanation: """
          한 방향의 번호를 문자와 숫자로 섞어 셉니다.
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
