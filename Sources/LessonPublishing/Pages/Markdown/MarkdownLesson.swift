import HandshakeTrace
import LessonExercises
import LessonMetadata
import Problems
import TraceExplaining
import TraceText

/// The page of a lesson in Markdown.
struct MarkdownLesson {
  let page: LessonPage
  private var words: PageWords { page.words }

  /// By this a page is known as one that hstrace made, and may write again.
  static let generator = "<!-- Made by hstrace doc; "

  /// The first line of a page, for those who would change it.
  static let firstLine =
    "\(generator)\(PageSeal.open); change the lesson instead, from which it is made again -->"

  func write(to output: inout MarkdownOutput) throws {
    output.paragraph(Self.firstLine)
    writeHeading(to: &output)
    if !page.hasTraces { output.paragraph(MarkdownText.escaped(words.noTrace)) }
    var told: Set<TracePattern> = [.exchange]
    for index in 0..<page.shownTraces {
      let trace = page.trace(index)
      try MarkdownTrace(page: page, trace: trace, told: told).write(to: &output)
      told.formUnion(trace.patterns)
      try output.buffer.flushIfFull()
    }
    writeComparison(to: &output)
    writeExercises(to: &output)
    writeProblems(to: &output)
    output.line("---")
    output.line()
    output.line(MarkdownText.escaped(words.madeBy(page.fileName)))
  }

  private func writeHeading(to output: inout MarkdownOutput) {
    output.heading(1, page.title)
    for paragraph in page.description { output.paragraph(MarkdownText.escaped(paragraph)) }
    let facts = PageFact.facts(of: page).map { fact in
      "**\(fact.name)**: \(fact.items.map(text(of:)).joined(separator: ", "))"
    }
    output.list(facts)
    if page.isDocument {
      let prose = words.prose(hasTraces: page.hasTraces)
      let document = text(of: PageFact.Item(text: page.fileName, link: page.documentLink))
      output.paragraph(MarkdownText.escaped(prose.before) + document + MarkdownText.escaped(prose.behind))
    }
    for (title, texts) in [
      (words.objectives, page.metadata.objectives), (words.prerequisites, page.metadata.prerequisites),
    ] {
      let lines = texts.compactMap(LessonPage.line)
      guard !lines.isEmpty else { continue }
      output.heading(2, title)
      output.list(lines.map(MarkdownText.escaped))
    }
  }

  private func text(of item: PageFact.Item) -> String {
    let text = item.link.map { MarkdownText.link(item.text, $0) } ?? MarkdownText.escaped(item.text)
    return text + (item.beside.map { " (\(MarkdownText.link($0.text, $0.link)))" } ?? "")
  }

  private func writeComparison(to output: inout MarkdownOutput) {
    let comparison = PageComparison(patterns: page.patterns, language: page.language)
    guard !comparison.isEmpty else { return }
    output.heading(2, words.comparison)
    output.header(comparison.header.map(MarkdownText.escaped))
    for row in comparison.rows {
      output.row(
        [MarkdownText.escaped(row.name)]
          + row.cells.map { cell in cell.map(MarkdownText.escaped).joined(separator: "<br>") })
    }
    output.line()
  }

  private func writeExercises(to output: inout MarkdownOutput) {
    guard !page.exercises.isEmpty else { return }
    output.heading(2, words.exercises)
    for (number, sheet) in page.exercises.enumerated() {
      output.heading(3, "\(words.exercise(number + 1)) (\(words.points(sheet.points)))")
      output.paragraph(MarkdownText.escaped(sheet.task))
      if !sheet.given.isEmpty { output.fence(sheet.given, kind: MarkdownOutput.unchecked) }
      writeAnswers(of: sheet, to: &output)
    }
  }

  /// The answers, folded away where HTML in Markdown is read.
  private func writeAnswers(of sheet: ExerciseSheet, to output: inout MarkdownOutput) {
    let explanation = LessonPage.paragraphs(sheet.explanation)
    guard !sheet.answers.isEmpty || !explanation.isEmpty else { return }
    output.line("<details>")
    output.paragraph("<summary>\(sheet.answers.isEmpty ? words.explanation : words.answer)</summary>")
    for answer in sheet.answers {
      let prompt = [
        answer.label.isEmpty || sheet.answers.count == 1
          ? "" : "**\(MarkdownText.escaped(answer.label))**",
        asked(in: answer),
      ].filter { !$0.isEmpty }.joined(separator: " ")
      let lines =
        answer.accepted.first { !$0.isEmpty }?.split(separator: "\n").map(String.init) ?? []
      let right = lines.count == 1 ? "**\(MarkdownText.code(lines[0]))**" : ""
      let reason = MarkdownText.escaped(answer.reason)
      output.paragraph([prompt, right, reason].filter { !$0.isEmpty }.joined(separator: " — "))
      if lines.count > 1 { output.fence(lines, kind: MarkdownOutput.unchecked) }
    }
    if let remark = sheet.remark { output.paragraph(MarkdownText.escaped(remark)) }
    for paragraph in explanation { output.paragraph(MarkdownText.escaped(paragraph)) }
    output.paragraph("</details>")
  }

  /// What an answer answers.
  private func asked(in answer: ExerciseAnswer) -> String {
    guard let blank = answer.blank else { return MarkdownText.escaped(answer.prompt) }
    let parts = words.language == .korean ? [blank.line, blank.key] : [blank.key, blank.line]
    return parts.map(MarkdownText.code).joined(separator: words.ofLine)
  }

  private func writeProblems(to output: inout MarkdownOutput) {
    let problems = page.toldProblems
    guard !problems.isEmpty else { return }
    output.heading(2, words.problems)
    output.list(
      problems.map { problem in
        let severity = problem.severity.label(in: page.language)
        return
          "**\(words.lineNumber(problem.line)), \(severity)**: \(MarkdownText.escaped(problem.message))"
      })
  }
}
