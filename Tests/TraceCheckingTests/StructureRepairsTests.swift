import Testing

/// One mistake, one finding: wrong flags, wrong directions, missing and swapped lines.
@Suite
struct StructureRepairsTests {
  @Test(arguments: table)
  func `a structural mistake gives exactly one finding`(_ verdict: Verdict) {
    verify(verdict)
  }

  private static let table: [Verdict] = [
    Verdict(
      "The first SYN has lost its name.",
      """
      A: Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:no-flags"], strict: ["1:no-flags"], final: ("ESTABLISHED", "ESTABLISHED"),
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The wrong side is said to close first, which the next line shows.",
      """
      B: FIN-ACK, Seq=100, ACK=300 [FIN-WAIT-1 | CLOSE-WAIT]
      B: ACK, Seq=300, ACK=101 [CLOSE-WAIT | FIN-WAIT-2]
      B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
      A: ACK, Seq=101, ACK=301 [TIME-WAIT | CLOSED]
      """,
      lesson: ["2:*"], strict: ["2:*"],
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300 [FIN-WAIT-1 | CLOSE-WAIT]
        B: ACK, Seq=300, ACK=101 [CLOSE-WAIT | FIN-WAIT-2]
        B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
        A: ACK, Seq=101, ACK=301 [TIME-WAIT | CLOSED]
        """),
    Verdict(
      "The states tell of a FIN that the line forgets.",
      """
      A: ACK, Seq=100, ACK=300 [FIN-WAIT-1 | CLOSE-WAIT]
      B: ACK, Seq=300, ACK=101 [CLOSE-WAIT | FIN-WAIT-2]
      B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
      A: ACK, Seq=101, ACK=301 [TIME-WAIT | CLOSED]
      """,
      lesson: ["1:wrong-state"], strict: ["1:wrong-state"],
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300 [FIN-WAIT-1 | CLOSE-WAIT]
        B: ACK, Seq=300, ACK=101 [CLOSE-WAIT | FIN-WAIT-2]
        B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
        A: ACK, Seq=101, ACK=301 [TIME-WAIT | CLOSED]
        """),
    Verdict(
      "Only the SYN-ACK has the wrong sender; all other lines are right.",
      """
      A -> B: SYN, Seq=100
      A -> B: SYN-ACK, Seq=300, ACK=101
      A -> B: ACK, Seq=101, ACK=301
      """,
      lesson: ["*:*"], strict: ["*:*"]),
    Verdict(
      "The third segment of the opening comes from the server.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      B: ACK, Seq=101, ACK=301
      """,
      lesson: ["*:*"], strict: ["*:*"]),
    Verdict(
      "The last ACK of the close comes from the wrong side.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      B: FIN-ACK, Seq=300, ACK=101
      B: ACK, Seq=101, ACK=301
      """,
      lesson: ["*:*"], strict: ["*:*"]),
    Verdict(
      "The SYN-ACK lacks its SYN: a server in SYN-RECEIVED owes one.",
      """
      A: SYN, Seq=100
      B: ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["*:*"], strict: ["*:*"]),
    Verdict(
      "The third segment repeats SYN-ACK.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: SYN-ACK, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["3:not-allowed-in-state"], strict: ["3:not-allowed-in-state"]),
    Verdict(
      "The SYN-ACK is left out: the ACK acknowledges what the server never sent.",
      """
      A -> B: SYN, Seq=100
      A -> B: ACK, Seq=101, ACK=301
      A -> B: PSH-ACK, Seq=101, ACK=301, Len=5
      B -> A: ACK, Seq=301, ACK=106
      """,
      lesson: ["*:*"], strict: ["*:*"]),
    Verdict(
      "The last two lines of the opening are swapped.",
      """
      A: SYN, Seq=100
      A: ACK, Seq=101, ACK=301
      B: SYN-ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["*:*"], strict: ["*:*"]),
    Verdict(
      "A SYN in the middle of a transfer, with the numbers of the data.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=300, ACK=110
      A: SYN-PSH-ACK, Seq=110, ACK=300, Len=10
      B: ACK, Seq=300, ACK=120
      """,
      lesson: ["*:*"], strict: ["*:*"]),
    Verdict(
      "The server's SYN-ACK says FIN too.",
      """
      A: SYN, Seq=100
      B: SYN-FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:contradictory-flags"], strict: ["2:contradictory-flags"]),
    Verdict(
      "A second SYN-ACK to the finished handshake, from the client.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: SYN-ACK, Seq=101, ACK=301
      """,
      lesson: ["4:not-allowed-in-state"], strict: ["4:not-allowed-in-state"]),
    Verdict(
      "A new SYN in an established connection is not how data begins.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: SYN, Seq=101, ACK=301
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      """,
      lesson: ["4:not-allowed-in-state"], strict: ["4:not-allowed-in-state"]),
    Verdict(
      "The SYN comes again although the SYN-ACK has arrived.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101 (retransmission)
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["3:not-allowed-in-state"], strict: ["3:not-allowed-in-state"]),
    Verdict(
      "A name with a slip of the pen is read as the endpoint meant.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=300, ACK=101
      Clent: ACK, Seq=101, ACK=301
      """,
      lesson: ["3:third-endpoint"], strict: ["3:third-endpoint"],
      final: ("ESTABLISHED", "ESTABLISHED")),
    Verdict(
      "The same slip in the server's name.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=300, ACK=101
      Client: ACK, Seq=101, ACK=301
      Client: PSH-ACK, Seq=101, ACK=301, Len=5
      Sever: ACK, Seq=301, ACK=106
      """,
      lesson: ["5:third-endpoint"], strict: ["5:third-endpoint"]),
    Verdict(
      "A real third endpoint: its line is left out, and the rest is checked.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=300, ACK=101
      Client: ACK, Seq=101, ACK=301
      Monitoring: PSH-ACK, Seq=9000, ACK=8000, Len=5
      Client: PSH-ACK, Seq=101, ACK=301, Len=5
      Server: ACK, Seq=301, ACK=106
      """,
      lesson: ["4:third-endpoint"], strict: ["4:third-endpoint"]),
    Verdict(
      "The handshake's answer comes from a third endpoint: no unfinished handshake is reported beside it.",
      """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=300, ACK=101
      Proxybox: ACK, Seq=101, ACK=301
      """,
      lesson: ["3:third-endpoint"], strict: ["3:third-endpoint"]),
  ]
}
