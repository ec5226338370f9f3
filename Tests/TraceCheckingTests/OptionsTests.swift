import Testing

/// Options and their bits: RFC 9293, 3.2; RFC 7323, 2018, 7413, 3168.
@Suite
struct OptionsTests {
  @Test(arguments: table)
  func `an option gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "The MSS is announced in both SYNs and kept.",
      """
      A: SYN, Seq=100, MSS=1460
      B: SYN-ACK, Seq=300, ACK=101, MSS=1000
      A: PSH-ACK, Seq=101, ACK=301, Len=1000
      B: ACK, Seq=301, ACK=1101
      """),
    Verdict(
      "One octet more than the other side's MSS.",
      """
      A: SYN, Seq=100, MSS=1460
      B: SYN-ACK, Seq=300, ACK=101, MSS=1000
      A: PSH-ACK, Seq=101, ACK=301, Len=1001
      B: ACK, Seq=301, ACK=1102
      """,
      lesson: ["3:mss-exceeded"], strict: ["3:mss-exceeded"]),
    Verdict(
      "Each side's MSS limits the other side only.",
      """
      A: SYN, Seq=100, MSS=1460
      B: SYN-ACK, Seq=300, ACK=101, MSS=1000
      A: ACK, Seq=101, ACK=301
      B: PSH-ACK, Seq=301, ACK=101, Len=1400
      A: ACK, Seq=101, ACK=1701
      """),
    Verdict(
      "The MSS belongs into the SYN alone.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301, MSS=1460
      """,
      lesson: ["3:option-outside-syn"], strict: ["3:option-outside-syn"]),
    Verdict(
      "The window scale belongs into the SYN alone.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301, wscale=7
      """,
      lesson: ["3:option-outside-syn"], strict: ["3:option-outside-syn"]),
    Verdict(
      "SACK-permitted belongs into the SYN alone.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106, SACK_PERM
      """,
      lesson: ["2:option-outside-syn"], strict: ["2:option-outside-syn"]),
    Verdict(
      "A shift of 15 is more than 14 (RFC 7323, 2.3).",
      """
      A: SYN, Seq=100, Win=1000, wscale=15
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:window-scale-too-large"], strict: ["1:window-scale-too-large"]),
    Verdict(
      "A shift of 14 is the most there is.",
      """
      A: SYN, Seq=100, Win=1000, wscale=14
      B: SYN-ACK, Seq=300, ACK=101, Win=1000, wscale=14
      A: ACK, Seq=101, ACK=301
      """),
    Verdict(
      "A multiplier that is no power of two.",
      """
      A: SYN, Seq=100, Win=1000, WS=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:bad-option"], strict: ["1:bad-option"]),
    Verdict(
      "A SACK block tells what was received behind the gap.",
      """
      A: SYN, Seq=100, SACK_PERM
      B: SYN-ACK, Seq=300, ACK=101, SACK_PERM
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=111, ACK=301, Len=10
      B: ACK, Seq=301, ACK=101, SACK=111-121 (duplicate ACK)
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (retransmission)
      B: ACK, Seq=301, ACK=121
      """),
    Verdict(
      "A SACK block of octets that never arrived.",
      """
      A: SYN, Seq=100, SACK_PERM
      B: SYN-ACK, Seq=300, ACK=101, SACK_PERM
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=111, ACK=301, Len=10
      B: ACK, Seq=301, ACK=101, SACK=111-131
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (retransmission)
      B: ACK, Seq=301, ACK=121
      """,
      lesson: ["5:sack-of-unreceived"], strict: ["5:sack-of-unreceived"]),
    Verdict(
      "SACK without SACK-permitted in the SYNs.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=111, ACK=301, Len=10
      B: ACK, Seq=301, ACK=101, SACK=111-121
      """,
      lesson: ["5:option-not-offered"], strict: ["5:option-not-offered"]),
    Verdict(
      "Timestamps agreed in the SYNs, echoed and never going back.",
      """
      A: SYN, Seq=100, TSval=1000
      B: SYN-ACK, Seq=300, ACK=101, TSval=5000, TSecr=1000
      A: ACK, Seq=101, ACK=301, TSval=1010, TSecr=5000
      A: PSH-ACK, Seq=101, ACK=301, Len=5, TSval=1020, TSecr=5000
      B: ACK, Seq=301, ACK=106, TSval=5030, TSecr=1020
      """),
    Verdict(
      "A timestamp that goes back.",
      """
      A: SYN, Seq=100, TSval=1000
      B: SYN-ACK, Seq=300, ACK=101, TSval=5000, TSecr=1000
      A: ACK, Seq=101, ACK=301, TSval=1010, TSecr=5000
      A: PSH-ACK, Seq=101, ACK=301, Len=5, TSval=900, TSecr=5000
      B: ACK, Seq=301, ACK=106, TSval=5030
      """,
      lesson: ["4:timestamp-mismatch"], strict: ["4:timestamp-mismatch"]),
    Verdict(
      "Timestamps in a connection whose SYNs had none.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301, TSval=1010, TSecr=5000
      """,
      lesson: ["3:option-not-offered"], strict: ["3:option-not-offered"]),
    Verdict(
      "Fast Open: a cookie is asked for and given.",
      """
      A: SYN, Seq=100, TFO=request
      B: SYN-ACK, Seq=300, ACK=101, TFO=0123456789abcdef
      A: ACK, Seq=101, ACK=301
      """),
    Verdict(
      "Fast Open with data: the SYN-ACK may acknowledge SYN and data.",
      """
      A: SYN, Seq=100, Len=5, TFO=0123456789abcdef
      B: SYN-ACK, Seq=300, ACK=106
      A: ACK, Seq=106, ACK=301
      """,
      lessonHints: ["1:data-on-syn"], hints: ["1:data-on-syn"], final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "Fast Open refused: the SYN-ACK acknowledges the SYN alone, and the data comes again.",
      """
      A: SYN, Seq=100, Len=5, TFO=0123456789abcdef
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=5 (retransmission)
      B: ACK, Seq=301, ACK=106
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "ECN agreed: ECE and CWR in the SYN, ECE alone in the SYN-ACK.",
      """
      A: SYN-ECE-CWR, Seq=100
      B: SYN-ECE-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ECE-ACK, Seq=301, ACK=106
      A: PSH-CWR-ACK, Seq=106, ACK=301, Len=5
      B: ACK, Seq=301, ACK=111
      """),
    Verdict(
      "ECE in a connection that has not agreed on ECN.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ECE-ACK, Seq=301, ACK=106
      """,
      lesson: ["4:ecn-not-negotiated"], strict: ["4:ecn-not-negotiated"]),
    Verdict(
      "Urgent data with its pointer.",
      """
      A: PSH-URG-ACK, Seq=101, ACK=301, Len=5, Urg=3
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "An urgent pointer without the bit that makes it meaningful.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5, Urg=3
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["1:urgent-pointer-without-flag"], strict: ["1:urgent-pointer-without-flag"]),
  ]
}
