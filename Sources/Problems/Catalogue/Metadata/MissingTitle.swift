/// A lesson's metadata does not name the lesson.
package enum MissingTitle: CatalogueEntry {
  package static let name = ProblemName.missingTitle
  package static let severity = SeverityByProfile.both(.hint)
  package static let reference: RFCReference? = nil

  /// Uses no values.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "the metadata has no title"
    case .korean: "메타데이터에 제목(title)이 없습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A lesson's metadata does not name the lesson.",
        explanation: """
          A lesson's metadata does not name the lesson.
          """)
    case .korean:
      ManualPage(
        summary: "수업 메타데이터에 수업의 제목이 없습니다.",
        explanation: """
          수업 메타데이터에 수업의 제목이 없습니다.
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
