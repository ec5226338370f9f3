import Testing

/// Openings, resets and reopenings as a correct pair of endpoints may show them.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct CorrectOpeningsTests {
  @Test(arguments: table)
  func `an opening or a reset that is correct has no finding`(_ exchange: CorrectExchange) {
    verify(exchange)
  }

  private static let table: [CorrectExchange] = [
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
    CorrectExchange(
      "reopened conn same trace",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: RST, Seq=101
      A: SYN, Seq=500
      B: SYN-ACK, Seq=800, ACK=501
      A: ACK, Seq=501, ACK=801
      """),
    CorrectExchange(
      "full close then again",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: FIN-ACK, Seq=101, ACK=301
      B: FIN-ACK, Seq=301, ACK=102
      A: ACK, Seq=102, ACK=302
      A: (2MSL)
      A: SYN, Seq=700
      B: SYN-ACK, Seq=900, ACK=701
      A: ACK, Seq=701, ACK=901
      """),
    CorrectExchange(
      "SYN-ACK delayed retransmitted then duplicate ack",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301 (lost)
      B: (timeout)
      B: SYN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """),
    CorrectExchange(
      "seq only",
      """
      Client: SYN Seq=0
      Server: SYN ACK Seq=0 Ack=1
      Client: ACK Seq=1 Ack=1
      Client: PSH ACK Seq=1 Ack=1 Len=5
      Server: ACK Seq=1 Ack=6
      Server: FIN ACK Seq=1 Ack=6
      Client: FIN ACK Seq=6 Ack=2
      Server: ACK Seq=2 Ack=7
      """),
    CorrectExchange(
      "reset both at once",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=5 ...
      B: RST-ACK, Seq=301, ACK=101
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: RST, Seq=301
      """),
    CorrectExchange(
      "abort event",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      B: (abort)
      B: RST, Seq=301
      """),
    CorrectExchange(
      "simultaneous open minimal no dots on final",
      """
      A: SYN, Seq=100 ...
      B: SYN, Seq=300 ...
      ... A: SYN, Seq=100
      ... B: SYN, Seq=300
      A: SYN-ACK, Seq=100, ACK=301 ...
      B: SYN-ACK, Seq=300, ACK=101 ...
      ... A: SYN-ACK, Seq=100, ACK=301
      ... B: SYN-ACK, Seq=300, ACK=101
      """),
    CorrectExchange(
      "challenge ack rst",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      ... A: SYN, Seq=100 (duplicate)
      B: ACK, Seq=301, ACK=101 (challenge ACK)
      """),
    CorrectExchange(
      "abort with events",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: (close)
      A: FIN-ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=102
      A: (abort)
      A: RST, Seq=102
      A: [CLOSED]
      B: [CLOSED]
      """),
  ]
}
