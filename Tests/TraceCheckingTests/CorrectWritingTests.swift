import Testing

/// Ways to number and to leave out that are all correct.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct CorrectWritingTests {
  @Test(arguments: table)
  func `a way of writing that is correct has no finding`(_ exchange: CorrectExchange) {
    verify(exchange)
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
      "omission within close",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      ...
      B: FIN-ACK, Seq=900, ACK=101
      A: ACK, Seq=101, ACK=901
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
      "blank number of a second connection",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: RST-ACK, Seq=101, ACK=301
      A: SYN, Seq=?
      B: SYN-ACK, Seq=700, ACK=501
      A: ACK, Seq=501, ACK=701
      """),
    CorrectExchange(
      "blank length of a repeated FIN",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: FIN-ACK, Seq=101, ACK=301, Len=9 (lost)
      A: (timeout)
      A: FIN-ACK, Seq=101, ACK=301, Len=? (retransmission)
      B: FIN-ACK, Seq=301, ACK=111
      A: ACK, Seq=111, ACK=302
      """),
    CorrectExchange(
      "blank departure of a SYN that arrives with its number",
      """
      A: SYN, Seq=? ...
      B: SYN, Seq=300 ...
      ... A: SYN, Seq=100
      ... B: SYN, Seq=300
      A: SYN-ACK, Seq=100, ACK=301
      B: SYN-ACK, Seq=300, ACK=101
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
