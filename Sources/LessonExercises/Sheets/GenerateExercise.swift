import HandshakeTrace
import LessonMetadata
import TraceText

/// What happens is told in words; the reader writes the trace.
struct GenerateExercise {
  private let exercise: LessonMetadata.Exercise
  private let trace: ExerciseTrace

  init(_ exercise: LessonMetadata.Exercise, _ trace: ExerciseTrace) {
    self.exercise = exercise
    self.trace = trace
  }

  /// `nil` where the trace is wrong itself, or does not show all that is to be told.
  var sheet: ExerciseSheet? {
    let lesson = trace.checked(trace.lines, keepsDirectives: false)
    let gravity = Gravity(lesson.checked)
    guard gravity.errors == 0, gravity.warnings == 0, let facts = TraceFacts(lesson) else { return nil }
    let words = FactWords(trace.language)
    let text = trace.lines.map { VisibleText.of($0.text) }.joined(separator: "\n")
    let answer = ExerciseAnswer(
      label: "1", prompt: "", accepted: [text], reason: words.measure(facts))
    return ExerciseSheet(
      exercise: exercise, task: words.task(facts), given: [], answers: [answer], explanation: nil,
      measure: .facts(trace, facts))
  }
}
