import Testing

/// Closes by FIN: RFC 9293, 3.6, and steps five and eight of 3.10.7.4.
@Suite
struct ClosingsTests {
  @Test(arguments: table)
  func `a close gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "The four segments of figure 12: each FIN uses one number.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      final: ("TIME-WAIT", "CLOSED"), pattern: "four-segment-close"),
    Verdict(
      "After 2MSL the closer is CLOSED too.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: (2MSL)
      """,
      final: ("CLOSED", "CLOSED")),
    Verdict(
      "Three segments: the second FIN carries the acknowledgment of the first.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      final: ("TIME-WAIT", "CLOSED"), pattern: "three-segment-close"),
    Verdict(
      "FINs without ACK: a lesson may simplify, but the RFC drops such a segment.",
      """
      A: FIN, Seq=500
      B: ACK, Seq=800, ACK=501
      B: FIN, Seq=800
      A: ACK, Seq=501, ACK=801
      """,
      strict: ["1:missing-ack-flag", "3:missing-ack-flag"],
      lessonHints: ["1:missing-ack-flag", "3:missing-ack-flag"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "A FIN-ACK may leave out its acknowledgment number.",
      """
      A: FIN-ACK, Seq=u
      B: ACK, ACK=u+1
      B: FIN-ACK, Seq=v
      A: ACK, ACK=v+1
      """,
      hints: ["1:unwritten-number", "2:unwritten-number", "3:unwritten-number", "4:unwritten-number"],
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The acknowledgment of the FIN repeats the FIN's own number.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=100
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      final: ("TIME-WAIT", "CLOSED"),
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300
        B: ACK, Seq=300, ACK=101
        B: FIN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The acknowledgment of the FIN is one too high.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=102
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:acknowledgment-of-unsent"], strict: ["2:acknowledgment-of-unsent"]),
    Verdict(
      "The closer forgets that its own FIN used 100.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=100, ACK=301
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"], final: ("TIME-WAIT", "CLOSED"),
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300
        B: ACK, Seq=300, ACK=101
        B: FIN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The last ACK forgets that the other side's FIN used 300.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=300
      """,
      lesson: ["4:acknowledgment-mismatch"], strict: ["4:acknowledgment-mismatch"],
      final: ("TIME-WAIT", "CLOSED"),
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300
        B: ACK, Seq=300, ACK=101
        B: FIN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The server counts its pure ACK as if it used a number.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=301, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"], final: ("TIME-WAIT", "CLOSED"),
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300
        B: ACK, Seq=300, ACK=101
        B: FIN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The trace stops after one FIN: nobody has acknowledged it.",
      """
      A -> B: FIN-ACK, Seq=100, ACK=300
      """,
      lesson: ["1:incomplete-close"], strict: ["1:incomplete-close"],
      final: ("FIN-WAIT-1", "CLOSE-WAIT")),
    Verdict(
      "A half-closed end is legal: FIN-WAIT-2 and CLOSE-WAIT may last.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      """,
      hints: ["2:half-closed-end"], final: ("FIN-WAIT-2", "CLOSE-WAIT")),
    Verdict(
      "The last ACK is missing: the server stays in LAST-ACK.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      """,
      lesson: ["3:incomplete-close"], strict: ["3:incomplete-close"], final: ("TIME-WAIT", "LAST-ACK")),
    Verdict(
      "After a half-close the other side goes on sending, and is acknowledged.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: PSH-ACK, Seq=300, ACK=101, Len=50
      A: ACK, Seq=101, ACK=350
      B: FIN-ACK, Seq=350, ACK=101
      A: ACK, Seq=101, ACK=351
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "A FIN may carry data: it uses the octets and one number more.",
      """
      A: FIN-PSH-ACK, Seq=100, ACK=300, Len=10
      B: FIN-ACK, Seq=300, ACK=111
      A: ACK, Seq=111, ACK=301
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The acknowledgment counts the data of the FIN but not the FIN.",
      """
      A: FIN-PSH-ACK, Seq=100, ACK=300, Len=10
      B: FIN-ACK, Seq=300, ACK=110
      A: ACK, Seq=111, ACK=301
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      final: ("TIME-WAIT", "CLOSED"),
      fixed: """
        A: FIN-PSH-ACK, Seq=100, ACK=300, Len=10
        B: FIN-ACK, Seq=300, ACK=111
        A: ACK, Seq=111, ACK=301
        """),
    Verdict(
      "CLOSE promises no more data: octets behind the own FIN are against it.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=300, Len=5
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["3:data-after-fin"], strict: ["3:data-after-fin"]),
    Verdict(
      "The closer is said to be CLOSED at once: TIME-WAIT is skipped.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: [CLOSED]
      """,
      strict: ["5:skipped-time-wait"], lessonHints: ["5:skipped-time-wait"]),
    Verdict(
      "Open and close in one trace, the numbers going on.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: FIN-ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=102
      B: FIN-ACK, Seq=301, ACK=102
      A: ACK, Seq=102, ACK=302
      """,
      final: ("TIME-WAIT", "CLOSED"), pattern: "three-way-handshake + four-segment-close"),
    Verdict(
      "The server closes first; everything is the other way round.",
      """
      B: FIN-ACK, Seq=7000, ACK=4000
      A: ACK, Seq=4000, ACK=7001
      A: FIN-ACK, Seq=4000, ACK=7001
      B: ACK, Seq=7001, ACK=4001
      """,
      final: ("TIME-WAIT", "CLOSED")),
  ]
}
