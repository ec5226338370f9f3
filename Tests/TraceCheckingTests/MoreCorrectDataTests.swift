import Problems
import Testing

/// Data, losses, windows and options as a correct pair of endpoints may show them.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct MoreCorrectDataTests {
  @Test(arguments: table)
  func `data, losses, windows and options that are correct have no finding`(_ exchange: CorrectExchange) {
    for profile in exchange.profiles {
      #expect(
        Outcome(checking: exchange.trace, profile: profile).findings == [],
        "\(profile.rawValue):\n\(exchange.trace)")
    }
  }

  private static let table: [CorrectExchange] = [
    CorrectExchange(
      "probe octet resent",
      """
      A: SYN, Seq=0, Win=1000
      B: SYN-ACK, Seq=1000, ACK=1, Win=100
      A: PSH-ACK, Seq=1, ACK=1001, Len=100, Win=1000
      B: ACK, Seq=1001, ACK=101, Win=0
      A: ACK, Seq=101, ACK=1001, Len=1, Win=1000 (window probe)
      B: ACK, Seq=1001, ACK=101, Win=0
      A: ACK, Seq=101, ACK=1001, Len=1, Win=1000 (window probe)
      B: ACK, Seq=1001, ACK=101, Win=0
      B: ACK, Seq=1001, ACK=101, Win=100 (window update)
      A: PSH-ACK, Seq=101, ACK=1001, Len=50, Win=1000
      B: ACK, Seq=1001, ACK=151, Win=50
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
      "unclaimed retransmission after lost",
      """
      A: SYN, Seq=100 (lost)
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101 (lost)
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111 (lost)
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111
      """),
    CorrectExchange(
      "dup ack bare three",
      """
      A: PSH-ACK, Seq=1, ACK=1, Len=100
      B: ACK, Seq=1, ACK=101
      A: PSH-ACK, Seq=101, ACK=1, Len=100 (lost)
      A: PSH-ACK, Seq=201, ACK=1, Len=100
      B: ACK, Seq=1, ACK=101 (duplicate ACK)
      A: PSH-ACK, Seq=301, ACK=1, Len=100
      B: ACK, Seq=1, ACK=101 (duplicate ACK)
      A: PSH-ACK, Seq=401, ACK=1, Len=100
      B: ACK, Seq=1, ACK=101 (duplicate ACK)
      A: PSH-ACK, Seq=101, ACK=1, Len=100 (retransmission)
      B: ACK, Seq=1, ACK=501
      """),
    CorrectExchange(
      "lost ack, next acks",
      """
      A: PSH-ACK, Seq=1, ACK=1, Len=100
      B: ACK, Seq=1, ACK=101 (lost)
      A: PSH-ACK, Seq=101, ACK=1, Len=100
      B: ACK, Seq=1, ACK=201
      """),
    CorrectExchange(
      "bidirectional with partial hole",
      """
      A: PSH-ACK, Seq=1, ACK=1, Len=100 (lost)
      A: PSH-ACK, Seq=101, ACK=1, Len=100
      B: PSH-ACK, Seq=1, ACK=1, Len=30
      A: PSH-ACK, Seq=1, ACK=31, Len=100 (retransmission)
      B: ACK, Seq=31, ACK=201
      """),
    CorrectExchange(
      "retransmission after peer data repeats old ACK",
      """
      A: PSH-ACK, Seq=1, ACK=1, Len=100 (lost)
      B: PSH-ACK, Seq=1, ACK=1, Len=30
      A: ACK, Seq=101, ACK=31
      B: ACK, Seq=31, ACK=1
      A: PSH-ACK, Seq=1, ACK=31, Len=100 (retransmission)
      B: ACK, Seq=31, ACK=101
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
      "user timeout mid",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (lost)
      A: (timeout)
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission) (lost)
      A: (user timeout)
      A: [CLOSED]
      B: [ESTABLISHED]
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
    CorrectExchange(
      "lost window update",
      """
      A: SYN, Seq=0, Win=100
      B: SYN-ACK, Seq=0, ACK=1, Win=100
      A: ACK, Seq=1, ACK=1, Win=100
      A: ACK, Seq=1, ACK=1, Len=100, Win=100
      B: ACK, Seq=1, ACK=101, Win=0
      B: ACK, Seq=1, ACK=101, Win=100 (window update) (lost)
      A: ACK, Seq=100, ACK=1, Win=100 (window probe)
      B: ACK, Seq=1, ACK=101, Win=100
      A: ACK, Seq=101, ACK=1, Len=100, Win=100
      B: ACK, Seq=1, ACK=201, Win=100
      """),
    CorrectExchange(
      "ack lost then probe persists",
      """
      A: PSH-ACK, Seq=1, ACK=1, Len=5 (corrupt)
      A: (timeout)
      A: PSH-ACK, Seq=1, ACK=1, Len=5 (retransmission)
      B: ACK, Seq=1, ACK=6
      """),
  ]
}
