import HandshakeTrace
import LessonMetadata
import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// Numbers of a trace are left out; the reader fills them in.
struct BlankExercise {
  private let exercise: LessonMetadata.Exercise
  private let trace: ExerciseTrace
  private var choice: SeededChoice

  /// How many numbers are hidden where the lesson does not say.
  private static let usualCount = 3
  /// How often other numbers are tried in the place of those that would have more than one right value.
  private static let attempts = 12

  init(_ exercise: LessonMetadata.Exercise, _ trace: ExerciseTrace, _ choice: SeededChoice) {
    self.exercise = exercise
    self.trace = trace
    self.choice = choice
  }

  /// - Throws: `untoldNumbers` where the trace has no number that can be left out.
  func sheet() throws(ExerciseObstacle) -> ExerciseSheet {
    let whole = trace.checked(trace.lines)
    let hasBlanks = whole.document.statements.contains { !whole.document.blankFields(of: $0).isEmpty }
    let lines = hasBlanks ? trace.lines : hidden(in: whole)
    guard let lines else { throw .untoldNumbers }
    let asked = hasBlanks ? whole : trace.checked(lines)
    let found = LessonBlanks(asked).blanks
    guard !found.isEmpty else { throw .untoldNumbers }
    let places = LinePlaces(asked.document)
    var given = lines.map { VisibleText.of($0.text) }
    var labels: [Int: [String]] = [:]
    var answers: [ExerciseAnswer] = []
    var blanks: [(line: Int, field: BlankField, isFree: Bool)] = []
    let words = SheetWords(trace.language)
    for (number, blank) in found.enumerated() {
      guard let line = places.line[blank.blank.statement] else { continue }
      let label = String(number + 1)
      labels[line, default: []].append(label)
      answers.append(
        ExerciseAnswer(
          label: label, prompt: "\(given[line]) (\(blank.blank.field.key))",
          accepted: [VisibleText.of(words.numbers(blank.blank.content))], reason: blank.reason,
          blank: ExerciseAnswer.Blank(line: given[line], key: blank.blank.field.key)))
      let isFree = if case .one = blank.blank.content { false } else { true }
      blanks.append((line, blank.blank.field, isFree))
    }
    if answers.count > 1 {
      for (line, labels) in labels { given[line] += "  # \(labels.joined(separator: ", "))" }
    }
    return ExerciseSheet(
      exercise: exercise, task: words.blanks(answers.count, in: trace.shownTitle), given: given,
      answers: answers, explanation: nil, measure: .blanks(trace, lines: lines, blanks: blanks))
  }

  /// The lines with numbers hidden that can all be found out again; `nil` where there are none.
  private func hidden(in whole: CheckedLesson) -> [ExerciseLine]? {
    var choice = choice
    var pool = HiddenNumber.all(of: whole)
    let initial = pool.filter(\.isInitial)
    pool = choice.shuffled(initial) + choice.shuffled(pool.filter { !$0.isInitial })
    let wanted = min(exercise.blanks ?? Self.usualCount, pool.count)
    let originals = Gravity(whole.checked)
    var chosen: [HiddenNumber] = []
    for _ in 0..<Self.attempts where chosen.count < wanted && !pool.isEmpty {
      let more = pool.suffix(wanted - chosen.count)
      pool.removeLast(more.count)
      let lines = hide(chosen + more)
      let asked = trace.checked(lines)
      guard !(originals < Gravity(asked.checked)) else { continue }
      let places = LinePlaces(asked.document)
      var right: [LinePlaces.Field: String] = [:]
      for blank in LessonBlanks(asked).blanks {
        guard let line = places.line[blank.blank.statement] else { continue }
        let field = blank.blank.field
        right[LinePlaces.Field(line: line, field: field)] =
          blank.value.flatMap { AnswerNumber.canonical($0, of: field) }
      }
      chosen = (chosen + more).filter { number in
        guard let value = AnswerNumber.canonical(number.value, of: number.place.field) else { return false }
        return right[number.place] == value
      }
    }
    return chosen.isEmpty ? nil : hide(chosen)
  }

  /// The trace with `numbers` as blanks.
  private func hide(_ numbers: [HiddenNumber]) -> [ExerciseLine] {
    var lines = trace.lines
    var edits: [Int: [TextEdit]] = [:]
    for number in numbers {
      edits[number.place.line, default: []].append(TextEdit(range: number.range, replacement: "?"))
    }
    for (line, edits) in edits { lines[line].text = TextEdit.apply(edits, to: lines[line].text) }
    return lines
  }
}
