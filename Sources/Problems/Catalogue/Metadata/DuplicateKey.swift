/// A key occurs twice in one map of the metadata.
package enum DuplicateKey: CatalogueEntry {
  package static let name = ProblemName.duplicateKey
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the key.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "\(values.found.clause(or: "a key") { "the key \($0)" }) is given twice in one map"
    case .korean: "키 \(values.found.or("하나"), .subject) 한 맵 안에 두 번 나옵니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A key occurs twice in one map of the metadata.",
        explanation: """
          A key occurs twice in one map of the metadata.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터의 한 맵에 같은 키가 두 번 나옵니다.",
        explanation: """
          메타데이터의 한 맵에 같은 키가 두 번 나옵니다.
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
