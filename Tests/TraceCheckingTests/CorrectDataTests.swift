import Testing

/// Data, windows and options as a correct pair of endpoints may show them.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct CorrectDataTests {
  @Test(arguments: table)
  func `data that is sent correctly has no finding`(_ exchange: CorrectExchange) {
    verify(exchange)
  }

  private static let table: [CorrectExchange] = [
    CorrectExchange(
      "crossing data both ways",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=10 ...
      B: PSH-ACK, Seq=301, ACK=101, Len=20 ...
      ... A: PSH-ACK, Seq=101, ACK=301, Len=10
      ... B: PSH-ACK, Seq=301, ACK=101, Len=20
      B: ACK, Seq=321, ACK=111
      A: ACK, Seq=111, ACK=321
      """),
    CorrectExchange(
      "zero window one octet probe at SND.NXT",
      """
      A: SYN, Seq=0, Win=1000
      B: SYN-ACK, Seq=1000, ACK=1, Win=100
      A: ACK, Seq=1, ACK=1001, Win=1000
      A: PSH-ACK, Seq=1, ACK=1001, Len=100, Win=1000
      B: ACK, Seq=1001, ACK=101, Win=0
      A: ACK, Seq=101, ACK=1001, Len=1, Win=1000 (window probe)
      B: ACK, Seq=1001, ACK=101, Win=0
      A: ACK, Seq=101, ACK=1001, Len=1, Win=1000 (window probe)
      B: ACK, Seq=1001, ACK=102, Win=100
      A: PSH-ACK, Seq=102, ACK=1001, Len=50, Win=1000
      B: ACK, Seq=1001, ACK=152, Win=50
      """),
    CorrectExchange(
      "zero window probe below",
      """
      A: SYN, Seq=0, Win=1000
      B: SYN-ACK, Seq=1000, ACK=1, Win=100
      A: ACK, Seq=1, ACK=1001, Win=1000
      A: PSH-ACK, Seq=1, ACK=1001, Len=100, Win=1000
      B: ACK, Seq=1001, ACK=101, Win=0
      A: ACK, Seq=100, ACK=1001, Win=1000 (window probe)
      B: ACK, Seq=1001, ACK=101, Win=0
      B: ACK, Seq=1001, ACK=101, Win=100 (window update)
      A: PSH-ACK, Seq=101, ACK=1001, Len=50, Win=1000
      B: ACK, Seq=1001, ACK=151, Win=50
      """),
    CorrectExchange(
      "window scale tiny",
      """
      A: SYN, Seq=0, Win=1000, wscale=2
      B: SYN-ACK, Seq=1000, ACK=1, Win=100, wscale=3
      A: ACK, Seq=1, ACK=1001, Win=10
      A: PSH-ACK, Seq=1, ACK=1001, Len=100, Win=10
      B: ACK, Seq=1001, ACK=101, Win=2
      A: PSH-ACK, Seq=101, ACK=1001, Len=16, Win=10
      B: PSH-ACK, Seq=1001, ACK=117, Len=40, Win=2
      A: ACK, Seq=117, ACK=1041, Win=10
      """),
    CorrectExchange(
      "tfo server data before ack",
      """
      A: SYN, Seq=100, TFO=0102030405060708, Len=10
      B: SYN-ACK, Seq=300, ACK=111
      B: PSH-ACK, Seq=301, ACK=111, Len=20
      A: ACK, Seq=111, ACK=321
      """),
    CorrectExchange(
      "delayed ack and piggyback",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=0, ACK=1
      A: ACK, Seq=1, ACK=1
      A: PSH-ACK, Seq=1, ACK=1, Len=100
      A: PSH-ACK, Seq=101, ACK=1, Len=100
      B: PSH-ACK, Seq=1, ACK=201, Len=50
      A: PSH-ACK, Seq=201, ACK=51, Len=1
      B: ACK, Seq=51, ACK=202
      """),
    CorrectExchange(
      "third ack with data",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=0, ACK=1
      A: PSH-ACK, Seq=1, ACK=1, Len=5
      B: ACK, Seq=1, ACK=6
      """),
    CorrectExchange(
      "keepalive one octet",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111
      A: ACK, Seq=110, ACK=301, Len=1 (keep-alive)
      B: ACK, Seq=301, ACK=111
      """),
    CorrectExchange(
      "tcpdump absolute then relative",
      """
      A: SYN, Seq=1000000
      B: SYN-ACK, Seq=2000000, ACK=1000001
      A: ACK, Seq=1, ACK=1
      A: PSH-ACK, Seq=1, ACK=1, Len=5
      B: ACK, Seq=1, ACK=6
      """),
    CorrectExchange(
      "ack of ack window update piggy",
      """
      A: SYN, Seq=0, Win=500
      B: SYN-ACK, Seq=0, ACK=1, Win=500
      A: ACK, Seq=1, ACK=1, Win=500
      A: PSH-ACK, Seq=1, ACK=1, Len=500, Win=500
      B: ACK, Seq=1, ACK=501, Win=0
      B: ACK, Seq=1, ACK=501, Win=500
      A: PSH-ACK, Seq=501, ACK=1, Len=500, Win=500
      B: ACK, Seq=1, ACK=1001, Win=500
      """),
    CorrectExchange(
      "probe without win known",
      """
      A: ACK, Seq=101, ACK=1001, Len=100
      B: ACK, Seq=1001, ACK=201, Win=0
      A: ACK, Seq=201, ACK=1001, Len=1 (window probe) (lost)
      A: ACK, Seq=201, ACK=1001, Len=1 (window probe)
      B: ACK, Seq=1001, ACK=202, Win=10
      A: ACK, Seq=202, ACK=1001, Len=10
      B: ACK, Seq=1001, ACK=212, Win=10
      """),
    CorrectExchange(
      "ecn",
      """
      A: SYN-ECE-CWR, Seq=0
      B: SYN-ECE-ACK, Seq=0, ACK=1
      A: ACK, Seq=1, ACK=1
      A: PSH-ACK, Seq=1, ACK=1, Len=100
      B: ECE-ACK, Seq=1, ACK=101
      A: CWR-PSH-ACK, Seq=101, ACK=1, Len=100
      B: ACK, Seq=1, ACK=201
      """),
    CorrectExchange(
      "timestamps",
      """
      A: SYN, Seq=0, TSval=1, TSecr=0
      B: SYN-ACK, Seq=0, ACK=1, TSval=100, TSecr=1
      A: ACK, Seq=1, ACK=1, TSval=2, TSecr=100
      A: PSH-ACK, Seq=1, ACK=1, Len=10, TSval=3, TSecr=100
      A: PSH-ACK, Seq=11, ACK=1, Len=10, TSval=4, TSecr=100
      B: ACK, Seq=1, ACK=21, TSval=101, TSecr=3
      """),
    CorrectExchange(
      "listen send (active from LISTEN)",
      """
      A: (listen)
      A: (send 5)
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """),
    CorrectExchange(
      "simopen then data",
      """
      A: SYN, Seq=100 ...
      B: SYN, Seq=300
      ... A: SYN, Seq=100
      A: SYN-ACK, Seq=100, ACK=301
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """),
    CorrectExchange(
      "wscale in MSS",
      """
      A: SYN, Seq=0, Win=65535, MSS=1460, wscale=14
      B: SYN-ACK, Seq=0, ACK=1, Win=65535, MSS=1460, wscale=14
      A: ACK, Seq=1, ACK=1, Win=1
      A: ACK, Seq=1, ACK=1, Len=1460, Win=1
      B: ACK, Seq=1, ACK=1461, Win=65535
      B: ACK, Seq=1, ACK=1461, Len=1460, Win=65535
      A: ACK, Seq=1461, ACK=1461, Win=1
      """),
    CorrectExchange(
      "win only on one side",
      """
      A: SYN, Seq=0, Win=100
      B: SYN-ACK, Seq=0, ACK=1
      A: ACK, Seq=1, ACK=1
      B: ACK, Seq=1, ACK=1, Len=100
      A: ACK, Seq=1, ACK=101
      B: ACK, Seq=101, ACK=1, Len=100
      A: ACK, Seq=1, ACK=201
      """),
  ]
}
