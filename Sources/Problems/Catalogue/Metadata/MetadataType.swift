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
      \(values.expected.clause(or: "this value is of the wrong type") { "\(MetadataVocabulary.text($0, in: .english)) is expected here" })\
      \(values.found.clause { ", not \(MetadataVocabulary.text($0, in: .english))" })
      """
    case .korean:
      """
      \(values.expected.clause(or: "값의 자료형이 맞지 않습니다") { "여기에는 \(MetadataVocabulary.text($0, in: .korean), .subject) 와야 합니다" })\
      \(values.found.clause { "(지금은 \(MetadataVocabulary.text($0, in: .korean)))" })
      """
    }
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
