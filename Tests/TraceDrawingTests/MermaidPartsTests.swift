import Testing
import TraceDrawing
import TraceText

/// Drawings of which Mermaid needs several diagrams.
@Suite struct MermaidPartsTests {
  /// The diagrams of a Markdown text.
  private func diagrams(_ markdown: String) -> [String] {
    markdown.components(between: "```mermaid\n", and: "\n```\n")
  }

  private func exchange(of segments: Int, lines: String = "") -> String {
    var text =
      "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n-- Data --\n"
    for number in 0..<segments - 3 {
      text += "Client: PSH-ACK, Seq=\(101 + number * 10), ACK=201, Len=10\n\(lines)"
    }
    return text
  }

  @Test func `each trace of a lesson has its heading and its fence`() throws {
    let text = "== One *trace* ==\nA: SYN, Seq=1\n== Two ==\nA: SYN, Seq=1\n"
    let drawn = try Sample.draw(text, as: .mermaid)
    #expect(drawn.hasPrefix("## One \\*trace\\*\n\n```mermaid\nsequenceDiagram\n"))
    #expect(drawn.contains("\n```\n\n## Two\n\n```mermaid\nsequenceDiagram\n"))
    #expect(drawn.hasSuffix("\n```\n"))
    #expect(!drawn.contains("  title "))
  }

  @Test func `five hundred messages are one diagram, and one more makes two`() throws {
    #expect(diagrams(try Sample.draw(exchange(of: 500), as: .mermaid)).isEmpty)
    let drawn = try Sample.draw(exchange(of: 501), as: .mermaid)
    #expect(diagrams(drawn).count == 2)
    #expect(drawn.contains("\n## Client – Server (2)\n"))
  }

  @Test func `a later part repeats the participants, the states and the phase`() throws {
    let last = try #require(diagrams(try Sample.draw(exchange(of: 501), as: .mermaid)).last)
    let rows = last.split(separator: "\n").dropFirst(3)
    #expect(
      Array(rows) == [
        "  participant P1 as Client", "  participant P2 as Server", "  Note over P1: ESTABLISHED",
        "  Note over P2: ESTABLISHED", "  rect rgba(128, 128, 128, 0.15)", "    Note over P1,P2: Data",
        "    P1->>P2: (501) PSH,ACK SEQ=5071 ACK=201 LEN=10", "  end",
      ])
  }

  @Test(arguments: [(480, "> many ; words #\n"), (20, "> \(String(repeating: ";", count: 5_000))\n")])
  func `no diagram is longer than Mermaid takes, and none loses a message`(segments: Int, note: String) throws
  {
    let parts = diagrams(try Sample.draw(exchange(of: segments, lines: note), as: .mermaid))
    #expect(parts.count > 1)
    #expect(parts.allSatisfy { $0.utf16.count <= 40_000 })
    let messages = parts.joined(separator: "\n").split(separator: "\n").filter { $0.contains("->>") }
    #expect(messages.count == segments)
  }

  @Test func `names too long for a diagram are shortened`() throws {
    let name = String(repeating: "n", count: 60_000)
    let drawn = try Sample.draw("\"\(name)\": SYN, Seq=1", as: .mermaid)
    #expect(drawn.utf16.count < 10_000)
    #expect(drawn.contains("n…"))
  }

  @Test func `it is told into how many parts a trace was split`() throws {
    var buffer = OutputBuffer { _ in }
    let count = try DrawingFormat.mermaid.write(
      Sample.drawings(exchange(of: 1_001)), DrawingOptions(), to: &buffer)
    #expect(count == 3)
  }
}

extension String {
  /// What stands between each `start` and the next `end`.
  fileprivate func components(between start: String, and end: String) -> [String] {
    var result: [String] = []
    var rest = self[...]
    while let begin = rest.firstRange(of: start) {
      rest = rest[begin.upperBound...]
      guard let stop = rest.firstRange(of: end) else { break }
      result.append(String(rest[..<stop.lowerBound]))
      rest = rest[stop.upperBound...]
    }
    return result
  }
}
