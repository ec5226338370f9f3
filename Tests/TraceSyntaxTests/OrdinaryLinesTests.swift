import Problems
import TCP
import Testing
import TraceSyntax
import TraceText

/// The fast path for canonical lines held to the general one, which a blank at the line's end leads to.
@Suite struct OrdinaryLinesTests {
  static let lines = [
    "A: ACK, Seq=101, ACK=201", "B: PSH-ACK, Seq=4294967295, ACK=2, Len=0, Win=65535",
    "A: FIN-ACK, Seq=1, ACK=2", "A: SYN, Seq=100", "B: SYN-ACK, Seq=1, ACK=2, Win=5", "A: ACK, Seq=1, Win=3",
    "A: ACK, Seq=4294967296, ACK=5", "A: ACK, Seq=99999999999, ACK=5", "A: ACK, Seq=1, Win=65536",
    "A: ACK, Seq=1, ACK=1", "A: ACK, Seq=1, ACK=0", "A: SYN, Seq=1, ACK=0", "A: SYN, Seq=1, ACK=7",
    "A: ACK, Seq=1, Seq=2", "A: ACK, ACK=5, Seq=2", "A: ACK, Len=5, ACK=2", "A: ACK, ACK=5, ACK=6",
    "A: ACK, Seq=x, ACK=5", "A: ACK, Seq=1+1, ACK=5", "A: ACK, Seq=1 ACK=5", "A: ACK, Seq=, ACK=5",
    "A: ACK,Seq=1, ACK=5", "A: ACK Seq=1", "A: ACK", "A: RST, Seq=5", "A: URG-ACK, Seq=5, ACK=6",
    "A:ACK, Seq=1", "A:5: ACK, Seq=1", "C: ACK, Seq=1, ACK=2", "AB: ACK, Seq=1", "A: ACK, Seq=007, ACK=5",
    "A: ACK, Seq=1, ACK=5, Urg=3", "A: ACK, Seq=1, ACK=5 (lost)", "A: ACK, Seq=1, ACK=5 # x",
  ]

  @Test(arguments: lines, ["\n", "\r\n", "\r", ""])
  func `a line says the same on the fast path and on the general one`(_ line: String, _ end: String) {
    let before = "A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=2\n"
    let fast = parse(before + line + end)
    let general = parse(before + line + " " + end)
    #expect(meaning(fast) == meaning(general))
    #expect(fast.problems.map(\.name) == general.problems.map(\.name))
    #expect(fast.problems.map(\.range) == general.problems.map(\.range))
  }

  static let parts: [StatementPart] = [
    .whole, .sender, .receiver, .flags, .sequence, .acknowledgment, .length, .window, .urgentPointer, .data,
    .senderState, .claim(.lost), .departure, .time,
  ]

  @Test(arguments: lines)
  func `the parts of a canonical line stand where its tokens have them`(_ line: String) {
    let source = SourceText(name: "a.hs", line)
    guard let ordinary = OrdinaryLineParts(source.bytes.span, line: 0..<source.bytes.count) else {
      #expect(!["A: ACK, Seq=101, ACK=201", "A: SYN, Seq=100"].contains(line))
      return
    }
    let tokens = source.tokens(ofLineAt: 0)
    for part in Self.parts {
      #expect(ordinary.range(of: part) == tokens.range(of: part), "\(part)")
      #expect(ordinary.valueRange(of: part) == tokens.valueRange(of: part), "\(part)")
    }
  }
}
