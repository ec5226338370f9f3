/// A segment has not arrived by the end of the trace.
package enum StillInNetwork: CatalogueEntry {
  package static let name = ProblemName.stillInNetwork
  package static let severity = SeverityByProfile.both(.hint)
  package static let reference: RFCReference? = RFCReference(9293, "3.5")

  /// Uses `endpoint`, the sender of the segment.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      this segment\(values.endpoint.clause { " of \($0)" }) is still in the network when the trace ends
      """
    case .korean: "트레이스가 끝날 때까지 \(values.endpoint.clause { "\($0)의 " })이 세그먼트가 도착하지 않습니다"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment has not arrived by the end of the trace.",
        explanation: """
          A segment departed with `...` at the end of its line, and no later line lets it arrive. This \
          may be meant; often the line of the arrival was forgotten.

          Add `... Name: …` where it arrives, or `(lost)` if it never does.
          """)
    case .korean:
      ManualPage(
        summary: "트레이스가 끝날 때까지 도착하지 않은 세그먼트가 있습니다.",
        explanation: """
          줄 끝에 `...`를 붙여 보낸 세그먼트가 끝까지 도착하지 않습니다. 일부러 그랬을 수도 있지만 \
          도착하는 줄을 잊은 경우가 많습니다.

          도착하는 곳에 `... 이름: …`을 쓰거나, 도착하지 않는다면 `(lost)`를 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 ...

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 ...
    ... Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ACK, Seq=201, ACK=106

    """)
}
