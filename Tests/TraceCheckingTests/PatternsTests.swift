import HandshakeTrace
import Problems
import Testing

/// What traces are as a whole, in the order in which that begins.
@Suite struct PatternsTests {
  private static let opening = "A: SYN, Seq=100\nB: SYN-ACK, Seq=200, ACK=101\nA: ACK, Seq=101, ACK=201\n"

  private static let openings: [(trace: String, pattern: String)] = [
    // A FIN that brings the acknowledgment of the SYN along finishes the handshake.
    (
      "A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2\nA: FIN-ACK, Seq=2, ACK=10, Len=3\nB: FIN-ACK, Seq=10, ACK=6, Len=2\n"
        + "A: ACK, Seq=6, ACK=13\n", "three-way-handshake + data + three-segment-close"
    ),
    (
      "A: SYN, Seq=1\nB: SYN-ACK, Seq=9, ACK=2\nA: ACK, Seq=2, ACK=10 (lost)\nA: FIN-ACK, Seq=2, ACK=10\n"
        + "B: ACK, Seq=10, ACK=3\n", "three-way-handshake + half-close"
    ),
    ("A: SYN, Seq=1 ...\nB: SYN, Seq=9 ...\n", "unfinished-handshake"),
    (
      "A: SYN, Seq=1 ...\nB: SYN, Seq=9\n... A: SYN, Seq=1\nB: RST, Seq=10\n",
      "simultaneous-open + unfinished-handshake + reset"
    ),
    // What was refused opened nothing, so the handshake came later.
    (
      "A: SYN, Seq=1\nB: RST-ACK, Seq=0, ACK=2\nB: (listen)\nA: SYN, Seq=50\nB: SYN-ACK, Seq=9, ACK=51\n"
        + "A: ACK, Seq=51, ACK=10\n", "refused + three-way-handshake"
    ),
  ]

  /// Handshakes that are not finished at one server, and what they are together.
  private static let floods: [(lesson: String, patterns: [String])] = [
    (
      "== 1 ==\nA: SYN, Seq=1\nS: SYN-ACK, Seq=9, ACK=2 (lost)\n== 2 ==\nB: SYN, Seq=5\nS: SYN-ACK, Seq=70, ACK=6 (lost)\n",
      ["syn-flood", "syn-flood"]
    ),
    // One that is repeated is no flood.
    (
      "A: SYN, Seq=1\nS: SYN-ACK, Seq=9, ACK=2 (lost)\nS: (timeout)\n"
        + "S: SYN-ACK, Seq=9, ACK=2 (lost) (retransmission)\n", ["unfinished-handshake"]
    ),
    // One that never reached the server leaves nothing there.
    (
      "== 1 ==\nA: SYN, Seq=1\nS: SYN-ACK, Seq=9, ACK=2 (lost)\n== 2 ==\nB: SYN, Seq=5 (lost)\nS: [LISTEN]\n",
      ["unfinished-handshake", "unfinished-handshake"]
    ),
    (
      "== 1 ==\nA: SYN, Seq=1\nS: SYN-ACK, Seq=9, ACK=2 (lost)\n== 2 ==\nA: SYN, Seq=5\nT: SYN-ACK, Seq=7, ACK=6 (lost)\n",
      ["unfinished-handshake", "unfinished-handshake"]
    ),
  ]

  @Test(arguments: floods)
  func `half-open connections of several peers are a flood`(lesson: String, patterns: [String]) {
    #expect(Outcome(checking: lesson, profile: .lesson).report.traces.map(\.pattern) == patterns)
  }

  private static let discoveries: [(trace: String, pattern: String)] = [
    // Figure 10: what reaches a host without a connection is no transfer of data.
    (
      "A: [CLOSED]\nB: [ESTABLISHED]\nB: PSH-ACK, Seq=300, ACK=100, Len=10\nA: RST, Seq=100\n",
      "half-open-discovery"
    ),
    // Figure 9, on a connection that the trace has opened.
    (
      opening + "A: (reboot)\nA: SYN, Seq=400\nB: ACK, Seq=201, ACK=101\nA: RST, Seq=101\n",
      "three-way-handshake + half-open-discovery"
    ),
    // Nobody believes in a connection here.
    (
      "A: FIN-ACK, Seq=10, ACK=50 ...\nB: FIN-ACK, Seq=50, ACK=10\n... A: FIN-ACK, Seq=10, ACK=50\n"
        + "A: ACK, Seq=11, ACK=51 (lost)\nB: ACK, Seq=51, ACK=11\nB: (reboot)\nA: (2MSL)\nB: SYN, Seq=1000\n"
        + "A: RST-ACK, Seq=0, ACK=1001\n", "simultaneous-close + refused"
    ),
    // Nothing was discovered yet.
    (opening + "A: (reboot)\n", "three-way-handshake"),
    (opening + "A: (abort)\nA: RST, Seq=101\n", "three-way-handshake + reset"),
    // Data that reaches nobody is no transfer.
    (
      opening + "A: ACK, Seq=101, ACK=201, Len=5 (lost)\nA: (timeout)\nA: (user timeout)\n",
      "three-way-handshake + given-up"
    ),
  ]

  private static let closings: [(trace: String, pattern: String)] = [
    (
      "A: FIN-ACK, Seq=1, ACK=5\nB: ACK, Seq=5, ACK=2\nB: FIN-ACK, Seq=5, ACK=2\n",
      "unfinished-close"
    ),
    ("A: FIN-ACK, Seq=1, ACK=5\nB: FIN-ACK, Seq=5, ACK=2 (lost)\n", "unfinished-close"),
    (
      "A: FIN-ACK, Seq=1, ACK=5\nB: PSH-ACK, Seq=5, ACK=2, Len=3\nA: ACK, Seq=2, ACK=8\nB: FIN-ACK, Seq=8, ACK=2\n",
      "half-close + unfinished-close + data"
    ),
    // Data that comes with the FIN itself keeps nothing open.
    (
      "A: FIN-ACK, Seq=1, ACK=5\nB: FIN-ACK, Seq=5, ACK=2, Len=3\nA: ACK, Seq=2, ACK=9\n",
      "three-segment-close + data"
    ),
  ]

  @Test(arguments: openings + discoveries + closings)
  func `a trace is what it shows`(trace: String, pattern: String) {
    #expect(Outcome(checking: trace, profile: .lesson).report.traces.first?.pattern == pattern, "\(trace)")
  }

  @Test func `a segment that crosses another is counted once`() {
    let trace = "A: SYN, Seq=1 ...\nB: SYN, Seq=9\n... A: SYN, Seq=1\n... A: SYN, Seq=1 (duplicate)\n"
    #expect(Outcome(checking: trace, profile: .lesson).report.traces.first?.segments == 3)
  }
}
