import Problems
import Testing

/// What one mistake brings with it is not reported again, and the rest of the trace stays checked.
struct OneMistakeTests {
  @Test(arguments: reasons)
  func `the reason given is the true one`(_ trace: String, _ reason: Reason) {
    let found = Outcome(checking: trace, profile: .lesson).report.problems.filter { $0.severity >= .warning }
    #expect(found.map(\.problem.values.reason) == [reason], "\(trace)")
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
}
