import HandshakeTrace
import Problems
import Testing
import TraceText

/// What a finding offers to write: the trace is free of the finding once it is written.
@Suite struct OfferedFixesTests {
  struct Offer: Sendable, CustomTestStringConvertible {
    let name: ProblemName
    let trace: String
    let title: FixTitle
    let fixed: String
    var testDescription: String { "\(name.rawValue): \(title.text(in: .english))" }
  }

  private static let opening = """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201

    """

  static let numbers: [Offer] = [
    Offer(
      name: .beyondWindow,
      trace:
        "A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2, Win=10\nA: ACK, Seq=2, ACK=10\nA: ACK, Seq=2, ACK=10, Len=15\n",
      title: .write("Len=10"),
      fixed:
        "A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2, Win=10\nA: ACK, Seq=2, ACK=10\nA: ACK, Seq=2, ACK=10, Len=10\n"
    ),
    Offer(
      name: .acknowledgmentMismatch,
      trace: "A: FIN-ACK, Seq=300, ACK=400\nB: FIN-ACK, Seq=400, ACK=300\nA: ACK, Seq=301, ACK=401\n",
      title: .letCross("A: FIN-ACK, Seq=300, ACK=400"),
      fixed: "A: FIN-ACK, Seq=300, ACK=400 ...\nB: FIN-ACK, Seq=400, ACK=300\nA: ACK, Seq=301, ACK=401\n"),
    Offer(
      name: .resetMismatch, trace: opening + "Server: RST, Seq=500\nClient: RST, Seq=101\n",
      title: .write("Seq=201"), fixed: opening + "Server: RST, Seq=201\nClient: RST, Seq=101\n"),
  ]

  static let ends: [Offer] = [
    Offer(
      name: .incompleteHandshake, trace: "Client: SYN, Seq=x\nServer: SYN-ACK, Seq=y, ACK=x+1\n",
      title: .insertLineAfter("Client: ACK, Seq=x+1, ACK=y+1"),
      fixed: "Client: SYN, Seq=x\nServer: SYN-ACK, Seq=y, ACK=x+1\nClient: ACK, Seq=x+1, ACK=y+1\n"),
    Offer(
      name: .incompleteClose, trace: "A: FIN-ACK, Seq=300, ACK=400\nB: FIN-ACK, Seq=400, ACK=301",
      title: .insertLineAfter("A: ACK, Seq=301, ACK=401"),
      fixed: "A: FIN-ACK, Seq=300, ACK=400\nB: FIN-ACK, Seq=400, ACK=301\nA: ACK, Seq=301, ACK=401"),
    Offer(
      name: .unanswered, trace: opening + "Client: ACK, Seq=100, ACK=201 (keep-alive)\n",
      title: .insertLineAfter("Server: ACK, Seq=201, ACK=101"),
      fixed: opening + "Client: ACK, Seq=100, ACK=201 (keep-alive)\nServer: ACK, Seq=201, ACK=101\n"),
    Offer(
      name: .unansweredData, trace: opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\n",
      title: .insertLineAfter("Server: ACK, Seq=201, ACK=106"),
      fixed: opening + "Client: PSH-ACK, Seq=101, ACK=201, Len=5\nServer: ACK, Seq=201, ACK=106\n"),
    Offer(
      name: .unshownSyn, trace: "Server: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n",
      title: .insertLineBefore("Client: SYN, Seq=100"), fixed: opening),
    Offer(
      name: .skippedTimeWait,
      trace: "A: FIN-ACK, Seq=1, ACK=5\nB: FIN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\nA: [CLOSED]\n",
      title: .insertLineBefore("A: (2MSL)"),
      fixed:
        "A: FIN-ACK, Seq=1, ACK=5\nB: FIN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\nA: (2MSL)\nA: [CLOSED]\n"),
    Offer(
      name: .skippedTimeWait,
      trace: "---\ntitle: Close\nhstrace: {expect: {A: CLOSED}}\n---\nA: FIN-ACK, Seq=1, ACK=5\n"
        + "B: FIN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\n",
      title: .insertLineAfter("A: (2MSL)"),
      fixed: "---\ntitle: Close\nhstrace: {expect: {A: CLOSED}}\n---\nA: FIN-ACK, Seq=1, ACK=5\n"
        + "B: FIN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\nA: (2MSL)\n"),
  ]

  static let items: [Offer] = [
    Offer(
      name: .ackZeroOnSyn, trace: "A: SYN, Seq=1, ACK=0\n", title: .remove("ACK=0"), fixed: "A: SYN, Seq=1\n"),
    Offer(
      name: .windowScaleTooLarge, trace: "A: SYN, Seq=1, WS=32768\n", title: .write("WS=16384"),
      fixed: "A: SYN, Seq=1, WS=16384\n"),
    Offer(
      name: .windowScaleTooLarge, trace: "A: SYN, Seq=1, wscale=15\n", title: .write("wscale=14"),
      fixed: "A: SYN, Seq=1, wscale=14\n"),
    Offer(
      name: .urgentPointerWithoutFlag, trace: "A: PSH-ACK, Seq=1, ACK=5, Len=5, Urg=5\n",
      title: .write("PSH-URG-ACK"), fixed: "A: PSH-URG-ACK, Seq=1, ACK=5, Len=5, Urg=5\n"),
    Offer(
      name: .stateAlias, trace: "A: SYN, Seq=1 [SYN_SENT | SYN_RCVD]\n",
      title: .write("[SYN-SENT | SYN-RECEIVED]"), fixed: "A: SYN, Seq=1 [SYN-SENT | SYN-RECEIVED]\n"),
    Offer(
      name: .unwrittenNumber, trace: opening.replacing("Client: ACK, Seq=101, ACK=201", with: "Client: ACK"),
      title: .add("Seq=101, ACK=201"), fixed: opening),
    Offer(
      name: .noFlags, trace: opening.replacing("Client: ACK, Seq=101, ACK=201", with: "Client: Seq=101"),
      title: .add("ACK"),
      fixed: opening.replacing("Client: ACK, Seq=101, ACK=201", with: "Client: ACK, Seq=101")),
    Offer(
      name: .unshownData,
      trace: opening + "Client: FIN-ACK, Seq=300, ACK=201\n",
      title: .insertLineBefore("..."), fixed: opening + "...\nClient: FIN-ACK, Seq=300, ACK=201\n"),
    Offer(
      name: .sackOfUnreceived,
      trace: sacked.replacing("=111-121", with: "=111-131"), title: .write("SACK=111-121"), fixed: sacked),
  ]

  private static let sacked = """
    A: SYN, Seq=100, SACK_PERM
    B: SYN-ACK, Seq=200, ACK=101, SACK_PERM
    A: ACK, Seq=101, ACK=201
    A: PSH-ACK, Seq=101, ACK=201, Len=10 (lost)
    A: PSH-ACK, Seq=111, ACK=201, Len=10
    B: ACK, Seq=201, ACK=101, SACK=111-121

    """

  @Test(arguments: ends)
  func `what a trace lacks at its end or beginning is offered as a line`(_ offer: Offer) throws {
    try expect(offer)
  }

  @Test(arguments: items)
  func `what an item should be is offered as text`(_ offer: Offer) throws {
    try expect(offer)
  }

  @Test(arguments: numbers)
  func `one of several ways is offered`(_ offer: Offer) throws {
    let found = try #require(Self.problem(offer.name, in: offer.trace))
    try expect(offer, try #require(found.fixes.first { $0.title == offer.title }, "\(found.fixes)"))
  }

  private func expect(_ offer: Offer) throws {
    let found = try #require(Self.problem(offer.name, in: offer.trace))
    let fix = try #require(found.fixes.first)
    #expect(fix.title == offer.title)
    try expect(offer, fix)
  }

  private func expect(_ offer: Offer, _ fix: QuickFix) throws {
    let fixed = String(decoding: TextEdit.apply(fix.edits, to: Array(offer.trace.utf8)), as: UTF8.self)
    #expect(fixed == offer.fixed)
    #expect(Self.problem(offer.name, in: fixed) == nil)
  }

  private static func problem(_ name: ProblemName, in trace: String) -> Problem? {
    Outcome(checking: trace, profile: .strict).report.problems.first { $0.problem.name == name }?.problem
  }
}
