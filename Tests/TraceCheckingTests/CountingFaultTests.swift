import Testing

/// The faults of real lessons in counting and in stopping too early, each with what both profiles say of it.
@Suite
struct CountingFaultTests {
  @Test(arguments: table)
  func `a fault of counting is reported as the table says`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "The last ACK of the opening has the client's ISN.",
      """
      Client: SYN, Seq=52
      Server: SYN-ACK, Seq=78, ACK=53
      Client: ACK, Seq=52, ACK=79
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"],
      fixed: """
        Client: SYN, Seq=52
        Server: SYN-ACK, Seq=78, ACK=53
        Client: ACK, Seq=53, ACK=79
        """),
    Verdict(
      "The last ACK of the close has the number of the FIN.",
      """
      Client: FIN-ACK, Seq=a, ACK=b
      Server: FIN-ACK, Seq=b, ACK=a+1
      Client: ACK, Seq=a, ACK=b+1
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"],
      fixed: """
        Client: FIN-ACK, Seq=a, ACK=b
        Server: FIN-ACK, Seq=b, ACK=a+1
        Client: ACK, Seq=a+1, ACK=b+1
        """),
    Verdict(
      "The last ACK has the number that it acknowledges: the other side's.",
      """
      Client: SYN, Seq=52
      Server: SYN-ACK, Seq=78, ACK=53
      Client: ACK, Seq=79, ACK=79
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"],
      fixed: """
        Client: SYN, Seq=52
        Server: SYN-ACK, Seq=78, ACK=53
        Client: ACK, Seq=53, ACK=79
        """),
    Verdict(
      "ACK off by one in both answers: one finding for each direction.",
      """
      Client: SYN, Seq=a
      Server: SYN-ACK, Seq=b, ACK=a
      Client: ACK, ACK=b
      """,
      lesson: ["2:acknowledgment-mismatch", "3:acknowledgment-mismatch"],
      strict: ["2:acknowledgment-mismatch", "3:acknowledgment-mismatch"],
      fixed: """
        Client: SYN, Seq=a
        Server: SYN-ACK, Seq=b, ACK=a+1
        Client: ACK, ACK=b+1
        """),
    Verdict(
      "ACK off by one in the close.",
      """
      Client: FIN-ACK, Seq=4, ACK=9
      Server: ACK, Seq=9, ACK=4
      Server: FIN-ACK, Seq=9, ACK=5
      Client: ACK, Seq=5, ACK=10
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      fixed: """
        Client: FIN-ACK, Seq=4, ACK=9
        Server: ACK, Seq=9, ACK=5
        Server: FIN-ACK, Seq=9, ACK=5
        Client: ACK, Seq=5, ACK=10
        """),
    Verdict(
      "ACK of numbers never sent, in the opening.",
      """
      Client: SYN, Seq=1000
      Server: SYN-ACK, Seq=5000, ACK=1501
      Client: ACK, Seq=1001, ACK=5001
      """,
      lesson: ["2:acknowledgment-of-unsent"], strict: ["2:acknowledgment-of-unsent"]),
    Verdict(
      "ACK of numbers never sent, after data.",
      """
      Client: PSH-ACK, Seq=1, ACK=1, Len=10
      Server: ACK, Seq=1, ACK=21
      """,
      lesson: ["2:acknowledgment-of-unsent"], strict: ["2:acknowledgment-of-unsent"]),
    Verdict(
      "The own FIN is forgotten in the last ACK.",
      """
      Client: FIN-ACK, Seq=u, ACK=v
      Server: ACK, Seq=v, ACK=u+1
      Server: FIN-ACK, Seq=v, ACK=u+1
      Client: ACK, Seq=u, ACK=v+1
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"],
      fixed: """
        Client: FIN-ACK, Seq=u, ACK=v
        Server: ACK, Seq=v, ACK=u+1
        Server: FIN-ACK, Seq=v, ACK=u+1
        Client: ACK, Seq=u+1, ACK=v+1
        """),
    Verdict(
      "A pure ACK is made to use a number, by data after the handshake.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=300, ACK=101
      Client: ACK, Seq=101, ACK=301
      Client: PSH-ACK, Seq=102, ACK=301, Len=8
      Server: ACK, Seq=301, ACK=109
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"],
      fixed: """
        Client: SYN, Seq=100
        Server: SYN-ACK, Seq=300, ACK=101
        Client: ACK, Seq=101, ACK=301
        Client: PSH-ACK, Seq=101, ACK=301, Len=8
        Server: ACK, Seq=301, ACK=109
        """),
    Verdict(
      "One number space for both sides: the server goes on where the client stopped.",
      """
      Client: PSH-ACK, Seq=1, ACK=1, Len=10
      Server: ACK, Seq=1, ACK=11
      Server: PSH-ACK, Seq=11, ACK=11, Len=10
      Client: ACK, Seq=11, ACK=11
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"],
      fixed: """
        Client: PSH-ACK, Seq=1, ACK=1, Len=10
        Server: ACK, Seq=1, ACK=11
        Server: PSH-ACK, Seq=1, ACK=11, Len=10
        Client: ACK, Seq=11, ACK=11
        """),
    Verdict(
      "The close restarts at both ISNs.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=300, ACK=101
      Client: ACK, ACK=301
      Client: FIN-ACK, Seq=100
      Server: ACK, ACK=101
      Server: FIN-ACK, Seq=300
      Client: ACK, ACK=301
      """,
      lesson: ["4:sequence-mismatch", "6:sequence-mismatch"],
      strict: ["4:sequence-mismatch", "6:sequence-mismatch"]),
    Verdict(
      "The handshake never finished.",
      """
      Client: SYN, Seq=8
      Server: SYN-ACK, Seq=80, ACK=9
      """,
      lesson: ["2:incomplete-handshake"], strict: ["2:incomplete-handshake"]),
    Verdict(
      "The handshake never finished: the third segment was lost.",
      """
      Client: SYN, Seq=8
      Server: SYN-ACK, Seq=80, ACK=9
      Client: ACK, Seq=9, ACK=81 (lost)
      """,
      lesson: ["3:incomplete-handshake"], strict: ["3:incomplete-handshake"]),
    Verdict(
      "The close never finished: the last ACK is missing.",
      """
      Client: FIN-ACK, Seq=8, ACK=80
      Server: ACK, Seq=80, ACK=9
      Server: FIN-ACK, Seq=80, ACK=9
      """,
      lesson: ["3:incomplete-close"], strict: ["3:incomplete-close"]),
    Verdict(
      "The close never finished: the FIN is not acknowledged.",
      """
      Client: FIN-ACK, Seq=8, ACK=80
      """,
      lesson: ["1:incomplete-close"], strict: ["1:incomplete-close"]),
  ]
}
