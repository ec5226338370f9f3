import Testing

/// Departures, arrivals and duplicates written with an ellipsis, apart from their sending.
@Suite
struct InFlightTests {
  @Test(arguments: table)
  func `a segment in the network gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "A segment departs, and arrives later; the other side answers only then.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "An acknowledgment of what is still in the network.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      B: ACK, Seq=301, ACK=106
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
        B: ACK, Seq=301, ACK=101
        ... A: PSH-ACK, Seq=101, ACK=301, Len=5
        B: ACK, Seq=301, ACK=106
        """),
    Verdict(
      "Data crosses data: neither side can know of the other's segment.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      B: PSH-ACK, Seq=301, ACK=101, Len=10
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=311, ACK=106
      A: ACK, Seq=106, ACK=311
      """),
    Verdict(
      "An arrival names only its flags; it takes the oldest segment that agrees.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      ... A: PSH-ACK
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "The second segment overtakes the first: a duplicate ACK, then one ACK for both.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      A: PSH-ACK, Seq=106, ACK=301, Len=5 ...
      ... A: PSH-ACK, Seq=106, ACK=301, Len=5 (out of order)
      B: ACK, Seq=301, ACK=101 (duplicate ACK)
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=111
      """),
    Verdict(
      "The overtaking segment is acknowledged as if the gap were not there.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      A: PSH-ACK, Seq=106, ACK=301, Len=5
      B: ACK, Seq=301, ACK=111
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=111
      """,
      lesson: ["3:acknowledgment-mismatch"], strict: ["3:acknowledgment-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
        A: PSH-ACK, Seq=106, ACK=301, Len=5
        B: ACK, Seq=301, ACK=101
        ... A: PSH-ACK, Seq=101, ACK=301, Len=5
        B: ACK, Seq=301, ACK=111
        """),
    Verdict(
      "What arrives is not what departed.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      ... A: PSH-ACK, Seq=102, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["2:arrival-mismatch"], strict: ["2:arrival-mismatch"]),
    Verdict(
      "An arrival of something that nobody sent, and that is not called a duplicate.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["3:unsent-arrival"], strict: ["3:unsent-arrival"]),
    Verdict(
      "An old duplicate of data that was shown: acknowledged again, without any change.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5 (duplicate)
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "The network delivers a segment twice; the second copy asks for another ACK.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (duplicate)
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "A segment still in the network at the end is worth a hint.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: PSH-ACK, Seq=106, ACK=301, Len=5 ...
      """,
      lessonHints: ["3:still-in-network"], hints: ["3:still-in-network"],
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "An omission empties the network.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      ...
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "A segment cannot be lost and still be in the network.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: PSH-ACK, Seq=106, ACK=301, Len=5 ... (lost)
      """,
      lesson: ["3:contradictory-fate"], strict: ["3:contradictory-fate"]),
    Verdict(
      "A segment in the network is lost where it would have arrived.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      B: PSH-ACK, Seq=301, ACK=101, Len=3
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5 (lost)
      A: PSH-ACK, Seq=101, ACK=304, Len=5 (retransmission)
      B: ACK, Seq=304, ACK=106
      """),
    Verdict(
      "A segment called out of order that is the very next one.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (out of order)
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["1:wrong-claim"], strict: ["1:wrong-claim"]),
    Verdict(
      "A gap after a loss: each later segment gets a duplicate ACK.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=111, ACK=301, Len=10
      B: ACK, Seq=301, ACK=101 (duplicate ACK)
      A: PSH-ACK, Seq=121, ACK=301, Len=10
      B: ACK, Seq=301, ACK=101 (duplicate ACK)
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (retransmission)
      B: ACK, Seq=301, ACK=131
      """),
    Verdict(
      "The repeated segment fills the gap, so the ACK jumps over all that was held.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=111, ACK=301, Len=10
      B: ACK, Seq=301, ACK=101 (duplicate ACK)
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (retransmission)
      B: ACK, Seq=301, ACK=111
      """,
      lesson: ["5:acknowledgment-mismatch"], strict: ["5:acknowledgment-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
        A: PSH-ACK, Seq=111, ACK=301, Len=10
        B: ACK, Seq=301, ACK=101 (duplicate ACK)
        A: PSH-ACK, Seq=101, ACK=301, Len=10 (retransmission)
        B: ACK, Seq=301, ACK=121
        """),
    Verdict(
      "An ACK of new data is not a duplicate ACK.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111 (duplicate ACK)
      """,
      lesson: ["2:wrong-claim"], strict: ["2:wrong-claim"]),
    Verdict(
      "A duplicate ACK may repeat the number of the SYN-ACK (RFC 5681).",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=111, ACK=301, Len=10
      B: ACK, Seq=301, ACK=101 (duplicate ACK)
      """),
  ]
}
