import LessonMetadata
import Problems
import TCP
import Testing
import TraceChecking
import TraceSyntax
import TraceText

/// The checked trace: what each segment is, what decided its arrival, and which numbers are due and why.
@Suite struct CheckedTraceTests {
  private func checked(_ text: String) -> (trace: CheckedTrace, document: TraceDocument) {
    let document = TraceDocument.parse(SourceText(name: "lesson.hs", text), as: .trace)
    return (
      CheckedTrace(checking: document, trace: 0, metadata: LessonMetadata(), profile: nil), document
    )
  }

  private func natures(_ text: String) -> [String] {
    checked(text).trace.steps.map { $0.segment?.nature.rawValue ?? "–" }
  }

  @Test func `every segment of a connection is named for what it is`() {
    let text = """
      Client: SYN, Seq=100
      Server: SYN-ACK, Seq=200, ACK=101
      Client: ACK, Seq=101, ACK=201
      Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)
      Client: (timeout)
      Client: PSH-ACK, Seq=101, ACK=201, Len=5 (retransmission)
      Server: ACK, Seq=201, ACK=106
      Client: FIN-ACK, Seq=106, ACK=201
      Server: ACK, Seq=201, ACK=107
      Server: RST-ACK, Seq=201, ACK=107
      """
    #expect(
      natures(text) == [
        "SYN", "SYN-ACK", "ACK of SYN", "data", "–", "retransmission", "pure ACK", "FIN", "ACK of FIN",
        "reset",
      ])
  }

  @Test(arguments: [
    ("A: ACK, Seq=99, ACK=300 (keep-alive)", "keep-alive"),
    ("A: ACK, Seq=100, ACK=300, Win=0", "zero window"),
    ("... A: ACK, Seq=50, ACK=300 (duplicate)", "old duplicate"),
    ("A: PSH-ACK, Seq=100, ACK=300, Len=5", "data"),
  ])
  func `a segment of an open connection is named for what it is`(line: String, nature: String) {
    #expect(natures("A: ACK, Seq=100, ACK=300\n\(line)").last == nature)
  }

  static let reasons: [(text: String, sequence: Reason, acknowledgment: Reason)] = [
    (
      "A: ACK, Seq=100, ACK=300\nA: ACK, Seq=99, ACK=300 (keep-alive)", .probeBelowNext, .none
    ),
    (
      "A: SYN, Seq=100 (lost)\nA: (timeout)\nA: SYN, Seq=100 (retransmission)",
      .retransmissionStart, .none
    ),
    (
      "B: [CLOSED]\nA: SYN, Seq=100\nB: RST-ACK, Seq=0, ACK=101", .resetWithoutAcknowledgment,
      .synUsesOne(at: "100")
    ),
    (
      "A: ACK, Seq=100, ACK=300\nB: (reboot)\nA: ACK, Seq=100, ACK=300\nB: RST, Seq=300",
      .resetTakesAcknowledgment(of: "A"), .none
    ),
    (
      "A: FIN-ACK, Seq=1, ACK=5\nB: FIN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\nA: (2MSL)\nA: SYN, Seq=900",
      .none, .none
    ),
    ("A: SYN, Seq=100\nB: SYN-ACK, Seq=300, ACK=101", .none, .synUsesOne(at: "100")),
  ]

  @Test(arguments: reasons.indices) func `the reasons for a segment's numbers are its own`(index: Int) throws
  {
    let (text, sequence, acknowledgment) = Self.reasons[index]
    let segment = try #require(checked(text).trace.steps.last?.segment, "\(text)")
    #expect(segment.sequenceReason == sequence, "\(text)")
    #expect(segment.acknowledgmentReason == acknowledgment, "\(text)")
  }

  @Test func `a segment that overtakes another is out of order, and what arrives late keeps its nature`() {
    let text = """
      A: PSH-ACK, Seq=100, ACK=300, Len=5 ...
      A: PSH-ACK, Seq=105, ACK=300, Len=5
      B: ACK, Seq=300, ACK=100 (duplicate ACK)
      ... A: PSH-ACK, Seq=100, ACK=300, Len=5
      B: ACK, Seq=300, ACK=110
      """
    #expect(natures(text) == ["data", "out of order", "duplicate ACK", "data", "pure ACK"])
  }

  @Test func `a step has both blocks before and after, and they join`() {
    let steps = checked("A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2\nA: ACK, Seq=2, ACK=10").trace.steps
    #expect(steps.map(\.after.first.state) == [.synSent, .established, .established])
    #expect(steps.map(\.after.second.state) == [.synReceived, .synReceived, .established])
    for (earlier, later) in zip(steps, steps.dropFirst()) { #expect(earlier.after == later.before) }
  }

  @Test func `numbers that are not written are worked out, with the reason for each`() throws {
    let (trace, document) = checked("A: SYN, Seq=x\nB: SYN-ACK, Seq=y, ACK=x+1\nA: ACK")
    let last = try #require(trace.steps.last?.segment)
    #expect(last.sequence.map(document.symbols.text) == "x+1")
    #expect(last.sequenceReason == .synUsesOne(at: "x"))
    #expect(last.acknowledgment.map(document.symbols.text) == "y+1")
    #expect(last.acknowledgmentReason == .synUsesOne(at: "y"))
  }

  @Test func `the step of SEGMENT ARRIVES that decided is told`() throws {
    let (trace, _) = checked(
      "A: PSH-ACK, Seq=100, ACK=300, Len=5\nB: ACK, Seq=300, ACK=105\nA: ACK, Seq=104, ACK=300 (keep-alive)")
    let arrivals = trace.steps.compactMap { $0.segment?.arrival?.decision }
    #expect(arrivals == [.step(.finish), .step(.finish), .step(.sequenceNumber)])
  }

  @Test func `a problem stands at its step`() {
    let (trace, _) = checked("A: SYN, Seq=100\nB: SYN-ACK, Seq=300, ACK=100\nA: ACK, Seq=101, ACK=301")
    #expect(trace.steps.map { $0.problems.map(\.name) } == [[], [.acknowledgmentMismatch], []])
  }
}
