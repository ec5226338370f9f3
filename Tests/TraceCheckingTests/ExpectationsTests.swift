import Testing

/// What a lesson expects or allows: final states and problems, for the whole file or for one line.
@Suite
struct ExpectationsTests {
  @Test(arguments: table)
  func `what is expected or allowed is no finding, and what is missed is one`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "The expected final states come out.",
      """
      ---
      title: Close
      hstrace:
        expect: {A: TIME-WAIT, B: CLOSED}
      ---
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    Verdict(
      "The closer is expected to be CLOSED, but its TIME-WAIT has not run out.",
      """
      ---
      title: Close
      hstrace:
        expect: {A: CLOSED}
      ---
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      strict: ["*:skipped-time-wait"], lessonHints: ["8:skipped-time-wait"]),
    Verdict(
      "An unfinished handshake that is expected is no finding.",
      """
      ---
      title: A server waits
      hstrace:
        expect: {A: ESTABLISHED, B: SYN-RECEIVED}
      ---
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      """),
    Verdict(
      "An unfinished close that is expected is no finding.",
      """
      ---
      title: The last ACK is lost
      hstrace:
        expect: {A: TIME-WAIT, B: LAST-ACK}
      ---
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301 (lost)
      """),
    Verdict(
      "FINs without ACK are allowed for the whole lesson.",
      """
      ---
      title: Close
      hstrace:
        allow: [missing-ack-flag]
      ---
      A: FIN, Seq=100
      B: ACK, Seq=300, ACK=101
      B: FIN, Seq=300
      A: ACK, Seq=101, ACK=301
      """),
    Verdict(
      "Allowed on one line only: the other line's fault remains in strict.",
      """
      #! allow: missing-ack-flag
      A: FIN, Seq=100
      B: ACK, Seq=300, ACK=101
      B: FIN, Seq=300
      A: ACK, Seq=101, ACK=301
      """,
      strict: ["4:missing-ack-flag"], lessonHints: ["4:missing-ack-flag"]),
    Verdict(
      "A mistake that the lesson announces is no finding.",
      """
      A: SYN, Seq=100
      #! expect: acknowledgment-mismatch
      B: SYN-ACK, Seq=300, ACK=100
      A: ACK, Seq=101, ACK=301
      """),
    Verdict(
      "A mistake that is announced and does not occur.",
      """
      A: SYN, Seq=100
      #! expect: acknowledgment-mismatch
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["*:expected-problem-missing"], strict: ["*:expected-problem-missing"]),
  ]
}
