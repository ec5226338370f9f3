import LessonMetadata
package import Problems
package import TraceText

/// How exercises are written.
package enum SheetFormat: String, CaseIterable, Sendable { case text, md, json }

/// Writes the exercises of a lesson.
package struct SheetText: Sendable {
  private let format: SheetFormat
  private let words: SheetWords
  private let showsAnswers: Bool
  private let path: String
  private let seed: UInt64

  /// - Parameters:
  ///   - path: the lesson's name.
  ///   - showsAnswers: whether what is right is told too.
  package init(
    _ format: SheetFormat, _ language: Language, path: String, seed: UInt64, showsAnswers: Bool
  ) {
    self.format = format
    words = SheetWords(language)
    self.path = path
    self.seed = seed
    self.showsAnswers = showsAnswers
  }

  package func write(_ sheets: [ExerciseSheet], to output: inout OutputBuffer) throws {
    switch format {
    case .text:
      for (number, sheet) in sheets.enumerated() {
        if number > 0 { output.write("\n") }
        writeText(sheet, to: &output)
        try output.flushIfFull()
      }
    case .md:
      for (number, sheet) in sheets.enumerated() {
        if number > 0 { output.write("\n") }
        writeMarkdown(sheet, to: &output)
        try output.flushIfFull()
      }
    case .json: try writeJSON(sheets, to: &output)
    }
  }

  private func writeText(_ sheet: ExerciseSheet, to output: inout OutputBuffer) {
    output.write("\(VisibleText.of(sheet.exercise.id)) (\(words.points(sheet.points)))\n\(sheet.task)\n")
    if !sheet.given.isEmpty { output.write("\n") }
    for line in sheet.given { output.write("    \(line)\n") }
    guard showsAnswers else { return }
    output.write("\n")
    for answer in sheet.answers {
      // The number of a line needs the word for it, lest it be taken for the answer's own.
      output.write(sheet.exercise.kind == .fault ? "  \(answer.prompt): " : "  \(answer.label). ")
      let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false)
      output.write(lines.joined(separator: "\n     "))
      output.write(answer.reason.isEmpty ? "\n" : "\n     \(answer.reason)\n")
    }
    for text in [sheet.remark, sheet.explanation] { if let text { output.write("  \(text)\n") } }
  }

  private func writeMarkdown(_ sheet: ExerciseSheet, to output: inout OutputBuffer) {
    output.write("## \(VisibleText.of(sheet.exercise.id)) (\(words.points(sheet.points)))\n\n\(sheet.task)\n")
    if !sheet.given.isEmpty {
      // Only a trace with blanks is one that can be checked as it stands.
      writeFence(sheet.given, sheet.exercise.kind == .blank ? "hstrace" : "trace", to: &output)
    }
    guard showsAnswers else { return }
    output.write("\n<details>\n<summary>\(words.answers)</summary>\n")
    for answer in sheet.answers {
      if sheet.exercise.kind == .generate {
        writeFence(answer.text.split(separator: "\n").map(String.init), "hstrace", to: &output)
        output.write("\n\(answer.reason)\n")
      } else {
        let label = sheet.exercise.kind == .fault ? "\(answer.prompt):" : "\(answer.label)."
        output.write(
          "\n\(label) `\(answer.text)`\(answer.reason.isEmpty ? "" : ": \(answer.reason)")\n")
      }
    }
    for text in [sheet.remark, sheet.explanation] { if let text { output.write("\n\(text)\n") } }
    output.write("\n</details>\n")
  }

  /// A fence longer than any run of backticks in it.
  private func writeFence(_ lines: [String], _ word: String, to output: inout OutputBuffer) {
    var longest = 2
    for line in lines {
      var run = 0
      for byte in line.utf8 {
        run = byte == UInt8(ascii: "`") ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let fence = String(repeating: "`", count: longest + 1)
    output.write("\n\(fence)\(word)\n")
    for line in lines { output.write("\(line)\n") }
    output.write("\(fence)\n")
  }

  private func writeJSON(_ sheets: [ExerciseSheet], to output: inout OutputBuffer) throws {
    output.write("{\"version\": 1, \"path\": \(JSONText.quoted(path)), \"seed\": \(seed), \"exercises\": [")
    for (number, sheet) in sheets.enumerated() {
      let exercise = sheet.exercise
      output.write(number == 0 ? "\n  " : ",\n  ")
      output.write("{\"id\": \(JSONText.quoted(exercise.id)), \"kind\": \"\(exercise.kind.rawValue)\"")
      output.write(", \"trace\": \(JSONText.quoted(exercise.trace)), \"points\": \(sheet.points)")
      output.write(", \"task\": \(JSONText.quoted(sheet.task)),\n   \"given\": \(list(sheet.given))")
      output.write(",\n   \"answers\": [")
      // In a list of lines to be put in order the labels alone would be the answer.
      let answers = exercise.kind == .reorder && !showsAnswers ? [] : sheet.answers
      for (number, answer) in answers.enumerated() {
        output.write(number == 0 ? "\n    " : ",\n    ")
        output.write(
          "{\"label\": \(JSONText.quoted(answer.label)), \"prompt\": \(JSONText.quoted(answer.prompt))")
        if showsAnswers {
          output.write(
            ", \"accepted\": \(list(answer.accepted)), \"reason\": \(JSONText.quoted(answer.reason))")
          if let correction = answer.correction {
            output.write(", \"correction\": \(JSONText.quoted(correction))")
          }
        }
        output.write("}")
      }
      output.write("]")
      if showsAnswers { output.write(", \"explanation\": \(JSONText.quoted(sheet.explanation))") }
      output.write("}")
      try output.flushIfFull()
    }
    output.write("]}\n")
  }

  private func list(_ texts: [String]) -> String {
    "[\(texts.map { JSONText.quoted($0) }.joined(separator: ", "))]"
  }
}

extension ExerciseAnswer {
  /// How to write it.
  var text: String { accepted.first ?? "" }
}
