import Testing

/// Both sides at once: RFC 9293, figures 7 and 13.
@Suite
struct SimultaneousTests {
  @Test(arguments: table)
  func `a simultaneous open or close gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "Figure 7: the SYNs cross, and each side answers with its SYN-ACK.",
      """
      A: SYN, Seq=100 ...
      B: SYN, Seq=300
      ... A: SYN, Seq=100
      A: SYN-ACK, Seq=100, ACK=301 ...
      B: SYN-ACK, Seq=300, ACK=101
      ... A: SYN-ACK, Seq=100, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED"), pattern: "simultaneous-open"),
    Verdict(
      "In a simultaneous open the SYN-ACK repeats the ISN; it is no new number.",
      """
      A: SYN, Seq=100 ...
      B: SYN, Seq=300
      ... A: SYN, Seq=100
      A: SYN-ACK, Seq=101, ACK=301 ...
      B: SYN-ACK, Seq=300, ACK=101
      ... A: SYN-ACK, Seq=100, ACK=301
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"],
      fixed: """
        A: SYN, Seq=100 ...
        B: SYN, Seq=300
        ... A: SYN, Seq=100
        A: SYN-ACK, Seq=100, ACK=301 ...
        B: SYN-ACK, Seq=300, ACK=101
        ... A: SYN-ACK, Seq=100, ACK=301
        """),
    Verdict(
      "The crossing SYN-ACK acknowledges the SYN's own number.",
      """
      A: SYN, Seq=100 ...
      B: SYN, Seq=300
      ... A: SYN, Seq=100
      A: SYN-ACK, Seq=100, ACK=300 ...
      B: SYN-ACK, Seq=300, ACK=101
      ... A: SYN-ACK, Seq=100
      """,
      lesson: ["4:acknowledgment-mismatch"], strict: ["4:acknowledgment-mismatch"]),
    Verdict(
      "Two bare SYNs without the ellipsis, then SYN-ACKs: the crossing is not written.",
      """
      A: SYN, Seq=100
      B: SYN, Seq=300
      A: SYN-ACK, Seq=100, ACK=301
      B: SYN-ACK, Seq=300, ACK=101
      """,
      lesson: ["2:not-allowed-in-state"], strict: ["2:not-allowed-in-state"]),
    Verdict(
      "Two bare SYNs, then an ACK: the second is a SYN-ACK that lacks its flag.",
      """
      A: SYN, Seq=100
      B: SYN, Seq=300
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:not-allowed-in-state"], strict: ["2:not-allowed-in-state"],
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "RFC 793 drew a pure ACK in SYN-RECEIVED; RFC 9293 has a SYN-ACK there.",
      """
      A: SYN, Seq=100 ...
      B: SYN, Seq=300
      ... A: SYN, Seq=100
      A: ACK, Seq=101, ACK=301
      ...
      """,
      strict: ["4:superseded"], lessonHints: ["4:superseded"]),
    Verdict(
      "Letters in a simultaneous open.",
      """
      A: SYN, Seq=x ...
      B: SYN, Seq=y
      ... A: SYN, Seq=x
      A: SYN-ACK, Seq=x, ACK=y+1 ...
      B: SYN-ACK, Seq=y, ACK=x+1
      ... A: SYN-ACK, Seq=x, ACK=y+1
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Figure 13: the FINs cross, each side goes through CLOSING.",
      """
      A: FIN-ACK, Seq=100, ACK=300 ...
      B: FIN-ACK, Seq=300, ACK=100
      ... A: FIN-ACK, Seq=100, ACK=300
      A: ACK, Seq=101, ACK=301 ...
      B: ACK, Seq=301, ACK=101
      ... A: ACK, Seq=101, ACK=301
      """,
      final: ("TIME-WAIT", "TIME-WAIT"), pattern: "simultaneous-close"),
    Verdict(
      "The FINs cross, the last two ACKs need not.",
      """
      A: FIN-ACK, Seq=100, ACK=300 ...
      B: FIN-ACK, Seq=300, ACK=100
      ... A: FIN-ACK, Seq=100, ACK=300
      A: ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=101
      """,
      final: ("TIME-WAIT", "TIME-WAIT"), pattern: "simultaneous-close"),
    Verdict(
      "Crossing FINs: an ACK of 101 before the first FIN has arrived.",
      """
      A: FIN-ACK, Seq=100, ACK=300 ...
      B: FIN-ACK, Seq=300, ACK=101
      ... A: FIN-ACK, Seq=100, ACK=300
      A: ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=101
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300 ...
        B: FIN-ACK, Seq=300, ACK=100
        ... A: FIN-ACK, Seq=100, ACK=300
        A: ACK, Seq=101, ACK=301
        B: ACK, Seq=301, ACK=101
        """),
    Verdict(
      "The FINs are not said to cross, so the second must acknowledge the first.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=100
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      final: ("TIME-WAIT", "CLOSED"),
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300
        B: FIN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "In CLOSING the own FIN has used its number.",
      """
      A: FIN-ACK, Seq=100, ACK=300 ...
      B: FIN-ACK, Seq=300, ACK=100
      ... A: FIN-ACK, Seq=100, ACK=300
      A: ACK, Seq=100, ACK=301
      B: ACK, Seq=301, ACK=101
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"],
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300 ...
        B: FIN-ACK, Seq=300, ACK=100
        ... A: FIN-ACK, Seq=100, ACK=300
        A: ACK, Seq=101, ACK=301
        B: ACK, Seq=301, ACK=101
        """),
    Verdict(
      "A simultaneous close without the last ACK: one side stays in CLOSING.",
      """
      A: FIN-ACK, Seq=100, ACK=300 ...
      B: FIN-ACK, Seq=300, ACK=100
      ... A: FIN-ACK, Seq=100, ACK=300
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["4:incomplete-close"], strict: ["4:incomplete-close"], final: ("CLOSING", "TIME-WAIT")),
    Verdict(
      "Both sides end in CLOSED after 2MSL.",
      """
      A: FIN-ACK, Seq=100, ACK=300 ...
      B: FIN-ACK, Seq=300, ACK=100
      ... A: FIN-ACK, Seq=100, ACK=300
      A: ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=101
      A: (2MSL)
      B: (2MSL)
      """,
      final: ("CLOSED", "CLOSED")),
  ]
}
