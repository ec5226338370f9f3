import Testing

/// What a trace leaves out is inferred: numbers, lengths and data that no line writes.
@Suite
struct UnwrittenTests {
  @Test(arguments: table)
  func `an unwritten number or length gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "The client's ISN is not written, so its next number may be any; then it is fixed.",
      """
      A: SYN
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "The unwritten ISN is fixed by the SYN-ACK, and the next number contradicts it.",
      """
      A: SYN
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=102, ACK=301
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"],
      fixed: """
        A: SYN
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "Data of unwritten length gets it from its acknowledgment.",
      """
      A: PSH-ACK, Seq=101, ACK=301, DATA
      B: ACK, Seq=301, ACK=151
      A: PSH-ACK, Seq=151, ACK=301, DATA
      B: ACK, Seq=301, ACK=201
      """),
    Verdict(
      "The next segment does not start where the acknowledged data ended.",
      """
      A: PSH-ACK, Seq=101, ACK=301, DATA
      B: ACK, Seq=301, ACK=151
      A: PSH-ACK, Seq=161, ACK=301, Len=5
      B: ACK, Seq=301, ACK=156
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=101, ACK=301, DATA
        B: ACK, Seq=301, ACK=151
        A: PSH-ACK, Seq=151, ACK=301, Len=5
        B: ACK, Seq=301, ACK=156
        """),
    Verdict(
      "Data has at least one octet, so its acknowledgment is not its own number.",
      """
      A: PSH-ACK, Seq=101, ACK=301, DATA
      B: ACK, Seq=301, ACK=101
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"]),
    Verdict(
      "An acknowledgment below the data: a length cannot be negative.",
      """
      A: PSH-ACK, Seq=101, ACK=301, DATA
      B: ACK, Seq=301, ACK=100
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"]),
    Verdict(
      "PSH without a length carries as much as the acknowledgment says.",
      """
      A: PSH-ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=141
      """),
    Verdict(
      "PSH without a length may carry nothing.",
      """
      A: PSH-ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=101
      """),
    Verdict(
      "A plain ACK has no data, so nothing beyond it can be acknowledged.",
      """
      A: ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=151
      """,
      lesson: ["2:acknowledgment-of-unsent"], strict: ["2:acknowledgment-of-unsent"]),
    Verdict(
      "The length of Data is counted in octets.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Data="hello"
      B: ACK, Seq=301, ACK=106
      """),
    Verdict(
      "Escapes are one octet each, so the line is seven octets long.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Data="hello\\r\\n"
      B: ACK, Seq=301, ACK=108
      """),
    Verdict(
      "The data is five octets, but six are acknowledged.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Data="hello"
      B: ACK, Seq=301, ACK=107
      """,
      lesson: ["2:acknowledgment-of-unsent"], strict: ["2:acknowledgment-of-unsent"]),
    Verdict(
      "Len and Data must agree.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=4, Data="hello"
      """,
      lesson: ["1:length-mismatch"], strict: ["1:length-mismatch"]),
    Verdict(
      "A whole close in flags, after a whole opening in flags.",
      """
      A: SYN
      B: SYN-ACK
      A: ACK
      A: FIN-ACK
      B: ACK
      B: FIN-ACK
      A: ACK
      """,
      final: ("TIME-WAIT", "CLOSED"), pattern: "three-way-handshake + four-segment-close"),
    Verdict(
      "Flags alone are still checked for their order: FIN without ACK is simplified.",
      """
      A: SYN
      B: SYN-ACK
      A: ACK
      A: FIN
      B: ACK
      B: FIN
      A: ACK
      """,
      strict: ["4:missing-ack-flag", "6:missing-ack-flag"],
      lessonHints: ["4:missing-ack-flag", "6:missing-ack-flag"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "Only acknowledgments are numbered: the lengths follow from them.",
      """
      A: DATA, Seq=1, Len=100
      B: ACK, ACK=101
      A: DATA, Seq=101, Len=200
      B: ACK, ACK=301
      """,
      strict: ["1:missing-ack-flag", "3:missing-ack-flag"],
      lessonHints: ["1:missing-ack-flag", "3:missing-ack-flag"]),
    Verdict(
      "The second acknowledgment counts an octet too few.",
      """
      A: DATA, Seq=1, Len=100
      B: ACK, ACK=101
      A: DATA, Seq=101, Len=200
      B: ACK, ACK=300
      """,
      lesson: ["4:acknowledgment-mismatch"],
      strict: ["1:missing-ack-flag", "3:missing-ack-flag", "4:acknowledgment-mismatch"],
      lessonHints: ["1:missing-ack-flag", "3:missing-ack-flag"]),
  ]
}
