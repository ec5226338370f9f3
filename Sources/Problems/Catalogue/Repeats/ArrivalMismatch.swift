/// What arrives is not what was sent.
package enum ArrivalMismatch: CatalogueEntry {
  package static let name = ProblemName.arrivalMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.5")

  /// Uses `found`, the item that differs or the flags of the arriving segment; `expected`, what the
  /// oldest segment in flight has there, or nothing; and `endpoint`, its sender.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this arrival")) agrees with no segment\(values.endpoint.clause { " of \($0)" }) \
      in the network\(values.expected.clause { ": the oldest has \($0)" })
      """
    case .korean:
      """
      \(values.found.or("이 도착"))에 맞는 \(values.endpoint.clause { "\($0)의 " })세그먼트가 네트워크에 없습니다\
      \(values.expected.clause { ": 가장 먼저 보낸 것의 값은 \($0)입니다" })
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "What arrives is not what was sent.",
        explanation: """
          A line that begins with `...` lets a segment arrive that departed earlier, and so must show \
          the same contents. Nothing that is still under way has these.

          Write the segment as it was sent, or mark an old copy with `(duplicate)`.
          """)
    case .korean:
      ManualPage(
        summary: "도착한 세그먼트가 보낸 세그먼트와 다릅니다.",
        explanation: """
          `...`로 시작하는 줄은 앞서 떠난 세그먼트의 도착이므로 내용이 같아야 합니다. 아직 가는 중인 것 \
          가운데 이런 내용은 없습니다.

          보낸 그대로 쓰거나, 오래된 중복이면 `(duplicate)`를 붙이세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100 ...
    ... Client: SYN, Seq=101
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100 ...
    ... Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
