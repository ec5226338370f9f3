import Problems
import Testing

/// One mistake, one finding: a number that is wrong once, and a count that goes on from it.
@Suite
struct ShiftedCountTests {
  @Test(arguments: table)
  func `a shifted count gives one finding`(_ verdict: Verdict) {
    verify(verdict)
  }

  @Test func `where all but the first number agree, the first one is to be mended`() {
    let outcome = Outcome(
      checking: """
        A: SYN, Seq=1000
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=101, ACK=301
        """, profile: .lesson)
    #expect(outcome.findings == ["2:acknowledgment-mismatch"])
    let problem = outcome.report.problems[0].problem
    #expect(
      problem.fixes.map { $0.title.text(in: Language.english) }
        == ["write Seq=100 where the numbers of A begin", "write ACK=1001"])
    #expect(outcome.fixes[0].hasPrefix("A: SYN, Seq=100\nB: SYN-ACK, Seq=300, ACK=101\n"))
  }

  @Test func `a first acknowledgment may be the odd one, too`() {
    let outcome = Outcome(
      checking: """
        A: ACK, Seq=100, ACK=700
        B: PSH-ACK, Seq=300, ACK=100, Len=10
        A: ACK, Seq=100, ACK=310
        """, profile: .lesson)
    #expect(outcome.findings == ["2:sequence-mismatch"])
    #expect(outcome.fixes[0].hasPrefix("A: ACK, Seq=100, ACK=300\n"))
  }

  @Test func `who writes the number of the SYN again has likelier forgotten to count it`() {
    let outcome = Outcome(
      checking: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=100
        A: ACK, Seq=100, ACK=301
        """, profile: .lesson)
    #expect(
      outcome.report.problems[0].problem.fixes.map { $0.title.text(in: Language.english) }
        == ["write ACK=101", "write Seq=99 where the numbers of A begin"])
  }

  @Test func `a first number that a second one has confirmed is not blamed`() {
    let outcome = Outcome(
      checking: """
        A: SYN, Seq=100
        B: SYN-ACK, Seq=300, ACK=101
        A: ACK, Seq=500, ACK=301
        A: PSH-ACK, Seq=500, ACK=301, Len=10
        """, profile: .lesson)
    #expect(outcome.report.problems[0].problem.fixes.count == 1)
  }

  private static let table: [Verdict] = [
    Verdict(
      "The SYN-ACK is one short, and the client counts on from it.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=100
      A: ACK, Seq=100, ACK=301
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"]),
    Verdict(
      "The SYN-ACK is one short, and the client counts as it should.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=100
      A: ACK, Seq=101, ACK=301
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"]),
    Verdict(
      "The client forgets its SYN for good: its data and its acknowledgments are shifted alike.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=100, ACK=301
      A: PSH-ACK, Seq=100, ACK=301, Len=10
      B: ACK, Seq=301, ACK=110
      A: PSH-ACK, Seq=110, ACK=301, Len=10
      B: ACK, Seq=301, ACK=120
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"]),
    Verdict(
      "Ten octets too many in one acknowledgment, then the right count again.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=300, ACK=105
      A: PSH-ACK, Seq=110, ACK=300, Len=10
      B: ACK, Seq=300, ACK=120
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=100, ACK=300, Len=10
        B: ACK, Seq=300, ACK=110
        A: PSH-ACK, Seq=110, ACK=300, Len=10
        B: ACK, Seq=300, ACK=120
        """),
    Verdict(
      "A jump without a place, and all later numbers follow it.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=300, ACK=110
      A: PSH-ACK, Seq=150, ACK=300, Len=10
      B: ACK, Seq=300, ACK=160
      A: PSH-ACK, Seq=160, ACK=300, Len=10
      B: ACK, Seq=300, ACK=170
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"]),
    Verdict(
      "A jump without a place, and the acknowledgment knows nothing of it.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=300, ACK=110
      A: PSH-ACK, Seq=150, ACK=300, Len=10
      B: ACK, Seq=300, ACK=120
      A: PSH-ACK, Seq=120, ACK=300, Len=10
      B: ACK, Seq=300, ACK=130
      """,
      lesson: ["3:sequence-mismatch"], strict: ["3:sequence-mismatch"],
      fixed: """
        A: PSH-ACK, Seq=100, ACK=300, Len=10
        B: ACK, Seq=300, ACK=110
        A: PSH-ACK, Seq=110, ACK=300, Len=10
        B: ACK, Seq=300, ACK=120
        A: PSH-ACK, Seq=120, ACK=300, Len=10
        B: ACK, Seq=300, ACK=130
        """),
    Verdict(
      "The close restarts at the client's ISN and goes on consistently.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=101
      A: ACK, Seq=101, ACK=301
      A: FIN-ACK, Seq=100, ACK=301
      B: ACK, Seq=301, ACK=101
      B: FIN-ACK, Seq=301, ACK=101
      A: ACK, Seq=101, ACK=302
      """,
      lesson: ["4:sequence-mismatch"], strict: ["4:sequence-mismatch"], final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "The server forgets the client's FIN, and the last ACK is numbered to match.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: ACK, Seq=300, ACK=100
      B: FIN-ACK, Seq=300, ACK=100
      A: ACK, Seq=100, ACK=301
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"],
      final: ("TIME-WAIT", "CLOSED")),
    Verdict(
      "A mistake in each direction is two mistakes.",
      """
      A: SYN, Seq=100
      B: SYN-ACK, Seq=300, ACK=100
      A: ACK, Seq=101, ACK=300
      """,
      lesson: ["2:acknowledgment-mismatch", "3:acknowledgment-mismatch"],
      strict: ["2:acknowledgment-mismatch", "3:acknowledgment-mismatch"]),
    Verdict(
      "Two different mistakes in one direction are two findings.",
      """
      A: PSH-ACK, Seq=100, ACK=300, Len=10
      B: ACK, Seq=300, ACK=105
      A: PSH-ACK, Seq=107, ACK=300, Len=10
      """,
      lesson: ["2:acknowledgment-mismatch", "3:sequence-mismatch"],
      strict: ["2:acknowledgment-mismatch", "3:sequence-mismatch"]),
    Verdict(
      "The shift of letters is remembered as that of numbers is.",
      """
      A: SYN, Seq=x
      B: SYN-ACK, Seq=y, ACK=x
      A: ACK, Seq=x, ACK=y+1
      """,
      lesson: ["2:acknowledgment-mismatch"], strict: ["2:acknowledgment-mismatch"]),
    Verdict(
      "The server's FIN is taken one too far, and the last ACK agrees with it.",
      """
      A: FIN-ACK, Seq=100, ACK=300
      B: FIN-ACK, Seq=301, ACK=101
      A: ACK, Seq=101, ACK=302
      """,
      lesson: ["2:sequence-mismatch"], strict: ["2:sequence-mismatch"], final: ("TIME-WAIT", "CLOSED")),
  ]
}
