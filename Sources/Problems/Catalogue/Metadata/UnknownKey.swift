/// A key under `hstrace:` has no meaning.
package enum UnknownKey: CatalogueEntry {
  package static let name = ProblemName.unknownKey
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the key; and `expected`, the nearest key that is known, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this key")) is not a key of hstrace\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이 키"), .topic) hstrace의 키가 아닙니다\
      \(values.expected.clause { ". \($0, .object) 뜻했나요?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A key under `hstrace:` has no meaning.",
        explanation: """
          A key under `hstrace:` has no meaning.
          """)
    case .korean:
      ManualPage(
        summary: "`hstrace:` 아래의 키에 정해진 뜻이 없습니다.",
        explanation: """
          `hstrace:` 아래의 키에 정해진 뜻이 없습니다.
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
