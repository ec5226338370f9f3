import HandshakeTrace
import LessonMetadata
import Problems
import Testing
import TraceChecking
import TraceExplaining
import TraceSyntax
import TraceText

/// What an explanation holds beside its sentences.
@Suite struct TraceExplanationTests {
  private static let opening = """
    == Opening ==
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    > The server agrees.
    > It may refuse.
    Client: ACK, Seq=101, ACK=201
    -- Data --
    @0.120 Client: PSH-ACK, Seq=101, ACK=201, Len=5 ...
    Client: (close)
    ... Client: PSH-ACK, Seq=101, ACK=201, Len=5
    ...
    """

  @Test func `steps follow the lines`() throws {
    let trace = try #require(Explained.traces(Self.opening).first)
    let kinds = trace.steps.map { step in
      switch step.content {
      case .segment(let segment): "segment \(segment.number)"
      case .arrival(let segment): "arrival \(segment.number)"
      case .event: "event"
      case .states: "states"
      case .phase(let title): title
      case .note(let text): text
      case .omission: "omission"
      }
    }
    #expect(
      kinds == [
        "segment 1", "segment 2", "The server agrees. It may refuse.", "segment 3", "Data", "segment 4",
        "event",
        "arrival 4", "omission",
      ])
    #expect(trace.title == "Opening")
    #expect(trace.patterns == [.threeWayHandshake, .data])
    #expect(trace.names.first == "Client" && trace.names.second == "Server")
    #expect(trace.steps[5].time == "0.12")
    #expect(trace.steps[6].line == "Client: (close)")
  }

  @Test func `blocks have the numbers as the trace writes them`() throws {
    let steps = Explained.steps("Client: SYN, Seq=x\nServer: SYN-ACK, Seq=y, ACK=x+1\n")
    let (client, server) = (steps[1].blocksAfter.first, steps[1].blocksAfter.second)
    #expect(client == block("x+1", "x+1", "y+1"))
    #expect(server == block("y", "y+1", "x+1"))
    #expect(steps[0].blocksAfter.second.sendNext == nil)
  }

  /// A beginning, what its last line leaves unknown, and what is known again one line on: of the client, then of the
  /// server.
  private static let unknowns: [(trace: String, blocks: [[String?]])] = [
    // A new SYN in LISTEN makes a new block, whatever the connection before it counted with.
    (
      """
      A: SYN, Seq=90
      B: SYN-ACK, Seq=300, ACK=91
      A: RST, Seq=91
      A: SYN, Seq=100
      B: SYN-ACK, Seq=400, ACK=101
      """, [["100", "101", nil], [nil, nil, "101"], ["101", "101", "401"], ["400", "401", "101"]]
    ),
    // Anything may have been sent behind dots.
    (
      """
      \(handshake)
      A: PSH-ACK, Seq=101, ACK=201, Len=80
      ...
      A: ACK, Seq=181, ACK=701
      """, [[nil, nil, nil], [nil, nil, nil], ["181", "181", "701"], ["701", "701", "181"]]
    ),
    // Data of a length that is not told yet.
    (
      """
      \(handshake)
      A: PSH-ACK, Seq=101, ACK=201, DATA
      B: ACK, Seq=201, ACK=181
      """, [["101", nil, "201"], ["201", "201", nil], ["181", "181", "201"], ["201", "201", "181"]]
    ),
  ]

  private static let handshake = """
    A: SYN, Seq=100
    B: SYN-ACK, Seq=200, ACK=101
    A: ACK, Seq=101, ACK=201
    """

  @Test(arguments: unknowns.indices)
  func `blocks have no number that nothing tells`(_ row: Int) throws {
    let told = Explained.steps(Self.unknowns[row].trace).suffix(2).flatMap { step in
      [step.blocksAfter.first, step.blocksAfter.second]
    }
    #expect(told.map { [$0.sendUnacknowledged, $0.sendNext, $0.receiveNext] } == Self.unknowns[row].blocks)
  }

  private func block(_ unacknowledged: String, _ next: String, _ receives: String) -> ExplainedBlock {
    ExplainedBlock(sendUnacknowledged: unacknowledged, sendNext: next, receiveNext: receives)
  }

  @Test func `a document needs nothing else to be explained`() {
    let document = TraceDocument.parse(SourceText(name: "lesson.hs", Self.opening), as: .trace)
    let trace = TraceExplanation(
      of: document, trace: 0, metadata: LessonMetadata(), profile: nil, language: .english)
    #expect(trace.steps.map(\.line) == Explained.traces(Self.opening)[0].steps.map(\.line))
    #expect(trace.summary == Explained.traces(Self.opening)[0].summary)
  }

  @Test(arguments: Language.allCases)
  func `nothing is told that fills a blank`(language: Language) throws {
    let trace = """
      Client: SYN, Seq=7000
      Server: SYN-ACK, Seq=300, ACK=?
      Client: ACK
      Client: PSH-ACK, Seq=?, ACK=301, Len=?
      Server: ACK, Seq=301, ACK=?
      Client: FIN-ACK, Seq=?, ACK=301
      """
    for step in Explained.steps(trace, language: language) {
      for sentence in step.sentences {
        #expect(!sentence.contains("7001") && !sentence.contains("7002"), "\(sentence)")
      }
      #expect(step.blocksAfter.first == ExplainedBlock())
    }
  }

  @Test func `what is wrong stands with its line`() throws {
    let steps = Explained.steps(
      """
      Client: SYN, Seq=100
      #! expect: acknowledgment-mismatch
      Server: SYN-ACK, Seq=200, ACK=100
      Client: ACK, Seq=102, ACK=201
      """)
    #expect(steps[0].problems.isEmpty)
    #expect(steps[1].problems.map(\.name) == [.acknowledgmentMismatch])
    #expect(steps[1].problems.first?.isExpected == true)
    #expect(steps[2].problems.map(\.name) == [.sequenceMismatch])
    let numbers = try #require(steps[2].segment).numbers
    #expect(numbers.map(\.isWrong) == [true, false])
  }

  @Test func `an endpoint that turns out to be closed owes a reset`() throws {
    let segment = try #require(
      Explained.segments("Client: SYN, Seq=100\nServer: RST-ACK, Seq=0, ACK=101\n").first)
    #expect(segment.stateChanges.map(\.endpoint) == [0])
    #expect(
      segment.remarks.map(\.sentence) == [
        "Server has no connection to which this could belong, and must answer with a reset."
      ])
  }

  @Test func `a trace that cannot be followed is told as far as it can`() throws {
    let segments = Explained.segments(
      """
      Client: FIN-ACK, Seq=300, ACK=400
      Server: ACK, Seq=400, ACK=301
      Client: PSH-ACK, Seq=301, ACK=400, Len=5
      Client: SYN, Seq=5
      Server: PSH-ACK, Seq=7, ACK=900
      """)
    #expect(segments.map { $0.nature == nil } == [false, false, true, true, true])
    #expect(
      segments.dropFirst(2).map(\.meaning) == [
        "From here on the trace cannot be followed, as the problem says.",
        "Not explained, as the trace could not be followed up to here.",
        "Not explained, as the trace could not be followed up to here.",
      ])
  }
}
