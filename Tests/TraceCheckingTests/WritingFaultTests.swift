import Testing

/// The faults of real lessons in keys, states and senders: errors or warnings in both profiles.
@Suite
struct WritingFaultTests {
  @Test(arguments: table)
  func `a fault of writing is reported as the table says`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "Keys swapped: the number of the ACK is glued to seq.",
      """
      Client: SYN, Seq=x
      Server: SYN-ACK, Seq=y, ACK=x+1
      Client: ACK(seq=y+1)
      """,
      lesson: ["3:misplaced-number"], strict: ["3:misplaced-number"]),
    Verdict(
      "SYN=j gives the SYN a number.",
      """
      Client: SYN=j
      Server: SYN-ACK, Seq=k, ACK=j+1
      Client: ACK, Seq=j+1, ACK=k+1
      """,
      lesson: ["1:misplaced-number"], strict: ["1:misplaced-number"],
      fixed: """
        Client: SYN, Seq=j
        Server: SYN-ACK, Seq=k, ACK=j+1
        Client: ACK, Seq=j+1, ACK=k+1
        """),
    Verdict(
      "The server in TIME-WAIT.",
      """
      Client: FIN-ACK, Seq=10, ACK=20
      Server: FIN-ACK, Seq=20, ACK=11 [TIME-WAIT]
      Client: ACK, Seq=11, ACK=21
      """,
      lesson: ["2:wrong-state"], strict: ["2:wrong-state"],
      fixed: """
        Client: FIN-ACK, Seq=10, ACK=20
        Server: FIN-ACK, Seq=20, ACK=11 [LAST-ACK]
        Client: ACK, Seq=11, ACK=21
        """),
    Verdict(
      "The client in SYN-RECEIVED.",
      """
      Client: SYN, Seq=10
      Server: SYN-ACK, Seq=20, ACK=11
      Client: [SYN-RECEIVED]
      Client: ACK, Seq=11, ACK=21
      """,
      lesson: ["3:wrong-state"], strict: ["3:wrong-state"],
      fixed: """
        Client: SYN, Seq=10
        Server: SYN-ACK, Seq=20, ACK=11
        Client: [ESTABLISHED]
        Client: ACK, Seq=11, ACK=21
        """),
    Verdict(
      "The direction is left out of a line that either side could send.",
      """
      Client: PSH-ACK, Seq=10, ACK=10, Len=5
      Server: ACK, Seq=10, ACK=15
      PSH-ACK, Len=5
      """,
      lesson: ["3:missing-sender"], strict: ["3:missing-sender"]),
    Verdict(
      "The direction is left out of a window update that either side could send.",
      """
      Client: PSH-ACK, Seq=10, ACK=10, Len=5, Win=500
      Server: PSH-ACK, Seq=10, ACK=15, Len=5, Win=500
      Client: ACK, Seq=15, ACK=15, Win=500
      ACK, Win=600
      """,
      lesson: ["4:missing-sender"], strict: ["4:missing-sender"]),
    Verdict(
      "Positional numbers after SYN-ACK.",
      """
      Client: SYN, Seq=x
      Server: SYN-ACK(y, x+1)
      Client: ACK, Seq=x+1, ACK=y+1
      """,
      lesson: ["2:positional-number"], strict: ["2:positional-number"],
      fixed: """
        Client: SYN, Seq=x
        Server: SYN-ACK, Seq=y, ACK=x+1
        Client: ACK, Seq=x+1, ACK=y+1
        """),
    Verdict(
      "Positional numbers, the numbers plain.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK(300, 101)
      Client: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:positional-number"], strict: ["2:positional-number"],
      fixed: """
        Client: SYN, Seq=100
        Server: SYN-ACK, Seq=300, ACK=101
        Client: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The third segment says SYN.",
      """
      Client: SYN, Seq=0
      Server: SYN-ACK, Seq=0, ACK=1
      Client: SYN, Seq=1, ACK=1
      """,
      lesson: ["3:not-allowed-in-state"], strict: ["3:not-allowed-in-state"]),
    Verdict(
      "A first SYN with an ACK number, where none can be.",
      """
      Client: SYN, Seq=x, ACK=1
      Server: SYN-ACK, Seq=y, ACK=x+1
      Client: ACK, Seq=x+1, ACK=y+1
      """,
      lesson: ["1:not-allowed-in-state"], strict: ["1:not-allowed-in-state"]),
  ]
}
