import Problems
import Testing

/// Ways to begin, to number and to leave out that are all correct.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct MoreCorrectWritingTests {
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
      "omission mid data",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      ...
      A: FIN-ACK, Seq=u, ACK=v
      B: FIN-ACK, Seq=v, ACK=u+1
      A: ACK, Seq=u+1, ACK=v+1
      """),
    CorrectExchange(
      "omission letters to numbers",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      ...
      A: FIN-ACK, Seq=500, ACK=700
      B: FIN-ACK, Seq=700, ACK=501
      A: ACK, Seq=501, ACK=701
      """),
    CorrectExchange(
      "FIN place textbook", isStrict: false,
      """
      A: FIN, Seq=u
      B: ACK, Seq=v, ACK=u+1
      B: FIN-ACK, Seq=w, ACK=u+1
      A: ACK, Seq=u+1, ACK=w+1
      """),
    CorrectExchange(
      "same letter both sides",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=x, ACK=x+1
      A: ACK, Seq=x+1, ACK=x+1
      """),
    CorrectExchange(
      "phase letters swapped roles x y",
      """
      -- open --
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      -- close --
      B: FIN-ACK, Seq=x, ACK=y
      A: ACK, Seq=y, ACK=x+1
      A: FIN-ACK, Seq=y, ACK=x+1
      B: ACK, Seq=x+1, ACK=y+1
      """),
    CorrectExchange(
      "phase letters m n",
      """
      -- open --
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      -- data --
      A: PSH-ACK, Seq=x+1, ACK=y+1, Len=100
      B: ACK, Seq=y+1, ACK=x+101
      -- close --
      A: FIN-ACK, Seq=m, ACK=n
      B: ACK, Seq=n, ACK=m+1
      B: FIN-ACK, Seq=n, ACK=m+1
      A: ACK, Seq=m+1, ACK=n+1
      """),
    CorrectExchange(
      "letter len in close",
      """
      A: FIN-ACK, Seq=x+1+len, ACK=y+1
      B: FIN-ACK, Seq=y+1, ACK=x+2+len
      A: ACK, Seq=x+2+len, ACK=y+2
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
    CorrectExchange(
      "fig 7 in two different orders",
      """
      A: [CLOSED]
      B: [CLOSED]
      A: SYN, Seq=100 ...
      B: SYN, Seq=300 ...
      ... B: SYN, Seq=300
      A: SYN-ACK, Seq=100, ACK=301 ...
      ... A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101 ...
      ... A: SYN-ACK, Seq=100, ACK=301
      ... B: SYN-ACK, Seq=300, ACK=101
      A: [ESTABLISHED]
      B: [ESTABLISHED]
      """),
    CorrectExchange(
      "fast retransmit in letters",
      """
      A: ACK, Seq=x, ACK=y, Len=100 (lost)
      A: ACK, Seq=x+100, ACK=y, Len=100
      B: ACK, Seq=y, ACK=x
      A: ACK, Seq=x, ACK=y, Len=100 (retransmission)
      B: ACK, Seq=y, ACK=x+200
      """),
    CorrectExchange(
      "blanks",
      """
      A: SYN, Seq=?
      B: SYN-ACK, Seq=?, ACK=?
      A: ACK, Seq=?, ACK=?
      A: PSH-ACK, Seq=?, ACK=?, Len=?
      B: ACK, Seq=?, ACK=?
      """),
    CorrectExchange(
      "blank mix",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=?
      A: ACK, Seq=?, ACK=301
      A: PSH-ACK, Seq=?, ACK=?, Len=5
      B: ACK, Seq=301, ACK=106
      """),
    CorrectExchange(
      "korean lesson", isStrict: false,
      """
      클라이언트: SYN, Seq=100 [SYN_SENT | SYN_RCVD]
      서버: SYN+ACK, Seq=300, ACK=101 [SYN_RCVD | ESTABLISHED]
      클라이언트: ACK, Seq=101, ACK=301
      클라이언트: FIN, Seq=101
      서버: ACK, ACK=102
      서버: FIN, Seq=301
      클라이언트: ACK, ACK=302
      """),
  ]
}
