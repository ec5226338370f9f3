/// The metadata is larger or deeper than is read.
package enum MetadataLimit: CatalogueEntry {
  package static let name = ProblemName.metadataLimit
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, what there is too much of, by a word of `MetadataVocabulary`; and `expected`, the
  /// limit, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      the metadata is too large to be read\
      \(values.found.clause { ": \(MetadataVocabulary.text($0, in: .english))" })\
      \(values.expected.clause { " (at most \($0))" })
      """
    case .korean:
      """
      메타데이터가 너무 커서 읽지 않습니다\(values.found.clause { ": \(MetadataVocabulary.text($0, in: .korean))" })\
      \(values.expected.clause { "(최대 \($0))" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The metadata is larger or deeper than is read.",
        explanation: """
          Metadata is a few lines. A file that nests very deeply or repeats its aliases over and over \
          would cost memory and time without end, so size, depth and aliases have limits, and beyond \
          them nothing is read.
          """)
    case .korean:
      ManualPage(
        summary: "메타데이터가 읽을 수 있는 크기나 깊이를 넘습니다.",
        explanation: """
          메타데이터는 몇 줄이면 충분합니다. 지나치게 깊이 중첩하거나 별칭을 끝없이 되풀이하면 메모리와 \
          시간이 한없이 들기 때문에 크기, 깊이, 별칭의 수를 제한하며, 이를 넘으면 읽지 않습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    ---
    title: Opening
    nested: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    ---
    title: Opening
    nested: [[1]]
    ---
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
