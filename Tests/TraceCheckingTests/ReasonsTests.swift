import HandshakeTrace
import Problems
import Testing

/// The reasons that messages give: true of the trace, as counted by hand.
@Suite struct ReasonsTests {
  private static let opening = "A: SYN, Seq=100\nB: SYN-ACK, Seq=200, ACK=101\n"

  static let reasons: [(trace: String, name: ProblemName, reason: Reason)] = [
    // 101 is what A itself sends next.
    (opening + "A: ACK, Seq=101, ACK=101\n", .acknowledgmentMismatch, .otherDirection(peer: "A")),
    (opening + "A: ACK, Seq=201, ACK=201\n", .sequenceMismatch, .otherDirection(peer: "B")),
    ("A: SYN, Seq=x\nB: SYN-ACK, Seq=y, ACK=y+1\n", .acknowledgmentMismatch, .otherDirection(peer: "B")),
    (opening + "A: ACK, Seq=101, ACK=201\nA: (2MSL)\n", .notAllowedInState, .onlyTimeWaitEnds),
    (opening + "A: ACK, Seq=101, ACK=201\nB: (timeout)\n", .notAllowedInState, .nothingWaits),
    (opening + "A: ACK, Seq=101, ACK=201\nB: (listen)\n", .notAllowedInState, .connectionExists),
    ("A: FIN-ACK, Seq=1, ACK=5\nB: ACK, Seq=5, ACK=2\nA: (close)\n", .notAllowedInState, .alreadyClosed),
    (
      "A: [CLOSING]\nB: [LAST-ACK]\nA: ACK, Seq=5, ACK=9\nB: FIN-ACK, Seq=8, ACK=5 (retransmission)\n",
      .notAllowedInState, .connectionGone
    ),
    ("A: [CLOSED]\nA: (close)\nB: SYN, Seq=1\nA: RST-ACK, Seq=0, ACK=2\n", .notAllowedInState, .noConnection),
  ]

  @Test(arguments: reasons.indices)
  func `a reason is true of its trace`(_ index: Int) throws {
    let (trace, name, reason) = Self.reasons[index]
    let found = Outcome(checking: trace, profile: .lesson).report.problems.first { $0.problem.name == name }
    let problem = try #require(found?.problem, "\(trace)")
    #expect(problem.values.reason == reason, "\(trace)")
  }

  @Test func `a claim of a probe that is none offers a number, not another segment`() throws {
    let trace = Self.opening + "A: ACK, Seq=101, ACK=201\nA: ACK, Seq=101, ACK=201 (keep-alive)\n"
    let found = Outcome(checking: trace, profile: .lesson).report.problems.first {
      $0.problem.name == .sequenceMismatch
    }
    let problem = try #require(found?.problem)
    #expect(problem.fixes.map(\.title) == [.write("Seq=100")])
  }

  @Test(arguments: [
    ("A: FIN-ACK, Seq=1, ACK=5\n", "unfinished-close"),
    ("A: FIN-ACK, Seq=1, ACK=5\nB: ACK, Seq=5, ACK=2\n", "half-close"),
    (
      "A: FIN-ACK, Seq=1, ACK=5\nB: PSH-ACK, Seq=5, ACK=2, Len=3\nA: ACK, Seq=2, ACK=8\n", "half-close + data"
    ),
  ])
  func `a close is half only once its FIN is acknowledged`(trace: String, pattern: String) {
    #expect(Outcome(checking: trace, profile: .lesson).report.traces.first?.pattern == pattern)
  }
}
