/// A segment does not carry the next sequence number of its sender.
package enum SequenceMismatch: CatalogueEntry {
  package static let name = ProblemName.sequenceMismatch
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.4")

  /// Uses `found`, the item as written, such as `Seq=102`; `expected`, the number due; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("the sequence number"))\
      \(values.expected.clause(or: " is not the one expected") { ", but \($0) is expected" })\
      \(values.because(in: .english))
      """
    case .korean:
      """
      \(values.found.or("시퀀스 번호"), .copula)라고 적혀 있지만 \
      \(values.expected.clause(or: "맞지 않습니다") { "\($0, .copulaDue)야 합니다" })\(values.because(in: .korean))
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A segment does not carry the next sequence number of its sender.",
        explanation: """
          Each direction counts its octets, and SYN and FIN count as one octet each. A pure ACK uses no \
          number. So a segment's sequence number is the number of the last one in that direction plus \
          all that it used.

          The usual slips: forgetting one's own SYN or FIN, counting a pure ACK, or taking the other \
          side's number. Where a segment is sent again, say so with `(retransmission)`.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트의 번호가 송신 측의 다음 시퀀스 번호가 아닙니다.",
        explanation: """
          각 방향은 자기 옥텟을 세며 SYN과 FIN도 하나씩 셉니다. 데이터가 없는 ACK는 번호를 쓰지 \
          않습니다. 따라서 시퀀스 번호는 같은 방향의 앞 번호에 그 세그먼트가 쓴 만큼을 더한 값입니다.

          흔한 실수: 자신의 SYN이나 FIN을 세지 않거나, ACK를 세거나, 상대의 번호를 쓰는 것입니다. 다시 \
          보내는 것이라면 `(retransmission)`으로 표시하세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=100, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
