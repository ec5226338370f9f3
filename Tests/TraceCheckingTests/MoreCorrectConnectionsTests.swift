import Problems
import Testing

/// Openings, closes and resets as a correct pair of endpoints may show them.
///
/// No false alarm: neither profile has a warning for any of them.
@Suite
struct MoreCorrectConnectionsTests {
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
      "close in synrcvd",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: FIN-ACK, Seq=101, ACK=301
      B: FIN-ACK, Seq=301, ACK=102
      A: ACK, Seq=102, ACK=302
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
  ]
}
