/// The sidecar file and the front matter contradict each other.
package enum MetadataConflict: CatalogueEntry {
  package static let name = ProblemName.metadataConflict
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the value in the sidecar file; and `expected`, the one in the front matter.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this value")) contradicts the front matter\
      \(values.expected.clause { ", which says \($0)" })
      """
    case .korean:
      """
      \(values.found.or("이 값"), .subject) 머리말과 어긋납니다\
      \(values.expected.clause { ": 머리말에는 \($0, .copula)라고 적혀 있습니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The sidecar file and the front matter contradict each other.",
        explanation: """
          The sidecar file and the front matter contradict each other.
          """)
    case .korean:
      ManualPage(
        summary: "사이드카 파일과 머리말의 값이 서로 어긋납니다.",
        explanation: """
          사이드카 파일과 머리말의 값이 서로 어긋납니다.
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
