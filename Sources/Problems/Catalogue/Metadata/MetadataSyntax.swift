/// The metadata cannot be read as YAML.
package enum MetadataSyntax: CatalogueEntry {
  package static let name = ProblemName.metadataSyntax
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, what is wrong, by a word of `MetadataVocabulary` if it has one, or nothing. Of metadata that is never
  /// closed, `expected` is its last line.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    let isUnclosed = values.found == YAMLFault.unclosed.rawValue
    switch language {
    case .english where isUnclosed:
      return """
        the metadata that begins here is never closed: write --- on a line of its own\
        \(values.expected.clause { " behind \"\($0)\"" })
        """
    case .korean where isUnclosed:
      return """
        여기서 시작한 메타데이터를 닫지 않았습니다: \
        \(values.expected.clause { "\"\($0)\" 다음에 " })---만 있는 줄을 쓰세요
        """
    case .english:
      return """
        the metadata is not valid YAML\
        \(values.found.clause { ": \(MetadataVocabulary.text($0, in: .english))" })
        """
    case .korean:
      return """
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

          Where it is plain what was meant, as with such a colon, a full-width colon or a closing `---` \
          that is missing, the rest is read as if it were written so.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터를 YAML로 읽을 수 없습니다.",
        explanation: """
          `---` 사이의 줄은 YAML입니다. 여기서 읽기를 멈추었으므로 메타데이터가 적용되지 않습니다. 흔한 \
          원인은 닫지 않은 괄호나 따옴표, 들여쓰기의 탭, 따옴표 없는 글 안의 콜론입니다.

          이런 콜론이나 전각 콜론, 빠뜨린 끝의 `---`처럼 뜻이 분명한 것은 바르게 썼다고 보고 나머지를 \
          읽습니다.
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
