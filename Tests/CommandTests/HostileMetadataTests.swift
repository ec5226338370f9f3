import Testing

/// YAML that would take a reader's time, memory or stack, at the head of a lesson and beside it.
struct HostileMetadataTests {
  private static let trace =
    "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n"

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// Nine lists, each of nine times the one before.
  private static let laughs =
    "a0: &a0 [x]\n"
    + (1...9).map { "a\($0): &a\($0) [\(repeated("*a\($0 - 1) ,", 9))]\n" }.joined()

  private static let rows: [(name: String, yaml: String, problem: String)] = [
    ("aliases of aliases", laughs, "metadata-limit"),
    ("an alias of itself", "a: &a {b: *a}\n", "metadata-limit"),
    ("20,000 lists in one another", repeated("[", 20_000) + repeated("]", 20_000) + "\n", "metadata-limit"),
    ("20,000 mappings in one another", repeated("{a: ", 20_000) + "\n", "metadata-limit"),
    ("20,000 items in one another", repeated("- ", 20_000) + "x\n", "metadata-limit"),
    ("100,001 items", "a: [\(repeated("b,", 100_001))]\n", "metadata-limit"),
    ("1,001 uses of an alias", "a: &a b\nc: [\(repeated("*a ,", 1_001))]\n", "metadata-limit"),
    ("two megabytes", repeated("#", 2 << 20) + "\n", "metadata-limit"),
    ("an unclosed string", "title: \"\(repeated("x", 100_000))\n", "metadata-syntax"),
    ("an unknown anchor", "title: *none\n", "metadata-syntax"),
    ("bad bytes", "title: \u{1}\n", "metadata-syntax"),
    ("a tab", "hstrace:\n\tprofile: strict\n", "metadata-syntax"),
  ]

  @Test(arguments: rows.indices)
  func `metadata at the head of a lesson has its limits`(_ index: Int) throws {
    let bench = try Bench()
    try bench.write("a.hs", "---\n\(Self.rows[index].yaml)---\n\(Self.trace)")
    let ending = try bench.run("hstrace check --format short a.hs", gigabytes: 2)
    #expect(ending.status == 1)
    #expect(ending.errors.isEmpty)
    let first = ending.output.prefix { $0 != "\n" }
    #expect(
      first.hasPrefix("a.hs:") && first.hasSuffix("[\(Self.rows[index].problem)]"), "\(first.prefix(300))")
  }

  @Test(arguments: rows.indices)
  func `metadata beside a lesson has its limits`(_ index: Int) throws {
    let bench = try Bench()
    try bench.write("a.hs", Self.trace)
    try bench.write("a.yaml", Self.rows[index].yaml)
    let ending = try bench.run("hstrace check --format short a.hs", gigabytes: 2)
    #expect(ending.status == 1)
    #expect(ending.errors.isEmpty)
    let first = ending.output.prefix { $0 != "\n" }
    #expect(
      first.hasPrefix("a.yaml:") && first.hasSuffix("[\(Self.rows[index].problem)]"), "\(first.prefix(300))")
  }

  @Test func `a mapping of 20,000 unknown keys is read`() throws {
    let bench = try Bench()
    try bench.write(
      "a.hs", "---\nhstrace:\n" + (1...20_000).map { "  k\($0): 1\n" }.joined() + "---\n" + Self.trace)
    let ending = try bench.run("hstrace check --format short --strict-exit a.hs")
    #expect(ending.errors.isEmpty)
    #expect(ending.output.split(separator: "\n").count >= 20_000)
  }
}
