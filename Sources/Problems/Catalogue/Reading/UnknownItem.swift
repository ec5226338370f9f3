/// A word on a segment's line is neither a flag nor a field.
package enum UnknownItem: CatalogueEntry {
  package static let name = ProblemName.unknownItem
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the word as written; and `expected`, the flag or field nearest to it, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) is no flag or field of a segment\
      \(values.expected.clause { "; did you mean \($0)?" })
      """
    case .korean:
      """
      \(values.found.or("이것"), .topic) 세그먼트의 플래그나 필드가 아닙니다\
      \(values.expected.clause { ". \($0, .object) 뜻했나요?" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A word on a segment's line is neither a flag nor a field.",
        explanation: """
          A word on a segment's line is neither a flag nor a field.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트 줄에 플래그도 필드도 아닌 낱말이 있습니다.",
        explanation: """
          세그먼트 줄에 플래그도 필드도 아닌 낱말이 있습니다.
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
