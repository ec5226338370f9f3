import Problems
import TCP
import Testing
import TraceChecking
import TraceDrawing

/// What stands in the rows of a drawing, before any format.
@Suite struct LayoutTests {
  private let crossing = """
    A: SYN, Seq=100 ...
    B: SYN, Seq=300
    ... A: SYN, Seq=100
    """

  private func kinds(_ text: String) throws -> [String] {
    let drawing = try #require(Sample.drawings(text).first)
    return drawing.rows.map { row in
      switch row.kind {
      case .segment(let segment): "segment \(segment.number)"
      case .arrival(let arrival): "arrival of \(arrival.number)"
      case .event: "event"
      case .states: "states"
      case .phase: "phase"
      case .omission: "omission"
      case .note(let lines): "note of \(lines)"
      case .problem(_, let isExpected): isExpected ? "expected problem" : "problem"
      }
    }
  }

  @Test func `each line that says something has its row, and the lines of a note share one`() throws {
    let text = """
      # not drawn
      == Opening ==
      Client: (open)
      Client: SYN, Seq=100
      > one
      > two
      -- data --
      Server: SYN-ACK, Seq=200, ACK=101
      ...
      Client: [ESTABLISHED]
      Server: [ESTABLISHED]
      """
    #expect(
      try kinds(text) == ["event", "segment 1", "note of 2", "phase", "segment 2", "omission", "states"])
  }

  @Test func `a problem stands below its line, and one that is expected says so`() throws {
    let text = """
      Client: SYN, Seq=100
      #! expect: acknowledgment-mismatch
      Server: SYN-ACK, Seq=200, ACK=100
      Client: ACK, Seq=101, ACK=202
      """
    #expect(
      try kinds(text) == ["segment 1", "segment 2", "expected problem", "segment 3", "problem"])
  }

  @Test func `what comes out of the network is the segment that departed`() throws {
    #expect(try kinds(crossing).prefix(3) == ["segment 1", "segment 2", "arrival of 1"])
  }

  @Test func `two segments with nothing between them cross`() throws {
    let drawing = try #require(Sample.drawings(crossing).first)
    #expect(drawing.crossings == [0..<3])
  }

  @Test func `with a note between them segments do not cross`() throws {
    let drawing = try #require(
      Sample.drawings(crossing.replacing("... A", with: "> Now.\n... A")).first)
    #expect(drawing.crossings.isEmpty)
  }

  @Test(arguments: [
    ("Client: SYN, Seq=1\nServer: SYN-ACK, Seq=5, ACK=2", [State.closed, .listen]),
    ("Client: SYN, Seq=1\nServer: RST-ACK, Seq=0, ACK=2", [.closed, .closed]),
    ("Client: SYN, Seq=1 [SYN-SENT | CLOSED]\nServer: RST-ACK, Seq=0, ACK=2", [.closed, .closed]),
    ("A: SYN, Seq=1 ...\nB: SYN, Seq=5\n... A: SYN, Seq=1", [.closed, .closed]),
    ("A: ACK, Seq=1, ACK=5, Len=3", [.established, .established]),
    ("A: [FIN-WAIT-2]\nB: [CLOSE-WAIT]\nB: (close)\nB: FIN-ACK, Seq=1, ACK=5", [.finWait2, .closeWait]),
    ("== Closing ==\nA: FIN-ACK, Seq=1, ACK=5\nB: FIN-ACK, Seq=5, ACK=2", [.established, .established]),
    ("-- Opening --\nClient: SYN, Seq=1\nServer: SYN-ACK, Seq=5, ACK=2", [.closed, .listen]),
    ("A: (close)\nA: FIN-ACK, Seq=1, ACK=5", [.established, .established]),
    ("Client: (open)\nServer: (listen)\nClient: SYN, Seq=1", [.closed, .closed]),
  ])
  func `a drawing begins with the states before the first line`(text: String, states: [State]) throws {
    let opening = try #require(Sample.drawings(text).first).opening
    #expect([opening.first, opening.second] == states)
  }

  @Test func `the first numbers of an endpoint are known by its other names too`() throws {
    let metadata = """
      hstrace:
        endpoints:
          Client: {aliases: [C], state: ESTABLISHED, next: 50, expects: 80}
          Server: {aliases: [S]}
      """
    let drawing = try #require(
      Sample.drawings("C: ACK, Seq=50, ACK=80, Len=4\nS: ACK, Seq=80, ACK=54", metadata: metadata).first)
    #expect(drawing.openingNumbers.first == .init(sends: 50, receives: 80))
    #expect(drawing.openingNumbers.second == .init())
  }

  @Test func `a state that nothing tells is left open`() throws {
    let drawing = try #require(Sample.drawings("Client: SYN, Seq=1 (lost)").first)
    #expect(drawing.opening.second == nil)
    #expect(drawing.rows[0].after.second == nil)
  }

  @Test func `a retransmission names the segment it sends again`() throws {
    let text = """
      Client: SYN, Seq=100 (lost)
      Client: (timeout)
      Client: SYN, Seq=100 (retransmission)
      """
    let drawing = try #require(Sample.drawings(text).first)
    guard case .segment(let segment) = drawing.rows[2].kind else {
      Issue.record("the third row is no segment")
      return
    }
    #expect(segment.original == 1)
  }

  @Test func `times have as many decimals as the finest of them needs`() throws {
    let text = "@0.5 A: ACK, Seq=1, ACK=5\n@0.625 B: ACK, Seq=5, ACK=1\n@2 A: ACK, Seq=1, ACK=5"
    #expect(Sample.drawings(text).first?.timeDecimals == 3)
  }
}
