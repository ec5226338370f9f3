/// A segment arrives that was never sent.
package enum UnsentArrival: CatalogueEntry {
  package static let name = ProblemName.unsentArrival
  package static let severity = SeverityByProfile.both(.warning)
  package static let reference: RFCReference? = RFCReference(9293, "3.5")

  /// Uses `found`, the flags of the arriving segment; and `endpoint`, its sender.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this segment")) arrives, but \(values.endpoint.or("its sender")) has nothing in \
      the network
      """
    case .korean:
      """
      \(values.found.or("이 세그먼트"), .subject) 도착하지만 \(values.endpoint.or("송신 측"), .subject) 보내 둔 것이 네트워크에 \
      없습니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment arrives that was never sent.",
        explanation: """
          A line that begins with `...` is the arrival of a segment that a line before let depart with \
          `...` at its end. There is none under way here.

          Write the departure, leave out the leading `...` if the segment is sent and arrives at once, \
          or add `(duplicate)` for an old copy from the network.
          """)
    case .korean:
      ManualPage(
        summary: "보낸 적이 없는 세그먼트가 도착합니다.",
        explanation: """
          `...`로 시작하는 줄은 앞에서 끝에 `...`를 붙여 보낸 세그먼트의 도착입니다. 지금 가는 중인 것이 \
          없습니다.

          떠나는 줄을 쓰거나, 바로 도착하는 것이면 앞의 `...`를 빼거나, 네트워크에 남은 오래된 중복이면 \
          `(duplicate)`를 붙이세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    ... Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    ... Client: ACK, Seq=101, ACK=201 (duplicate)

    """)
}
