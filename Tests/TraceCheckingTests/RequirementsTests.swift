import Testing

/// What RFC 9293 requires by a label of its appendix B, where no other table has a trace that shows it.
@Suite
struct RequirementsTests {
  @Test(arguments: table)
  func `what a label requires gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "A window above 32767 is no negative one (MUST-1).",
      """
      A: SYN, Seq=100, Win=65535
      B: SYN-ACK, Seq=300, ACK=101, Win=65535
      A: ACK, Seq=101, ACK=301, Win=65535
      A: PSH-ACK, Seq=101, ACK=301, Len=40000, Win=65535
      B: ACK, Seq=301, ACK=40101, Win=65535
      """),
    Verdict(
      "An option may stand in any segment (MUST-5).",
      """
      A: SYN, Seq=100, MSS=1460, TSval=1 TSecr=0
      B: SYN-ACK, Seq=300, ACK=101, MSS=1460, TSval=50 TSecr=1
      A: ACK, Seq=101, ACK=301, TSval=2 TSecr=50
      A: PSH-ACK, Seq=101, ACK=301, Len=10, TSval=3 TSecr=50
      B: ACK, Seq=301, ACK=111, TSval=51 TSecr=3
      A: FIN-ACK, Seq=111, ACK=301, TSval=4 TSecr=51
      B: FIN-ACK, Seq=301, ACK=112, TSval=52 TSecr=4
      A: ACK, Seq=112, ACK=302, TSval=5 TSecr=52
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "A keep-alive has no place while data is outstanding (MUST-26).",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: ACK, Seq=110, ACK=301 (keep-alive)
      B: ACK, Seq=301, ACK=101
      """,
      lesson: ["5:wrong-claim"], strict: ["5:wrong-claim"]),
    Verdict(
      "Keep-alives whose answers fail to come leave the connection open (MUST-29).",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: ACK, Seq=100, ACK=301 (keep-alive) (lost)
      A: ACK, Seq=100, ACK=301 (keep-alive)
      B: ACK, Seq=301, ACK=101 (lost)
      A: ACK, Seq=100, ACK=301 (keep-alive)
      B: ACK, Seq=301, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "The urgent data may be longer than the segment that announces it (MUST-31).",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: URG-ACK, Seq=101, ACK=301, Len=10, Urg=5000
      A: URG-ACK, Seq=111, ACK=301, Len=10, Urg=4990
      B: ACK, Seq=301, ACK=121
      """),
    Verdict(
      "Old data within a window that has shrunk is sent again as usual (MUST-34, SHLD-16).",
      """
      A: SYN, Seq=100, Win=1000
      B: SYN-ACK, Seq=300, ACK=101, Win=100
      A: ACK, Seq=101, ACK=301, Win=1000
      A: PSH-ACK, Seq=101, ACK=301, Len=50, Win=1000 (lost)
      A: PSH-ACK, Seq=151, ACK=301, Len=50, Win=1000 (lost)
      A: ACK, Seq=201, ACK=301, Win=1000
      B: ACK, Seq=301, ACK=101, Win=60
      A: (timeout)
      A: PSH-ACK, Seq=101, ACK=301, Len=50, Win=1000 (retransmission)
      B: ACK, Seq=301, ACK=151, Win=60
      """,
      strict: ["7:window-shrunk"]),
    Verdict(
      "New data beyond a window that has shrunk is against it (SHLD-15).",
      """
      A: SYN, Seq=100, Win=1000
      B: SYN-ACK, Seq=300, ACK=101, Win=100
      A: ACK, Seq=101, ACK=301, Win=1000
      A: PSH-ACK, Seq=101, ACK=301, Len=50, Win=1000 (lost)
      A: PSH-ACK, Seq=151, ACK=301, Len=50, Win=1000
      B: ACK, Seq=301, ACK=101, Win=60 (duplicate ACK)
      A: PSH-ACK, Seq=201, ACK=301, Len=10, Win=1000
      """,
      lesson: ["7:beyond-window"], strict: ["6:window-shrunk", "7:beyond-window"]),
    Verdict(
      "Old data beyond a window that has shrunk may be sent again (MAY-7); what is inside is taken.",
      """
      A: SYN, Seq=100, Win=1000
      B: SYN-ACK, Seq=300, ACK=101, Win=100
      A: ACK, Seq=101, ACK=301, Win=1000
      A: PSH-ACK, Seq=101, ACK=301, Len=100, Win=1000 (lost)
      B: ACK, Seq=301, ACK=101, Win=60
      A: (timeout)
      A: PSH-ACK, Seq=101, ACK=301, Len=100, Win=1000 (retransmission)
      B: ACK, Seq=301, ACK=161, Win=0
      """,
      strict: ["5:window-shrunk"]),
    Verdict(
      "A window of zero lets a reset through (MUST-66).",
      """
      A: SYN, Seq=100, Win=1000
      B: SYN-ACK, Seq=300, ACK=101, Win=0
      A: ACK, Seq=101, ACK=301, Win=1000
      A: RST, Seq=101
      B: [CLOSED]
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "A window of zero lets an urgent pointer through (MUST-66).",
      """
      A: SYN, Seq=100, Win=1000
      B: SYN-ACK, Seq=300, ACK=101, Win=0
      A: URG-ACK, Seq=101, ACK=301, Win=1000, Urg=10
      B: [ESTABLISHED]
      """),
    Verdict(
      "A reset may carry data (SHLD-2).",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: RST-ACK, Seq=101, ACK=301, Data="gone"
      B: [CLOSED]
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "Data that comes after a CLOSE in both directions is answered by a reset (SHLD-3, MAY-1).",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: (close)
      A: FIN-ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=102
      B: PSH-ACK, Seq=301, ACK=102, Len=5
      A: RST, Seq=102
      """,
      final: ("CLOSED", "CLOSED")),
  ]
}
