/// A line says two things of what the network does with the segment.
package enum ContradictoryFate: CatalogueEntry {
  package static let name = ProblemName.contradictoryFate
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = nil

  /// Uses `found`, the words about the segment's fate, such as `(lost) (duplicate)`; and `expected`, the
  /// word that `found` contradicts where it is only one.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english:
      """
      \(values.found.or("this")) \(values.expected.clause(or: "cannot stand together") { "contradicts \($0)" }): a \
      segment has one fate
      """
    case .korean:
      """
      \(values.found.or("이 표시"), .topic) \
      \(values.expected.clause(or: "함께 쓸 수 없습니다") { "\($0, .and) 어긋납니다" }): 한 세그먼트에 일어나는 일은 하나입니다
      """
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line says two things of what the network does with the segment.",
        explanation: """
          A segment is lost, or damaged, or delivered twice, or still under way; two of these cannot \
          both be so. The rest of the trace depends on which one is meant.

          Keep one of the words, and write a second segment where two are needed.
          """)
    case .korean:
      ManualPage(
        summary: "세그먼트가 네트워크에서 어떻게 되는지가 한 줄에 두 가지로 적혀 있습니다.",
        explanation: """
          세그먼트는 유실되거나, 손상되거나, 두 번 전달되거나, 아직 가는 중이거나 그 가운데 하나입니다. \
          뒤의 내용이 어느 것이냐에 달려 있습니다.

          하나만 남기고, 필요하면 세그먼트를 하나 더 쓰세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100 (lost) (duplicate)
    Client: (timeout)
    Client: SYN, Seq=100 (retransmission)
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100 (lost)
    Client: (timeout)
    Client: SYN, Seq=100 (retransmission)
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """)
}
