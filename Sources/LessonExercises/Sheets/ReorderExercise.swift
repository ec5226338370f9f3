import HandshakeTrace
import LessonMetadata
import Problems
import TraceChecking
import TraceExplaining
import TraceSyntax
import TraceText

/// The lines of a trace are out of order; the reader puts them right.
struct ReorderExercise {
  private let exercise: LessonMetadata.Exercise
  private let trace: ExerciseTrace
  private var choice: SeededChoice

  init(_ exercise: LessonMetadata.Exercise, _ trace: ExerciseTrace, _ choice: SeededChoice) {
    self.exercise = exercise
    self.trace = trace
    self.choice = choice
  }

  /// - Throws: `sameLines` where no two lines differ.
  func sheet() throws(ExerciseObstacle) -> ExerciseSheet {
    guard let shuffled else { throw .sameLines }
    let lesson = trace.checked(trace.lines, keepsOutlines: true)
    guard !lesson.checked.outlines.isEmpty else { throw .noSegment }
    let places = LinePlaces(lesson.document)
    var meanings: [Int: String] = [:]
    for step in lesson.explainer(ofTrace: 0) {
      for (statement, meaning) in step.meanings(in: lesson.document) {
        if let line = places.line[statement] { meanings[line] = meaning }
      }
    }
    let answers = trace.lines.indices.map { index in
      let text = VisibleText.of(trace.lines[index].text)
      return ExerciseAnswer(
        label: String(index + 1), prompt: "", accepted: [text], reason: meanings[index] ?? "")
    }
    let words = SheetWords(trace.language)
    return ExerciseSheet(
      exercise: exercise, task: words.order(trace.lines.count, in: trace.shownTitle),
      given: shuffled.map { VisibleText.of($0.text) }, answers: answers, remark: words.otherOrders,
      explanation: nil,
      measure: .order(trace))
  }

  /// The lines in an order that is not the author's.
  private var shuffled: [ExerciseLine]? {
    let texts = trace.lines.map(\.text)
    guard let other = texts.indices.first(where: { texts[$0] != texts[0] }) else { return nil }
    var choice = choice
    for _ in 0..<8 {
      let lines = choice.shuffled(trace.lines)
      if lines.map(\.text) != texts { return lines }
    }
    var lines = trace.lines
    lines.swapAt(0, other)
    return lines
  }
}

extension ExplainedStep {
  /// What each of its lines does, in a sentence.
  fileprivate func meanings(in document: TraceDocument) -> [(statement: Int, meaning: String)] {
    switch content {
    case .segment(let segment), .arrival(let segment): [(statement, segment.meaning)]
    case .event(let sentences): [(statement, sentences.map(\.sentence).joined(separator: " "))]
    case .states(let sentences):
      // Lines of states that stand together are one step, with a sentence for each.
      Array(
        zip(
          (statement..<document.statements.count).lazy.filter { document.statements[$0].kind == .state },
          sentences))
    case .omission(let sentence): [(statement, sentence)]
    case .phase, .note: []
    }
  }
}
