/// The metadata is larger or deeper than is read.
package enum MetadataLimit: CatalogueEntry {
  package static let name = ProblemName.metadataLimit
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, what there is too much of; and `expected`, the limit, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      the metadata is too large to be read\(values.found.clause { ": \($0)" })\
      \(values.expected.clause { " (at most \($0))" })
      """
    case .korean:
      """
      메타데이터가 너무 커서 읽지 않습니다\(values.found.clause { ": \($0)" })\(values.expected.clause { "(최대 \($0))" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The metadata is larger or deeper than is read.",
        explanation: """
          The metadata is larger or deeper than is read.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터가 읽을 수 있는 크기나 깊이를 넘습니다.",
        explanation: """
          메타데이터가 읽을 수 있는 크기나 깊이를 넘습니다.
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
