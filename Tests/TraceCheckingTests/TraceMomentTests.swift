import LessonMetadata
import TCP
import Testing
import TraceChecking
import TraceSyntax
import TraceText

/// A trace at one place is what the whole checked trace says of that place.
@Suite struct TraceMomentTests {
  private func document(_ text: String) -> TraceDocument {
    TraceDocument.parse(SourceText(name: "lesson.hs", text), as: .trace)
  }

  private func moment(_ document: TraceDocument, before statement: Int) -> TraceMoment {
    TraceMoment(in: document, trace: 0, before: statement, metadata: LessonMetadata(), profile: nil)
  }

  /// Openings, data, losses, crossings, mistakes and closes.
  static let lessons = [
    """
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)
    Client: (timeout)
    Client: PSH-ACK, Seq=101, ACK=201, Len=5 (retransmission)
    Server: ACK, Seq=201, ACK=106
    Client: FIN-ACK, Seq=106, ACK=201
    Server: FIN-ACK, Seq=201, ACK=107
    Client: ACK, Seq=107, ACK=202
    Client: (2MSL)
    """,
    """
    A: SYN, Seq=x ...
    B: SYN, Seq=y
    ... A: SYN, Seq=x
    A: SYN-ACK, Seq=x, ACK=y+1
    B: SYN-ACK, Seq=y, ACK=x+1
    """,
    """
    A: ACK, Seq=100, ACK=300
    A: PSH-ACK, Seq=100, ACK=300, Len=5 ...
    A: PSH-ACK, Seq=105, ACK=300, Len=5
    B: ACK, Seq=300, ACK=100 (duplicate ACK)
    ... A: PSH-ACK, Seq=100, ACK=300, Len=5
    B: ACK, Seq=300, ACK=111
    """,
  ]

  /// A FIN that the line behind the note shows to be none: the note is gone over twice.
  static let readAgain = """
    A: PSH-ACK, Seq=11, ACK=1, Len=5
    A: FIN-ACK, Seq=16, ACK=1
    > What it still has to say follows.
    A: PSH-ACK, Seq=16, ACK=1, Len=5
    B: ACK, Seq=1, ACK=21
    """

  @Test func `lines behind a segment that is read again are shown once`() {
    let document = document(Self.readAgain)
    let statements = document.traces[0].statements
    var moment = moment(document, before: statements.lowerBound)
    var shown: [Int] = []
    moment.take(before: statements.upperBound) { shown.append($0.statement) }
    #expect(shown == Array(statements))
    let trace = CheckedTrace(checking: document, trace: 0, metadata: LessonMetadata(), profile: nil)
    #expect(trace.steps.map(\.statement) == Array(statements))
  }

  @Test(arguments: lessons)
  func `each step is as the checked trace has it`(text: String) throws {
    let document = document(text)
    let trace = CheckedTrace(checking: document, trace: 0, metadata: LessonMetadata(), profile: nil)
    for step in trace.steps {
      var moment = moment(document, before: step.statement)
      let taken = moment.step(at: step.statement)
      let found = try #require(taken)
      #expect(found.before == step.before)
      #expect(found.after == step.after)
      #expect(found.segment?.nature == step.segment?.nature)
      #expect(found.segment?.sequence == step.segment?.sequence)
      #expect(found.segment?.sequenceReason == step.segment?.sequenceReason)
      #expect(found.segment?.acknowledgment == step.segment?.acknowledgment)
      #expect(found.segment?.acknowledgmentReason == step.segment?.acknowledgmentReason)
      #expect(found.segment?.arrival == step.segment?.arrival)
    }
  }

  @Test func `what nothing has told yet is no state`() {
    let document = document("Client: SYN, Seq=100")
    #expect(moment(document, before: 0).states == Pair(nil, nil))
    #expect(moment(document, before: 1).states == Pair(.synSent, .synReceived))
  }

  @Test func `the next numbers are those of both directions`() {
    let document = document("A: SYN, Seq=x\nB: SYN-ACK, Seq=y, ACK=x+1\nA: ACK, Seq=x+1, ACK=y+1\n")
    let moment = moment(document, before: 3)
    let numbers = moment.nextNumbers(of: 1)
    #expect(numbers.sequence.map(moment.text) == "y+1")
    #expect(numbers.acknowledgment.map(moment.text) == "x+1")
  }
}
