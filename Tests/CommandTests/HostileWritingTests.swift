import Foundation
import Testing

/// Writing that is disturbed: the file is the old one or the new one, whole, and nothing is left beside it.
struct HostileWritingTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  private static let old = String(repeating: "Client : SYN,  Seq=100\n", count: 2_000)
  private static let new = String(repeating: "Client: SYN, Seq=100\n", count: 2_000)

  @Test(arguments: ["fmt big.hs", "check --fix --hints big.hs"])
  func `a file for which there is no room stays as it is`(_ command: String) throws {
    let text = Self.old + "Client -> Server: syn\nServer: SYN-ACK, Seq=200, ACK=100\n"
    try bench.write("big.hs", text)
    // The largest file that may be written, in blocks; a signal says so unless it is ignored.
    let ending = try bench.run(
      "trap '' XFSZ; ulimit -f 8; hstrace \(command) > /dev/null 2> err.txt; echo $?; cat err.txt")
    #expect(ending.output == "2\nhstrace: big.hs: File too large\n")
    #expect(try bench.read("big.hs") == text)
    #expect(try bench.names() == ["big.hs", "err.txt"])
  }

  @Test func `two writers at once leave one whole file`() throws {
    for _ in 1...5 {
      try bench.write("big.hs", Self.old)
      let ending = try bench.run("hstrace fmt big.hs & hstrace fmt big.hs & wait")
      #expect(try bench.read("big.hs") == Self.new)
      #expect(ending.errors.isEmpty)
      #expect(try bench.names() == ["big.hs"])
    }
  }

  @Test func `kill -9 leaves the old file or the new one`() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SmallRandom(state: seed)
    try bench.write("big.hs", Self.old)
    // It writes at the end of its time, so that the most are killed there.
    let needed = try ContinuousClock().measure { try bench.run("hstrace fmt big.hs") } / .milliseconds(1)
    for round in 1...20 {
      try bench.write("big.hs", Self.old)
      let pause = needed * (0.5 + Double(random.next() % 1_000) / 1_500) / 1_000
      try bench.run("hstrace fmt big.hs > /dev/null & sleep \(pause); kill -9 $! 2> /dev/null; wait")
      let text = try bench.read("big.hs")
      #expect(text == Self.old || text == Self.new, "seed \(seed), round \(round)")
    }
    // What a killed writer left is no lesson, and the next one is not disturbed.
    #expect(try bench.run("hstrace fmt .; hstrace fmt --check .").status == 0)
    #expect(try bench.read("big.hs") == Self.new)
  }

  @Test func `mode and owner stay, a link stays a link`() throws {
    try bench.write("real/a.hs", "Client : SYN\n")
    let ending = try bench.run(
      """
      chmod 4640 real/a.hs; [ $(id -u) = 0 ] && chown 65534:65534 real/a.hs && chmod 4640 real/a.hs
      ls -ln real | awk 'NR > 1 { print $1, $3, $4 }' > before; ln -s real/a.hs link.hs
      hstrace fmt link.hs; ls -ln real | awk 'NR > 1 { print $1, $3, $4 }' | cmp - before && [ -L link.hs ] && cat real/a.hs
      """)
    #expect(ending.status == 0)
    #expect(ending.output == "changed link.hs\nClient: SYN\n")
  }

  @Test func `a link to itself is not replaced`() throws {
    let ending = try bench.run("ln -s a.hs a.hs; hstrace fmt a.hs")
    #expect(ending.status == 2)
    #expect(ending.errors == "hstrace: a.hs: Too many levels of symbolic links\n")
  }
}

/// A few numbers that look random, the same for the same seed (SplitMix64).
private struct SmallRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
