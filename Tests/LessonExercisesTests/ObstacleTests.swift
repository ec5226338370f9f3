import HandshakeTrace
import LessonExercises
import LessonMetadata
import Problems
import Testing

/// Exercises that cannot be set: why, and whether checking the lesson tells it too.
struct ObstacleTests {
  private static let opening = "A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\n"

  /// An exercise, the traces of its lesson, what keeps it from being set, and what a check reports of it.
  private static let rows:
    [(exercise: String, text: String, obstacle: ExerciseObstacle, reported: [ProblemName])] = [
      ("kind: blank", "# nothing\n", .noTrace, []),
      ("kind: blank, trace: Clsoing", "== Closing ==\n\(opening)", .noSuchTrace, [.metadataValue]),
      ("kind: blank", "A: (open)\nB: (listen)\n", .noSegment, [.unfitExercise]),
      ("kind: blank", "A: SYN\nB: SYN-ACK\nA: ACK\n", .noNumber, [.unfitExercise]),
      ("kind: blank", "A: SYN, Seq=1\n", .untoldNumbers, [.incompleteHandshake]),
      ("kind: reorder", "A: SYN, Seq=1\n", .sameLines, [.unfitExercise, .incompleteHandshake]),
      ("kind: fault", "A: SYN\nB: SYN-ACK\nA: ACK\n", .noNumber, [.unfitExercise]),
      (
        "kind: fault", "A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=1\nA: ACK, Seq=2, ACK=6\n", .findings,
        [.acknowledgmentMismatch]
      ),
      (
        "kind: fault",
        "A: SYN, Seq=1\n#! expect: bad-number\nB: SYN-ACK, Seq=5, ACK=2\nA: ACK, Seq=2, ACK=6\n", .noFault,
        [.expectedProblemMissing]
      ),
      ("kind: generate", "A: (open)\n", .noSegment, [.unfitExercise]),
      ("kind: generate", "A: SYN, Seq=?\nB: SYN-ACK, Seq=5, ACK=?\nA: ACK, ACK=6\n", .openBlank, []),
      ("kind: generate", "\(opening)...\n", .untoldFacts, []),
      (
        "kind: generate", "A: SYN, Seq=1\nB: SYN-ACK, Seq=5, ACK=1\nA: ACK, Seq=2, ACK=6\n", .findings,
        [.acknowledgmentMismatch]
      ),
    ]

  @Test(arguments: rows.indices)
  func `an exercise that cannot be set says why`(row: Int) throws {
    let (written, text, obstacle, reported) = Self.rows[row]
    let lesson = Lessons.lesson("---\ntitle: T\nhstrace:\n  exercises: [{id: one, \(written)}]\n---\n\(text)")
    let exercise = try #require(lesson.metadata.exercises.first)
    #expect(throws: obstacle) { try ExerciseSheet.sheet(for: exercise, of: lesson, seed: 0) }
    #expect(ExerciseSheet.sheets(of: lesson, seed: 0).isEmpty)
    let found = lesson.reports[0].problems.filter { $0.severity > .hint }
    #expect(found.map(\.problem.name) == reported)
  }

  @Test(arguments: ExerciseObstacle.allCases)
  func `every obstacle reads in both languages`(obstacle: ExerciseObstacle) {
    for language in Language.allCases {
      let text = obstacle.text(in: language)
      #expect(text.last != "." && !text.contains("  "))
      #expect(text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) } == (language == .korean))
    }
  }
}
