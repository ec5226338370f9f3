/// A line says something of its segment that is not so.
package enum WrongClaim: CatalogueEntry {
  package static let name = ProblemName.wrongClaim
  package static let severity = SeverityByProfile.both(.error)
  package static let reference: RFCReference? = RFCReference(9293, "3.8")

  /// Uses `found`, the claim's word, with its parentheses or without; and `reason`.
  package static func message(_ values: ProblemValues, in language: Language) -> String {
    switch language {
    case .english: "\(values.found.or("...").inParentheses) does not hold\(values.because(in: .english))"
    case .korean: "\(values.found.or("...").inParentheses) 표시가 맞지 않습니다\(values.because(in: .korean))"
    }
  }

  package static func page(in language: Language) -> ManualPage {
    switch language {
    case .english:
      ManualPage(
        summary: "A line says something of its segment that is not so.",
        explanation: """
          Words such as `(retransmission)`, `(duplicate ACK)` or `(window update)` say what a segment \
          is, and the checker holds them against the trace. Here the segment is something else; the \
          message says why.

          Remove the word, or correct the segment so that it becomes what the word says.
          """)
    case .korean:
      ManualPage(
        summary: "줄에 적힌 세그먼트의 성격이 사실과 다릅니다.",
        explanation: """
          `(retransmission)`, `(duplicate ACK)`, `(window update)` 같은 말은 세그먼트의 성격을 나타내며 \
          검사기가 사실인지 확인합니다. 여기서는 사실과 다르며, 까닭은 메시지에 나옵니다.

          그 말을 지우거나 말과 맞도록 세그먼트를 고치세요.
          """)
    }
  }

  package static let wrong = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ACK, Seq=201, ACK=106 (duplicate ACK)

    """)

  package static let right = Example(
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5
    Server: ACK, Seq=201, ACK=106

    """)
}
