import Testing

/// Resets and challenge ACKs: RFC 9293, 3.5.2, 3.5.3 and 3.10.5; RFC 5961.
@Suite
struct ResetsTests {
  @Test(arguments: table)
  func `a reset gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "Nobody listens: the reset acknowledges the SYN and has number zero.",
      """
      A: SYN, Seq=100
      B: RST-ACK, Seq=0, ACK=101
      """,
      final: ("CLOSED", "CLOSED"), pattern: "refused"),
    Verdict(
      "The refusal acknowledges the SYN's own number.",
      """
      A: SYN, Seq=100
      B: RST-ACK, Seq=0, ACK=100
      """,
      lesson: ["2:reset-mismatch"], strict: ["2:reset-mismatch"]),
    Verdict(
      "The refusal has a sequence number of its own, though no connection exists.",
      """
      A: SYN, Seq=100
      B: RST-ACK, Seq=5, ACK=101
      """,
      lesson: ["2:reset-mismatch"], strict: ["2:reset-mismatch"]),
    Verdict(
      "A refusal in flags alone.",
      """
      A: SYN
      B: RST-ACK
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "An abort takes the next sequence number.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: RST, Seq=101
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "An abort may carry the ACK bit, and is often written so.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      B: RST-ACK, Seq=301, ACK=106
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "An abort with a number that is not the next one.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: RST, Seq=105
      """,
      lesson: ["4:reset-mismatch"], strict: ["4:reset-mismatch"],
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        A: RST, Seq=101
        """),
    Verdict(
      "The client aborts: a server in SYN-RECEIVED goes back to LISTEN.",
      """
      B: (listen)
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: RST, Seq=101
      """,
      final: ("LISTEN", "CLOSED")),
    Verdict(
      "The user's abort, and the reset that follows from it.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: (abort)
      A: RST, Seq=106
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "A user timeout deletes the connection; data that arrives then is answered by a reset.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: (user timeout)
      B: PSH-ACK, Seq=301, ACK=106, Len=5
      A: RST, Seq=106
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "After a reboot data meets no connection; the reset takes its number from the ACK.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: (reboot)
      B: PSH-ACK, Seq=301, ACK=106, Len=5
      A: RST, Seq=106
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "The reset of a forgotten connection has another number than the ACK it answers.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: (reboot)
      B: PSH-ACK, Seq=301, ACK=106, Len=5
      A: RST, Seq=107
      """,
      lesson: ["5:reset-mismatch"], strict: ["5:reset-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=101, ACK=301, Len=5
        B: ACK, Seq=301, ACK=106
        A: (reboot)
        B: PSH-ACK, Seq=301, ACK=106, Len=5
        A: RST, Seq=106
        """),
    Verdict(
      "A reset whose number is in the window but not the next one is challenged.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      ... A: RST, Seq=150 (duplicate)
      B: ACK, Seq=301, ACK=106 (challenge ACK)
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "A challenge ACK may be left out: RFC 5961 limits their rate.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      ... A: RST, Seq=150 (duplicate)
      """,
      lessonHints: ["3:unanswered-challenge"], hints: ["3:unanswered-challenge"],
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "An old SYN in ESTABLISHED is answered by a challenge ACK.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      ... A: SYN, Seq=100 (duplicate)
      B: ACK, Seq=301, ACK=101 (challenge ACK)
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "A challenge ACK although nothing is to be challenged.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      B: ACK, Seq=301, ACK=106 (challenge ACK)
      """,
      lesson: ["3:wrong-claim"], strict: ["3:wrong-claim"]),
    Verdict(
      "A half-closed connection is aborted by the other side.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: RST-ACK, Seq=300, ACK=101
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "A reset with nothing owed in LISTEN.",
      """
      A: [CLOSED]
      B: [LISTEN]
      B: RST, Seq=0
      """,
      lesson: ["3:not-allowed-in-state"], strict: ["3:not-allowed-in-state"]),
    Verdict(
      "Letters: the reset goes on with the sender's count.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      A: RST, Seq=x+1
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "An owed reset of an ACK has no ACK bit itself; an extra one is only a hint.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: (reboot)
      B: PSH-ACK, Seq=301, ACK=106, Len=5
      A: RST-ACK, Seq=106, ACK=306
      """,
      hints: ["5:reset-with-ack"], final: ("CLOSED", "CLOSED")),
    Verdict(
      "A client that gave up: its close in SYN-SENT deletes the connection.",
      """
      A: SYN, Seq=100 (lost)
      A: (close)
      A: [CLOSED]
      """),
    Verdict(
      "A user aborts, and the reset is missing.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: (abort)
      """,
      lesson: ["3:unanswered"], strict: ["3:unanswered"]),
    Verdict(
      "A user aborts, and the peer's reset comes first.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: RST-ACK, Seq=301, ACK=106 ...
      A: (abort)
      ... B: RST-ACK, Seq=301, ACK=106
      """,
      final: ("CLOSED", "CLOSED")),
  ]
}
