import Testing

/// Segments that come out of the network late, twice, or beside others like them.
struct OldDuplicatesTests {
  @Test(arguments: exchanges)
  func `a segment of long ago is no mistake`(_ exchange: CorrectExchange) { verify(exchange) }

  private static let exchanges: [CorrectExchange] = [
    CorrectExchange(
      "An old SYN has the timestamp of its day.",
      """
      A: SYN, Seq=100, TSval=10 TSecr=0
      B: SYN-ACK, Seq=300, ACK=101, TSval=50 TSecr=10
      A: ACK, Seq=101, ACK=301, TSval=11 TSecr=50
      ... A: SYN, Seq=100, TSval=10 TSecr=0 (duplicate)
      B: ACK, Seq=301, ACK=101, TSval=51 TSecr=11
      """),
    CorrectExchange(
      "An old segment was sent under another MSS.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=1000
      B: RST-ACK, Seq=301, ACK=1101
      A: SYN, Seq=5000
      B: SYN-ACK, Seq=7000, ACK=5001, MSS=600
      ... A: PSH-ACK, Seq=101, ACK=301, Len=1000 (duplicate)
      B: ACK, Seq=7001, ACK=5001
      A: ACK, Seq=5001, ACK=7001
      """),
    CorrectExchange(
      "The 0 of an old reset is none of the letters of its direction.",
      """
      A: SYN, Seq=x
      B: RST-ACK, Seq=0, ACK=x+1
      B: (listen)
      A: SYN, Seq=x+11
      B: SYN-ACK, Seq=y, ACK=x+12
      ... B: RST-ACK, Seq=0, ACK=x+1 (duplicate)
      A: ACK, Seq=x+12, ACK=y+1
      """),
    CorrectExchange(
      "An old SYN is not the SYN-ACK that is on its way.",
      """
      A: SYN, Seq=100 ... [SYN-SENT]
      B: SYN, Seq=300 (lost) [SYN-SENT]
      ... A: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
      B: SYN-ACK, Seq=300, ACK=101 ... [SYN-RECEIVED | SYN-SENT]
      ... B: SYN, Seq=300 (duplicate) [SYN-RECEIVED | SYN-RECEIVED]
      ... B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | ESTABLISHED]
      A: SYN-ACK, Seq=100, ACK=301 [ESTABLISHED | ESTABLISHED]
      """),
    CorrectExchange(
      "A reset without ACK overtakes one with it.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      A: RST-ACK, Seq=110, ACK=300 ...
      B: ACK, Seq=300, ACK=110
      A: RST, Seq=110 ...
      ... A: RST, Seq=110 [CLOSED | CLOSED]
      ... A: RST-ACK, Seq=110, ACK=300 [CLOSED | CLOSED]
      """),
    CorrectExchange(
      "An old pure ACK is not the data with the same numbers that is on its way.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: ACK, Seq=101, ACK=301, Len=200 ...
      ... A: ACK, Seq=101, ACK=301 (duplicate)
      B: PSH-ACK, Seq=301, ACK=101, Len=10
      ... A: ACK, Seq=101, ACK=301, Len=200
      A: ACK, Seq=301, ACK=311
      B: ACK, Seq=311, ACK=301
      """),
    CorrectExchange(
      "Of two SYN-ACKs on their way the one with the later timestamp comes first.",
      """
      A: SYN, Seq=100, TSval=10 TSecr=0
      B: SYN-ACK, Seq=300, ACK=101, TSval=50 TSecr=10 ...
      B: (timeout)
      B: SYN-ACK, Seq=300, ACK=101, TSval=51 TSecr=10 ... (retransmission)
      ... B: SYN-ACK, Seq=300, ACK=101, TSval=51 TSecr=10
      ... B: SYN-ACK, Seq=300, ACK=101, TSval=50 TSecr=10
      A: ACK, Seq=101, ACK=301, TSval=11 TSecr=51
      """),
    CorrectExchange(
      "A SYN with data is refused: the reset acknowledges the data, too.",
      """
      A: SYN, Seq=100, Len=20, TFO=a1b2c3d4 [SYN-SENT | CLOSED]
      B: RST-ACK, Seq=0, ACK=121
      """),
  ]
}
