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
    ("101.", true), ("101번", true), ("ACK: 101", true), ("ack 101", true), ("١٠١", true), ("`101`", true),
    ("101.0", true), ("1.01e2", true), ("Seq=101", false), ("7=101", false), ("1,01", false),
    ("101.5", false),
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

  @Test(arguments: [
    ("1,001", ""), ("1001", ""), ("１，００１", ""), ("1002", "Another number belongs there."),
    ("10,01", "That is no number."), ("x", "That is no number."), ("천일", "That is no number."),
  ])
  func `thousands may be told apart, and letters are no number where the trace has none`(
    answer: String, remark: String
  ) throws {
    let grade = try sheet("blank", "A: SYN, Seq=1000\nB: SYN-ACK, Seq=5, ACK=?\n").grade(
      .labelled(["1": answer]))
    #expect(grade.answers.map(\.remark) == [remark])
  }

  @Test(arguments: [
    ("2", true), ("2.", true), ("line 2", true), ("2번", true), ("2번째 줄", true), ("２", true), ("02", true),
    ("2.0", true), ("B: SYN-ACK, Seq=5, ACK=9", true), ("2. B: SYN-ACK, Seq=5, ACK=9", true), ("3", false),
    ("line 3", false), ("", false), ("two", false), ("2 or 3", false),
  ])
  func `a wrong line may be named in any way`(answer: String, isRight: Bool) throws {
    let trace =
      "A: SYN, Seq=1\n#! expect: acknowledgment-of-unsent\nB: SYN-ACK, Seq=5, ACK=9\nA: ACK, Seq=2, ACK=6\n"
    let mended = ["1": "B: SYN-ACK, Seq=5, ACK=2"]
    let grade = try sheet("fault", trace).grade(.labelled(["1": answer], corrections: mended))
    #expect(grade.isRight == isRight)
  }

  @Test(arguments: [
    (["20", "200"], [true, true]), (["9", "200"], [false, true]), (["65535", "3"], [true, true]),
  ])
  func `of free numbers each that fits those before it is right, and a wrong one leaves the others alone`(
    answers: [String], isRight: [Bool]
  ) throws {
    let trace =
      "A: ACK, Seq=1, ACK=5, Win=?\nB: PSH-ACK, Seq=5, ACK=1, Len=10\nA: ACK, Seq=1, ACK=15, Win=?\n"
    let grade = try sheet("blank", trace).grade(.labelled(["1": answers[0], "2": answers[1]]))
    #expect(grade.answers.map(\.isRight) == isRight)
  }

  @Test(arguments: [
    (["1", "5"], [true, true]), (["5", "1"], [true, true]), (["1", "1"], [true, false]),
  ])
  func `what may come in either order may be answered in either`(answers: [String], isRight: [Bool]) throws {
    let trace =
      "A: PSH-ACK, Seq=1, ACK=5, Len=4 ...\nA: PSH-ACK, Seq=5, ACK=5, Len=4 ...\n"
      + "... A: PSH-ACK, Seq=?, ACK=5, Len=4\n... A: PSH-ACK, Seq=?, ACK=5, Len=4\nB: ACK, Seq=5, ACK=9\n"
    let grade = try sheet("blank", trace).grade(.labelled(["1": answers[0], "2": answers[1]]))
    #expect(grade.answers.map(\.isRight) == isRight)
  }

  @Test(arguments: [
    (["5301", "5302"], [true, true]), (["5400", "5401"], [true, true]), (["5400", "5302"], [true, false]),
    (["5301", "5400"], [true, false]),
  ])
  func `of numbers that others only bring a hint against each must fit those before it`(
    answers: [String], isRight: [Bool]
  ) throws {
    let trace =
      "A: ACK, Seq=1022, ACK=5301\nB: ACK, Seq=5301, ACK=1022\nB: FIN-ACK, Seq=?, ACK=1022\nA: ACK, Seq=1022, ACK=?\n"
    let grade = try sheet("blank", trace).grade(.labelled(["1": answers[0], "2": answers[1]]))
    #expect(grade.answers.map(\.isRight) == isRight)
  }

  private static let window =
    "A: ACK, Seq=1, ACK=5, Win=?\nB: PSH-ACK, Seq=5, ACK=1, Len=10\nA: ACK, Seq=1, ACK=15\n"

  @Test(arguments: [("10", true), ("65535", true), ("9", false), ("70000", false), ("x", false)])
  func `where several numbers are right, each that gives no finding is`(answer: String, isRight: Bool) throws
  {
    #expect(try sheet("blank", Self.window).grade(.labelled(["1": answer])).isRight == isRight)
  }

  @Test(arguments: [("1", true), ("65535", true), ("0", false)])
  func `an urgent pointer is positive`(answer: String, isRight: Bool) throws {
    let trace = "A: PSH-URG-ACK, Seq=1, ACK=5, Len=9, Urg=?\nB: ACK, Seq=5, ACK=10\n"
    let sheet = try sheet("blank", trace)
    #expect(sheet.answers.map(\.accepted) == [["1 to 65535"]])
    #expect(sheet.grade(.labelled(["1": answer])).isRight == isRight)
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
    ("Hello!", false), (finished, false), (short.replacing("ACK=6\n", with: "ACK=?\n"), false),
    (short.replacing("B: ACK, Seq=6, ACK=6\n", with: ""), false), (short + twice + short, false),
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
