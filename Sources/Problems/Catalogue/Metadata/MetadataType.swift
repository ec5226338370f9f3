/// A value of the metadata has the wrong type.
package enum MetadataType: CatalogueEntry {
  package static let name = ProblemName.metadataType
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the value as written, or what it is by a word of `MetadataVocabulary`; and `expected`,
  /// the type due, by such a word.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.expected.clause(or: "this value is of the wrong type") { "\(due($0, in: .english)) is expected here" })\
      \(values.found.clause { ", not \(MetadataVocabulary.quoted($0, in: .english))" })
      """
    case .korean:
      """
      여기에는 \(values.expected.clause(or: "다른 자료형의 값을") { "\(due($0, in: .korean), .object)" }) 써야 \
      \(values.found.clause(or: "합니다") { "하는데 \(written($0)) 적혀 있습니다" })
      """
    }
  }

  private static func due(_ expected: String, in language: Language) -> String {
    if MetadataVocabulary.has(expected) { return MetadataVocabulary.text(expected, in: language) }
    let values = MetadataVocabulary.listed(expected, in: language)
    return language == .korean && expected.contains(" | ") ? "\(values) 가운데 하나" : values
  }

  /// `목록이`, `"많이"라고`
  private static func written(_ found: String) -> String {
    let text = MetadataVocabulary.quoted(found, in: .korean)
    return MetadataVocabulary.has(found) ? "\(text, .subject)" : "\(text, .copula)라고"
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A value of the metadata has the wrong type.",
        explanation: """
          Each key takes one type of value: a title is a string, objectives are a list of strings, \
          `hstrace.expect` is a map. A value in quotation marks is always a string.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터 값의 자료형이 맞지 않습니다.",
        explanation: """
          키마다 값의 자료형이 정해져 있습니다. 제목은 문자열, 학습 목표는 문자열 목록, \
          `hstrace.expect`는 맵입니다. 따옴표로 묶은 값은 언제나 문자열입니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: [Opening]
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
