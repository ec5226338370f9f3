/// A word in parentheses is nearly, but not quite, one that has a meaning.
package enum UnknownWord: CatalogueEntry {
  package static let name = ProblemName.unknownWord
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the word without its parentheses; and `expected`, the nearest word that has a meaning
  /// there, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      (\(values.found.or("..."))) is no event, fate or claim\
      \(values.expected.clause { "; did you mean (\($0))?" })
      """
    case .korean:
      """
      (\(values.found.or("...")))는 사건도, 세그먼트의 운명도, 주장도 아닙니다\
      \(values.expected.clause { ". (\($0))라는 뜻인가요?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A word in parentheses is nearly, but not quite, one that has a meaning.",
        explanation: """
          A word in parentheses is nearly, but not quite, one that has a meaning.
          """)
    case .korean:
      ManualPage(
        summary: "괄호 안의 낱말이 정해진 낱말과 비슷하지만 같지 않습니다.",
        explanation: """
          괄호 안의 낱말이 정해진 낱말과 비슷하지만 같지 않습니다.
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
