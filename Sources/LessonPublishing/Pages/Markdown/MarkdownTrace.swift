import HandshakeTrace
import Problems
import TCP
import TraceChecking
import TraceDrawing
import TraceExplaining
import TraceText

/// One trace of a lesson's page in Markdown.
struct MarkdownTrace {
  let page: LessonPage
  let trace: PageTrace
  /// The patterns that were told before.
  let told: Set<TracePattern>
  private var words: PageWords { page.words }

  func write(to output: inout MarkdownOutput) throws {
    output.heading(2, page.heading(ofTrace: trace.index))
    output.paragraph(MarkdownText.escaped(trace.summary.joined(separator: " ")))
    for pattern in trace.patterns where !told.contains(pattern) {
      let told = pattern.page(in: page.language)
      output.heading(3, "\(words.concept): \(told.name)")
      output.paragraph(MarkdownText.escaped(told.concept))
      output.paragraph("**\(MarkdownText.escaped(told.course))**")
    }
    guard trace.steps > 0 || !trace.parts.isEmpty else { return }
    guard let exercise = page.exercise(askingForMistakeIn: trace.index) else {
      return try writeWhole(isFolded: false, to: &output)
    }
    output.paragraph(MarkdownText.escaped(words.exercise(exercise) + words.asksForMistake))
    output.line("<details>")
    output.paragraph("<summary>\(words.showTrace)</summary>")
    try writeWhole(isFolded: true, to: &output)
    output.paragraph("</details>")
  }

  /// All but what the trace is as a whole.
  private func writeWhole(isFolded: Bool, to output: inout MarkdownOutput) throws {
    if trace.steps > 0 { writeFlow(to: &output) }
    writeDrawing(to: &output)
    output.heading(3, words.stepByStep)
    for part in trace.parts {
      write(part, to: &output)
      try output.buffer.flushIfFull()
    }
    writeBlocks(to: &output)
    for pattern in trace.patterns where !told.contains(pattern) {
      let told = pattern.page(in: page.language)
      guard !told.features.isEmpty else { continue }
      output.heading(3, "\(words.features): \(told.name)")
      output.list(told.features.map(MarkdownText.escaped))
    }
    writeSource(isFolded: isFolded, to: &output)
  }

  /// The lines of the trace as the lesson has them.
  private func writeSource(isFolded: Bool, to output: inout MarkdownOutput) {
    let lines = page.sourceLines(ofTrace: trace.index)
    guard !lines.isEmpty else { return }
    guard !isFolded else {
      output.heading(3, words.asWritten)
      output.fence(lines, kind: MarkdownOutput.unchecked)
      return
    }
    output.line("<details>")
    output.paragraph("<summary>\(words.asWritten)</summary>")
    output.fence(lines, kind: MarkdownOutput.unchecked)
    output.paragraph("</details>")
  }

  private func writeFlow(to output: inout MarkdownOutput) {
    output.heading(3, words.flow)
    let line = trace.hasOnlySegments ? words.segment : words.line
    let names = trace.hasStates ? [trace.names.first, trace.names.second] : []
    output.header(([words.step, line, words.happens] + names).map(MarkdownText.escaped))
    for stop in trace.stops where stop.number > 0 {
      var cells = [
        "\(stop.number)", notation(of: stop),
        ([MarkdownText.escaped(stop.outcome.joined(separator: " "))] + stop.problems.map(text(of:)))
          .joined(separator: "<br>"),
      ]
      if trace.hasStates { cells += [stop.after.first, stop.after.second].map { $0?.name ?? "–" } }
      output.row(cells)
    }
    output.line()
  }

  /// `Client → Server:` and what its line says, as code.
  private func notation(of stop: PageStop) -> String {
    let text = stop.notation(words)
    guard let segment = stop.segment else {
      if case .states = stop.content { return MarkdownText.escaped(text) }
      return MarkdownText.code(text)
    }
    return "\(MarkdownText.escaped(trace.label(of: segment, words))): \(MarkdownText.code(text))"
  }

  /// As pictures of Mermaid, which GitHub and many others draw.
  private func writeDrawing(to output: inout MarkdownOutput) {
    output.heading(3, words.drawing)
    let drawing = page.lesson.drawing(ofTrace: trace.index)
    for diagram in MermaidDrawing([drawing], DrawingOptions()).diagrams() {
      output.fence(diagram.split(separator: "\n").map(String.init), kind: "mermaid")
    }
  }

  private func write(_ part: PagePart, to output: inout MarkdownOutput) {
    if !part.title.isEmpty { output.heading(4, part.title) }
    write(part.notes, part.problems, indent: "", to: &output)
    for stop in part.stops where stop.number > 0 { write(stop, to: &output) }
  }

  private func write(_ stop: PageStop, to output: inout MarkdownOutput) {
    let mark = "\(stop.number). "
    let indent = String(repeating: " ", count: mark.count)
    output.paragraph(mark + "**\(notation(of: stop))**")
    let sentences = stop.sentences
    if !sentences.isEmpty {
      output.paragraph(indent + MarkdownText.escaped(sentences.joined(separator: " ")))
    }
    if let segment = stop.segment {
      let written = WrittenItems(of: segment)
      var items = segment.numbers.enumerated().map { place, number in
        let item =
          written.text(ofNumber: place) ?? (number.isWritten ? number.item : "(\(number.item))")
        return
          "\(MarkdownText.code(item)): \(MarkdownText.escaped(number.sentence)) (\(MarkdownText.link(number.reference)))"
      }
      items += segment.stateChanges.map {
        Self.sentence($0.sentence, $0.reference, $0.step?.label(in: page.language))
      }
      items += segment.remarks.map { Self.sentence($0.sentence, $0.reference) }
      for item in items { output.line("\(indent)- \(item)") }
      if !items.isEmpty { output.line() }
    }
    write(stop.notes, stop.problems, indent: indent, to: &output)
  }

  /// A sentence, and where the RFC says so: a section, and a place in it where that is known.
  private static func sentence(_ sentence: String, _ reference: RFCReference?, _ place: String? = nil)
    -> String
  {
    let place = place.map { ", \($0)" } ?? ""
    return MarkdownText.escaped(sentence) + (reference.map { " (\(MarkdownText.link($0))\(place))" } ?? "")
  }

  private func write(
    _ notes: [String], _ problems: [ExplainedProblem], indent: String, to output: inout MarkdownOutput
  ) {
    for note in notes { output.paragraph("\(indent)> \(MarkdownText.escaped(note))") }
    for problem in problems { output.paragraph("\(indent)\(text(of: problem))") }
  }

  private func text(of problem: ExplainedProblem) -> String {
    let label = problem.severity.label(isExpected: problem.isExpected, in: page.language)
    return "**\(label.capitalizedFirst)**: \(MarkdownText.escaped(problem.sentence))"
  }

  /// Both control blocks after each step.
  private func writeBlocks(to output: inout MarkdownOutput) {
    guard trace.hasNumbers else { return }
    output.heading(3, words.blocks)
    let names = (0...1).flatMap { side in ExplainedBlock.variables.map { "\(trace.names[side]) \($0.name)" } }
    output.header(([words.step] + names).map(MarkdownText.escaped))
    for stop in trace.stops where stop.number > 0 {
      let values = (0...1).flatMap { side in
        ExplainedBlock.variables.map { $0.value(stop.blocks[side]).map(MarkdownText.escaped) ?? "–" }
      }
      output.row(["\(stop.number)"] + values)
    }
    output.line()
  }
}
