import Problems
import Testing
import TraceChecking
import TraceDrawing

/// Drawings as texts for Mermaid; `Tests/Mermaid` gives them to the real one.
@Suite struct MermaidTests {
  /// The statements of the only diagram of a lesson, without those of the header and of the opening states.
  private func statements(
    _ text: String, isPlain: Bool = false, language: Language? = nil
  ) throws -> [Substring] {
    var options = DrawingOptions()
    options.isPlain = isPlain
    let drawn = try Sample.draw(text, as: .mermaid, language: language, options: options)
    let lines = drawn.split(separator: "\n").map { $0.drop { $0 == " " } }
    return Array(lines.drop { !$0.hasPrefix("Note") && !$0.hasPrefix("P") })
  }

  private let opening = """
    == Opening ==
    Client: SYN, Seq=100
    Server: SYN-ACK, Seq=200, ACK=101
    Client: ACK, Seq=101, ACK=201
    """

  @Test func `a trace is a bare diagram`() throws {
    let drawn = """
      sequenceDiagram
        accTitle: Opening
        accDescr: 3 segments between Client and Server: three-way handshake. At the end: Client ESTABLISHED, Server ESTABLISHED.
        title Opening
        participant P1 as Client
        participant P2 as Server
        Note over P1: CLOSED
        Note over P2: LISTEN
        P1->>P2: (1) SYN SEQ=100
        Note over P1: SYN-SENT
        Note over P2: SYN-RECEIVED
        P2->>P1: (2) SYN,ACK SEQ=200 ACK=101
        Note over P1: ESTABLISHED
        P1->>P2: (3) ACK SEQ=101 ACK=201
        Note over P2: ESTABLISHED

      """
    #expect(try Sample.draw(opening, as: .mermaid) == drawn)
  }

  @Test func `a plain diagram has messages and notes alone`() throws {
    let text = "\(opening)\n-- Data --\nClient: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)\nClient: (timeout)"
    var options = DrawingOptions()
    options.isPlain = true
    let drawn = try Sample.draw(text, as: .mermaid, options: options)
    let kinds = Set(
      drawn.split(separator: "\n").map { $0.split(separator: " ").first.map(String.init) ?? "" })
    #expect(kinds == ["sequenceDiagram", "participant", "Note", "P1->>P2:", "P2->>P1:", "P1-->>P2:"])
    #expect(drawn.contains("  Note over P1,P2: Opening\n"))
  }

  @Test func `a segment says how it goes and what it is`() throws {
    let text = """
      @0 Client: SYN, Seq=100 (lost)
      @1s Client: (timeout)
      @1s Client: SYN, Seq=100 (retransmission)
      @1.25 Server: SYN-ACK, Seq=200, ACK=101 (duplicate)
      @1.5 Client: ACK, Seq=101, ACK=201 (corrupt)
      """
    let expected = [
      "Note over P1: CLOSED", "Note over P2: LISTEN", "P1-xP2: 0.00 s · (1) SYN SEQ=100 (lost)",
      "Note over P1: SYN-SENT", "Note over P1: 1.00 s<br/>timer: retransmission timeout",
      "P1->>P2: 1.00 s · (2) SYN SEQ=100 (again 1)", "Note over P2: SYN-RECEIVED",
      "P2->>P1: 1.25 s · (3) SYN,ACK SEQ=200 ACK=101 (arrives twice)", "Note over P1: ESTABLISHED",
      "P1->>P2: 1.50 s · (4) ACK SEQ=101 ACK=201 (corrupt)",
    ]
    #expect(try statements(text).prefix(expected.count).map(String.init) == expected)
  }

  @Test func `the contents of a segment stand where it departs, and its number where it arrives`() throws {
    let text = """
      A: SYN, Seq=100 ...
      B: SYN, Seq=300
      ... A: SYN, Seq=100
      """
    let expected = [
      "Note over P1: CLOSED", "Note over P2: CLOSED", "P1--)P2: (1) SYN SEQ=100 (arrives later)",
      "Note over P1: SYN-SENT", "P2->>P1: (2) SYN SEQ=300", "Note over P2: SYN-SENT",
      "Note over P1: SYN-RECEIVED", "P1->>P2: (1) arrives", "Note over P2: SYN-RECEIVED",
    ]
    #expect(try statements(text).prefix(expected.count).map(String.init) == expected)
  }

  @Test func `a phase has a ground of its own with its title`() throws {
    let text = "\(opening)\n-- First --\nClient: ACK, Seq=101, ACK=201\n-- Second --\n> A note.\n..."
    let expected = [
      "rect rgba(128, 128, 128, 0.15)", "Note over P1,P2: First", "P1->>P2: (4) ACK SEQ=101 ACK=201", "end",
      "rect rgba(128, 128, 128, 0.15)", "Note over P1,P2: Second", "Note over P1,P2: A note.",
      "Note over P1,P2: …", "end",
    ]
    #expect(try statements(text).suffix(expected.count).map(String.init) == expected)
  }

  @Test(arguments: [
    (Language.english, "Note over P1,P2: intended error: ACK=100,"),
    (.korean, "Note over P1,P2: 의도한 오류: ACK=100"),
  ])
  func `a problem is a note below its segment`(language: Language, start: String) throws {
    let text = """
      Client: SYN, Seq=100
      #! expect: acknowledgment-mismatch
      Server: SYN-ACK, Seq=200, ACK=100
      """
    let drawn = try statements(text, language: language)
    #expect(drawn.contains { $0.hasPrefix(start) }, "\(drawn)")
  }

  @Test func `a line of states does not repeat what stands right above it`() throws {
    let text = "Client: SYN, Seq=100\nClient: [SYN-SENT]\nServer: [SYN-RECEIVED]\nClient: [SYN-SENT]"
    #expect(
      try statements(text).map(String.init) == [
        "Note over P1: CLOSED", "Note over P2: LISTEN", "P1->>P2: (1) SYN SEQ=100", "Note over P1: SYN-SENT",
        "Note over P2: SYN-RECEIVED",
      ])
  }

  @Test func `states that events or arrivals have just led to are not said again`() throws {
    let text = """
      A: [FIN-WAIT-2]
      B: [CLOSE-WAIT]
      B: FIN-ACK, Seq=1, ACK=5
      A: ACK, Seq=5, ACK=2 ...
      A: (2MSL)
      ... A: ACK, Seq=5, ACK=2
      A: [CLOSED]
      B: [CLOSED]
      """
    #expect(
      try statements(text).suffix(5).map(String.init) == [
        "P1--)P2: (2) ACK SEQ=5 ACK=2 (arrives later)", "Note over P1: timer: 2 MSL are over",
        "Note over P1: CLOSED", "P1->>P2: (2) arrives", "Note over P2: CLOSED",
      ])
  }

  @Test func `notes are broken where the lifelines stand`() throws {
    let note = "> What a note says in many words goes on in another line.\n"
    let narrow = "A: SYN, Seq=1\n\(note)"
    #expect(
      try statements(narrow).last
        == "Note over P1,P2: What a note says in many words<br/>goes on in another line.")
    let wide = "A: SYN, Seq=1, Win=65535, MSS=1460, wscale=7, SACK_PERM\n\(note)"
    #expect(
      try statements(wide).last
        == "Note over P1,P2: What a note says in many words goes on in another<br/>line.")
  }

  @Test func `nothing of a long word is cut off`() throws {
    let data = (0..<2_000).map { String($0) }.joined()
    let text = "A: ACK, Seq=1, ACK=1, Data=\"\(data)\""
    let drawn = try statements(text)
    let joined = drawn.map { $0.drop { $0 != ":" }.dropFirst(2) }.joined().replacing("<br/>", with: "")
    #expect(joined.contains(data))
    #expect(drawn.allSatisfy { $0.utf16.count < 2_000 })
  }
}
