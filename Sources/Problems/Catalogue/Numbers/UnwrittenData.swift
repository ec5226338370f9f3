/// Data has no written length, and only later numbers tell it.
package enum UnwrittenData: CatalogueEntry {
  package static let name = ProblemName.unwrittenData
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.8")

  /// Uses `found`, the flags of the segment that carries the data; and `expected`, the length that later
  /// numbers give it, or nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      the length of the data\(values.found.clause { " on \($0)" }) is not written\
      \(values.expected.clause { ": later numbers make it \($0)" })
      """
    case .korean:
      """
      \(values.found.clause { "\($0)에 담긴 " })데이터의 길이가 적혀 있지 않습니다\
      \(values.expected.clause { ": 뒤의 번호로 보면 \($0)옥텟입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Data has no written length, and only later numbers tell it.",
        explanation: """
          The numbers of this direction move on by more than the lines say: data was sent whose length \
          is not written. The length is taken from the next number about it, which can then no longer be \
          checked.

          Write `Len=` or the data itself.
          """)
    case .korean:
      ManualPage(
        summary: "데이터의 길이가 적혀 있지 않아 뒤의 번호로만 알 수 있습니다.",
        explanation: """
          이 방향의 번호가 적힌 것보다 많이 움직였습니다. 길이를 적지 않은 데이터가 있다는 뜻입니다. \
          길이를 다음 번호에서 얻으므로 그 번호가 맞는지는 확인할 수 없습니다.

          `Len=`이나 데이터를 적으세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, DATA
    Server: ACK, Seq=201, ACK=151

    """, profile: .strict)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=50
    Server: ACK, Seq=201, ACK=151

    """, profile: .strict)
}
