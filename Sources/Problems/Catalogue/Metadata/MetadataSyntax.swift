/// The metadata cannot be read as YAML.
package enum MetadataSyntax: CatalogueEntry {
  package static let name = ProblemName.metadataSyntax
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, what the YAML reader says, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "the metadata is not valid YAML\(values.found.clause { ": \($0)" })"
    case .korean: "메타데이터가 올바른 YAML이 아닙니다\(values.found.clause { ": \($0)" })"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The metadata cannot be read as YAML.",
        explanation: """
          The metadata cannot be read as YAML.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터를 YAML로 읽을 수 없습니다.",
        explanation: """
          메타데이터를 YAML로 읽을 수 없습니다.
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
