import HandshakeTrace
import Problems
import Testing
import TraceText

/// A trace in hexadecimal is told, and mended, in hexadecimal: each number as those in whose place it belongs are written.
@Suite struct SpelledNumbersTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: ProblemName
    let trace: String
    let message: String
    let note: String
    /// What the first fix writes.
    let replacement: String
    var testDescription: String { message }
  }

  static let cases: [Case] = [
    Case(
      name: .acknowledgmentMismatch, trace: "A: SYN, Seq=0x64\nB: SYN-ACK, Seq=0xC8, ACK=0x64\n",
      message: "ACK=0x64, but 0x65 is expected: the SYN at 0x64 uses one number",
      note: "this SYN uses number 0x64", replacement: "0x65"),
    Case(
      name: .sequenceMismatch,
      trace: "A: SYN, Seq=0xfffe\nB: SYN-ACK, Seq=7, ACK=0xffff\nA: ACK, Seq=0xfffe, ACK=8\n",
      message: "Seq=0xfffe, but 0xffff is expected: the sender's own SYN at 0xfffe uses one number too",
      note: "this SYN uses number 0xfffe", replacement: "0xffff"),
    Case(
      name: .acknowledgmentMismatch,
      trace: "A: ACK, Seq=1_000_000, ACK=5, Len=10\nB: ACK, Seq=5, ACK=1_000_000\n",
      message:
        "ACK=1_000_000, but 1_000_010 is expected: 10 octets of data from 1_000_000 use as many numbers",
      note: "10 octets of data, 1_000_000 to 1_000_009", replacement: "1_000_010"),
    // The number that is written wrong is mended in its own spelling, whatever the others have.
    Case(
      name: .acknowledgmentMismatch, trace: "A: SYN, Seq=0x64\nB: SYN-ACK, Seq=0xC8, ACK=100\n",
      message: "ACK=100, but 101 is expected: the SYN at 0x64 uses one number",
      note: "this SYN uses number 0x64", replacement: "101"),
    Case(
      name: .lengthMismatch, trace: "A: ACK, Seq=0x64, ACK=0xC8, Len=0x10, Data=\"hello\"\n",
      message: "Len=0x10, but 5 is expected: the data has 5 octets", note: "", replacement: "Len=5"),
  ]

  @Test(arguments: cases)
  func `what is expected is said and written as the trace writes numbers`(_ wrong: Case) throws {
    let found = Outcome(checking: wrong.trace, profile: .lesson).report.problems
      .first { $0.problem.name == wrong.name }?.problem
    let problem = try #require(found)
    #expect(problem.message(in: .english) == wrong.message)
    #expect(problem.notes.first?.kind.text(in: .english) ?? "" == wrong.note)
    #expect(problem.fixes.first?.edits.first?.replacement ?? "" == wrong.replacement)
  }

  @Test func `a line that is missing has the numbers of each direction as they are written`() throws {
    let trace = "A: SYN, Seq=0x64\nB: SYN-ACK, Seq=200, ACK=0x65\n"
    let problem = try #require(
      Outcome(checking: trace, profile: .lesson).report.problems
        .first { $0.problem.name == .incompleteHandshake }?.problem)
    #expect(problem.fixes.first?.title == .insertLineAfter("A: ACK, Seq=0x65, ACK=201"))
  }
}
