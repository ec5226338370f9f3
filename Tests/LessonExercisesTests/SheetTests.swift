import HandshakeTrace
import LessonExercises
import LessonMetadata
import Problems
import Testing
import TraceChecking
import TraceText

struct SheetTests {
  private static let seeds: [UInt64] = [0, 1, 20_261_201]

  /// What a reader answers who knows everything.
  private static func key(_ sheet: ExerciseSheet) -> AnswerSheet.Answer {
    switch sheet.exercise.kind {
    case .blank, .fault:
      .labelled(
        Dictionary(uniqueKeysWithValues: sheet.answers.map { ($0.label, $0.accepted[0]) }),
        corrections: Dictionary(
          uniqueKeysWithValues: sheet.answers.compactMap { answer in
            answer.correction.map { (answer.label, $0) }
          }))
    case .reorder: .lines(sheet.answers.map { $0.accepted[0] })
    case .generate: .text(sheet.answers[0].accepted[0])
    }
  }

  @Test(arguments: Lessons.examples, LessonMetadata.Exercise.Kind.allCases)
  func `the answers of a sheet are right, whatever is asked of an example`(
    path: String, kind: LessonMetadata.Exercise.Kind
  ) throws {
    let lesson = Lessons.exercise(kind, of: try Lessons.example(path), blanks: 6)
    for seed in Self.seeds {
      guard let sheet = ExerciseSheet.sheets(of: lesson, seed: seed).first else { continue }
      // Windows and pointers have no one answer to give.
      guard
        sheet.answers.allSatisfy({ kind != .blank || !$0.accepted[0].contains { $0 == " " || $0 == "~" } })
      else {
        continue
      }
      let grade = sheet.grade(Self.key(sheet))
      #expect(grade.isRight, "\(grade.answers)")
      #expect(grade.points == grade.most)
      #expect(!sheet.task.isEmpty)
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `numbers that are hidden in a right trace can all be found out`(seed: UInt64) throws {
    let lesson = Lessons.exercise(.blank, of: Lessons.lesson(Lessons.random(seed)), blanks: 8)
    guard let sheet = ExerciseSheet.sheets(of: lesson, seed: seed).first else { return }
    let filled = LessonBlanks(Lessons.lesson(sheet.given.joined(separator: "\n")))
    #expect(filled.blanks.map(\.value) == sheet.answers.map(\.accepted.first))
    #expect(sheet.grade(Self.key(sheet)).isRight)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `lines of a right trace are never given in their order`(seed: UInt64) throws {
    let lesson = Lessons.exercise(.reorder, of: Lessons.lesson(Lessons.random(seed)))
    guard let sheet = ExerciseSheet.sheets(of: lesson, seed: seed).first else { return }
    let right = sheet.answers.map { $0.accepted[0] }
    #expect(sheet.given != right)
    #expect(sheet.given.sorted() == right.sorted())
    #expect(sheet.grade(.lines(right)).isRight)
    #expect(!sheet.grade(.lines(Array(right.dropLast()))).isRight)
    #expect(!sheet.grade(.lines(right + right.prefix(1))).isRight)
  }

  @Test func `each line of states has its own reason`() throws {
    let lesson = Lessons.exercise(
      .reorder,
      of: Lessons.lesson("A: FIN-ACK, Seq=1, ACK=5\nB: ACK, Seq=5, ACK=2\nA: [FIN-WAIT-2]\nB: [CLOSE-WAIT]\n")
    )
    let sheet = try #require(ExerciseSheet.sheets(of: lesson, seed: 1).first)
    #expect(
      sheet.answers.suffix(2).map(\.reason) == ["A is now in FIN-WAIT-2.", "B is now in CLOSE-WAIT."])
  }

  private static let handshake =
    "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n"
    + "Client: PSH-ACK, Seq=101, ACK=201, Len=10\nServer: ACK, Seq=201, ACK=111\n"

  @Test(arguments: 0...20 as ClosedRange<UInt64>)
  func `a fault is made in one line, and is the only one`(seed: UInt64) throws {
    let lesson = Lessons.exercise(.fault, of: Lessons.lesson(Self.handshake))
    let sheet = try #require(ExerciseSheet.sheets(of: lesson, seed: seed).first)
    let given = Lessons.lesson(sheet.given.joined(separator: "\n"))
    #expect(given.checked.problems.count { $0.severity > .hint } == 1)
    #expect(sheet.answers.count == 1)
    let correction = try #require(sheet.answers[0].correction)
    #expect(
      sheet.grade(.labelled(["1": sheet.answers[0].accepted[1]], corrections: ["1": correction])).isRight)
  }

  @Test func `the same seed gives the same sheet, and another another`() {
    let lesson = Lessons.exercise(.blank, of: Lessons.lesson(Self.handshake), blanks: 2)
    let sheets = (0..<20).map { ExerciseSheet.sheets(of: lesson, seed: $0).map(\.given) }
    #expect(sheets == (0..<20).map { ExerciseSheet.sheets(of: lesson, seed: $0).map(\.given) })
    #expect(Set(sheets).count > 5)
    // Fixed for all times: a printed sheet is to be had again.
    #expect(sheets[0] == [Self.firstSheet])
  }

  private static let firstSheet = [
    "Client: SYN, Seq=100", "Server: SYN-ACK, Seq=200, ACK=101", "Client: ACK, Seq=101, ACK=?  # 1",
    "Client: PSH-ACK, Seq=101, ACK=?, Len=10  # 2", "Server: ACK, Seq=201, ACK=111",
  ]
}
