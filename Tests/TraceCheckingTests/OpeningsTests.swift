import Testing

/// Openings of a connection: RFC 9293, 3.5 and 3.10.7.2 to 3.10.7.4.
@Suite
struct OpeningsTests {
  @Test(arguments: table)
  func `an opening gets its verdict`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "Figure 6 without its data: each SYN uses one number, the pure ACK none.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED"), pattern: "three-way-handshake"),
    Verdict(
      "Flags alone are a complete trace; strict asks for the numbers with hints only.",
      """
      A: SYN
      B: SYN-ACK
      A: ACK
      """,
      hints: ["1:unwritten-number", "2:unwritten-number", "3:unwritten-number"],
      final: ("ESTABLISHED", "ESTABLISHED"), pattern: "three-way-handshake"),
    Verdict(
      "Letters count as numbers do: x+1 and y+1 follow the two SYNs.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "SYN with an ACK number is a SYN-ACK; only strict mentions the unnamed flag.",
      """
      A: SYN, Seq=100
      B: SYN, Seq=200, ACK=101
      A: ACK, Seq=101, ACK=201
      """,
      hints: ["2:implied-ack-flag"], final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "A pure ACK may leave out its sequence number; strict hints.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, ACK=301
      """,
      hints: ["3:unwritten-number"], final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "ACK=0 on a bare SYN is the empty field of the header.",
      """
      A: SYN, Seq=100, ACK=0
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      hints: ["1:ack-zero-on-syn"], final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "User calls before the segments: a passive and an active OPEN.",
      """
      B: (listen)
      A: (open)
      A -> B: SYN, Seq=100
      B -> A: SYN-ACK, Seq=300, ACK=101
      A -> B: ACK, Seq=101, ACK=301
      """),
    Verdict(
      "The third segment may carry data, for its sender is ESTABLISHED.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "The third segment may be a FIN: it acknowledges the SYN and closes at once.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: FIN-ACK, Seq=101, ACK=301
      B: FIN-ACK, Seq=301, ACK=102
      A: ACK, Seq=102, ACK=302
      """,
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "A SYN-ACK that acknowledges the SYN's own number, not the next one.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=100
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      final: ("ESTABLISHED", "ESTABLISHED"),
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "A SYN-ACK that acknowledges 102 though the SYN used only 100.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=102
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:acknowledgment-of-unsent"], strict: ["2:acknowledgment-of-unsent"]),
    Verdict(
      "The third segment forgets that its sender's SYN used 100.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=100, ACK=301
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"],
      final: ("ESTABLISHED", "ESTABLISHED"),
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The third segment acknowledges the server's SYN with its own number.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=300
      """,
      lesson: ["3:acknowledgment-mismatch"], strict: ["3:acknowledgment-mismatch"],
      final: ("ESTABLISHED", "ESTABLISHED"),
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The third segment acknowledges one more than the server has sent.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=302
      """,
      lesson: ["3:acknowledgment-of-unsent"], strict: ["3:acknowledgment-of-unsent"]),
    Verdict(
      "The third segment must not say SYN again: its sender is ESTABLISHED.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: SYN, Seq=101, ACK=301
      """,
      lesson: ["3:not-allowed-in-state"], strict: ["3:not-allowed-in-state"]),
    Verdict(
      "A first SYN with an acknowledgment number, though nothing can be acknowledged.",
      """
      A: SYN, Seq=100, ACK=5
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:not-allowed-in-state"], strict: ["1:not-allowed-in-state"]),
    Verdict(
      "A server in SYN-RECEIVED sends data before its SYN is acknowledged (3.10.2).",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      B: PSH-ACK, Seq=301, ACK=101, Len=5
      A: ACK, Seq=101, ACK=306
      """,
      lesson: ["3:data-before-handshake"], strict: ["3:data-before-handshake"]),
    Verdict(
      "A trace that begins with the SYN-ACK: the SYN before it is not shown.",
      """
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:unshown-syn"], strict: ["1:unshown-syn"], final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "An omission before the SYN-ACK says that the SYN is not shown.",
      """
      ...
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "A SYN with ACK=101 first, and no SYN in the answer: it counts as the SYN-ACK.",
      """
      B: SYN, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:unshown-syn"], strict: ["1:unshown-syn"], final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "The handshake stops after two segments: the server stays in SYN-RECEIVED.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      """,
      lesson: ["2:incomplete-handshake"], strict: ["2:incomplete-handshake"],
      final: ("ESTABLISHED", "SYN-RECEIVED")),
    Verdict(
      "An omission inside an opening completes it.",
      """
      A -> B: SYN, Seq=100
      ...
      """,
      final: ("ESTABLISHED", "ESTABLISHED")),
  ]
}
