import Testing

/// FINs and their acknowledgments that do not arrive: RFC 9293, 3.6 and 3.10.7.4.
@Suite
struct ClosingLossesTests {
  @Test(arguments: table)
  func `a loss in a close gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "A lost FIN is sent again with its first number.",
      """
      A: FIN-ACK, Seq=100, ACK=300 (lost)
      A: FIN-ACK, Seq=100, ACK=300 (retransmission)
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The acknowledgment of the FIN is lost; the FIN comes again and is acknowledged again.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101 (lost)
      A: FIN-ACK, Seq=100, ACK=300 (retransmission)
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The last ACK is lost; TIME-WAIT answers the repeated FIN.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301 (lost)
      B: FIN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The last ACK is lost and nothing follows: LAST-ACK remains.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301 (lost)
      """,
      lesson: ["4:incomplete-close"], strict: ["4:incomplete-close"], final: ("TIME-WAIT", "LAST-ACK")),
    Verdict(
      "A FIN repeated one number on is no repetition of that FIN.",
      """
      A: FIN-ACK, Seq=100, ACK=300 (lost)
      A: FIN-ACK, Seq=101, ACK=300 (retransmission)
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:sequence-mismatch"], strict: ["2:sequence-mismatch"],
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300 (lost)
        A: FIN-ACK, Seq=100, ACK=300 (retransmission)
        B: ACK, Seq=300, ACK=101
        B: FIN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "A lost FIN must not be acknowledged.",
      """
      A: FIN-ACK, Seq=100, ACK=300 (lost)
      B: ACK, Seq=300, ACK=101
      A: FIN-ACK, Seq=100, ACK=300 (retransmission)
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300 (lost)
        B: ACK, Seq=300, ACK=100
        A: FIN-ACK, Seq=100, ACK=300 (retransmission)
        B: FIN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The second FIN is lost and repeated.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101 (lost)
      B: (timeout)
      B: FIN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "Data before the FIN is lost: the FIN waits behind the gap, and the ACK stays.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10 (lost)
      A: FIN-ACK, Seq=110, ACK=300
      B: ACK, Seq=300, ACK=100 (duplicate ACK)
      A: PSH-ACK, Seq=100, ACK=300, Len=10 (retransmission)
      B: ACK, Seq=300, ACK=111
      B: FIN-ACK, Seq=300, ACK=111
      A: ACK, Seq=111, ACK=301
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The gap before the FIN is overlooked: the acknowledgment counts the lost octets.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10 (lost)
      A: FIN-ACK, Seq=110, ACK=300
      B: ACK, Seq=300, ACK=111
      A: PSH-ACK, Seq=100, ACK=300, Len=10 (retransmission)
      B: ACK, Seq=300, ACK=111
      B: FIN-ACK, Seq=300, ACK=111
      A: ACK, Seq=111, ACK=301
      """,
      lesson: ["3:acknowledgment-mismatch"], strict: ["3:acknowledgment-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=100, ACK=300, Len=10 (lost)
        A: FIN-ACK, Seq=110, ACK=300
        B: ACK, Seq=300, ACK=100
        A: PSH-ACK, Seq=100, ACK=300, Len=10 (retransmission)
        B: ACK, Seq=300, ACK=111
        B: FIN-ACK, Seq=300, ACK=111
        A: ACK, Seq=111, ACK=301
        """),
    Verdict(
      "Lost twice, sent three times.",
      """
      A: FIN-ACK, Seq=u, ACK=v (lost)
      A: FIN-ACK, Seq=u, ACK=v (retransmission) (lost)
      A: FIN-ACK, Seq=u, ACK=v (retransmission)
      B: FIN-ACK, Seq=v, ACK=u+1
      A: ACK, Seq=u+1, ACK=v+1
      """,
      final: ("TIME-WAIT", "CLOSED")),
  ]
}
