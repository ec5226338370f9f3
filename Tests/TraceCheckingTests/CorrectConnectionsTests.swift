import Problems
import Testing

/// Openings, closes and resets as a correct pair of endpoints may show them.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct CorrectConnectionsTests {
  @Test(arguments: table)
  func `openings, closes and resets that are correct have no finding`(_ exchange: CorrectExchange) {
    for profile in exchange.profiles {
      #expect(
        Outcome(checking: exchange.trace, profile: profile).findings == [],
        "\(profile.rawValue):\n\(exchange.trace)")
    }
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
      "wrap within",
      """
      A: SYN, Seq=4294967290
      B: SYN-ACK, Seq=4294967295, ACK=4294967291
      A: ACK, Seq=4294967291, ACK=0
      A: PSH-ACK, Seq=4294967291, ACK=0, Len=10 (lost)
      A: PSH-ACK, Seq=5, ACK=0, Len=10
      B: ACK, Seq=0, ACK=4294967291 (duplicate ACK)
      A: PSH-ACK, Seq=4294967291, ACK=0, Len=10 (retransmission)
      B: ACK, Seq=0, ACK=15
      A: FIN-ACK, Seq=15, ACK=0
      B: FIN-ACK, Seq=0, ACK=16
      A: ACK, Seq=16, ACK=1
      """),
    CorrectExchange(
      "reset in synrcvd",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=1000, ACK=1
      A: RST, Seq=1
      """),
    CorrectExchange(
      "reset in synrcvd by B",
      """
      A: SYN, Seq=0
      B: SYN-ACK, Seq=1000, ACK=1 (lost)
      B: RST-ACK, Seq=1001, ACK=1
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
      "refused with FIN state",
      """
      A: SYN
      B: RST-ACK
      """),
    CorrectExchange(
      "refused lowercase numbers",
      """
      A: SYN, Seq=100
      B: RST-ACK, Seq=0, ACK=101
      A: SYN, Seq=200
      B: SYN-ACK, Seq=900, ACK=201
      A: ACK, Seq=201, ACK=901
      """),
    CorrectExchange(
      "time wait reopen",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      B: SYN, Seq=5000
      A: SYN-ACK, Seq=9000, ACK=5001
      B: ACK, Seq=5001, ACK=9001
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
      "listener closes",
      """
      B: (listen)
      B: (close)
      B: [CLOSED]
      A: SYN, Seq=5
      B: RST-ACK, Seq=0, ACK=6
      """),
    CorrectExchange(
      "open then close",
      """
      A: (open)
      A: SYN, Seq=5 (lost)
      A: (timeout)
      A: SYN, Seq=5 (retransmission) (lost)
      A: (close)
      A: [CLOSED]
      """),
    CorrectExchange(
      "user timeout",
      """
      A: SYN, Seq=5 (lost)
      A: (user timeout)
      A: [CLOSED]
      """),
    CorrectExchange(
      "reboot half-open",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: (reboot)
      B: PSH-ACK, Seq=301, ACK=101, Len=10
      A: RST, Seq=101
      B: [CLOSED]
      """),
    CorrectExchange(
      "half-open discovery fig 9",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: (reboot)
      A: (open)
      A: SYN, Seq=400
      B: ACK, Seq=301, ACK=101
      A: RST, Seq=101
      A: (timeout)
      A: SYN, Seq=400 (retransmission)
      B: SYN-ACK, Seq=900, ACK=401
      A: ACK, Seq=401, ACK=901
      """),
    CorrectExchange(
      "tfo request",
      """
      A: SYN, Seq=100, TFO=request
      B: SYN-ACK, Seq=300, ACK=101, TFO=0102030405060708
      A: ACK, Seq=101, ACK=301
      """),
    CorrectExchange(
      "simultaneous open with lost",
      """
      A: SYN, Seq=100 ...
      B: SYN, Seq=300
      A: SYN-ACK, Seq=100, ACK=301
      ... A: SYN, Seq=100
      B: ACK, Seq=301, ACK=101
      """),
    CorrectExchange(
      "syn retransmitted while synrcvd",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101 (lost)
      A: SYN, Seq=100 (retransmission)
      B: SYN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """),
  ]
}
