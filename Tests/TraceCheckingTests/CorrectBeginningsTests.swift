import Testing

/// States and numbers in which a trace may begin, said by metadata, by a state line or by an omission.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct CorrectBeginningsTests {
  @Test(arguments: table)
  func `a trace that begins within a connection has no finding`(_ exchange: CorrectExchange) {
    verify(exchange)
  }

  private static let table: [CorrectExchange] = [
    CorrectExchange(
      "omission in opening",
      """
      A: SYN, Seq=100
      ...
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111
      """),
    CorrectExchange(
      "omission before",
      """
      ...
      A: PSH-ACK, Seq=5000, ACK=9000, Len=10
      B: ACK, Seq=9000, ACK=5010
      ...
      A: FIN-ACK, Seq=7000, ACK=9900
      B: FIN-ACK, Seq=9900, ACK=7001
      A: ACK, Seq=7001, ACK=9901
      """),
    CorrectExchange(
      "omission starts with synack",
      """
      ...
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    CorrectExchange(
      "state line wins",
      """
      A: [SYN-SENT]
      B: [LISTEN]
      A: SYN, Seq=100 (retransmission)
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    CorrectExchange(
      "starts in FIN-WAIT-2",
      """
      A: [FIN-WAIT-2]
      B: [CLOSE-WAIT]
      B: PSH-ACK, Seq=300, ACK=101, Len=10
      A: ACK, Seq=101, ACK=310
      B: FIN-ACK, Seq=310, ACK=101
      A: ACK, Seq=101, ACK=311
      """),
    CorrectExchange(
      "starts in LAST-ACK",
      """
      A: [TIME-WAIT]
      B: [LAST-ACK]
      B: FIN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """),
    CorrectExchange(
      "starts closed metadata",
      """
      ---
      title: x
      hstrace:
        start: CLOSED
      ---
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    CorrectExchange(
      "start est",
      """
      ---
      title: x
      hstrace:
        start: ESTABLISHED
        endpoints:
          - {name: A, state: FIN-WAIT-1, next: 101, expects: 300}
          - {name: B, state: CLOSE-WAIT, next: 300, expects: 101}
      ---
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    CorrectExchange(
      "meta LAST-ACK",
      """
      ---
      title: x
      hstrace:
        endpoints:
          - {name: A, state: TIME-WAIT, next: 101, expects: 301}
          - {name: B, state: LAST-ACK, next: 301, expects: 101}
      ---
      A: ACK, Seq=101, ACK=301
      A: (2MSL)
      A: [CLOSED]
      B: [CLOSED]
      """),
    CorrectExchange(
      "meta CLOSING",
      """
      ---
      title: x
      hstrace:
        endpoints:
          - {name: A, state: CLOSING, next: 101, expects: 301}
          - {name: B, state: CLOSING, next: 301, expects: 101}
      ---
      A: ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=101
      A: [TIME-WAIT]
      B: [TIME-WAIT]
      """),
    CorrectExchange(
      "meta synrcvd",
      """
      ---
      title: x
      hstrace:
        endpoints:
          - {name: A, state: ESTABLISHED, next: 101, expects: 301}
          - {name: B, state: SYN-RECEIVED, next: 301, expects: 101}
      ---
      A: ACK, Seq=101, ACK=301
      B: [ESTABLISHED]
      """),
    CorrectExchange(
      "meta synsent",
      """
      ---
      title: x
      hstrace:
        endpoints:
          - {name: A, state: SYN-SENT, next: 101}
          - {name: B, state: LISTEN}
      ---
      A: SYN, Seq=100 (retransmission)
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    CorrectExchange(
      "meta CLOSING again",
      """
      ---
      title: x
      hstrace:
        endpoints:
          - {name: A, state: CLOSING, next: 101, expects: 301}
          - {name: B, state: CLOSING, next: 301, expects: 101}
      ---
      A: [CLOSING]
      A: ACK, Seq=101, ACK=301
      B: [TIME-WAIT]
      A: [CLOSING]
      B: ACK, Seq=301, ACK=101
      A: [TIME-WAIT]
      B: [TIME-WAIT]
      """),
    CorrectExchange(
      "meta finwait1",
      """
      ---
      title: x
      hstrace:
        endpoints:
          - {name: A, state: FIN-WAIT-1, next: 101, expects: 301}
          - {name: B, state: ESTABLISHED, next: 301, expects: 100}
      ---
      A: FIN-ACK, Seq=100, ACK=301 (retransmission)
      B: ACK, Seq=301, ACK=101
      B: FIN-ACK, Seq=301, ACK=101
      A: ACK, Seq=101, ACK=302
      """),
    CorrectExchange(
      "meta isn",
      """
      ---
      title: x
      hstrace:
        endpoints:
          - {name: A, state: CLOSED, isn: 100, window: 500, mss: 100}
          - {name: B, state: LISTEN, isn: 300, window: 500, mss: 100}
      ---
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=100
      B: ACK, Seq=301, ACK=201
      """),
    CorrectExchange(
      "meta closed event",
      """
      A: [CLOSED]
      B: [CLOSED]
      B: (listen)
      A: (open)
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
  ]
}
