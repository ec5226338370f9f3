import Testing

/// One slip in a correct trace that hides behind something the trace allows: each has its finding.
@Suite
struct HiddenSlipsTests {
  @Test(arguments: table)
  func `a slip behind what is allowed has its finding`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "After a phase line a new letter may begin, but not the other side's.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1

      -- data --
      A: PSH-ACK, Seq=x+1, ACK=x+1, Len=len
      B: ACK, Seq=y+1, ACK=x+1+len
      """,
      lesson: ["6:acknowledgment-mismatch"], strict: ["6:acknowledgment-mismatch"]),
    Verdict(
      "A FIN is no place for the other side's letter either.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1
      A: FIN-ACK, Seq=y+1, ACK=y+1
      B: FIN-ACK, Seq=y+1, ACK=x+2
      A: ACK, Seq=x+2, ACK=y+2
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"]),
    Verdict(
      "After a phase line an acknowledgment runs ahead by a length nobody wrote.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x+1
      A: ACK, Seq=x+1, ACK=y+1

      -- data --
      B: ACK, Seq=y+1, ACK=x+1+len
      A: ACK, Seq=x+1+len, ACK=y+1
      """,
      strict: ["6:unshown-data"], lessonHints: ["6:unshown-data"]),
    Verdict(
      "A number behind dots runs ahead, and the next line knows nothing of it.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=300, ACK=110
      ...
      A: ACK, Seq=900, ACK=300
      B: ACK, Seq=300, ACK=110
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"]),
    Verdict(
      "A spurious retransmission begins where a segment began: the SYN's number is not the data's.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=500, ACK=101
      A: ACK, Seq=101, ACK=501
      A: PSH-ACK, Seq=101, ACK=501, Len=50
      B: ACK, Seq=501, ACK=151
      A: PSH-ACK, Seq=100, ACK=501, Len=50 (spurious)
      B: ACK, Seq=501, ACK=151
      """,
      lesson: ["6:sequence-mismatch"], strict: ["6:sequence-mismatch"]),
    Verdict(
      "A FIN cannot come with octets in the middle of those already sent.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=10 (lost)
      A: PSH-ACK, Seq=111, ACK=301, Len=10
      B: ACK, Seq=301, ACK=101
      A: FIN-PSH-ACK, Seq=101, ACK=301, Len=10 (retransmission)
      B: ACK, Seq=301, ACK=121
      """,
      lesson: ["7:*"], strict: ["7:*"]),
    Verdict(
      "A client that has sent its ACK is not CLOSED.",
      """
      A: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
      B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | ESTABLISHED]
      A: ACK, Seq=101, ACK=301 [CLOSED | ESTABLISHED]
      """,
      lesson: ["3:wrong-state"], strict: ["3:wrong-state"]),
    Verdict(
      "A connection that is closed is CLOSED; LISTEN takes a new call.",
      """
      A: FIN-ACK, Seq=100, ACK=300 [FIN-WAIT-1 | CLOSE-WAIT]
      B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
      A: ACK, Seq=101, ACK=301 [TIME-WAIT | LISTEN]
      """,
      lesson: ["3:wrong-state"], strict: ["3:wrong-state"]),
    Verdict(
      "A refused client is CLOSED.",
      """
      A: SYN, Seq=100 [SYN-SENT | CLOSED]
      B: RST-ACK, Seq=0, ACK=101 [CLOSED | LISTEN]
      """,
      lesson: ["2:wrong-state"], strict: ["2:wrong-state"]),
    Verdict(
      "The client leaves TIME-WAIT, yet never acknowledged the server's FIN.",
      """
      A: FIN-ACK, Seq=100, ACK=300 [FIN-WAIT-1 | CLOSE-WAIT]
      B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
      A: (2MSL)
      A: [CLOSED]
      """,
      lesson: ["2:incomplete-close"], strict: ["2:incomplete-close"]),
    Verdict(
      "The metadata expects CLOSED of a client that is connected.",
      """
      ---
      title: Opening
      hstrace:
        expect: {A: CLOSED}
      ---
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["8:wrong-final-state"], strict: ["8:wrong-final-state"]),
  ]
}
