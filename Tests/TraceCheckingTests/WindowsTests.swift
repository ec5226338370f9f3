import Testing

/// Windows, zero-window probes, keep-alives: RFC 9293, 3.8.4 and 3.8.6.
@Suite
struct WindowsTests {
  @Test(arguments: table)
  func `a window or a probe gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "The window is filled exactly.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101, Win=10
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111, Win=10
      """),
    Verdict(
      "Twenty octets into a window of ten: the receiver takes the part inside.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101, Win=10
      A: PSH-ACK, Seq=101, ACK=301, Len=20
      B: ACK, Seq=301, ACK=111, Win=10
      """,
      lesson: ["3:beyond-window"], strict: ["3:beyond-window"]),
    Verdict(
      "Two segments, the second beyond what the window leaves.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101, Win=10
      A: PSH-ACK, Seq=101, ACK=301, Len=8
      A: PSH-ACK, Seq=109, ACK=301, Len=8
      B: ACK, Seq=301, ACK=111, Win=10
      """,
      lesson: ["4:beyond-window"], strict: ["4:beyond-window"]),
    Verdict(
      "An acknowledgment moves the window on.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101, Win=10
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111, Win=10
      A: PSH-ACK, Seq=111, ACK=301, Len=10
      B: ACK, Seq=301, ACK=121, Win=10
      """),
    Verdict(
      "Data into a window of zero.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101, Win=5
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106, Win=0
      A: PSH-ACK, Seq=106, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106, Win=0
      """,
      lesson: ["5:beyond-window"], strict: ["5:beyond-window"]),
    Verdict(
      "A zero window is probed, and opens with a window update.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101, Win=5
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106, Win=0
      A: ACK, Seq=105, ACK=301, Len=1 (window probe)
      B: ACK, Seq=301, ACK=106, Win=0
      B: ACK, Seq=301, ACK=106, Win=100 (window update)
      A: PSH-ACK, Seq=106, ACK=301, Len=50
      B: ACK, Seq=301, ACK=156, Win=100
      """),
    Verdict(
      "A probe of a window that is not zero.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101, Win=50
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106, Win=50
      A: ACK, Seq=105, ACK=301 (window probe)
      B: ACK, Seq=301, ACK=106, Win=50
      """,
      lesson: ["5:wrong-claim"], strict: ["5:wrong-claim"]),
    Verdict(
      "A window update that changes nothing.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101, Win=50
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106, Win=50
      B: ACK, Seq=301, ACK=106, Win=50 (window update)
      """,
      lesson: ["5:wrong-claim"], strict: ["5:wrong-claim"]),
    Verdict(
      "The right edge of the window moves back from 201 to 161 (SHLD-14).",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101, Win=100
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111, Win=50
      """,
      strict: ["4:window-shrunk"], lessonHints: ["4:window-shrunk"]),
    Verdict(
      "The window is smaller, but its right edge stays where it was.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101, Win=100
      A: PSH-ACK, Seq=101, ACK=301, Len=10
      B: ACK, Seq=301, ACK=111, Win=90
      """),
    Verdict(
      "A scaled window: Win=1 with a shift of seven is 128 octets.",
      """
      A: SYN, Seq=100, Win=1000, wscale=7
      B: SYN-ACK, Seq=300, ACK=101, Win=100, wscale=7
      A: PSH-ACK, Seq=101, ACK=301, Len=100
      B: ACK, Seq=301, ACK=201, Win=1
      A: PSH-ACK, Seq=201, ACK=301, Len=128
      B: ACK, Seq=301, ACK=329, Win=1
      """),
    Verdict(
      "One octet more than the scaled window.",
      """
      A: SYN, Seq=100, Win=1000, WS=128
      B: SYN-ACK, Seq=300, ACK=101, Win=100, WS=128
      A: PSH-ACK, Seq=101, ACK=301, Len=100
      B: ACK, Seq=301, ACK=201, Win=1
      A: PSH-ACK, Seq=201, ACK=301, Len=129
      B: ACK, Seq=301, ACK=329, Win=1
      """,
      lesson: ["5:beyond-window"], strict: ["5:beyond-window"]),
    Verdict(
      "A keep-alive stands one below the next number, and is answered.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: ACK, Seq=100, ACK=301 (keep-alive)
      B: ACK, Seq=301, ACK=101
      """),
    Verdict(
      "A keep-alive may carry one garbage octet (MAY-6).",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: ACK, Seq=105, ACK=301, Len=1 (keep-alive)
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "Without its claim a segment one below the next number is a mistake in counting.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: ACK, Seq=100, ACK=301
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"],
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "A keep-alive asks for an answer, and gets none.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: ACK, Seq=105, ACK=301 (keep-alive)
      """,
      lesson: ["3:unanswered"], strict: ["3:unanswered"]),
    Verdict(
      "A keep-alive is answered with one too many: its octet is old.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: ACK, Seq=105, ACK=301, Len=1 (keep-alive)
      B: ACK, Seq=301, ACK=107
      """,
      lesson: ["4:acknowledgment-of-unsent"], strict: ["4:acknowledgment-of-unsent"]),
    Verdict(
      "Without any window written none is exceeded.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=500
      A: PSH-ACK, Seq=601, ACK=301, Len=500
      B: ACK, Seq=301, ACK=1101
      """),
  ]
}
