import Problems
import TestSupport
import Testing

/// Blanks are whatever makes a trace right: only what no number in them can explain is found.
@Suite struct BlankFillingsTests {
  /// Right traces whose blanks, each taken for the number that is due, would contradict what is written.
  private static let right: [CorrectExchange] = [
    CorrectExchange(
      "an old SYN and its answer left to the reader (figure 8)",
      """
      A: SYN, Seq=100 ...
      ... A: SYN, Seq=? (duplicate)
      B: SYN-ACK, Seq=300, ACK=?
      A: RST, Seq=91
      ... A: SYN, Seq=100
      B: SYN-ACK, Seq=400, ACK=101
      A: ACK, Seq=101, ACK=401
      """),
    CorrectExchange(
      "a blank acknowledgment of a SYN and of the data in it", isStrict: false,
      """
      A: SYN, Seq=100, TFO=a1b2c3d4e5f60718, Len=18
      B: SYN-ACK, Seq=200, ACK=?
      A: ACK, Seq=?, ACK=201
      B: PSH-ACK, Seq=201, ACK=119, Len=?
      A: ACK, Seq=119, ACK=501
      """),
    CorrectExchange(
      "a blank reset that is doubted",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=200, ACK=101, Win=1000
      A: ACK, Seq=101, ACK=201
      ... A: RST, Seq=? (duplicate) [ESTABLISHED | ESTABLISHED]
      B: ACK, Seq=201, ACK=101 (challenge ACK)
      """),
  ]

  @Test(arguments: right)
  func `what other numbers in the blanks explain is no finding`(_ exchange: CorrectExchange) {
    verify(exchange)
  }

  @Test func `what is reported is as with the numbers that explain it`() {
    #expect(
      Self.right.map { Outcome(checking: $0.trace, profile: .lesson).finalStates }.allSatisfy {
        $0 == ["ESTABLISHED", "ESTABLISHED"]
      })
  }

  /// Traces that are wrong with every number in their blanks, and what is found.
  private static let wrong: [(trace: String, names: [ProblemName])] = [
    ("A: SYN, Seq=100\nB: SYN-ACK, Seq=?, ACK=100\nA: ACK, Seq=101, ACK=?\n", [.acknowledgmentMismatch]),
    ("A: SYN, Seq=?\nB: SYN-ACK, Seq=200, ACK=?\nA: ACK, Seq=?, ACK=200\n", [.acknowledgmentMismatch]),
    ("A: FIN-ACK, Seq=?, ACK=5\nA: PSH-ACK, Seq=?, ACK=5, Len=4\nB: ACK, Seq=5, ACK=?\n", [.dataAfterFin]),
    ("A: SYN, Seq=?\nA: ACK, Seq=?, ACK=?\n", [.notAllowedInState]),
  ]

  @Test(arguments: wrong)
  func `what no number explains is found`(trace: String, names: [ProblemName]) {
    let found = Outcome(checking: trace, profile: .lesson).report.problems.filter { $0.severity > .hint }
    #expect(found.map(\.problem.name) == names)
  }

  @Test func `what is expected is not explained away`() {
    let outcome = Outcome(
      checking: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=200, ACK=101, Win=1000
        A: ACK, Seq=101, ACK=201
        ... A: RST, Seq=? (duplicate)
        #! expect: wrong-claim
        B: ACK, Seq=201, ACK=101 (challenge ACK)
        """, profile: .lesson)
    #expect(outcome.findings.isEmpty)
  }
}
