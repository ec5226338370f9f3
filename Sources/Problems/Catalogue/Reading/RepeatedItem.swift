/// A field occurs twice on one line.
package enum RepeatedItem: CatalogueEntry {
  package static let name = ProblemName.repeatedItem
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the second item as written; and `expected`, the first one, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this field")) is given a second time\
      \(values.expected.clause { ", beside \($0)" }): a segment has it once
      """
    case .korean:
      """
      \(values.found.or("이 필드"), .subject) 두 번 적혀 있습니다\(values.expected.clause { "(앞에 \($0))" }): 한 세그먼트에는 \
      하나만 있습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A field occurs twice on one line.",
        explanation: """
          A header has each field once. When a line gives one twice, nobody can say which of the two \
          counts, even if both are equal. Keep the one that is meant; only SACK blocks may be repeated.
          """)
    case .korean:
      ManualPage(
        summary: "같은 필드가 한 줄에 두 번 나옵니다.",
        explanation: """
          헤더에는 각 필드가 하나씩만 있습니다. 한 줄에 두 번 적으면 값이 같더라도 어느 것이 맞는지 알 \
          수 없습니다. 맞는 것 하나만 남기세요. 여러 번 쓸 수 있는 것은 SACK 블록뿐입니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
