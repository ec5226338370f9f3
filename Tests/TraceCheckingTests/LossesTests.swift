import Testing

/// Loss and repetition: RFC 9293, 3.8.1 and 3.10.8.
@Suite
struct LossesTests {
  @Test(arguments: table)
  func `a loss or a retransmission gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "A lost SYN is sent again with the same number.",
      """
      A: SYN, Seq=100 (lost)
      A: (timeout)
      A: SYN, Seq=100 (retransmission)
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "A repetition after a loss needs no claim.",
      """
      A: SYN, Seq=100 (lost)
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    Verdict(
      "A SYN repeated with another number is no retransmission: a SYN always has the ISN.",
      """
      A: SYN, Seq=100 (lost)
      A: SYN, Seq=101 (retransmission)
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:sequence-mismatch"], strict: ["2:sequence-mismatch"],
      fixed: """
        A: SYN, Seq=100 (lost)
        A: SYN, Seq=100 (retransmission)
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "A lost SYN-ACK: the client repeats its SYN, the server its SYN-ACK.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101 (lost)
      A: SYN, Seq=100 (retransmission)
      B: SYN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "The lost third segment is made good by the first data, which carries the same ACK.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301 (lost)
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "After a lost third segment the server repeats its SYN-ACK and gets another ACK.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301 (lost)
      B: SYN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "A handshake whose third segment is lost ends half finished.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301 (lost)
      """,
      lesson: ["3:incomplete-handshake"], strict: ["3:incomplete-handshake"],
      final: ("ESTABLISHED", "SYN-RECEIVED")),
    Verdict(
      "A lost SYN, and nothing after it.",
      """
      A: SYN, Seq=100 (lost)
      """,
      lesson: ["1:incomplete-handshake"], strict: ["1:incomplete-handshake"]),
    Verdict(
      "Lost data is sent again; nothing was acknowledged in between.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (lost)
      A: (timeout)
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission)
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "Lost data must not be acknowledged.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (lost)
      B: ACK, Seq=301, ACK=106
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission)
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["5:acknowledgment-mismatch"], strict: ["5:acknowledgment-mismatch"],
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        A: PSH-ACK, Seq=101, ACK=301, Len=5 (lost)
        B: ACK, Seq=301, ACK=101
        A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission)
        B: ACK, Seq=301, ACK=106
        """),
    Verdict(
      "A corrupt segment is dropped, as if it were lost.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (corrupt)
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission)
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "A lost acknowledgment: the data comes again and is acknowledged again.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106 (lost)
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission)
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "A retransmission starts where the segment first sent did.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (lost)
      A: PSH-ACK, Seq=102, ACK=301, Len=5 (retransmission)
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["2:sequence-mismatch"], strict: ["2:sequence-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=101, ACK=301, Len=5 (lost)
        A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission)
        B: ACK, Seq=301, ACK=106
        """),
    Verdict(
      "A claimed retransmission may join two lost segments (3.8.6).",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=111, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=101, ACK=301, Len=20 (retransmission)
      B: ACK, Seq=301, ACK=121
      """),
    Verdict(
      "New data claimed to be a retransmission.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: PSH-ACK, Seq=106, ACK=301, Len=5 (retransmission)
      B: ACK, Seq=301, ACK=111
      """,
      lesson: ["3:wrong-claim"], strict: ["3:wrong-claim"]),
    Verdict(
      "A pure ACK uses no number and is never a retransmission.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      B: ACK, Seq=301, ACK=106 (retransmission)
      """,
      lesson: ["3:wrong-claim"], strict: ["3:wrong-claim"]),
    Verdict(
      "The same octets again, though nothing was lost and no timer ran out.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["2:unmarked-retransmission"], strict: ["2:unmarked-retransmission"]),
    Verdict(
      "A timeout was written, so the repetition explains itself.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      A: (timeout)
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "A spurious retransmission lies below what is acknowledged already.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (spurious)
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "A retransmission may repeat the acknowledgment of its original.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (lost)
      B: PSH-ACK, Seq=301, ACK=101, Len=10
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission)
      B: ACK, Seq=311, ACK=106
      A: ACK, Seq=106, ACK=311
      """,
      hints: ["3:repeated-acknowledgment"]),
    Verdict(
      "A SYN that comes again spuriously has its own number, not the next one.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: SYN, Seq=101 (spurious)
      B: ACK, Seq=301, ACK=101
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"]),
  ]
}
