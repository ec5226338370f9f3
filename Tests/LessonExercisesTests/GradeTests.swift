import Foundation
import HandshakeTrace
import LessonExercises
import Problems
import Testing
import TraceText

struct GradeTests {
  private func sheet(
    _ kind: String, _ trace: String, language: String = "en"
  ) throws -> ExerciseSheet {
    let head = "---\nlang: \(language)\nhstrace: {exercises: [{id: e, kind: \(kind)}]}\n---\n"
    return try #require(ExerciseSheet.sheets(of: Lessons.lesson(head + trace), seed: 0).first)
  }

  private static let blank = "A: SYN, Seq=100\nB: SYN-ACK, Seq=x, ACK=?\nA: ACK, Seq=101, ACK=?\n"

  @Test(arguments: [
    ("101", true), ("0x65", true), ("1_0_1", true), ("ACK=101", true), (" 101 ", true), ("１０１", true),
    ("102", false), ("", false), ("x+1", false), ("101, Seq=5", false), ("101\nA: RST", false), ("?", false),
    ("99999999999999", false), ("101)", false),
  ])
  func `a number may be spelt in any way that is read`(answer: String, isRight: Bool) throws {
    let grade = try sheet("blank", Self.blank).grade(.labelled(["1": answer, "2": "x+1"]))
    #expect(grade.answers.map(\.isRight) == [isRight, true])
    #expect(grade.points == (isRight ? 2 : 1))
  }

  @Test(arguments: [
    ("x+1", true), ("1+x", true), ("x + 1", true), ("x", false), ("201", false), ("y+1", false),
  ])
  func `a sum of letters may be written in any order`(answer: String, isRight: Bool) throws {
    let grade = try sheet("blank", Self.blank).grade(.labelled(["2": answer]))
    #expect(grade.answers.map(\.isRight) == [false, isRight])
  }

  private static let window =
    "A: ACK, Seq=1, ACK=5, Win=?\nB: PSH-ACK, Seq=5, ACK=1, Len=10\nA: ACK, Seq=1, ACK=15\n"

  @Test(arguments: [("10", true), ("65535", true), ("9", false), ("70000", false), ("x", false)])
  func `where several numbers are right, each that gives no finding is`(answer: String, isRight: Bool) throws
  {
    #expect(try sheet("blank", Self.window).grade(.labelled(["1": answer])).isRight == isRight)
  }

  private static let short = """
    A: SYN, Seq=1
    B: SYN-ACK, Seq=5, ACK=2
    A: ACK, Seq=2, ACK=6
    A: PSH-ACK, Seq=2, ACK=6, Len=4
    B: ACK, Seq=6, ACK=6

    """

  private static let otherNumber = short.replacing("Seq=1\n", with: "Seq=2\n")
  private static let finished = short + "A: FIN-ACK, Seq=6, ACK=6\nB: ACK, Seq=6, ACK=7\n"
  private static let inPieces = """
    A: SYN, Seq=1, MSS=1460
    B: SYN-ACK, Seq=5, ACK=2
    A: ACK, Seq=2, ACK=6, Data="ab"
    A: ACK, Seq=4, ACK=6, Len=2
    B: ACK, ACK=6
    """
  private static let silenced = "#! allow: sequence-mismatch\nA: ACK, Seq=7, ACK=6\n"
  private static let twice = "== b ==\n"

  private static let written: [(trace: String, isRight: Bool)] = [
    (short, true), (inPieces, true), (short.replacing("A:", with: "C:"), false), (otherNumber, false),
    (short.replacing("Len=4", with: "Len=5"), false), (short + silenced, false), ("", false),
    ("Hello!", false), (finished, false), (short + twice + short, false),
  ]

  @Test(arguments: written)
  func `a trace is right that is no worse, and has what is asked for`(trace: String, isRight: Bool) throws {
    let grade = try sheet("generate", Self.short).grade(.text(trace))
    #expect(grade.isRight == isRight, "\(grade.answers[0].remark)")
    #expect(grade.answers[0].remark.isEmpty == isRight)
  }

  @Test func `an order that is as right as the author's is right`() throws {
    let trace =
      "A: SYN, Seq=1 ...\nB: SYN, Seq=5 ...\n... A: SYN, Seq=1\n... B: SYN, Seq=5\nA: SYN-ACK, Seq=1, ACK=6\nB: SYN-ACK, Seq=5, ACK=2\n"
    let sheet = try sheet("reorder", trace)
    var lines = trace.split(separator: "\n").map(String.init)
    lines.swapAt(0, 1)
    #expect(sheet.grade(.lines(lines)).isRight)
    lines.swapAt(0, 5)
    #expect(!sheet.grade(.lines(lines)).isRight)
  }

  @Test(arguments: [
    ("{", "1:2: expected a key in quotation marks"), ("[]", "1:1: expected an object"),
    ("{\"answers\": {}}", "1:1: expected an object with a \"version\""),
    ("{\"version\": 2, \"answers\": {}}", "1:13: expected version 1"),
    ("{\"version\": 1}", "1:1: expected an object with \"answers\""),
    ("{\"version\": 1,\n \"answers\": {\"e\": 5}}", "2:19: expected an object, an array or a text"),
    ("{\"version\": 1, \"answers\": {\"e\": [1]}}", "1:34: expected a text"),
    ("{\"version\": 1, \"answers\": {\"e\": {\"1\": []}}}", "1:39: expected a text or a number"),
    ("{\"version\": 1, \"answers\": {\"e\": {\"1\": {}}}}", "1:39: expected an object with a \"line\""),
    (
      "{\"version\": 1, \"answers\": {\"e\": {\"1\": {\"line\": null}}}}", "1:48: expected a text or a number"
    ),
    (
      "{\"version\": 1, \"answers\": {\"e\": {\"1\": {\"line\": 2, \"correction\": 5}}}}",
      "1:65: expected a text"
    ),
  ])
  func `answers that are not as the schema has them are told with their place`(text: String, fault: String) {
    #expect(throws: AnswerFault.self) { try AnswerSheet(SourceText(name: "a.json", text)) }
    do {
      _ = try AnswerSheet(SourceText(name: "a.json", text))
    } catch {
      #expect(error.text(in: .english) == "a.json:\(fault)")
    }
  }

  @Test func `what is not answered, or in another shape, is wrong and says so`() throws {
    let sheet = try sheet("blank", Self.blank, language: "ko")
    for answer in [nil, AnswerSheet.Answer.text("101"), .lines(["101"])] {
      let grade = sheet.grade(answer)
      #expect(grade.points == 0)
      #expect(grade.answers.allSatisfy { !$0.remark.isEmpty })
    }
  }

  @Test func `the program prints the schema of the folder Grammar`() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Grammar/answers.schema.json")
    #expect(try AnswerSchema.text == String(contentsOf: path, encoding: .utf8))
  }
}
