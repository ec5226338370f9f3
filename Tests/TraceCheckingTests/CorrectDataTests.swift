import Problems
import Testing

/// Data, losses, windows and options as a correct pair of endpoints may show them.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct CorrectDataTests {
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
      "retransmission with partial ack",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=1000, ACK=1
      A: ACK, Seq=1, ACK=1001
      A: ACK, Seq=1, ACK=1001, Len=100
      A: ACK, Seq=101, ACK=1001, Len=100 (lost)
      A: ACK, Seq=201, ACK=1001, Len=100 (lost)
      B: ACK, Seq=1001, ACK=101
      A: (timeout)
      A: ACK, Seq=101, ACK=1001, Len=100 (retransmission)
      B: ACK, Seq=1001, ACK=201
      A: ACK, Seq=201, ACK=1001, Len=100 (retransmission)
      B: ACK, Seq=1001, ACK=301
      """),
    CorrectExchange(
      "repackaged retransmission",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=1000, ACK=1
      A: ACK, Seq=1, ACK=1001
      A: ACK, Seq=1, ACK=1001, Len=100 (lost)
      A: ACK, Seq=101, ACK=1001, Len=100 (lost)
      A: (timeout)
      A: PSH-ACK, Seq=1, ACK=1001, Len=200 (retransmission)
      B: ACK, Seq=1001, ACK=201
      """),
    CorrectExchange(
      "repackaged smaller",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=1000, ACK=1
      A: ACK, Seq=1, ACK=1001
      A: ACK, Seq=1, ACK=1001, Len=200 (lost)
      A: (timeout)
      A: ACK, Seq=1, ACK=1001, Len=100 (retransmission)
      B: ACK, Seq=1001, ACK=101
      A: PSH-ACK, Seq=101, ACK=1001, Len=100 (retransmission)
      B: ACK, Seq=1001, ACK=201
      """),
    CorrectExchange(
      "SACK several holes",
      """
      A: SYN, Seq=0, SACK_PERM
      B: SYN-ACK, Seq=1000, ACK=1, SACK_PERM
      A: ACK, Seq=1, ACK=1001
      A: ACK, Seq=1, ACK=1001, Len=100 (lost)
      A: ACK, Seq=101, ACK=1001, Len=100
      B: ACK, Seq=1001, ACK=1, SACK=101-201
      A: ACK, Seq=201, ACK=1001, Len=100 (lost)
      A: ACK, Seq=301, ACK=1001, Len=100
      B: ACK, Seq=1001, ACK=1, SACK=301-401, SACK=101-201
      A: ACK, Seq=401, ACK=1001, Len=100 (lost)
      A: ACK, Seq=501, ACK=1001, Len=100
      B: ACK, Seq=1001, ACK=1, SACK=501-601, SACK=301-401, SACK=101-201
      A: ACK, Seq=201, ACK=1001, Len=100 (retransmission)
      B: ACK, Seq=1001, ACK=1, SACK=101-401, SACK=501-601
      A: ACK, Seq=1, ACK=1001, Len=100 (retransmission)
      B: ACK, Seq=1001, ACK=401, SACK=501-601
      A: ACK, Seq=401, ACK=1001, Len=100 (retransmission)
      B: ACK, Seq=1001, ACK=601
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
      "in flight reordering",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=1000, ACK=1
      A: ACK, Seq=1, ACK=1001
      A: ACK, Seq=1, ACK=1001, Len=100 ...
      A: ACK, Seq=101, ACK=1001, Len=100 ...
      A: PSH-ACK, Seq=201, ACK=1001, Len=100 ...
      ... A: PSH-ACK, Seq=201, ACK=1001, Len=100
      B: ACK, Seq=1001, ACK=1 (duplicate ACK)
      ... A: ACK, Seq=1, ACK=1001, Len=100
      B: ACK, Seq=1001, ACK=101
      ... A: ACK, Seq=101, ACK=1001, Len=100
      B: ACK, Seq=1001, ACK=301
      """),
    CorrectExchange(
      "duplicated in network",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=1000, ACK=1 (duplicate)
      A: ACK, Seq=1, ACK=1001
      A: ACK, Seq=1, ACK=1001
      A: PSH-ACK, Seq=1, ACK=1001, Len=10 (duplicate)
      B: ACK, Seq=1001, ACK=11
      B: ACK, Seq=1001, ACK=11
      """),
    CorrectExchange(
      "old dup data arrives",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=1000, ACK=1
      A: ACK, Seq=1, ACK=1001
      A: PSH-ACK, Seq=1, ACK=1001, Len=10
      B: ACK, Seq=1001, ACK=11
      ... A: PSH-ACK, Seq=1, ACK=1001, Len=10 (duplicate)
      B: ACK, Seq=1001, ACK=11
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
      "third ack lost, data completes",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=0, ACK=1
      A: ACK, Seq=1, ACK=1 (lost)
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
      "lost in flight",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=10 ...
      ... A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: (timeout)
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (retransmission)
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
  ]
}
