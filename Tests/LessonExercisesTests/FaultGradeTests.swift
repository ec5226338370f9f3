import HandshakeTrace
import LessonExercises
import LessonMetadata
import Problems
import Testing

/// Wrong lines that readers find, and tell how they should read.
struct FaultGradeTests {
  private static let trace = """
    Client: SYN, Seq=100
    #! expect: acknowledgment-mismatch
    Server: SYN-ACK, Seq=200, ACK=100
    Client: ACK, Seq=101, ACK=201 [ESTABLISHED]

    """

  private func sheet(_ trace: String = trace, language: Language = .english, seed: UInt64 = 0) throws
    -> ExerciseSheet
  {
    let lesson = Lessons.exercise(.fault, of: Lessons.lesson(trace, language: language))
    return try #require(ExerciseSheet.sheets(of: lesson, seed: seed).first)
  }

  @Test(arguments: [
    "Server: SYN-ACK, Seq=200, ACK=101", "2. Server: SYN-ACK, Seq=200, ACK=101",
    "server: syn/ack seq 0xC8 ack 101",
    "  Server -> Client: ACK-SYN, ACK=1_01, Seq=200  # mended\n",
    "Server: SYN-ACK, Seq=200, ACK=101, Win=500",
    "Server: SYN-ACK, Seq=200, ACK=101 [SYN-RECEIVED]",
  ])
  func `a line that puts the trace right is right in any spelling`(correction: String) throws {
    for line in ["2", "Server: SYN-ACK, Seq=200, ACK=100", "2. Server:SYN-ACK,Seq=200,ACK=100"] {
      let grade = try sheet().grade(.labelled(["1": line], corrections: ["1": correction]))
      #expect(grade.isRight, "\(grade.answers[0].remark)")
      #expect(grade.points == 1 && grade.answers[0].remark.isEmpty)
    }
  }

  /// What is written in the place of the wrong line, and a word of what is said of it.
  @Test(arguments: [
    ("Server: SYN-ACK, Seq=200, ACK=100", "still wrong", "남습니다"),
    ("Server: SYN-ACK, Seq=200, ACK=102", "still wrong", "남습니다"),
    ("Server: SYN-ACK, Seq=201, ACK=101", "still wrong", "남습니다"),
    ("Server: RST-ACK, Seq=200, ACK=101", "still wrong", "남습니다"),
    ("Server: SYN-ACK, Seq=200", "leaves out", "빠졌"), ("Server: SYN-ACK, Seq=200, ACK=?", "leaves out", "빠졌"),
    ("Server: SYN-ACK", "leaves out", "빠졌"), ("Server: [SYN-RECEIVED]", "cannot be read", "읽을 수 없"),
    ("...", "cannot be read", "읽을 수 없"), ("# SYN-ACK", "cannot be read", "읽을 수 없"),
    ("#! allow: acknowledgment-mismatch", "cannot be read", "읽을 수 없"),
    ("== new ==", "cannot be read", "읽을 수 없"),
    ("Server: SYN-ACK, Seq=200, ACK=101\nServer: ACK", "cannot be read", "읽을 수 없"),
    ("I do not know.", "cannot be read", "읽을 수 없"), ("", "missing", "빠졌"), (" \n", "missing", "빠졌"),
  ])
  func `the right line with a wrong correction says so`(correction: String, english: String, korean: String)
    throws
  {
    for (language, word) in [(Language.english, english), (.korean, korean)] {
      let given = AnswerSheet.Answer.labelled(["1": "2"], corrections: ["1": correction])
      let answer = try sheet(language: language).grade(given).answers[0]
      #expect(!answer.isRight && answer.isHalfRight)
      #expect(answer.remark.contains(word), "\(answer.remark)")
      // What is right is not told.
      #expect(!answer.remark.contains("101"))
    }
  }

  @Test func `the line alone is half of the answer`() throws {
    var lesson = Lessons.exercise(.fault, of: Lessons.lesson(Self.trace))
    lesson.metadata.exercises[0].points = 4
    let sheet = try #require(ExerciseSheet.sheets(of: lesson, seed: 0).first)
    let half = sheet.grade(.labelled(["1": "2"]))
    #expect(half.points == 2 && !half.isRight)
    #expect(half.answers[0].remark == "That is the line; how it should read is missing.")
    let mended = ["1": "Server: SYN-ACK, Seq=200, ACK=101"]
    #expect(sheet.grade(.labelled(["1": "2"], corrections: mended)).points == 4)
    let other = sheet.grade(.labelled(["1": "3"], corrections: mended))
    #expect(other.points == 0 && !other.answers[0].isHalfRight)
    #expect(sheet.grade(.labelled([:], corrections: mended)).points == 0)
  }

  @Test func `another line is right where the trace is right with it`() throws {
    let short = "A: ACK, Seq=10, ACK=5\n#! expect: sequence-mismatch\nA: ACK, Seq=9, ACK=5\n"
    let sheet = try sheet(short)
    #expect(sheet.grade(.labelled(["1": "1"], corrections: ["1": "A: ACK, Seq=9, ACK=5"])).isRight)
    #expect(!sheet.grade(.labelled(["1": "1"], corrections: ["1": "A: ACK, Seq=8, ACK=5"])).isRight)
    #expect(!sheet.grade(.labelled(["1": "1"], corrections: ["1": "A: ACK, ACK=5"])).isRight)
    #expect(!sheet.grade(.labelled(["1": "1"])).isRight)
  }

  private static let two = """
    A: SYN, Seq=1
    #! expect: acknowledgment-mismatch
    B: SYN-ACK, Seq=5, ACK=1
    A: ACK, Seq=2, ACK=6
    A: PSH-ACK, Seq=2, ACK=6, Len=4
    #! expect: acknowledgment-mismatch
    B: ACK, Seq=6, ACK=5

    """

  @Test func `wrong lines may be told in any order, and each counts`() throws {
    let sheet = try sheet(Self.two)
    #expect(sheet.points == 2)
    let corrections = ["1": "B: ACK, Seq=6, ACK=6", "2": "B: SYN-ACK, Seq=5, ACK=2"]
    let grade = sheet.grade(.labelled(["1": "5", "2": "2"], corrections: corrections))
    #expect(grade.isRight)
    #expect(grade.answers.map(\.label) == ["1", "2"] && grade.answers[0].reason.contains("ACK=5"))
    #expect(
      sheet.grade(.labelled(["1": "5", "2": "2"], corrections: ["1": "B: ACK, Seq=6, ACK=6"])).points == 1)
    #expect(sheet.grade(.labelled(["1": "5", "2": "5"], corrections: corrections)).points == 1)
    #expect(sheet.grade(.labelled(["1": "5", "2": "2"])).points == 1)
  }

  @Test(arguments: 0...20 as ClosedRange<UInt64>)
  func `a number that was changed is to be changed back`(seed: UInt64) throws {
    let trace = Self.two.replacing("ACK=1\n", with: "ACK=2\n").replacing("ACK=5\n", with: "ACK=6\n")
      .replacing("#! expect: acknowledgment-mismatch\n", with: "")
    let sheet = try sheet(trace, seed: seed)
    let (line, correction) = (sheet.answers[0].accepted[0], try #require(sheet.answers[0].correction))
    #expect(trace.contains(correction))
    #expect(sheet.grade(.labelled(["1": line], corrections: ["1": correction])).isRight)
    let same = sheet.grade(.labelled(["1": line], corrections: ["1": sheet.answers[0].accepted[1]]))
    #expect(!same.isRight && same.answers[0].isHalfRight)
  }

  @Test func `where no one line would put it right, the line alone is asked for`() throws {
    let trace = "A: SYN, Seq=1\n#! expect: incomplete-handshake\nB: SYN-ACK, Seq=5, ACK=2\n"
    for (language, question) in [(Language.english, "Which one?"), (.korean, "어느 줄입니까?")] {
      let sheet = try sheet(trace, language: language)
      #expect(sheet.answers[0].correction == nil)
      #expect(sheet.task.hasSuffix(question))
      #expect(sheet.grade(.labelled(["1": "2"])).isRight)
    }
  }
}
