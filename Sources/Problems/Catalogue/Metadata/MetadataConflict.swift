/// The sidecar file and the front matter contradict each other.
package enum MetadataConflict: CatalogueEntry {
  package static let name = ProblemName.metadataConflict
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the value in the sidecar file; and `expected`, the one in the front matter, or the values there, joined
  /// by ` | `. Without it `found` is the key whose values are too long for a sentence.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    let quoted = { (text: String) in MetadataVocabulary.quoted(text, in: language) }
    let found = values.expected.isEmpty ? values.found : values.found.clause(quoted)
    let others = values.expected.split(separator: " | ").map { quoted(String($0)) }
    switch language {
    case .english:
      let due = others.isEmpty ? "" : ", which says \(others.joined(separator: " and "))"
      return "\(found.or("this value")) contradicts the front matter\(due)"
    case .korean:
      let due = others.joined(separator: ", ").clause { ": 머리말에는 \($0, .copula)라고 적혀 있습니다" }
      return "\(found.or("이 값"), .subject) 머리말과 어긋납니다\(due)"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The sidecar file and the front matter contradict each other.",
        explanation: """
          A sidecar file such as `lesson.yaml` completes the front matter of the lesson beside it. Where \
          both give the same key they must agree, or nobody could tell which one counts.

          Keep the value in one of the two files.
          """)
    case .korean:
      ManualPage(
        summary: "사이드카 파일과 머리말의 값이 서로 어긋납니다.",
        explanation: """
          `lesson.yaml` 같은 사이드카 파일은 옆에 있는 수업 파일의 머리말을 보충합니다. 둘 다 같은 키를 \
          적으면 값이 같아야 합니다. 그렇지 않으면 어느 것이 맞는지 알 수 없습니다.

          두 파일 가운데 한 곳에만 적으세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: Opening
    level: beginner
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """, sidecar: "level: advanced\n")

  package static let right = Example(
    """
    ---
    title: Opening
    level: beginner
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """, sidecar: "lang: en\n")
}
