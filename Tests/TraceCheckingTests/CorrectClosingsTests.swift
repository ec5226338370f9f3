import Testing

/// Closes as a correct pair of endpoints may show them.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct CorrectClosingsTests {
  @Test(arguments: table)
  func `a close that is correct has no finding`(_ exchange: CorrectExchange) {
    verify(exchange)
  }

  private static let table: [CorrectExchange] = [
    CorrectExchange(
      "crossing FIN with data",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10 ...
      B: FIN-PSH-ACK, Seq=300, ACK=100, Len=5
      ... A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=306, ACK=110
      A: ACK, Seq=110, ACK=306
      A: FIN-ACK, Seq=110, ACK=306
      B: ACK, Seq=306, ACK=111
      """),
    CorrectExchange(
      "FIN with data then ack",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=0, ACK=1
      A: ACK, Seq=1, ACK=1
      A: FIN-PSH-ACK, Seq=1, ACK=1, Data="bye"
      B: FIN-ACK, Seq=1, ACK=5
      A: ACK, Seq=5, ACK=2
      """),
    CorrectExchange(
      "half close with data both",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: PSH-ACK, Seq=300, ACK=101, Len=10
      B: PSH-ACK, Seq=310, ACK=101, Len=10
      A: ACK, Seq=101, ACK=320
      B: FIN-PSH-ACK, Seq=320, ACK=101, Len=5
      A: ACK, Seq=101, ACK=326
      """),
    CorrectExchange(
      "simultaneous close with in flight both",
      """
      A: FIN-ACK, Seq=100, ACK=300 ...
      B: FIN-ACK, Seq=300, ACK=100 ...
      ... B: FIN-ACK, Seq=300, ACK=100
      A: ACK, Seq=101, ACK=301
      ... A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=301, ACK=101
      """),
    CorrectExchange(
      "simultaneous close with data before",
      """
      A: PSH-ACK, Seq=90, ACK=300, Len=10
      A: FIN-ACK, Seq=100, ACK=300 ...
      B: FIN-ACK, Seq=300, ACK=100
      ... A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=301, ACK=101
      A: ACK, Seq=101, ACK=301
      """),
    CorrectExchange(
      "reset finwait1",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: RST, Seq=300
      """),
    CorrectExchange(
      "reset finwait2",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      A: RST, Seq=101
      """),
    CorrectExchange(
      "reset closewait",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: RST-ACK, Seq=300, ACK=101
      """),
    CorrectExchange(
      "data to closed finwait -> reset (Linux)",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: PSH-ACK, Seq=300, ACK=101, Len=10
      A: RST, Seq=101
      """),
    CorrectExchange(
      "fin retransmitted into time wait",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301 (lost)
      B: (timeout)
      B: FIN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      A: (2MSL)
      A: [CLOSED]
      B: [CLOSED]
      """),
    CorrectExchange(
      "shutdown and close events",
      """
      A: (open)
      B: (listen)
      A: SYN, Seq=1
      B: SYN-ACK, Seq=5, ACK=2
      A: ACK, Seq=2, ACK=6
      A: (send 10)
      A: PSH-ACK, Seq=2, ACK=6, Len=10
      B: ACK, Seq=6, ACK=12
      A: (shutdown)
      A: FIN-ACK, Seq=12, ACK=6
      B: ACK, Seq=6, ACK=13
      B: (send 5)
      B: PSH-ACK, Seq=6, ACK=13, Len=5
      A: ACK, Seq=13, ACK=11
      B: (close)
      B: FIN-ACK, Seq=11, ACK=13
      A: ACK, Seq=13, ACK=12
      A: (2MSL)
      """),
    CorrectExchange(
      "close in synrcvd",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: FIN-ACK, Seq=101, ACK=301
      B: FIN-ACK, Seq=301, ACK=102
      A: ACK, Seq=102, ACK=302
      """),
    CorrectExchange(
      "out of order FIN",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10 ...
      A: FIN-ACK, Seq=110, ACK=300 (out of order)
      B: ACK, Seq=300, ACK=100 (duplicate ACK)
      ... A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=300, ACK=111
      """),
    CorrectExchange(
      "retransmitted data and fin together",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10 (lost)
      A: FIN-ACK, Seq=110, ACK=300 (lost)
      A: (timeout)
      A: FIN-PSH-ACK, Seq=100, ACK=300, Len=10 (retransmission)
      B: ACK, Seq=300, ACK=111
      """),
    CorrectExchange(
      "TW-assassination RST",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      ... B: PSH-ACK, Seq=290, ACK=100, Len=5 (duplicate)
      A: ACK, Seq=101, ACK=301
      B: RST, Seq=301
      """),
    CorrectExchange(
      "fin lost both",
      """
      A: FIN-ACK, Seq=100, ACK=300 (lost)
      A: (timeout)
      A: FIN-ACK, Seq=100, ACK=300 (retransmission)
      B: ACK, Seq=300, ACK=101 (lost)
      A: (timeout)
      A: FIN-ACK, Seq=100, ACK=300 (retransmission)
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101 (lost)
      B: (timeout)
      B: FIN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """),
    CorrectExchange(
      "close with lost ack combined",
      """
      A: FIN-ACK, Seq=1, ACK=1
      B: ACK, Seq=1, ACK=2 (lost)
      B: FIN-ACK, Seq=1, ACK=2
      A: ACK, Seq=2, ACK=2
      """),
    CorrectExchange(
      "flags only with data and half close",
      """
      Client: SYN
      Server: SYN-ACK
      Client: ACK
      Client: PSH-ACK
      Server: ACK
      Server: PSH-ACK
      Client: ACK
      Client: FIN-ACK
      Server: ACK
      Server: PSH-ACK
      Client: ACK
      Server: FIN-ACK
      Client: ACK
      """),
    CorrectExchange(
      "flags only FIN FIN", isStrict: false,
      """
      Client: FIN
      Server: ACK
      Server: FIN
      Client: ACK
      """),
    CorrectExchange(
      "crossing acks and FIN",
      """
      A: PSH-ACK, Seq=1, ACK=1, Len=5
      B: ACK, Seq=1, ACK=6 ...
      A: FIN-ACK, Seq=6, ACK=1
      ... B: ACK, Seq=1, ACK=6
      B: ACK, Seq=1, ACK=7
      B: FIN-ACK, Seq=1, ACK=7
      A: ACK, Seq=7, ACK=2
      """),
    CorrectExchange(
      "last ack dup",
      """
      A: FIN-ACK, Seq=1, ACK=1
      B: FIN-ACK, Seq=1, ACK=2
      A: ACK, Seq=2, ACK=2
      ... A: ACK, Seq=2, ACK=2 (duplicate)
      B: RST, Seq=2
      """),
    CorrectExchange(
      "FIN place textbook", isStrict: false,
      """
      A: FIN, Seq=u
      B: ACK, Seq=v, ACK=u+1
      B: FIN-ACK, Seq=w, ACK=u+1
      A: ACK, Seq=u+1, ACK=w+1
      """),
  ]
}
