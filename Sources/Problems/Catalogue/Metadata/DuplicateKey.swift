/// A key occurs twice in one map of the metadata.
package enum DuplicateKey: CatalogueEntry {
  package static let name = ProblemName.duplicateKey
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the key.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "\(values.found.clause(or: "a key") { "the key \($0)" }) is given twice in one map"
    case .korean: "키 \(values.found.or("하나"), .subject) 한 맵 안에 두 번 나옵니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A key occurs twice in one map of the metadata.",
        explanation: """
          YAML maps have each key once. Most programs silently take the last value and some the first, \
          so the same file would mean different things to different tools.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터의 한 맵에 같은 키가 두 번 나옵니다.",
        explanation: """
          YAML 맵에는 같은 키가 한 번만 있어야 합니다. 프로그램에 따라 마지막 값이나 첫 값을 말없이 \
          쓰므로 같은 파일이 도구마다 다른 뜻이 됩니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: Opening
    title: Closing
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
