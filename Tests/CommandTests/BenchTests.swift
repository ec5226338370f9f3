import Testing

/// What the tests of commands rely on.
struct BenchTests {
  /// Ends when the process of this number did. One that nobody has waited for yet, a zombie, did.
  private static func untilGone(_ number: String) -> String {
    """
    while kill -0 \(number) 2> /dev/null && ! grep -qs '^State:.Z' /proc/\(number)/status; do sleep 0.1; done
    """
  }

  /// What is left would write a file, far behind the limit of time.
  @Test(arguments: [("exit 7", Int32(7)), ("kill -s KILL $$", 137), ("sleep 100", 137)])
  func `what a command leaves behind is gone, and not waited for`(_ end: String, _ status: Int32) throws {
    let bench = try Bench()
    let ending = try bench.run("(sleep 100; : > waited) & echo $!; \(end)", seconds: 2)
    #expect(ending.status == status)
    #expect(ending.errors.isEmpty)
    #expect(try bench.names() == [])
    let number = ending.output.filter { $0 != "\n" }
    #expect(!number.isEmpty)
    #expect(try bench.run(Self.untilGone(number), seconds: 5).status == 0)
  }

  @Test func `a sanitizer's report fails the test whatever the command says`() throws {
    let bench = try Bench()
    try withKnownIssue {
      try bench.run("echo 'a data race' > ../reports/report.1")
    } matching: {
      $0.comments.contains { $0.rawValue.contains("a data race") }
    }
    // It is told once.
    #expect(try bench.run("true").status == 0)
  }
}
