import Testing

/// Figures 6 to 13 of RFC 9293 with every state they show; a wrong state would be a finding.
@Suite
struct FiguresTests {
  @Test(arguments: table)
  func `a figure of the RFC has no finding`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "Figure 6: basic three-way handshake.",
      """
      A: [CLOSED]
      B: [LISTEN]
      A: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
      B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | ESTABLISHED]
      A: ACK, Seq=101, ACK=301 [ESTABLISHED | ESTABLISHED]
      A: ACK, Seq=101, ACK=301, DATA [ESTABLISHED | ESTABLISHED]
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Figure 7: simultaneous connection synchronization.",
      """
      A: [CLOSED]
      B: [CLOSED]
      A: SYN, Seq=100 ... [SYN-SENT | CLOSED]
      B: SYN, Seq=300 [SYN-SENT | SYN-RECEIVED]
      ... A: SYN, Seq=100 [SYN-RECEIVED | SYN-RECEIVED]
      A: SYN-ACK, Seq=100, ACK=301 ... [SYN-RECEIVED | SYN-RECEIVED]
      B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | ESTABLISHED]
      ... A: SYN-ACK, Seq=100, ACK=301 [ESTABLISHED | ESTABLISHED]
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Figure 8: recovery from an old duplicate SYN.",
      """
      A: [CLOSED]
      B: [LISTEN]
      A: SYN, Seq=100 ... [SYN-SENT | LISTEN]
      ... A: SYN, Seq=90 (duplicate) [SYN-SENT | SYN-RECEIVED]
      B: SYN-ACK, Seq=300, ACK=91 [SYN-RECEIVED | SYN-SENT]
      A: RST, Seq=91 [SYN-SENT | LISTEN]
      ... A: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
      B: SYN-ACK, Seq=400, ACK=101 [SYN-RECEIVED | ESTABLISHED]
      A: ACK, Seq=101, ACK=401 [ESTABLISHED | ESTABLISHED]
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Figure 9: half-open connection discovery; the last SYN is still under way.",
      """
      ---
      title: Half-open connection discovery
      hstrace:
        endpoints:
          - {name: A}
          - {name: B, state: ESTABLISHED, next: 300, expects: 100}
      ---
      A: (reboot)
      A: [CLOSED]
      B: [ESTABLISHED]
      A: SYN, Seq=400 [SYN-SENT | ESTABLISHED]
      B: ACK, Seq=300, ACK=100 [ESTABLISHED | SYN-SENT]
      A: RST, Seq=100 [SYN-SENT | CLOSED]
      A: [SYN-SENT]
      B: [CLOSED]
      A: SYN, Seq=400 ... (retransmission) [SYN-SENT | CLOSED]
      A: [SYN-SENT]
      """,
      final: ("SYN-SENT", "CLOSED")),
    Verdict(
      "Figure 10: the active side causes half-open connection discovery.",
      """
      ---
      title: The active side discovers a half-open connection
      hstrace:
        endpoints:
          - {name: A}
          - {name: B, state: ESTABLISHED, next: 300, expects: 100}
      ---
      A: (reboot)
      B: ACK, Seq=300, ACK=100, Len=10 [ESTABLISHED | CLOSED]
      A: RST, Seq=100 [CLOSED | CLOSED]
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "Figure 11: an old duplicate SYN meets two passive sockets.",
      """
      A: [LISTEN]
      B: [LISTEN]
      ... A: SYN, Seq=z (duplicate) [LISTEN | SYN-RECEIVED]
      B: SYN-ACK, Seq=x, ACK=z+1 [SYN-RECEIVED | LISTEN]
      A: RST, Seq=z+1 [LISTEN | LISTEN]
      A: [LISTEN]
      B: [LISTEN]
      """,
      final: ("LISTEN", "LISTEN")),
    Verdict(
      "Figure 12: normal close sequence.",
      """
      A: [ESTABLISHED]
      B: [ESTABLISHED]
      A: (close)
      A: FIN-ACK, Seq=100, ACK=300 [FIN-WAIT-1 | CLOSE-WAIT]
      B: ACK, Seq=300, ACK=101 [CLOSE-WAIT | FIN-WAIT-2]
      B: (close)
      B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
      A: ACK, Seq=101, ACK=301 [TIME-WAIT | CLOSED]
      A: (2MSL)
      A: [CLOSED]
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "Figure 13: simultaneous close sequence.",
      """
      A: [ESTABLISHED]
      B: [ESTABLISHED]
      A: (close)
      B: (close)
      A: FIN-ACK, Seq=100, ACK=300 ... [FIN-WAIT-1 | ESTABLISHED]
      B: FIN-ACK, Seq=300, ACK=100 [FIN-WAIT-1 | CLOSING]
      ... A: FIN-ACK, Seq=100, ACK=300 [CLOSING | CLOSING]
      A: ACK, Seq=101, ACK=301 ... [CLOSING | CLOSING]
      B: ACK, Seq=301, ACK=101 [CLOSING | TIME-WAIT]
      ... A: ACK, Seq=101, ACK=301 [TIME-WAIT | TIME-WAIT]
      A: (2MSL)
      B: (2MSL)
      A: [CLOSED]
      B: [CLOSED]
      """,
      final: ("CLOSED", "CLOSED")),
  ]
}
