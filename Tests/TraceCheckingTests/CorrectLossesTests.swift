import Testing

/// Losses, repeats and detours as a correct pair of endpoints may show them.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct CorrectLossesTests {
  @Test(arguments: table)
  func `a loss that is mended correctly has no finding`(_ exchange: CorrectExchange) {
    verify(exchange)
  }

  private static let table: [CorrectExchange] = [
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
      "third ack lost, data completes",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=0, ACK=1
      A: ACK, Seq=1, ACK=1 (lost)
      A: PSH-ACK, Seq=1, ACK=1, Len=5
      B: ACK, Seq=1, ACK=6
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
    CorrectExchange(
      "fast retransmit in letters",
      """
      A: ACK, Seq=x, ACK=y, Len=100 (lost)
      A: ACK, Seq=x+100, ACK=y, Len=100
      B: ACK, Seq=y, ACK=x
      A: ACK, Seq=x, ACK=y, Len=100 (retransmission)
      B: ACK, Seq=y, ACK=x+200
      """),
  ]
}
