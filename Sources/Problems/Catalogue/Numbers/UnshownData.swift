/// The numbers jump over data that the trace does not show.
package enum UnshownData: CatalogueEntry {
  package static let name = ProblemName.unshownData
  package static let severity = SeverityByProfile(lesson: .hint, strict: .warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.4")

  /// Uses `found`, the item as written; and `expected`, the number that the trace had reached.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this number")) goes on from \(values.expected.or("a lower number")), but what was \
      sent between is not shown: write it, or ... for it
      """
    case .korean:
      """
      다음 번호는 \(values.expected.or("더 작은 번호"))인데 \(values.found.or("이 번호"), .toward) 건너뜁니다: 그사이에 보낸 것을 적거나, \
      생략한 자리에 ...를 쓰세요
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "The numbers jump over data that the trace does not show.",
        explanation: """
          Between this segment and the one before it in the same direction, numbers are missing, as if \
          data had been sent that the trace leaves out. Lessons often jump so from the opening to the \
          close.

          Write `...` on a line of its own where segments are left out, or go on with the old count.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스에 나오지 않은 데이터만큼 번호가 건너뜁니다.",
        explanation: """
          같은 방향의 앞 세그먼트와 이 세그먼트 사이에 번호가 비어 있어, 트레이스에 없는 데이터를 보낸 \
          것처럼 보입니다. 연결 설정에서 해제로 넘어갈 때 흔히 이렇게 씁니다.

          세그먼트를 생략한 곳에 `...` 한 줄을 쓰거나, 앞의 번호를 이어 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: FIN-ACK, Seq=300, ACK=201
    Server: ACK, Seq=201, ACK=301
    Server: FIN-ACK, Seq=201, ACK=301
    Client: ACK, Seq=301, ACK=202

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    ...
    Client: FIN-ACK, Seq=300, ACK=201
    Server: ACK, Seq=201, ACK=301
    Server: FIN-ACK, Seq=201, ACK=301
    Client: ACK, Seq=301, ACK=202

    """)
}
