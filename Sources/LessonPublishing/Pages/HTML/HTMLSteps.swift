import Problems
import TCP
import TraceChecking
import TraceDrawing
import TraceExplaining
import TraceText

/// The steps of a trace in words, part by part, as ordered lists. Script shows one at a time, by `data-statement` and
/// `data-states`.
struct HTMLSteps {
  let page: LessonPage
  let trace: PageTrace
  private var words: PageWords { page.words }

  func write(to output: inout HTMLOutput) throws {
    try output.block("div", ["class": "steps"]) { output in
      for part in trace.parts { try write(part, to: &output) }
    }
  }

  private func write(_ part: PagePart, to output: inout HTMLOutput) throws {
    try output.block("div", ["class": "part"]) { output in
      if !part.title.isEmpty { output.heading("h4", ["lang": page.tag(of: part.title)], part.title) }
      write(part.notes, part.problems, to: &output)
      guard !part.stops.isEmpty else { return }
      // Styles that take the numbers away take the list away from some readers, too.
      try output.block("ol", ["role": "list", "start": "\(part.stops[0].number)"]) { output in
        for stop in part.stops {
          write(stop, to: &output)
          try output.buffer.flushIfFull()
        }
      }
    }
  }

  private func write(_ stop: PageStop, to output: inout HTMLOutput) {
    let endings = stop.endings.map { String($0.side) }.joined(separator: " ")
    output.block(
      "li",
      [
        "class": "step", "id": "\(trace.id)-\(stop.number)", "data-statement": "\(stop.statement)",
        "data-states": "\(stop.after.first?.name ?? "-") \(stop.after.second?.name ?? "-")",
        "data-endings": endings.isEmpty ? nil : endings,
        "data-says": stop.number == 0 ? words.beginning : words.place("\(stop.number)", of: trace.steps),
      ]
    ) { output in
      writeHead(of: stop, to: &output)
      for sentence in stop.sentences { output.line("p", sentence) }
      if let segment = stop.segment { write(segment, of: stop, to: &output) }
      if case .opening = stop.content {
        for side in 0...1 {
          if let state = stop.after[side] { output.line("p", words.begins(trace.names[side], in: state)) }
        }
      }
      write(stop.notes, stop.problems, to: &output)
      if trace.hasStates || trace.hasNumbers {
        HTMLBlocks(trace: trace, words: words).write(stop, to: &output)
      }
    }
  }

  /// The number of the step, and what its line says; each number leads to what is said of it.
  private func writeHead(of stop: PageStop, to output: inout HTMLOutput) {
    output.line("p", ["class": "head"]) { output in
      if stop.number > 0 {
        output.span("span", ["class": "count"], "\(stop.number)")
        output.text(" ")
      }
      guard let segment = stop.segment else {
        if case .event(let notation, _) = stop.content { return output.span("code", notation) }
        return output.span(
          "span", ["class": "who"], stop.number == 0 ? words.beginning : stop.headWord(words))
      }
      output.span("span", ["class": "who"], trace.label(of: segment, words))
      output.text(" ")
      HTMLItems(segment: segment, told: { "\(trace.id)-\(stop.number)-\($0)" }).write(to: &output)
      if case .arrival = stop.content {
        output.text(" ")
        output.span("span", ["class": "fate"], words.arrives)
      }
    }
  }

  private func write(_ segment: ExplainedSegment, of stop: PageStop, to output: inout HTMLOutput) {
    if !segment.numbers.isEmpty {
      let items = WrittenItems(of: segment)
      output.block("dl", ["class": "numbers"]) { output in
        for (number, told) in segment.numbers.enumerated() {
          output.line("div", ["class": told.isWrong ? "wrong" : nil]) { output in
            output.span("dt") { output in
              output.span(
                "code",
                items.text(ofNumber: number) ?? (told.isWritten ? told.item : "(\(told.item))"))
            }
            output.span("dd", ["id": "\(trace.id)-\(stop.number)-\(number)"]) { output in
              output.text("\(told.sentence) ")
              output.link(told.reference)
            }
          }
        }
      }
    }
    for change in segment.stateChanges {
      write(change.sentence, change.reference, change.step?.label(in: page.language), to: &output)
    }
    for remark in segment.remarks { write(remark.sentence, remark.reference, to: &output) }
  }

  /// A sentence, and where the RFC says so: a section, and a place in it where that is known.
  private func write(
    _ sentence: String, _ reference: RFCReference?, _ place: String? = nil, to output: inout HTMLOutput
  ) {
    output.line("p", ["class": "change"]) { output in
      output.text(sentence)
      guard let reference else { return }
      output.text(" ")
      output.link(reference)
      if let place { output.text(", \(place)") }
    }
  }

  private func write(_ notes: [String], _ problems: [ExplainedProblem], to output: inout HTMLOutput) {
    for note in notes {
      output.line("p", ["class": "note"]) { output in
        output.span("span", ["class": "unseen"], "\(words.note): ")
        output.span("span", ["lang": page.tag(of: note)], note)
      }
    }
    for problem in problems { output.problem(problem, in: page.language) }
  }
}

extension PageStop {
  /// What stands at its head where that is no line of the notation.
  fileprivate func headWord(_ words: PageWords) -> String {
    switch content {
    case .omission: words.notShown
    case .opening, .segment, .arrival, .event, .states: words.state
    }
  }
}

extension HTMLOutput {
  /// `RFC 9293, 3.4`, as a link to the section.
  mutating func link(_ reference: RFCReference) {
    span("a", ["class": "rfc", "href": reference.link], reference.title)
  }
}
