import Testing

/// A trace that is too long for one picture.
struct DrawSplitTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
    let data = (0..<600).map { "Client: PSH-ACK, Seq=\(101 + $0 * 10), ACK=201, Len=10\n" }.joined()
    try bench.write("long.hs", "Client: [ESTABLISHED]\nServer: [ESTABLISHED]\n\(data)")
  }

  @Test func `it is told into how many parts a diagram for Mermaid is split`() throws {
    let ending = try bench.run("hstrace draw --format mermaid long.hs | grep -c '^sequenceDiagram$'")
    #expect(ending.output == "2\n")
    #expect(ending.errors.contains("hstrace: long.hs: too long for one diagram; split into 2 of them.\n"))
  }

  @Test func `a file for Mermaid is written whole and told of, too`() throws {
    let ending = try bench.run("hstrace draw --format mermaid -o out.md --stdin-name a.hs - < long.hs")
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains("hstrace: a.hs: too long for one diagram; split into 2 of them.\n"))
    #expect(try bench.read("out.md").hasSuffix("\n```\n"))
  }
}
