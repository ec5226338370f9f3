/// A value of the metadata is not one of those allowed.
package enum MetadataValue: CatalogueEntry {
  package static let name = ProblemName.metadataValue
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the value as written; and `expected`, the values allowed or the nearest one, or
  /// nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this value")) is not allowed here\
      \(values.expected.clause { ": \($0) is expected" })
      """
    case .korean:
      """
      \(values.found.or("이 값"), .topic) 여기에 쓸 수 없습니다\(values.expected.clause { ": 가능한 값은 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A value of the metadata is not one of those allowed.",
        explanation: """
          A value of the metadata is not one of those allowed.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터 값이 허용된 값이 아닙니다.",
        explanation: """
          메타데이터 값이 허용된 값이 아닙니다.
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
