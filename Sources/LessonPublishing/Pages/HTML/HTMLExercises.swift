import LessonExercises
import LessonMetadata
import Problems

/// The exercises of a lesson, with their answers folded away.
struct HTMLExercises {
  let page: LessonPage
  private var words: PageWords { page.words }

  func write(to output: inout HTMLOutput) {
    guard !page.exercises.isEmpty else { return }
    output.block("section", ["aria-labelledby": "exercises"]) { output in
      output.line("h2", ["id": "exercises"], words.exercises)
      for (number, sheet) in page.exercises.enumerated() {
        output.block("section", ["class": "exercise", "aria-labelledby": "exercise-\(number + 1)"]) {
          output in
          write(sheet, number + 1, to: &output)
        }
      }
    }
  }

  private func write(_ sheet: ExerciseSheet, _ number: Int, to output: inout HTMLOutput) {
    output.line("h3", ["id": "exercise-\(number)"]) { output in
      output.text(words.exercise(number))
      output.text(" ")
      output.span("span", ["class": "remark"], "(\(words.points(sheet.points)))")
    }
    output.line("p", sheet.task)
    if !sheet.given.isEmpty { output.pre(sheet.given) }
    let explanation = LessonPage.paragraphs(sheet.explanation)
    guard !sheet.answers.isEmpty || !explanation.isEmpty else { return }
    output.block("details", ["class": "answer"]) { output in
      output.line("summary", sheet.answers.isEmpty ? words.explanation : words.answer)
      if !sheet.answers.isEmpty {
        output.block("dl") { output in
          for answer in sheet.answers { write(answer, asksInLines: sheet.asksInLines, to: &output) }
        }
      }
      for paragraph in explanation { output.line("p", ["lang": page.foreignTag], paragraph) }
    }
  }

  private func write(_ answer: ExerciseAnswer, asksInLines: Bool, to output: inout HTMLOutput) {
    output.block("div") { output in
      output.line("dt") { output in
        if !answer.label.isEmpty { output.span("span", ["class": "count"], answer.label) }
        if !answer.prompt.isEmpty {
          output.text(" ")
          output.span(asksInLines ? "code" : "span", answer.prompt)
        }
      }
      let accepted = answer.accepted.filter { !$0.isEmpty }
      if let first = accepted.first {
        output.line("dd") { output in
          let lines = first.split(separator: "\n").map(String.init)
          if lines.count > 1 { output.pre(lines) } else { output.span("strong") { $0.span("code", first) } }
        }
      }
      if !answer.reason.isEmpty { output.line("dd", answer.reason) }
    }
  }
}

extension HTMLOutput {
  /// Lines of notation.
  mutating func pre(_ lines: [String]) {
    line("pre") { output in
      for (number, line) in lines.enumerated() {
        if number > 0 { output.raw("\n") }
        output.text(line)
      }
    }
  }
}
