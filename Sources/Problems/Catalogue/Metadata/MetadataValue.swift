/// A value of the metadata is not one of those allowed.
package enum MetadataValue: CatalogueEntry {
  package static let name = ProblemName.metadataValue
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the value as written; and `expected`, the values allowed, joined by ` | `, or what is
  /// allowed by a word of `MetadataVocabulary`, or nothing. Of endpoints, `found` is how many there are.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    let found = values.found.clause { MetadataVocabulary.quoted($0, in: language) }
    switch (MetadataVocabulary(rawValue: values.expected), language) {
    case (.twoEndpoints, .english):
      return "\(values.found.clause { "\($0) given, but " })a trace has exactly two endpoints"
    case (.twoEndpoints, .korean):
      return "\(values.found.clause { "종단점이 \($0)개 적혀 있습니다: " })종단점은 정확히 둘이어야 합니다"
    case (.uniqueName, .english): return "\(found.or("this name")) is taken already: write another name"
    case (.uniqueName, .korean): return "\(found.or("이것"), .topic) 이미 쓴 이름입니다: 다른 이름을 쓰세요"
    case (.some, .english):
      let due = MetadataVocabulary.text(values.expected, in: .english)
      return "\(found.or("this value")) is not allowed here: write \(due)"
    case (.some, .korean):
      let due = MetadataVocabulary.text(values.expected, in: .korean)
      return "\(found.or("이 값"), .topic) 여기에 쓸 수 없습니다: \(due, .object) 쓰세요"
    case (.none, .english):
      let due = values.expected.clause { ": write \(MetadataVocabulary.listed($0, in: .english))" }
      return "\(found.or("this value")) is not allowed here\(due)"
    case (.none, .korean):
      let due = values.expected.clause { ": 가능한 값은 \(MetadataVocabulary.listed($0, in: .korean))입니다" }
      return "\(found.or("이 값"), .topic) 여기에 쓸 수 없습니다\(due)"
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
