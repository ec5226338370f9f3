import LessonMetadata
package import Problems
package import TraceText

/// Writes how well exercises were done.
package struct GradeText: Sendable {
  private let words: GradeWords
  private let showsAnswers: Bool

  /// - Parameter showsAnswers: whether what is right is told, and why.
  package init(_ language: Language, showsAnswers: Bool) {
    words = GradeWords(language)
    self.showsAnswers = showsAnswers
  }

  /// Writes a line an answer, for people.
  package func write(_ grades: [ExerciseGrade], to output: inout OutputBuffer) throws {
    for grade in grades {
      output.write(
        "\(VisibleText.of(grade.exercise.id)): \(words.points(grade.points, of: grade.most))\n")
      for answer in grade.answers {
        output.write("  \(answer.label) \(words.verdict(answer))")
        if let given = answer.given, !given.contains("\n") { output.write(": \(VisibleText.of(given))") }
        if let correction = answer.correction { output.write(" → \(VisibleText.of(correction))") }
        output.write("\n")
        if !answer.remark.isEmpty { output.write("    \(answer.remark)\n") }
        if showsAnswers, !answer.isRight {
          for line in answer.right.split(separator: "\n") { output.write("    > \(line)\n") }
        }
        if tells(answer), !answer.reason.isEmpty { output.write("    \(answer.reason)\n") }
      }
      try output.flushIfFull()
    }
    let (points, most) = Self.total(grades)
    output.write("\(words.total): \(words.points(points, of: most))\n")
  }

  /// Writes one JSON object.
  package func writeJSON(_ grades: [ExerciseGrade], to output: inout OutputBuffer) throws {
    output.write("{\"version\": 1, \"exercises\": [")
    for (number, grade) in grades.enumerated() {
      output.write(number == 0 ? "\n  " : ",\n  ")
      output.write("{\"id\": \(JSONText.quoted(grade.exercise.id))")
      output.write(", \"kind\": \"\(grade.exercise.kind.rawValue)\"")
      output.write(", \"points\": \(grade.points), \"max\": \(grade.most), \"answers\": [")
      for (number, answer) in grade.answers.enumerated() {
        output.write(number == 0 ? "\n    " : ",\n    ")
        output.write("{\"label\": \(JSONText.quoted(answer.label)), \"right\": \(answer.isRight)")
        output.write(", \"given\": \(JSONText.quoted(answer.given))")
        if let correction = answer.correction {
          output.write(", \"correction\": \(JSONText.quoted(correction))")
        }
        if !answer.remark.isEmpty { output.write(", \"remark\": \(JSONText.quoted(answer.remark))") }
        if tells(answer) { output.write(", \"reason\": \(JSONText.quoted(answer.reason))") }
        if showsAnswers { output.write(", \"answer\": \(JSONText.quoted(answer.right))") }
        output.write("}")
      }
      output.write("]}")
      try output.flushIfFull()
    }
    let (points, most) = Self.total(grades)
    output.write("],\n \"points\": \(points), \"max\": \(most)}\n")
  }

  /// The reason of a wrong answer tells what is right.
  private func tells(_ answer: GradedAnswer) -> Bool { showsAnswers || answer.isRight }

  private static func total(_ grades: [ExerciseGrade]) -> (points: Int, most: Int) {
    (grades.reduce(0) { $0 + $1.points }, grades.reduce(0) { $0 + $1.most })
  }
}
