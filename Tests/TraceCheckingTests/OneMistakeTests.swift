import Problems
import Testing

/// What one mistake brings with it is not reported again, and the rest of the trace stays checked.
struct OneMistakeTests {
  @Test(arguments: table)
  func `what follows from a mistake is no second finding`(_ verdict: Verdict) { verify(verdict) }

  @Test(arguments: reasons)
  func `the reason given is the true one`(_ trace: String, _ reason: Reason) {
    let found = Outcome(checking: trace, profile: .lesson).report.problems.filter { $0.severity >= .warning }
    #expect(found.map(\.problem.values.reason) == [reason], "\(trace)")
  }

  @Test func `what was cut at the window is not said to be still on its way`() {
    let trace = """
      A: SYN, Seq=7
      B: SYN-ACK, Seq=100, ACK=8, Win=10
      A: ACK, Seq=8, ACK=101
      A: ACK, Seq=8, ACK=101, Len=13
      B: ACK, Seq=101, ACK=20
      """
    let found = Outcome(checking: trace, profile: .lesson).report.problems
    #expect(
      found.map(\.problem.values.reason) == [.dataEnds(at: "20"), .beyondWindow(receiver: "B", last: "17")])
  }

  private static let reasons: [(String, Reason)] = [
    (
      """
      A: PSH-ACK, Seq=101, ACK=301
      B: ACK, Seq=301, ACK=120
      A: ACK, Seq=140, ACK=301
      """,
      .dataUses(octets: "", at: "101")
    ),
    (
      """
      A: ACK, Seq=100, ACK=300
      B: PSH-ACK, Seq=300, ACK=100, Len=10 ...
      -- Later --
      A: ACK, Seq=100, ACK=350
      ... B: PSH-ACK, Seq=300, ACK=100, Len=10
      A: ACK, Seq=100, ACK=310
      """,
      .notArrived(sender: "B")
    ),
    (
      """
      A: FIN-ACK
      B: ACK
      A: FIN-ACK
      """,
      .finSent(at: "")
    ),
  ]

  private static let table: [Verdict] = [
    Verdict(
      "The SYN-ACK stands before its SYN.",
      """
      B: SYN-ACK, Seq=300, ACK=101
      A: SYN, Seq=100
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["1:not-allowed-in-state"], strict: ["1:not-allowed-in-state"],
      final: ("ESTABLISHED", "ESTABLISHED"),
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The states behind the first line speak of a FIN that is missing.",
      """
      B: ACK, Seq=300, ACK=101 [CLOSE-WAIT | FIN-WAIT-2]
      B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
      A: ACK, Seq=101, ACK=301 [TIME-WAIT | CLOSED]
      """,
      lesson: ["1:wrong-state"], strict: ["1:wrong-state"],
      fixed: """
        A: FIN-ACK, Seq=100, ACK=300
        B: ACK, Seq=300, ACK=101 [CLOSE-WAIT | FIN-WAIT-2]
        B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
        A: ACK, Seq=101, ACK=301 [TIME-WAIT | CLOSED]
        """),
    Verdict(
      "A segment arrives that the trace never sent, and may be sent there and then.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: PSH-ACK, Seq=106, ACK=301, Len=5
      B: ACK, Seq=301, ACK=111
      """,
      lesson: ["4:unsent-arrival"], strict: ["4:unsent-arrival"],
      fixed: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        A: PSH-ACK, Seq=101, ACK=301, Len=5
        B: ACK, Seq=301, ACK=106
        A: PSH-ACK, Seq=106, ACK=301, Len=5
        B: ACK, Seq=301, ACK=111
        """),
    Verdict(
      "A segment arrives whose departure is missing; its numbers count all the same.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      B: PSH-ACK, Seq=301, ACK=101, Len=10
      ... A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=311, ACK=106
      A: ACK, Seq=106, ACK=311
      """,
      lesson: ["5:unsent-arrival"], strict: ["5:unsent-arrival"]),
    Verdict(
      "The timer runs out with nothing to send again, so that the retransmission is new data.",
      """
      A: ACK, Seq=100, ACK=300
      A: (timeout)
      A: PSH-ACK, Seq=100, ACK=300, Len=5 (retransmission)
      B: ACK, Seq=300, ACK=105
      """,
      lesson: ["2:not-allowed-in-state"], strict: ["2:not-allowed-in-state"]),
    Verdict(
      "The SYN was lost, and its retransmission is missing.",
      """
      A: SYN, Seq=100 (lost)
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:not-allowed-in-state"], strict: ["2:not-allowed-in-state"],
      fixed: """
        A: SYN, Seq=100 (lost)
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """),
    Verdict(
      "The answer to a repeated FIN is missing, and without it the close is not complete.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301 (lost)
      B: FIN-ACK, Seq=300, ACK=101 (retransmission)
      """,
      lesson: ["4:unanswered"], strict: ["4:unanswered"]),
    Verdict(
      "Data goes beyond the window, and the peer is said to take it.",
      """
      A: SYN, Seq=100, Win=50
      B: SYN-ACK, Seq=300, ACK=101, Win=50
      A: ACK, Seq=101, ACK=301, Win=50
      A: PSH-ACK, Seq=101, ACK=301, Len=70
      B: ACK, Seq=301, ACK=171
      A: ACK, Seq=171, ACK=301
      """,
      lesson: ["4:beyond-window"], strict: ["4:beyond-window"]),
    Verdict(
      "Behind data after a FIN the numbers are checked on.",
      """
      A: ACK, Seq=100, ACK=300
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=101
      A: PSH-ACK, Seq=101, ACK=300, Len=5
      B: ACK, Seq=300, ACK=106
      B: FIN-ACK, Seq=300, ACK=106
      A: ACK, Seq=106, ACK=309
      """,
      lesson: ["4:data-after-fin", "7:acknowledgment-of-unsent"],
      strict: ["4:data-after-fin", "7:acknowledgment-of-unsent"]),
    Verdict(
      "Behind a SYN whose answer was meant to be lost the numbers are checked on.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=302
      """,
      lesson: ["3:not-allowed-in-state", "5:acknowledgment-of-unsent"],
      strict: ["3:not-allowed-in-state", "5:acknowledgment-of-unsent"]),
    Verdict(
      "A wrong number is no wrong claim as well.",
      """
      A: PSH-ACK, Seq=101, ACK=301, Len=5
      B: ACK, Seq=301, ACK=106
      A: PSH-ACK, Seq=116, ACK=301, Len=5 (out of order)
      B: ACK, Seq=301, ACK=111
      B: ACK, Seq=301, ACK=106 (duplicate ACK)
      """,
      lesson: ["3:sequence-mismatch", "5:acknowledgment-mismatch"],
      strict: ["3:sequence-mismatch", "5:acknowledgment-mismatch"]),
    Verdict(
      "Data is missing, and its timestamp with it.",
      """
      A: SYN, Seq=100, TSval=10 TSecr=0
      B: SYN-ACK, Seq=300, ACK=101, TSval=50 TSecr=10
      A: ACK, Seq=101, ACK=301, TSval=11 TSecr=50
      A: ACK, Seq=101, ACK=311, TSval=12 TSecr=51
      """,
      lesson: ["4:acknowledgment-of-unsent"], strict: ["4:acknowledgment-of-unsent"]),
  ]
}
