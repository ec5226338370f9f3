import HandshakeTrace
import Problems
import TCP
import TraceChecking
import TraceDrawing
import TraceExplaining
import TraceText

/// One trace of a lesson's page: what it is, the table of its steps, and what is stepped through.
struct HTMLTrace {
  let page: LessonPage
  let trace: PageTrace
  /// The patterns that were told before.
  let told: Set<TracePattern>
  private var words: PageWords { page.words }

  func write(to output: inout HTMLOutput) throws {
    let title = page.heading(ofTrace: trace.index)
    try output.block("section", ["class": "trace", "aria-labelledby": trace.id]) { output in
      output.heading("h2", ["id": trace.id, "lang": page.language.otherTag(of: title)], title)
      output.line("p", trace.summary.joined(separator: " "))
      writeConcepts(to: &output)
      guard trace.steps > 0 || !trace.parts.isEmpty else { return }
      guard let exercise = page.exercise(askingForMistakeIn: trace.index) else {
        return try writeWhole(title, to: &output)
      }
      output.line("p") { output in
        output.span("a", ["href": "#exercise-\(exercise)"], words.exercise(exercise))
        output.text(words.asksForMistake)
      }
      try output.block("details", ["class": "fold"]) { output in
        output.line("summary", words.showTrace)
        try writeWhole(title, to: &output)
      }
    }
  }

  /// All but what the trace is as a whole.
  private func writeWhole(_ title: String, to output: inout HTMLOutput) throws {
    if trace.steps > 0 { HTMLFlow(trace: trace, words: words, title: title).write(to: &output) }
    try writePlayer(title, to: &output)
    writeFeatures(to: &output)
    writeSource(to: &output)
  }

  private func writeConcepts(to output: inout HTMLOutput) {
    for pattern in trace.patterns where pattern != .exchange {
      let told = pattern.page(in: page.language)
      guard !self.told.contains(pattern) else {
        output.line("p", ["class": "remark"]) { output in
          output.span("a", ["href": "#\(pattern.rawValue)"], words.seeAbove(told.name))
        }
        continue
      }
      output.block("div", ["class": "concept"]) { output in
        output.heading("h3", ["id": pattern.rawValue], "\(words.concept): \(told.name)")
        output.line("p", told.concept)
        output.line("p", ["class": "course"], told.course)
      }
    }
  }

  private func writeFeatures(to output: inout HTMLOutput) {
    for pattern in trace.patterns where !told.contains(pattern) {
      let told = pattern.page(in: page.language)
      guard !told.features.isEmpty else { continue }
      output.heading("h3", [:], "\(words.features): \(told.name)")
      output.block("ul") { output in
        for feature in told.features { output.line("li", feature) }
      }
    }
  }

  /// The drawing with both control blocks and the state diagram, and beside them the steps in words.
  private func writePlayer(_ title: String, to output: inout HTMLOutput) throws {
    output.line("h3", words.stepByStep)
    let hasSteps = trace.stops.contains { _ in true }
    try output.block("div", ["class": hasSteps ? "player" : "still"]) { output in
      try output.block("div", ["class": "stage"]) { output in
        if hasSteps { writeControls(title, to: &output) }
        try writeDrawing(title, to: &output)
        if hasSteps { output.line("div", ["class": "now"], "") }
        if trace.hasStates { writeDiagram(title, to: &output) }
      }
      try HTMLSteps(page: page, trace: trace).write(to: &output)
    }
  }

  private func writeControls(_ title: String, to output: inout HTMLOutput) {
    output.block(
      "div",
      ["class": "controls", "role": "group", "aria-label": words.controls(of: title), "hidden": ""]
    ) { output in
      let buttons = [
        ("first", "«", words.first), ("previous", "‹", words.previous), ("next", "›", words.next),
        ("last", "»", words.last),
      ]
      for (name, sign, word) in buttons {
        output.line("button", ["type": "button", "data-go": name]) { output in
          let isBack = name == "first" || name == "previous"
          if isBack { write(sign: sign, to: &output) }
          output.span("span", word)
          if !isBack { write(sign: sign, to: &output) }
        }
      }
      output.line("button", ["type": "button", "data-all": "", "aria-pressed": "false"], words.allSteps)
      output.line("p", ["class": "keys"], words.keys)
    }
    output.line("p", ["class": "status", "role": "status", "aria-live": "polite"], "")
  }

  private func write(sign: String, to output: inout HTMLOutput) {
    output.span("span", ["aria-hidden": "true", "class": "sign"], sign)
  }

  private func writeDrawing(_ title: String, to output: inout HTMLOutput) throws {
    var options = DrawingOptions()
    options.isInPage = true
    // Its rows can be reached by the keyboard where it is larger than its place.
    try output.block(
      "div",
      [
        "class": "drawing", "role": "group", "tabindex": "0",
        "aria-label": words.drawing(of: title),
      ]
    ) { output in
      _ = try DrawingFormat.svg.write(
        [page.lesson.drawing(ofTrace: trace.index)], options, to: &output.buffer)
    }
  }

  private func writeDiagram(_ title: String, to output: inout HTMLOutput) {
    output.block("figure", ["class": "places"]) { output in
      // Its right half can be reached by the keyboard where it is larger than its place.
      output.block(
        "div",
        ["class": "map", "role": "group", "tabindex": "0", "aria-label": words.diagram(of: title)]
      ) {
        trace.diagram(words, title).write(to: &$0.buffer)
      }
      output.block("figcaption") { output in
        for side in 0...1 where !trace.ways[side].isEmpty {
          output.line("p") { output in
            EndpointMark(rawValue: side)?.write(to: &output)
            let name = trace.names[side]
            output.span("strong", ["lang": page.language.otherTag(of: name)], name)
            output.text(": \(trace.ways[side].map(\.name).joined(separator: " → "))")
          }
        }
        output.line(
          "p", ["class": "remark"],
          trace.endings.isEmpty ? words.diagramKey : "\(words.diagramKey) \(words.endingKey)")
      }
    }
  }

  /// The lines of the trace as the lesson has them.
  private func writeSource(to output: inout HTMLOutput) {
    let lines = page.sourceLines(ofTrace: trace.index)
    guard !lines.isEmpty else { return }
    output.block("details", ["class": "source"]) { output in
      output.line("summary", words.asWritten)
      output.pre(lines)
    }
  }
}

extension EndpointMark {
  /// Draws the mark before a name.
  func write(to output: inout HTMLOutput) {
    output.span("svg", ["class": "states sign", "aria-hidden": "true", "viewBox": "0 0 24 24"]) { output in
      output.span("path", ["class": name, "d": path(x: 12, y: 12)], "")
    }
  }
}
