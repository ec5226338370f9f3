/// Data goes beyond what the receiver has offered to take.
package enum BeyondWindow: CatalogueEntry {
  package static let name = ProblemName.beyondWindow
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.8.6")

  /// Uses `found`, the item as written; `expected`, the last number that the window allows, or nothing; `peer`,
  /// whose window it is; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this segment")) goes beyond the window of \(values.peer.or("the receiver"))\
      \(values.expected.clause { ", which ends at \($0)" })\(values.because(in: .english))
      """
    case .korean:
      """
      \(values.found.or("이 세그먼트"), .topic) \(values.expected.clause { "번호 \($0)까지인 " })\(values.peer.or("수신 측"))의 윈도우를 \
      벗어납니다\(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "Data goes beyond what the receiver has offered to take.",
        explanation: """
          The window says how many octets behind the acknowledged ones the receiver has room for. What \
          lies beyond it is thrown away on arrival and must be sent again.

          Send less, or show the segment by which the receiver opened its window. A window in a SYN is \
          never scaled.
          """)
    case .korean:
      ManualPage(
        summary: "수신 측이 허용한 윈도우를 넘어 데이터를 보냅니다.",
        explanation: """
          윈도우는 확인 응답된 것 다음으로 받을 수 있는 옥텟의 수입니다. 이를 넘는 것은 도착해도 버려져 \
          다시 보내야 합니다.

          더 적게 보내거나, 수신 측이 윈도우를 연 세그먼트를 적으세요. SYN의 윈도우에는 스케일을 적용하지 \
          않습니다.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101, Win=1000
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=1200
    Server: ACK, Seq=201, ACK=1101

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101, Win=1000
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=1000
    Server: ACK, Seq=201, ACK=1101

    """)
}
