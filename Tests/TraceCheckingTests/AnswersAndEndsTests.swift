import Testing

/// What must be answered, and where a trace may stop: RFC 9293, 3.5, 3.6 and 3.8.6.3.
@Suite
struct AnswersAndEndsTests {
  @Test(arguments: table)
  func `an answer or an end gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "One delayed ACK for two segments (3.8.6.3).",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      A: PSH-ACK, Seq=110, ACK=300, Len=10
      B: ACK, Seq=300, ACK=120
      """),
    Verdict(
      "The ACK of two segments stops at the first.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      A: PSH-ACK, Seq=110, ACK=300, Len=10
      B: ACK, Seq=300, ACK=110
      """,
      lesson: ["3:acknowledgment-mismatch"], strict: ["3:acknowledgment-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=100, ACK=300, Len=10
        A: PSH-ACK, Seq=110, ACK=300, Len=10
        B: ACK, Seq=300, ACK=120
        """),
    Verdict(
      "Data at the end need not be acknowledged: figure 6 ends so.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      """,
      hints: ["4:unanswered-data"], final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "The answer carries data and the acknowledgment in one segment.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: PSH-ACK, Seq=300, ACK=110, Len=20
      A: ACK, Seq=110, ACK=320
      """),
    Verdict(
      "The answer with data forgets to acknowledge.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: PSH-ACK, Seq=300, ACK=100, Len=20
      A: ACK, Seq=110, ACK=320
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=100, ACK=300, Len=10
        B: PSH-ACK, Seq=300, ACK=110, Len=20
        A: ACK, Seq=110, ACK=320
        """),
    Verdict(
      "The acknowledgment of the answer counts the octets of the question.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: PSH-ACK, Seq=300, ACK=110, Len=20
      A: ACK, Seq=110, ACK=310
      """,
      lesson: ["3:acknowledgment-mismatch"], strict: ["3:acknowledgment-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=100, ACK=300, Len=10
        B: PSH-ACK, Seq=300, ACK=110, Len=20
        A: ACK, Seq=110, ACK=320
        """),
    Verdict(
      "An omission at the end discharges everything, the unfinished handshake too.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      ...
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "State lines after the last segment say that the end is meant so.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      B: [SYN-RECEIVED]
      """,
      final: ("ESTABLISHED", "SYN-RECEIVED")),
    Verdict(
      "States beside the last segment do not say that the end is meant so.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | ESTABLISHED]
      """,
      lesson: ["2:incomplete-handshake"], strict: ["2:incomplete-handshake"]),
    Verdict(
      "A close that stops on purpose in LAST-ACK.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      A: [TIME-WAIT]
      B: [LAST-ACK]
      """,
      final: ("TIME-WAIT", "LAST-ACK")),
    Verdict(
      "A close that stops in LAST-ACK with the states beside the segment only.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
      """,
      lesson: ["3:incomplete-close"], strict: ["3:incomplete-close"]),
    Verdict(
      "The close that stops after the second FIN, both in one.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      """,
      lesson: ["2:incomplete-close"], strict: ["2:incomplete-close"], final: ("TIME-WAIT", "LAST-ACK")),
    Verdict(
      "An old duplicate at the end asks for an answer.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5 (duplicate)
      """,
      lesson: ["5:unanswered"], strict: ["5:unanswered"]),
    Verdict(
      "The omission after an old duplicate discharges the answer.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5 (duplicate)
      ...
      """),
    Verdict(
      "A reset that is owed and never sent.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=300, ACK=110
      B: (reboot)
      A: PSH-ACK, Seq=110, ACK=300, Len=10
      """,
      lesson: ["4:unanswered"], strict: ["4:unanswered"]),
  ]
}
