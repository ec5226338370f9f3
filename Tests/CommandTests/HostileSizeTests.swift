import Testing

/// Input that is larger than any lesson: all is read, in time and memory that grow with its size and not faster.
///
/// The sizes are such that a quadratic step would outlast the time a run is given.
struct HostileSizeTests {
  /// A handshake; behind it the client's next number is 101 and the server's 201.
  private static let handshake = """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """

  /// A lesson and what checking it comes to.
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var name = "lesson.hs"
    var text: String
    var status: Int32 = 0
    /// How the first finding begins behind the file's name; empty where there is none.
    var first = ""
  }

  @Test(arguments: cases)
  func `a lesson that is far too large is checked all the same`(_ lesson: Case) throws {
    let bench = try Bench()
    try bench.write(lesson.name, lesson.text)
    let ending = try bench.run("hstrace check --format short \(lesson.name)")
    #expect(ending.status == lesson.status)
    #expect(ending.errors.isEmpty)
    let first = ending.output.prefix { $0 != "\n" }.prefix(200)
    #expect(
      lesson.first.isEmpty ? first.isEmpty : first.hasPrefix("\(lesson.name):\(lesson.first)"), "\(first)")
  }

  private static func numbered(_ count: Int, _ line: (Int) -> String) -> String {
    (1...count).map(line).joined()
  }

  private static let cases: [Case] = [
    Case(
      testDescription: "20,000 directives one below the other",
      text: handshake + String(repeating: "#! allow: missing-ack-flag\n", count: 20_000)
        + "Server: ACK, Seq=201, ACK=101\n"),
    Case(
      testDescription: "20,001 expectations of one line, which has no problem",
      text: handshake + String(repeating: "#! expect: expected-problem-missing\n", count: 20_001)
        + "Server: ACK, Seq=201, ACK=101\n",
      status: 1,
      first: "20004:12: error: expected-problem-missing is expected here, but the line below does not have it"
    ),
    Case(
      testDescription: "a line of 20,000 strings that are nothing",
      text: String(repeating: "Client: SYN, \"", count: 20_000), status: 1,
      first: "1:1: warning: the trace ends with Client in SYN-SENT"),
    Case(
      testDescription: "a line of 20,000 words with something in them that nobody sees",
      text: "Client: SYN" + String(repeating: ", fo\u{200B}o", count: 20_000), status: 1,
      first: "1:1: warning: the trace ends with Client in SYN-SENT"),
    Case(
      testDescription: "20,000 SACK blocks in a segment",
      text: handshake + "Server: ACK, Seq=201, ACK=101"
        + String(repeating: ", SACK=1001-1501", count: 20_000),
      status: 1, first: "4:32: error: SACK=1001-1501, SACK=1001-1501"),
    Case(
      testDescription: "20,000 segments that never arrive",
      text: handshake
        + (0..<20_000).map { "Client: PSH-ACK, Seq=\(101 + $0), ACK=201, Len=1 ...\n" }.joined()),
    Case(
      testDescription: "3,000 segments that arrive in the order they were sent",
      text: handshake
        + (0..<3_000).map { "Client: PSH-ACK, Seq=\(101 + $0), ACK=201, Len=1 ...\n" }.joined()
        + (0..<3_000).map { "... Client: PSH-ACK, Seq=\(101 + $0), ACK=201, Len=1\n" }.joined()
        + "Server: ACK, Seq=201, ACK=3101\n"),
    Case(testDescription: "100,000 headings", text: numbered(100_000) { "== Trace \($0) ==\n" }),
    Case(testDescription: "100,000 phases", text: numbered(100_000) { "-- Phase \($0) --\n" }),
    Case(testDescription: "2,000 traces", text: numbered(2_000) { "== Trace \($0) ==\n" + handshake }),
    Case(
      testDescription: "100,000 fences that are no traces", name: "lesson.md",
      text: String(repeating: "```\nprose\n```\n", count: 100_000)),
    Case(
      testDescription: "2,000 fences of one trace", name: "lesson.md",
      text: String(repeating: "```hstrace\n...\n```\n", count: 2_000)),
    Case(
      testDescription: "a fence that is never closed", name: "lesson.md",
      text: "Prose\n\n```hstrace\n" + handshake + "Server: ACK, Seq=201, ACK=100\n", status: 1,
      first: "3:1: warning: this fence is never closed"),
    Case(
      testDescription: "a mark of a fence with 1,000,000 backticks", name: "lesson.md",
      text: String(repeating: "`", count: 1_000_000) + "hstrace\n" + handshake,
      first: "1:1: warning: this fence is never closed"),
    Case(
      testDescription: "100,000 quotations within one another", name: "lesson.md",
      text: String(repeating: ">", count: 100_000) + " ```hstrace\n" + handshake),
    Case(
      testDescription: "10,000 endpoints", text: numbered(10_000) { "N\($0): SYN, Seq=100\n" }, status: 1,
      first: "2:5: error: SYN is not allowed from N2"),
    Case(
      testDescription: "100,000 options in a segment",
      text: "Client: SYN, Seq=100" + String(repeating: ", MSS=1460", count: 100_000),
      first: "1:1: warning: the trace ends with Client in SYN-SENT"),
    Case(
      testDescription: "100,000 items in a segment",
      text: "Client: SYN, Seq=100" + String(repeating: ", foo", count: 100_000), status: 1,
      first: "1:1: warning: the trace ends with Client in SYN-SENT"),
    Case(
      testDescription: "20,000 states behind a segment",
      text: "Client: SYN" + String(repeating: " [SYN-SENT | LISTEN]", count: 20_000), status: 1, first: "1:"),
    Case(
      testDescription: "a name of 65,536 letters",
      text: String(repeating: "N", count: 65_536) + ": SYN, Seq=1\n",
      first: "1:1: warning: the trace ends with NNNN"),
    Case(
      testDescription: "a name of 100,000 accents",
      text: "A" + String(repeating: "\u{301}", count: 100_000) + ": SYN\n",
      first: "1:1: "),
    Case(
      testDescription: "data of 1,000,000 octets",
      text: handshake + "Client: PSH-ACK, Seq=101, ACK=201, Data=\""
        + String(repeating: "x", count: 1_000_000)
        + "\"\nServer: ACK, Seq=201, ACK=1000101\n",
      status: 1, first: "5:23: error: ACK=1000101, but 65636 is expected: what Client sent has not arrived"),
    Case(
      testDescription: "data without a closing quote",
      text: handshake + "Client: PSH-ACK, Seq=101, ACK=201, Data=\""
        + String(repeating: "x", count: 1_000_000),
      status: 1, first: "4:41: error: "),
    Case(
      testDescription: "a line of 2,000,000 letters", text: String(repeating: "x", count: 2_000_000),
      status: 1,
      first: "1:1: error: "),
    Case(
      testDescription: "a comment of 2,000,000 letters", text: "# " + String(repeating: "x", count: 2_000_000)
    ),
    Case(testDescription: "2,000,000 blank lines", text: String(repeating: "\n", count: 2_000_000)),
    Case(
      testDescription: "100,000 parentheses", text: "Client: SYN " + String(repeating: "(", count: 100_000),
      first: "1:1: warning: "),
  ]
}
