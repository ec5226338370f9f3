/// A value of the metadata is not one of those allowed.
package enum MetadataValue: CatalogueEntry {
  package static let name = ProblemName.metadataValue
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the value as written; and `expected`, the values allowed, joined by ` | `, or what is
  /// allowed by a word of `MetadataVocabulary`, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.clause(or: "this value") { "\(MetadataVocabulary.text($0, in: .english))" }) is not \
      allowed here\(values.expected.clause { "; possible: \(MetadataVocabulary.text($0, in: .english))" })
      """
    case .korean:
      """
      \(values.found.clause(or: "이 값은") { "\(MetadataVocabulary.text($0, in: .korean), .topic)" }) 여기에 쓸 수 \
      없습니다\(values.expected.clause { ": 가능한 값은 \(MetadataVocabulary.text($0, in: .korean))" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A value of the metadata is not one of those allowed.",
        explanation: """
          The value has the right type, but is none of those that the key allows. The levels, for \
          instance, are `beginner`, `intermediate` and `advanced`, and a date is written 2026-03-02.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터 값이 허용된 값이 아닙니다.",
        explanation: """
          자료형은 맞지만 이 키에 쓸 수 있는 값이 아닙니다. 이를테면 수준은 `beginner`, `intermediate`, \
          `advanced` 가운데 하나이고 날짜는 2026-03-02처럼 씁니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: Opening
    level: expert
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    ---
    title: Opening
    level: advanced
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
