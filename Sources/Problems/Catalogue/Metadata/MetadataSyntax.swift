/// The metadata cannot be read as YAML.
package enum MetadataSyntax: CatalogueEntry {
  package static let name = ProblemName.metadataSyntax
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, what is wrong, by a word of `MetadataVocabulary` if it has one, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      the metadata is not valid YAML\
      \(values.found.clause { ": \(MetadataVocabulary.text($0, in: .english))" })
      """
    case .korean:
      """
      메타데이터가 올바른 YAML이 아닙니다\(values.found.clause { ": \(MetadataVocabulary.text($0, in: .korean))" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The metadata cannot be read as YAML.",
        explanation: """
          The lines between `---` are YAML. The reader stopped at this place, so nothing in the metadata \
          takes effect. Frequent causes are an open bracket or quotation mark, a tab in the indentation, \
          and a colon inside a text without quotation marks.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터를 YAML로 읽을 수 없습니다.",
        explanation: """
          `---` 사이의 줄은 YAML입니다. 여기서 읽기를 멈추었으므로 메타데이터가 적용되지 않습니다. 흔한 \
          원인은 닫지 않은 괄호나 따옴표, 들여쓰기의 탭, 따옴표 없는 글 안의 콜론입니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: [Opening
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    ---
    title: Opening
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
