/// Data has no written length, and only later numbers tell it.
package enum UnwrittenData: CatalogueEntry {
  package static let name = ProblemName.unwrittenData
  package static let severity = SeverityByProfile(lesson: nil, strict: .hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.8")

  /// Uses `found`, the number that tells the length, as written; and `expected`, that length, octets, or
  /// nothing.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this number")) counts data whose length is not written\
      \(values.expected.clause { ": Len=\($0) is inferred" })
      """
    case .korean:
      """
      \(values.found.or("이 번호"), .topic) 길이가 적히지 않은 데이터를 셉니다\
      \(values.expected.clause { ": Len=\($0, .toward) 추론했습니다" })
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
          is not written. The length is taken from this number, which can then no longer be checked.

          Write `Len=` or the data itself at the segment that carries it.
          """)
    case .korean:
      ManualPage(
        summary: "데이터의 길이가 적혀 있지 않아 뒤의 번호로만 알 수 있습니다.",
        explanation: """
          이 방향의 번호가 적힌 것보다 많이 움직였습니다. 길이를 적지 않은 데이터가 있다는 뜻입니다. \
          길이를 이 번호에서 얻으므로 번호가 맞는지는 확인할 수 없습니다.

          데이터를 담은 세그먼트에 `Len=`이나 데이터를 적으세요.
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
