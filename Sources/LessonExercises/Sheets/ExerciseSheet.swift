package import HandshakeTrace
package import LessonMetadata
package import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// One exercise of a lesson, ready to be shown: what is asked, what is given, what is right. All texts are safe to
/// print.
package struct ExerciseSheet: Sendable {
  /// What the lesson's metadata says of it.
  package var exercise: LessonMetadata.Exercise
  /// What is to be done, in a sentence or two of the lesson's language.
  package var task: String
  /// Lines of notation to show in a block; empty where nothing is given.
  package var given: [String]
  /// What is right, in the order in which it is asked for.
  package var answers: [ExerciseAnswer]
  /// What holds of all answers together; `nil` where nothing is to be said.
  package var remark: String?
  /// What the author says to it.
  package var explanation: String?
  /// What an answer is held against.
  var measure: ExerciseMeasure
  /// The trace that it is about, as an index into the document's.
  package private(set) var trace = 0

  /// What it counts: as many points as it has answers, where the lesson does not say.
  package var points: Int { exercise.points ?? (exercise.kind == .reorder ? 1 : answers.count) }

  /// The exercises of a lesson in the order of its metadata; one whose trace does not exist, or is not fit for it, is
  /// left out.
  ///
  /// - Parameter seed: what is left to chance is the same for the same seed.
  package static func sheets(of lesson: CheckedLesson, seed: UInt64) -> [ExerciseSheet] {
    lesson.metadata.exercises.compactMap { try? sheet(for: $0, of: lesson, seed: seed) }
  }

  /// One exercise, or what keeps it from being set.
  package static func sheet(
    for exercise: LessonMetadata.Exercise, of lesson: CheckedLesson, seed: UInt64
  ) throws(ExerciseObstacle) -> ExerciseSheet {
    guard let index = lesson.document.trace(for: exercise) else {
      throw exercise.trace == nil ? .noTrace : .noSuchTrace
    }
    if let obstacle = lesson.document.obstacle(to: exercise.kind, inTrace: index) { throw obstacle }
    let choice = SeededChoice(exercise: exercise.id, seed: seed)
    let trace = ExerciseTrace(of: lesson, trace: index)
    var sheet =
      switch exercise.kind {
      case .blank: try BlankExercise(exercise, trace, choice).sheet()
      case .reorder: try ReorderExercise(exercise, trace, choice).sheet()
      case .fault: try FaultExercise(exercise, trace, choice).sheet()
      case .generate: try GenerateExercise(exercise, trace).sheet()
      }
    sheet.trace = index
    sheet.explanation = exercise.explanation.map { VisibleText.of($0) }
    return sheet
  }
}

/// One thing that is asked in an exercise.
package struct ExerciseAnswer: Hashable, Sendable {
  /// What it is called in a list of answers: `1`.
  package var label: String
  /// What is asked: `Server: SYN-ACK, Seq=30, ACK=?`, where the `?` is meant that has the label.
  package var prompt: String
  /// Texts that are right; the first is how to write it.
  package var accepted: [String]
  /// Why.
  package var reason: String
  /// How a wrong line should read; `nil` where nothing is to be corrected, or nothing is known to be right.
  package var correction: String?
  /// The blank that `prompt` tells of; `nil` where no number is asked for.
  package var blank: Blank?

  /// A number that is asked for.
  package struct Blank: Hashable, Sendable {
    /// The line it stands in: `Server: SYN-ACK, Seq=30, ACK=?`.
    package var line: String
    /// The key of its item: `ACK`.
    package var key: String
  }

  package init(
    label: String, prompt: String, accepted: [String], reason: String, correction: String? = nil,
    blank: Blank? = nil
  ) {
    self.label = label
    self.prompt = prompt
    self.accepted = accepted
    self.reason = reason
    self.correction = correction
    self.blank = blank
  }
}

/// What the answers to an exercise are held against, by its kind.
enum ExerciseMeasure: Sendable {
  /// The trace with its blanks, of which answer `n` fills `blanks[n]`; `isFree` where more than one number is right.
  case blanks(ExerciseTrace, lines: [ExerciseLine], blanks: [(line: Int, field: BlankField, isFree: Bool)])
  /// The lines in the author's order.
  case order(ExerciseTrace)
  /// The lines that are wrong, of which answer `n` is `faults[n]`.
  case faults(FaultTrace)
  /// What a written trace must have.
  case facts(ExerciseTrace, TraceFacts)
}
