import Testing

/// Lessons as teachers publish them, in canonical form, each with the fault that its lines show.
@Suite
struct WrongLessonsTests {
  @Test(arguments: table)
  func `a lesson with a fault gets its finding`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "Both acknowledgments repeat the SYN's own letter.",
      """
      Client: SYN, Seq=P
      Server: SYN-ACK, Seq=Q, ACK=P
      Client: ACK, ACK=Q
      """,
      lesson: ["2:acknowledgment-mismatch", "3:acknowledgment-mismatch"],
      strict: ["2:acknowledgment-mismatch", "3:acknowledgment-mismatch"]),
    Verdict(
      "The third segment says SYN where it should say ACK only.",
      """
      Client: SYN, Seq=m
      Server: SYN-ACK, Seq=n, ACK=m+1
      Client: SYN, Seq=m+1, ACK=n+1
      """,
      lesson: ["3:not-allowed-in-state"], strict: ["3:not-allowed-in-state"]),
    Verdict(
      "Relative numbers, and a third segment with SYN.",
      """
      Client: SYN, Seq=0
      Server: SYN, Seq=0, ACK=1
      Client: SYN, Seq=1, ACK=1
      """,
      lesson: ["3:not-allowed-in-state"], strict: ["3:not-allowed-in-state"]),
    Verdict(
      "The close starts again at the numbers of the opening.",
      """
      Client: SYN, Seq=500
      Server: SYN-ACK, Seq=800, ACK=501
      Client: ACK, ACK=801
      Client: FIN-ACK, Seq=500, ACK=801
      Server: ACK, ACK=501
      Server: FIN-ACK, Seq=800, ACK=501
      Client: ACK, ACK=801
      """,
      lesson: ["4:sequence-mismatch", "6:sequence-mismatch"],
      strict: ["4:sequence-mismatch", "6:sequence-mismatch"]),
    Verdict(
      "The client's last ACK forgets its FIN.",
      """
      Client: FIN-ACK, Seq=900, ACK=77
      Server: ACK, Seq=77, ACK=901
      Server: FIN-ACK, Seq=77, ACK=901
      Client: ACK, Seq=900, ACK=78
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"]),
    Verdict(
      "The server counts the octets of the request one short.",
      """
      Client: PSH-ACK, Seq=1, ACK=1, Len=100
      Server: ACK, Seq=1, ACK=100
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"]),
    Verdict(
      "The server counts the octets of the request one too far.",
      """
      Client: PSH-ACK, Seq=1, ACK=1, Len=100
      Server: ACK, Seq=1, ACK=102
      """,
      lesson: ["2:acknowledgment-of-unsent"], strict: ["2:acknowledgment-of-unsent"]),
    Verdict(
      "The second request starts at the number of the first.",
      """
      Client: PSH-ACK, Seq=1, ACK=1, Len=100
      Server: ACK, Seq=1, ACK=101
      Client: PSH-ACK, Seq=1, ACK=1, Len=50
      Server: ACK, Seq=1, ACK=151
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"]),
    Verdict(
      "The pure ACK is counted: the request starts one too far.",
      """
      Client: SYN, Seq=0
      Server: SYN-ACK, Seq=0, ACK=1
      Client: ACK, Seq=1, ACK=1
      Client: PSH-ACK, Seq=2, ACK=1, Len=20
      Server: ACK, Seq=1, ACK=22
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"]),
    Verdict(
      "The client's last ACK takes the server's number for its own.",
      """
      Client: SYN, Seq=1000
      Server: SYN-ACK, Seq=5000, ACK=1001
      Client: ACK, Seq=5001, ACK=5001
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"]),
    Verdict(
      "The server acknowledges the FIN with its own count.",
      """
      Client: FIN-ACK, Seq=1000, ACK=5000
      Server: ACK, Seq=5000, ACK=5001
      Server: FIN-ACK, Seq=5000, ACK=1001
      Client: ACK, Seq=1001, ACK=5001
      """,
      lesson: ["2:acknowledgment-of-unsent"], strict: ["2:acknowledgment-of-unsent"]),
    Verdict(
      "The server is said to wait in TIME-WAIT.",
      """
      Client: FIN-ACK, Seq=1000, ACK=5000
      Server: ACK, Seq=5000, ACK=1001 [TIME-WAIT]
      Server: FIN-ACK, Seq=5000, ACK=1001
      Client: ACK, Seq=1001, ACK=5001
      """,
      lesson: ["2:wrong-state"], strict: ["2:wrong-state"]),
    Verdict(
      "The client is said to be ESTABLISHED before the SYN is answered.",
      """
      Client: SYN, Seq=1000 [ESTABLISHED]
      Server: SYN-ACK, Seq=5000, ACK=1001
      Client: ACK, Seq=1001, ACK=5001
      """,
      lesson: ["1:wrong-state"], strict: ["1:wrong-state"]),
    Verdict(
      "The FIN is answered by an acknowledgment that counts two.",
      """
      Client: FIN-ACK, Seq=u, ACK=v
      Server: ACK, Seq=v, ACK=u+2
      Server: FIN-ACK, Seq=v, ACK=u+1
      Client: ACK, Seq=u+1, ACK=v+1
      """,
      lesson: ["2:acknowledgment-of-unsent"], strict: ["2:acknowledgment-of-unsent"]),
    Verdict(
      "The lesson stops after the server's FIN.",
      """
      Client: SYN, Seq=x
      Server: SYN-ACK, Seq=y, ACK=x+1
      Client: ACK, ACK=y+1
      Client: FIN-ACK, Seq=u
      Server: ACK, ACK=u+1
      Server: FIN-ACK, Seq=v
      """,
      lesson: ["6:incomplete-close"], strict: ["6:incomplete-close"]),
  ]
}
