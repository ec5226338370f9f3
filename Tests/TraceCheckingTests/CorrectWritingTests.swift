import Problems
import Testing

/// Ways to begin, to number and to leave out that are all correct.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct CorrectWritingTests {
  @Test(arguments: table)
  func `ways to begin, to number and to leave out that are correct have no finding`(
    _ exchange: CorrectExchange
  ) {
    for profile in exchange.profiles {
      #expect(
        Outcome(checking: exchange.trace, profile: profile).findings == [],
        "\(profile.rawValue):\n\(exchange.trace)")
    }
  }

  private static let table: [CorrectExchange] = [
    CorrectExchange(
      "letters long",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      A: PSH-ACK, Seq=x+1, ACK=y+1, Len=len
      B: ACK, Seq=y+1, ACK=x+1+len
      B: PSH-ACK, Seq=y+1, ACK=x+1+len, Len=m
      A: ACK, Seq=x+1+len, ACK=y+1+m
      A: PSH-ACK, Seq=x+1+len, ACK=y+1+m, Len=10
      B: ACK, Seq=y+1+m, ACK=x+11+len
      A: FIN-ACK, Seq=x+11+len, ACK=y+1+m
      B: ACK, Seq=y+1+m, ACK=x+12+len
      B: FIN-ACK, Seq=y+1+m, ACK=x+12+len
      A: ACK, Seq=x+12+len, ACK=y+2+m
      """),
    CorrectExchange(
      "letters retransmission of len",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      A: PSH-ACK, Seq=x+1, ACK=y+1, Len=len (lost)
      A: (timeout)
      A: PSH-ACK, Seq=x+1, ACK=y+1, Len=len (retransmission)
      B: ACK, Seq=y+1, ACK=x+1+len
      """),
    CorrectExchange(
      "unknown data both ways",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, DATA
      B: PSH-ACK, Seq=301, ACK=181, DATA
      A: ACK, Seq=181, ACK=400
      A: PSH-ACK, Seq=181, ACK=400
      B: ACK, Seq=400, ACK=200
      """),
    CorrectExchange(
      "unknown data multiple", isStrict: false,
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: DATA
      A: DATA
      B: ACK, ACK=500
      A: PSH-ACK, Seq=500, ACK=301, Len=5
      B: ACK, ACK=505
      """),
    CorrectExchange(
      "unknown data then FIN",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, DATA
      B: ACK, Seq=301
      A: FIN-ACK, Seq=200, ACK=301
      B: FIN-ACK, Seq=301, ACK=201
      A: ACK, Seq=201, ACK=302
      """),
    CorrectExchange(
      "phases with renewed letters",
      """
      -- open --
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      -- close --
      A: FIN-ACK, Seq=x, ACK=y
      B: ACK, Seq=y, ACK=x+1
      B: FIN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      """),
    CorrectExchange(
      "phases new letters close",
      """
      -- open --
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      -- close --
      A: FIN-ACK, Seq=u, ACK=v
      B: ACK, Seq=v, ACK=u+1
      B: FIN-ACK, Seq=w, ACK=u+1
      A: ACK, Seq=u+1, ACK=w+1
      """),
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
      "omission within close",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      ...
      B: FIN-ACK, Seq=900, ACK=101
      A: ACK, Seq=101, ACK=901
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
      "syn to closed port then other",
      """
      A: [CLOSED]
      B: [CLOSED]
      A: SYN, Seq=1
      B: RST-ACK, Seq=0, ACK=2 [CLOSED | CLOSED]
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
  ]
}
