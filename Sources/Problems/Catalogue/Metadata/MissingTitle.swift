/// A lesson's metadata does not name the lesson.
package enum MissingTitle: CatalogueEntry {
  package static let name = ProblemName.missingTitle
  package static let severity = SeverityByProfile.both(.hint)
  package static let reference: RFCReference? = nil

  /// Uses no values.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "the metadata has no title: write the name of the lesson as `title`"
    case .korean: "메타데이터에 제목이 없습니다: 수업의 제목을 `title`에 쓰세요"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A lesson's metadata does not name the lesson.",
        explanation: """
          The title is what a list of lessons, a page and a drawing are headed with. Metadata without \
          one works, but the lesson then goes by its file name.
          """)
    case .korean:
      ManualPage(
        summary: "수업 메타데이터에 수업의 제목이 없습니다.",
        explanation: """
          제목은 수업 목록과 페이지, 그림의 머리에 쓰입니다. 제목이 없어도 되지만 그러면 파일 이름으로 \
          불리게 됩니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    lang: en
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    ---
    title: Opening
    lang: en
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
