import Testing

/// States in brackets and events in parentheses: RFC 9293, 3.3.2 and 3.10.
@Suite
struct StatesTests {
  @Test(arguments: table)
  func `an asserted state or an event gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "Every state of the opening and the close, sender first.",
      """
      A: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
      B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | ESTABLISHED]
      A: ACK, Seq=101, ACK=301 [ESTABLISHED | ESTABLISHED]
      A: FIN-ACK, Seq=101, ACK=301 [FIN-WAIT-1 | CLOSE-WAIT]
      B: ACK, Seq=301, ACK=102 [CLOSE-WAIT | FIN-WAIT-2]
      B: FIN-ACK, Seq=301, ACK=102 [LAST-ACK | TIME-WAIT]
      A: ACK, Seq=102, ACK=302 [TIME-WAIT | CLOSED]
      """),
    Verdict(
      "The sender stays first when the arrow points left.",
      """
      B <- A: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
      A <- B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | ESTABLISHED]
      B <- A: ACK, Seq=101, ACK=301 [ESTABLISHED | ESTABLISHED]
      """),
    Verdict(
      "One state alone is the sender's.",
      """
      A: SYN, Seq=100 [SYN-SENT]
      B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED]
      A: ACK, Seq=101, ACK=301 [ESTABLISHED]
      """),
    Verdict(
      "A dash asserts nothing.",
      """
      A: SYN, Seq=100 [- | SYN-RECEIVED]
      B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | -]
      A: ACK, Seq=101, ACK=301
      """),
    Verdict(
      "A server that has received a SYN is no longer in LISTEN.",
      """
      A: SYN, Seq=100 [SYN-SENT | LISTEN]
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:wrong-state"], strict: ["1:wrong-state"],
      fixed: """
        A: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "A client that has sent its SYN is in SYN-SENT, not in SYN-RECEIVED.",
      """
      A: SYN, Seq=100 [SYN-RECEIVED]
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:wrong-state"], strict: ["1:wrong-state"],
      fixed: """
        A: SYN, Seq=100 [SYN-SENT]
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The two states are written in the wrong order.",
      """
      A: SYN, Seq=100 [SYN-RECEIVED | SYN-SENT]
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:wrong-state"], strict: ["1:wrong-state"],
      fixed: """
        A: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The server is not yet ESTABLISHED when it sends its SYN-ACK.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101 [ESTABLISHED | ESTABLISHED]
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:wrong-state"], strict: ["2:wrong-state"],
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | ESTABLISHED]
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The server in TIME-WAIT: only the side that closed first goes there.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101 [TIME-WAIT]
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["3:wrong-state"], strict: ["3:wrong-state"],
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300
        B: ACK, Seq=300, ACK=101
        B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK]
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "After the acknowledgment of its FIN the closer is in FIN-WAIT-2.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      A: [FIN-WAIT-1]
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["3:wrong-state"], strict: ["3:wrong-state"],
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300
        B: ACK, Seq=300, ACK=101
        A: [FIN-WAIT-2]
        B: FIN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The server after the last ACK is CLOSED, without TIME-WAIT.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      B: [TIME-WAIT]
      """,
      lesson: ["4:wrong-state"], strict: ["4:wrong-state"],
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300
        B: FIN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        B: [CLOSED]
        """),
    Verdict(
      "Declared states before the first segment: here the server is CLOSED, so it refuses.",
      """
      A: [CLOSED]
      B: [CLOSED]
      A: SYN, Seq=100 [SYN-SENT | CLOSED]
      B: RST-ACK, Seq=0, ACK=101 [CLOSED | CLOSED]
      """),
    Verdict(
      "Other spellings of the states are read; strict asks for the RFC's.",
      """
      A: SYN, Seq=100 [SYN_SENT | SYN_RCVD]
      B: SYN-ACK, Seq=300, ACK=101 [SYN_RCVD | ESTAB]
      A: ACK, Seq=101, ACK=301
      """,
      hints: ["1:state-alias", "2:state-alias"]),
    Verdict(
      "A state that does not exist.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: [ESTABLISHING]
      """,
      lesson: ["4:unknown-state"], strict: ["4:unknown-state"]),
    Verdict(
      "The user's close does not change the state; the FIN does (figure 12).",
      """
      A: PSH-ACK, Seq=95, ACK=300, Len=5
      B: ACK, Seq=300, ACK=100
      A: (close)
      A: [ESTABLISHED]
      A: FIN-ACK, Seq=100, ACK=300
      A: [FIN-WAIT-1]
      B: ACK, Seq=300, ACK=101
      """),
    Verdict(
      "The time-wait timer cannot run out in ESTABLISHED.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: (2MSL)
      """,
      lesson: ["4:not-allowed-in-state"], strict: ["4:not-allowed-in-state"]),
    Verdict(
      "An active OPEN of a connection that exists.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: (open)
      """,
      lesson: ["4:not-allowed-in-state"], strict: ["4:not-allowed-in-state"]),
    Verdict(
      "A send call, and the octets that follow from it.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: (send 10)
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111
      """),
    Verdict(
      "An event belongs on a line of its own.",
      """
      A: FIN-ACK, Seq=100, ACK=300 (close)
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:misplaced-event"], strict: ["1:misplaced-event"]),
  ]
}
