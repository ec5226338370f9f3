import HandshakeTrace
package import LessonMetadata
import Problems
import TraceText

/// How well an exercise was done.
package struct ExerciseGrade: Sendable {
  package var exercise: LessonMetadata.Exercise
  /// Points earned, of `most`.
  package var points: Int
  package var most: Int
  /// In the order in which they were asked for.
  package var answers: [GradedAnswer]

  /// Whether all is right.
  package var isRight: Bool { answers.allSatisfy(\.isRight) }
}

/// An answer, and whether it is right.
package struct GradedAnswer: Hashable, Sendable {
  package var label: String
  /// What the reader answered, safe to print; `nil` where there is no answer.
  package var given: String?
  package var isRight: Bool
  /// What is wrong with the answer, without telling what is right; empty where it is right.
  package var remark: String
  /// What is right.
  package var right: String
  /// Why; it may tell what is right.
  package var reason: String
}

extension ExerciseSheet {
  /// Holds a reader's answer against what is right; `nil` where there is none.
  package func grade(_ answer: AnswerSheet.Answer?) -> ExerciseGrade {
    let words = GradeWords(language)
    let graded: [GradedAnswer]
    switch (measure, answer) {
    case (.blanks, .labelled(let given)): graded = gradeBlanks(given, words)
    case (.lines(let trace, let wrong), .labelled(let given)): graded = gradeLines(trace, wrong, given, words)
    case (.order(let trace), .lines(let lines)): graded = gradeOrder(trace, lines, words)
    case (.facts(let trace, let facts), .text(let text)): graded = gradeTrace(trace, facts, text, words)
    case (_, .none): graded = answersAsked.map { $0.graded(nil, words.missing) }
    case (.blanks, .some), (.lines, .some), (.order, .some), (.facts, .some):
      graded = answersAsked.map { $0.graded(nil, words.otherShape(exercise.kind)) }
    }
    let right = graded.count(where: \.isRight)
    return ExerciseGrade(
      exercise: exercise, points: graded.isEmpty ? 0 : points * right / graded.count, most: points,
      answers: graded)
  }

  private var language: Language {
    switch measure {
    case .blanks(let trace, _, _), .order(let trace), .facts(let trace, _), .lines(let trace, _):
      trace.language
    }
  }

  /// The answers as they are graded: an order is one answer.
  private var answersAsked: [ExerciseAnswer] {
    guard exercise.kind == .reorder else { return answers }
    let order = answers.map(\.text).joined(separator: "\n")
    return [ExerciseAnswer(label: "1", prompt: "", accepted: [order], reason: "")]
  }

  private func gradeOrder(
    _ trace: ExerciseTrace, _ lines: [String], _ words: GradeWords
  ) -> [GradedAnswer] {
    let given = lines.joined(separator: "\n")
    var waiting: [String: [ExerciseLine]] = [:]
    for line in trace.lines.reversed() { waiting[Self.squeezed(line.text), default: []].append(line) }
    var ordered: [ExerciseLine] = []
    for text in lines {
      guard let line = waiting[Self.squeezed(text)]?.popLast() else {
        return answersAsked.map { $0.graded(given, words.otherLines) }
      }
      ordered.append(line)
    }
    guard ordered.count == trace.lines.count else {
      return answersAsked.map { $0.graded(given, words.otherLines) }
    }
    let author = Gravity(trace.checked(trace.lines).checked)
    let isRight = ordered == trace.lines || !(author < Gravity(trace.checked(ordered).checked))
    return answersAsked.map { $0.graded(given, isRight ? nil : words.otherOrder) }
  }

  private func gradeLines(
    _ trace: ExerciseTrace, _ wrong: [Int], _ given: [String: String], _ words: GradeWords
  ) -> [GradedAnswer] {
    var waiting = Set(wrong)
    // A line may be named by its number, or written as it is given or as it should be.
    var named: [String: [Int]] = [:]
    for number in wrong.reversed() {
      let line = self.given[number - 1]
      for name in Set([line, Self.bare(line), VisibleText.of(trace.lines[number - 1].text)]) {
        named[Self.squeezed(name), default: []].append(number)
      }
    }
    return answers.map { answer in
      guard let text = given[answer.label], !Self.squeezed(text).isEmpty else {
        return answer.graded(nil, words.missing)
      }
      if let number = AnswerNumber.line(text) {
        return answer.graded(text, waiting.remove(number) == nil ? words.otherLine : nil)
      }
      while let number = named[Self.squeezed(text)]?.popLast() {
        if waiting.remove(number) != nil { return answer.graded(text, nil) }
      }
      return answer.graded(text, words.otherLine)
    }
  }

  private func gradeTrace(
    _ trace: ExerciseTrace, _ facts: TraceFacts, _ text: String, _ words: GradeWords
  ) -> [GradedAnswer] {
    let remark = words.remark(onTrace: text, facts: facts, of: trace)
    return answers.map { $0.graded(text, remark) }
  }

  /// A line without the number before it.
  private static func bare(_ line: String) -> String {
    line.firstRange(of: ". ").map { String(line[$0.upperBound...]) } ?? line
  }

  /// `text` without blanks.
  static func squeezed(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
}

extension ExerciseAnswer {
  /// - Parameter remark: what is wrong; `nil` where it is right.
  func graded(_ given: String?, _ remark: String?) -> GradedAnswer {
    GradedAnswer(
      label: label, given: given, isRight: remark == nil, remark: remark ?? "", right: text, reason: reason)
  }
}
