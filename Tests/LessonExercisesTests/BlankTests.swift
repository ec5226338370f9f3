import HandshakeTrace
import LessonExercises
import Problems
import Testing
import TraceChecking
import TraceSyntax
import TraceText

struct BlankTests {
  /// Traces with blanks, and how they read filled in.
  private static let traces: [(blank: String, filled: String)] = [
    ("A: SYN, Seq=100|B: SYN-ACK, Seq=?, ACK=?|A: ACK, Seq=?, ACK=201", "100|200 101|101 201"),
    ("A: SYN, Seq=?|B: SYN-ACK, Seq=1, ACK=?|A: ACK, Seq=8, ACK=?", "7|1 8|8 2"),
    ("A: SYN, Seq=x|B: SYN-ACK, Seq=y, ACK=?|A: ACK, Seq=?, ACK=?", "x|y x+1|x+1 y+1"),
    ("A: PSH-ACK, Seq=1, ACK=5, Len=?|B: ACK, Seq=?, ACK=11", "1 5 10|5 11"),
    ("A: PSH-ACK, Seq=x, ACK=y, Len=?|B: ACK, Seq=?, ACK=x+len", "x y len|y x+len"),
    ("A: PSH-ACK, Seq=1, ACK=5, Len=?, Data=\"hé\"|B: ACK, Seq=5, ACK=?", "1 5 3 \"hé\"|5 4"),
    (
      "A: PSH-ACK, Seq=1, ACK=5, DATA|A: PSH-ACK, Seq=?, ACK=5, Len=2|B: ACK, Seq=5, ACK=20",
      "1 5|18 5 2|5 20"
    ),
    ("A: ACK, Seq=1, ACK=5|...|A: FIN-ACK, Seq=?, ACK=?|B: ACK, Seq=50, ACK=91", "1 5||90 50|50 91"),
    (
      "A: PSH-ACK, Seq=1, ACK=5, Len=4 (lost)|A: PSH-ACK, Seq=?, ACK=5, Len=4 (retransmission)", "1 5 4|1 5 4"
    ),
    ("A: ACK, Seq=?, ACK=?|B: ACK, Seq=5, ACK=9", "9 5|5 9"),
    (
      "A: ACK, Seq=1, ACK=5, Win=?|B: ACK, Seq=5, ACK=1, Len=1 (window probe)|A: ACK, Seq=1, ACK=5, Win=0",
      "1 5 0|5 1 1|1 5 0"
    ),
    ("A: ACK, Seq=1, ACK=5, Len=? ...|... A: ACK, Seq=1, ACK=5, Len=7", "1 5 7|1 5 7"),
    ("A: SYN, Seq=0x64|B: SYN-ACK, Seq=?, ACK=?|A: ACK, Seq=?, ACK=0xC9", "0x64|0xC8 0x65|0x65 0xC9"),
    ("A: SYN, Seq=4294967295|B: SYN-ACK, Seq=1, ACK=?|A: ACK, Seq=?, ACK=2", "4294967295|1 0|0 2"),
  ]

  @Test(arguments: traces)
  func `a blank with one right number has it`(blank: String, filled: String) {
    let lesson = Lessons.lesson(blank.replacing("|", with: "\n") + "\n")
    let text = String(decoding: LessonBlanks(lesson).filled.bytes, as: UTF8.self)
    #expect(Self.values(text) == filled)
  }

  /// What stands behind the signs of equality, line by line.
  private static func values(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      line.split(separator: "=").dropFirst()
        .map { String($0.prefix { $0 != "," && $0 != " " }) }.joined(separator: " ")
    }.joined(separator: "|")
  }

  /// Traces in which one blank has several right numbers, and why.
  private static let free: [(trace: String, freedom: Blank.Freedom)] = [
    ("A: SYN, Seq=?", .initialSequence),
    ("A: SYN, Seq=?|B: SYN-ACK, Seq=1", .initialSequence),
    ("A: SYN|B: SYN-ACK, Seq=1, ACK=?", .unwrittenStart),
    ("A: ACK, Seq=?, ACK=5", .first),
    ("A: PSH-ACK, Seq=1, ACK=5, Len=?", .length),
    ("A: PSH-ACK, Seq=1, ACK=5, DATA|B: ACK, Seq=5, ACK=?", .unwrittenLength),
    ("A: ACK, Seq=1, ACK=5|...|A: ACK, Seq=?, ACK=5", .omission(least: "1")),
    ("A: ACK, Seq=1, ACK=5, Win=?", .window),
    ("A: ACK, Seq=1, ACK=5, Win=?|B: ACK, Seq=5, ACK=1, Len=40", .windowBetween(40, 65535)),
    ("A: ACK, Seq=1, ACK=5, Win=?|A: ACK, Seq=1, ACK=5, Win=40", .windowBetween(0, 40)),
    (
      "A: ACK, Seq=1, ACK=5, Len=4 (lost)|A: ACK, Seq=5, ACK=5, Len=4 (lost)|"
        + "A: ACK, Seq=?, ACK=5, Len=4 (retransmission)", .choice(["1", "5"])
    ),
    ("... A: SYN, Seq=? (duplicate)|B: SYN-ACK, Seq=5", .oldDuplicate),
    ("A: SYN, Seq=100|B: SYN-ACK, Seq=200, ACK=100|A: ACK, Seq=?, ACK=201", .wrongBefore),
    ("A: ACK, Seq=1, ACK=5, Len=?|...|A: ACK, Seq=90, ACK=5", .lengthBetween(0, 89)),
    ("A: PSH-URG-ACK, Seq=1, ACK=5, Len=9, Urg=?|B: ACK, Seq=5, ACK=10", .urgentPointer),
  ]

  @Test(arguments: free)
  func `a blank with several right numbers stays, and says why`(trace: String, freedom: Blank.Freedom) throws
  {
    let lesson = Lessons.lesson(trace.replacing("|", with: "\n"))
    let blanks = LessonBlanks(lesson)
    let blank = try #require(blanks.blanks.first)
    #expect(blank.blank.content == .several(freedom))
    #expect(!blank.reason.isEmpty)
    #expect(blanks.filled.bytes == lesson.document.source.bytes)
  }

  /// Traces with blanks that hang together, and what is told of each in order; `?` where nothing is.
  private static let together: [(trace: String, told: String)] = [
    // Nobody knows the window, so that nothing goes beyond it.
    (
      "A: SYN, Seq=100, Win=90|B: SYN-ACK, Seq=200, ACK=101, Win=9|A: ACK, Seq=101, ACK=201, Win=90|"
        + "A: PSH-ACK, Seq=101, ACK=201, Len=9|B: ACK, Seq=201, ACK=110, Win=0|B: ACK, Seq=201, ACK=110, Win=?|"
        + "A: PSH-ACK, Seq=110, ACK=201, Len=9|B: ACK, Seq=201, ACK=?", "? 119"
    ),
    // Of a SYN with data the SYN alone may be acknowledged, or the data too.
    (
      "A: SYN, Seq=100, TFO=a1b2c3d4, Len=18|B: SYN-ACK, Seq=200, ACK=?|A: ACK, Seq=119, ACK=201|B: PSH-ACK, Seq=201, ACK=?, Len=3",
      "? ?"
    ),
    // Before and behind segments that are left out.
    (
      "A: SYN, Seq=?|B: SYN-ACK, Seq=200, ACK=?|A: ACK, Seq=?, ACK=201|...|A: FIN-ACK, Seq=5000, ACK=6000",
      "? ? ?"
    ),
    // A length that came from nowhere.
    (
      "A: PSH-ACK, Seq=111, ACK=201, Len=?|B: ACK, Seq=201, ACK=? (lost)|A: (timeout)|"
        + "A: PSH-ACK, Seq=111, ACK=201, Len=10 (retransmission)|B: ACK, Seq=201, ACK=121", "10 121"
    ),
    // What is sent again behind a connection of which nothing more is told.
    (
      "A: SYN, Seq=100|B: SYN-ACK, Seq=200, ACK=101|A: ACK, Seq=101, ACK=201|A: (reboot)|A: SYN, Seq=?|"
        + "B: ACK, Seq=201, ACK=101 (challenge ACK)|A: RST, Seq=101|B: (listen)|A: (timeout)|"
        + "A: SYN, Seq=? (retransmission)|B: SYN-ACK, Seq=900, ACK=?", "? ? ?"
    ),
    // An old duplicate says nothing of the SYN under way.
    (
      "A: [CLOSED]|B: [LISTEN]|A: SYN, Seq=? ...|... A: SYN, Seq=90 (duplicate)|B: SYN-ACK, Seq=300, ACK=91|"
        + "A: RST, Seq=91|... A: SYN, Seq=100|B: SYN-ACK, Seq=400, ACK=101", "100"
    ),
    // Two that are under way may come in either order, each once.
    (
      "A: PSH-ACK, Seq=1, ACK=5, Len=4 ...|A: PSH-ACK, Seq=5, ACK=5, Len=4 ...|... A: PSH-ACK, Seq=?, ACK=5, Len=4|"
        + "... A: PSH-ACK, Seq=?, ACK=5, Len=4|B: ACK, Seq=5, ACK=9", "? ?"
    ),
    // More may have been lost than was sent again.
    (
      "A: ACK, Seq=1, ACK=5, Len=? (lost)|A: ACK, Seq=1, ACK=5, Len=? (retransmission)|B: ACK, Seq=5, ACK=8",
      "? ?"
    ),
    // What answers an old duplicate tells its number.
    ("... A: SYN, Seq=? (duplicate)|B: SYN-ACK, Seq=5, ACK=9", "8"),
    // The flag ACK is implied.
    ("A: SYN, Seq=?|B: SYN, Seq=200, ACK=101|A: ACK, Seq=101, ACK=?", "100 201"),
    // A reset that arrives is the one that was sent.
    ("A: SYN, Seq=?|B: RST-ACK, Seq=?, ACK=101 ...|... B: RST-ACK, Seq=?, ACK=101", "100 0 0"),
    // A first FIN may be behind data that is not shown, but its acknowledgment tells it.
    (
      "A: SYN, Seq=1000|B: SYN-ACK, Seq=5000, ACK=1001|A: ACK, Seq=?, ACK=5001|A: FIN-ACK, Seq=?, ACK=5001|"
        + "B: ACK, Seq=5001, ACK=1002|B: FIN-ACK, Seq=5001, ACK=1002|A: ACK, Seq=1002, ACK=5002|A: (2MSL)",
      "1001 1001"
    ),
    // A keep-alive has an octet at most.
    ("A: ACK, Seq=1, ACK=5|B: ACK, Seq=5, ACK=1|A: ACK, Seq=0, ACK=5, Len=? (keep-alive)", "?"),
    // What is lost is sent again as it was.
    (
      "A: PSH-ACK, Seq=1, ACK=5, Len=? (lost)|A: (timeout)|A: PSH-ACK, Seq=1, ACK=5, Len=20 (retransmission)|"
        + "B: ACK, Seq=5, ACK=21|A: FIN-ACK, Seq=21, ACK=5", "20"
    ),
  ]

  @Test(arguments: together)
  func `blanks that hang together are told only where nothing else fits all of them`(
    trace: String, told: String
  ) {
    let lesson = Lessons.lesson(trace.replacing("|", with: "\n") + "\n")
    #expect(lesson.checked.problems.count { $0.severity == .error } == 0)
    let blanks = LessonBlanks(lesson).blanks
    #expect(blanks.map { $0.value ?? "?" }.joined(separator: " ") == told, "\(blanks.map(\.blank.content))")
    #expect(blanks.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func `in Markdown only the blanks change`() {
    let text =
      "# One?\n\n> 1. ```hstrace\n>    A: SYN, Seq=1\r\n>    B: SYN-ACK, Seq=5, ACK=？ # why?\n>    ```\n"
    let blanks = LessonBlanks(Lessons.lesson(text, name: "lesson.md"))
    #expect(String(decoding: blanks.filled.bytes, as: UTF8.self) == text.replacing("？", with: "2"))
  }

  @Test(arguments: Lessons.examples)
  func `an example that is filled in has no new finding`(path: String) throws {
    let lesson = try Lessons.example(path)
    var filled = lesson
    filled.document = TraceDocument.parse(LessonBlanks(lesson).filled, as: FileKind(fileName: path))
    filled.checked = CheckedDocument(
      checking: filled.document, metadata: lesson.metadata, profile: lesson.profile, allowed: lesson.allowed)
    #expect(Lessons.findings(filled) <= Lessons.findings(lesson))
  }

  @Test(arguments: Lessons.examples)
  func `a number that is one off in a blank of an example is found`(path: String) throws {
    let lesson = try Lessons.example(path)
    let blanks = LessonBlanks(lesson)
    for blank in blanks.blanks {
      guard let value = blank.value.flatMap({ UInt32($0) }) else { continue }
      for wrong in [value &+ 1, value &- 1] {
        let edits = blanks.blanks.compactMap { other in
          other.range == blank.range
            ? TextEdit(range: blank.range, replacement: String(wrong)) : other.edit
        }
        var changed = lesson
        changed.document = TraceDocument.parse(
          SourceText(name: path, bytes: TextEdit.apply(edits, to: lesson.document.source.bytes)),
          as: FileKind(fileName: path))
        changed.checked = CheckedDocument(
          checking: changed.document, metadata: lesson.metadata, profile: lesson.profile, allowed: [])
        #expect(Lessons.findings(changed) > Lessons.findings(lesson), "\(blank.blank.field) \(wrong)")
      }
    }
  }
}
