import HandshakeTrace
import LessonMetadata
import Problems
import TraceChecking
import TraceText

/// What happens is told in words; the reader writes the trace.
struct GenerateExercise {
  private let exercise: LessonMetadata.Exercise
  private let trace: ExerciseTrace

  init(_ exercise: LessonMetadata.Exercise, _ trace: ExerciseTrace) {
    self.exercise = exercise
    self.trace = trace
  }

  /// - Throws: where the trace is wrong itself, or does not show all that is to be told.
  func sheet() throws(ExerciseObstacle) -> ExerciseSheet {
    guard let lines = filled else { throw .openBlank }
    let lesson = trace.checked(lines, keepsDirectives: false)
    let gravity = Gravity(lesson.checked)
    guard gravity.errors == 0, gravity.warnings == 0 else { throw .findings }
    guard let facts = TraceFacts(lesson) else { throw .untoldFacts }
    let words = FactWords(trace.language)
    let text = lines.map { VisibleText.of($0.text) }.joined(separator: "\n")
    let answer = ExerciseAnswer(
      label: "1", prompt: "", accepted: [text], reason: words.measure(facts))
    return ExerciseSheet(
      exercise: exercise, task: words.task(facts), given: [], answers: [answer], explanation: nil,
      measure: .facts(trace, facts))
  }

  /// The lines with the number in each blank; `nil` where one may have several.
  private var filled: [ExerciseLine]? {
    let asked = trace.checked(trace.lines, keepsDirectives: false)
    guard asked.document.hasBlanks(inTrace: 0) else { return trace.lines }
    let blanks = LessonBlanks(asked)
    guard blanks.blanks.allSatisfy({ $0.value != nil }) else { return nil }
    let text = String(decoding: blanks.filled.bytes, as: UTF8.self)
    return ExerciseTrace(of: trace.checked(text), trace: 0).lines
  }
}
