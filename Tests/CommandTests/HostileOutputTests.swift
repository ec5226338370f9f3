import Testing

/// Output that nobody takes, or that has no room.
struct HostileOutputTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.write("big.hs", String(repeating: "Client : SYN, Seq=1\nClient: nothing\n", count: 400))
  }

  private static let commands =
    ["text", "short", "json", "sarif", "github"].map { "check --format \($0) big.hs" }
    + ["fmt --diff big.hs", "explain sequence-mismatch", "schema metadata", "--help", "--version"]

  @Test(arguments: commands)
  func `a full device is an error`(_ command: String) throws {
    let ending = try bench.run("hstrace \(command) > /dev/full")
    #expect(ending.status == 2)
    #expect(ending.errors == "hstrace: standard output: No space left on device\n")
  }

  @Test(arguments: commands)
  func `a reader that has seen enough is none`(_ command: String) throws {
    let ending = try bench.run("(hstrace \(command); echo $? > status) | head -c 1 > /dev/null; cat status")
    #expect(ending.errors.isEmpty)
    // A text short enough is written before the reader leaves, and the status is that of the findings.
    let size = try bench.run("hstrace \(command) | wc -c").output
    let isShort = Int(size.filter { $0 != " " && $0 != "\n" }).map { $0 <= 1 << 16 } ?? false
    #expect(ending.output == "0\n" || (isShort && ending.output == "1\n"))
  }

  @Test(arguments: ["check big.hs", "fmt --check big.hs", "explain sequence-mismatch"])
  func `a closed output is an error`(_ command: String) throws {
    let ending = try bench.run("hstrace \(command) >&-")
    #expect(ending.status == 2)
    #expect(ending.errors == "hstrace: standard output: Bad file descriptor\n")
  }

  @Test func `errors that nobody can be told still have their status`() throws {
    #expect(try bench.run("hstrace check none.hs 2> /dev/full").status == 2)
    #expect(try bench.run("hstrace check none.hs 2>&-").status == 2)
  }

  @Test func `fmt that cannot say what it changed has changed it`() throws {
    try bench.write("a.hs", "Client : SYN\n")
    #expect(try bench.run("hstrace fmt a.hs > /dev/full").status == 2)
    #expect(try bench.read("a.hs") == "Client: SYN\n")
  }
}
