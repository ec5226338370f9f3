import Problems
import TCP
import Testing
import TraceSyntax
import TraceText

/// Ordinary lines are read and checked in one pass each; whatever they give, the thorough way must give too.
@Suite
struct FastPathTests {
  @Test(arguments: CorrectLesson.all.map(\.name))
  func `a line reads the same whether it ends in LF or in CRLF`(_ name: String) throws {
    let lesson = try #require(CorrectLesson.all.first { $0.name == name })
    for text in [lesson.text] + Self.sample(of: lesson) {
      let plain = Self.parse(text)
      let slow = Self.parse(text.replacing("\n", with: "\r\n"))
      #expect(plain.statements.count == slow.statements.count, "in:\n\(text)")
      for (left, right) in zip(plain.statements, slow.statements) {
        #expect(Self.reading(left, plain) == Self.reading(right, slow), "in:\n\(text)")
      }
      #expect(plain.problems.map(\.name) == slow.problems.map(\.name), "in:\n\(text)")
    }
  }

  @Test(arguments: [Profile.lesson, .strict])
  func `a segment is judged the same whether its line ends in prose or not`(_ profile: Profile) {
    for lesson in CorrectLesson.all {
      for text in [lesson.text] + Self.sample(of: lesson) {
        let fast = Outcome(checking: text, profile: profile)
        let slow = Outcome(checking: Self.withProse(text), profile: profile)
        #expect(fast.findings == slow.findings, "in:\n\(text)")
        #expect(fast.hints == slow.hints, "in:\n\(text)")
        #expect(fast.finalStates == slow.finalStates, "in:\n\(text)")
        #expect(fast.report.traces.map(\.pattern) == slow.report.traces.map(\.pattern), "in:\n\(text)")
      }
    }
  }

  /// A long transfer, which the fast path takes nearly whole, with a slip here and there.
  @Test(arguments: [nil, 3, 40, 41, 120] as [Int?])
  func `a long transfer is judged the same on both paths`(_ slip: Int?) {
    var lines = [
      "A: SYN, Seq=100, Win=5000", "B: SYN-ACK, Seq=300, ACK=101, Win=5000", "A: ACK, Seq=101, ACK=301",
    ]
    for round in 0..<60 {
      let next = 101 + round * 50
      lines.append("A: PSH-ACK, Seq=\(next), ACK=301, Len=50")
      lines.append("B: ACK, Seq=301, ACK=\(next + (lines.count == slip ? 49 : 50)), Win=5000")
    }
    let text = lines.joined(separator: "\n")
    let fast = Outcome(checking: text, profile: .strict)
    let slow = Outcome(checking: Self.withProse(text), profile: .strict)
    #expect(fast.findings == slow.findings)
    #expect(fast.finalStates == slow.finalStates)
    #expect(fast.findings.isEmpty == (slip == nil || slip?.isMultiple(of: 2) == false))
  }

  /// Once no repair is sought any more, wrong numbers are judged on a path of their own.
  @Test(arguments: WrongCount.all, [100, UInt32.max - 1500])
  fileprivate func `a trace that counts wrong throughout is judged the same on both paths`(
    _ count: WrongCount, _ first: UInt32
  ) {
    let text = count.transfer(from: first)
    for profile in [Profile.lesson, .strict] {
      let fast = Outcome(checking: text, profile: profile)
      let slow = Outcome(checking: Self.withProse(text), profile: profile)
      #expect(fast.findings.count > 60, "in:\n\(text)")
      #expect(fast.findings == slow.findings, "in:\n\(text)")
      #expect(fast.hints == slow.hints, "in:\n\(text)")
      #expect(fast.finalStates == slow.finalStates, "in:\n\(text)")
    }
  }

  private static func sample(of lesson: CorrectLesson) -> [String] {
    let mutants = Spoiling.mutants(of: lesson)
    return stride(from: 0, to: mutants.count, by: 97).map { mutants[$0].text }
  }

  private static func parse(_ text: String) -> TraceDocument {
    TraceDocument.parse(SourceText(name: "lesson.hs", text), as: .trace)
  }

  /// All that a statement says, but where it stands.
  private static func reading(_ statement: Statement, _ document: TraceDocument) -> [String] {
    let detail = document.details[Int(statement.detail)]
    return [
      "\(statement.kind) \(statement.event) \(statement.bits.name) \(statement.marks.rawValue)",
      statement.sender == NameTable.none ? "" : document.names[statement.sender],
      statement.receiver == NameTable.none ? "" : document.names[statement.receiver],
      document.symbols.text(statement.sequence), document.symbols.text(statement.acknowledgment),
      document.symbols.text(statement.length), "\(statement.window) \(detail.options) \(detail.time)",
      "\(String(describing: detail.senderState)) \(String(describing: detail.receiverState))",
    ]
  }

  /// The trace with prose in parentheses behind every segment, which no fast path takes.
  private static func withProse(_ text: String) -> String {
    let document = parse(text)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let bytes = Array(text.utf8)
    for statement in document.statements where statement.kind == .segment && !statement.bits.isEmpty {
      let line = bytes[..<Int(statement.start)].reduce(0) { $1 == 10 ? $0 + 1 : $0 }
      guard !lines[line].hasSuffix("..."), !lines[line].contains("#"), !lines[line].contains("[") else {
        continue
      }
      lines[line] += " (so it is drawn)"
    }
    return lines.joined(separator: "\n")
  }
}

/// How far the numbers of a long transfer are off in each of its rounds, in octets.
private struct WrongCount: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Of the sequence numbers of A's data.
  var sequence: @Sendable (UInt32) -> UInt32 = { _ in 0 }
  /// Of the acknowledgment numbers of B.
  var acknowledgment: @Sendable (UInt32) -> UInt32 = { _ in 0 }
  /// Of the acknowledgment numbers of A.
  var answer: @Sendable (UInt32) -> UInt32 = { _ in 0 }

  static let all = [
    WrongCount(testDescription: "one short", acknowledgment: { _ in 0 &- 1 }),
    WrongCount(testDescription: "one too many", acknowledgment: { _ in 1 }),
    WrongCount(testDescription: "one short from the middle on", acknowledgment: { $0 < 30 ? 0 : 0 &- 1 }),
    WrongCount(
      testDescription: "one short for a while", acknowledgment: { (20..<90).contains($0) ? 0 &- 1 : 0 }),
    WrongCount(testDescription: "now more, now less", acknowledgment: { 0 &- $0 / 9 % 3 }),
    WrongCount(testDescription: "a segment behind", acknowledgment: { _ in 0 &- 50 }),
    WrongCount(testDescription: "another number each time", acknowledgment: { 1 &+ $0 &* 7 % 400 }),
    WrongCount(testDescription: "data one too far", sequence: { $0 % 3 }),
    WrongCount(testDescription: "data of before", sequence: { $0 % 2 &* (0 &- 50) }),
    WrongCount(testDescription: "both numbers", sequence: { _ in 1 }, acknowledgment: { 0 &- $0 % 2 }),
    WrongCount(
      testDescription: "both directions", acknowledgment: { _ in 0 &- 1 }, answer: { _ in 0 &- 1 }),
  ]

  /// 120 rounds: one or two segments of data from A, which B acknowledges with data of its own or without.
  func transfer(from first: UInt32) -> String {
    var (next, answered) = (first &+ 1, UInt32(301))
    var lines = [
      "A: SYN, Seq=\(first), Win=60000", "B: SYN-ACK, Seq=300, ACK=\(next), Win=60000",
      "A: ACK, Seq=\(next), ACK=301",
    ]
    for round in UInt32(0)..<120 {
      for _ in 0...round % 2 {
        lines.append(
          "A: PSH-ACK, Seq=\(next &+ sequence(round)), ACK=\(answered &+ answer(round)), Len=50")
        next &+= 50
      }
      let length: UInt32 = round % 3 == 0 ? 20 : 0
      let flags = length > 0 ? "PSH-ACK" : "ACK"
      lines.append(
        "B: \(flags), Seq=\(answered), ACK=\(next &+ acknowledgment(round))"
          + (length > 0 ? ", Len=\(length)" : ", Win=60000"))
      answered &+= length
    }
    return lines.joined(separator: "\n")
  }
}
