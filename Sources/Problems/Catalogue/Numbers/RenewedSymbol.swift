/// A new letter starts a direction again after a phase line.
package enum RenewedSymbol: CatalogueEntry {
  package static let name = ProblemName.renewedSymbol
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.4")

  /// Uses `found`, the item as written; and `expected`, the number that continues the old count.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this letter")) starts the count of this direction anew\
      \(values.expected.clause { ", where \($0) would continue it" })
      """
    case .korean:
      """
      \(values.found.or("이 문자"), .topic) 이 방향의 번호를 새로 시작합니다\
      \(values.expected.clause { ": 이어지는 번호는 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A new letter starts a direction again after a phase line.",
        explanation: """
          A new letter starts a direction again after a phase line.
          """)
    case .korean:
      ManualPage(
        summary: "단계 구분 뒤에 새 문자로 번호를 다시 시작합니다.",
        explanation: """
          단계 구분 뒤에 새 문자로 번호를 다시 시작합니다.
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
