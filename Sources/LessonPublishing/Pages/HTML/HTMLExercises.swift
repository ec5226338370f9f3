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
      let isOne = sheet.answers.count == 1
      if let only = sheet.answers.first, isOne, only.prompt.isEmpty {
        writeAccepted(only, in: "p", to: &output)
      } else if !sheet.answers.isEmpty {
        output.block("dl") { output in
          for answer in sheet.answers { write(answer, isOne: isOne, to: &output) }
        }
      }
      if let remark = sheet.remark { output.line("p", remark) }
      for paragraph in explanation { output.line("p", ["lang": page.tag(of: paragraph)], paragraph) }
    }
  }

  /// What is asked, after the number of the answer where there are several, and what is right.
  private func write(_ answer: ExerciseAnswer, isOne: Bool, to output: inout HTMLOutput) {
    output.block("div") { output in
      output.line("dt") { output in
        if !isOne, !answer.label.isEmpty {
          output.span("span", ["class": "count"], answer.label)
          if !answer.prompt.isEmpty { output.text(" ") }
        }
        guard let blank = answer.blank else { return output.text(answer.prompt) }
        let parts = words.language == .korean ? [blank.line, blank.key] : [blank.key, blank.line]
        output.span("code", parts[0])
        output.text(words.ofLine)
        output.span("code", parts[1])
      }
      writeAccepted(answer, in: "dd", to: &output)
    }
  }

  /// What is right, and why, in elements of a name.
  private func writeAccepted(_ answer: ExerciseAnswer, in name: String, to output: inout HTMLOutput) {
    let lines = answer.accepted.first { !$0.isEmpty }?.split(separator: "\n").map(String.init) ?? []
    if lines.count > 1 {
      if name == "dd" { output.line("dd") { $0.pre(lines) } } else { output.pre(lines) }
    } else if let line = lines.first {
      output.line(name) { output in output.span("strong") { $0.span("code", line) } }
    }
    if !answer.reason.isEmpty { output.line(name, answer.reason) }
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
