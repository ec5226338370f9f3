import Problems
import TCP
import TraceChecking
import TraceExplaining

/// The table of a trace's steps: who sends what, what that does, and the states that change.
struct HTMLFlow {
  let trace: PageTrace
  let words: PageWords
  /// What the trace is called.
  let title: String

  func write(to output: inout HTMLOutput) {
    output.line("h3", words.flow)
    output.block("div", ["class": "wide"]) { output in
      output.block("table", ["class": "flow"]) { output in
        output.line("caption", ["class": "unseen"], words.steps(of: title))
        output.block("thead") { output in
          output.line("tr") { output in
            output.span("th", ["scope": "col"], words.step)
            output.span("th", ["scope": "col"], trace.hasOnlySegments ? words.segment : words.line)
            output.span("th", ["scope": "col"], words.happens)
            guard trace.hasStates else { return }
            for side in 0...1 {
              let name = trace.names[side]
              output.span("th", ["scope": "col", "lang": words.language.otherTag(of: name)], name)
            }
          }
        }
        output.block("tbody") { output in
          for stop in trace.stops where stop.number > 0 { write(stop, to: &output) }
        }
      }
    }
  }

  private func write(_ stop: PageStop, to output: inout HTMLOutput) {
    output.line("tr") { output in
      output.span("th", ["scope": "row"]) { output in
        output.span("a", ["href": "#\(trace.id)-\(stop.number)"], "\(stop.number)")
      }
      output.span("td") { output in
        guard let segment = stop.segment else {
          return output.span(stop.isNotation ? "code" : "span", stop.notation(words))
        }
        output.span("span", ["class": "who"], trace.label(of: segment, words))
        output.text(" ")
        HTMLItems(segment: segment).write(to: &output)
        if case .arrival = stop.content {
          output.text(" ")
          output.span("span", ["class": "fate"], words.arrives)
        }
      }
      output.span("td") { output in
        output.text(stop.outcome.joined(separator: " "))
        for problem in stop.problems { output.problem(problem, in: words.language) }
      }
      guard trace.hasStates else { return }
      for side in 0...1 { writeState(of: side, after: stop, to: &output) }
    }
  }

  private func writeState(of side: Int, after stop: PageStop, to output: inout HTMLOutput) {
    let state = stop.after[side]
    let isNew = state != stop.before[side]
    output.span("td", ["class": isNew ? "state new" : "state", "data-of": trace.names[side]]) {
      output in
      if let state { output.text(state.name) } else { output.dash(words.unknown) }
    }
  }
}

extension HTMLOutput {
  /// A dash, whose meaning is said in words.
  mutating func dash(_ meaning: String) {
    span("span", ["aria-hidden": "true"], "–")
    span("span", ["class": "unseen"], meaning)
  }

  /// Something that is wrong with a line.
  mutating func problem(_ problem: ExplainedProblem, in language: Language) {
    let kind = problem.isExpected ? "expected" : problem.severity.rawValue
    line("p", ["class": "problem \(kind)"]) { output in
      output.span(
        "strong",
        problem.severity.label(isExpected: problem.isExpected, in: language).capitalizedFirst)
      output.text(": \(problem.sentence)")
    }
  }
}

extension PageTrace {
  /// Whether nothing but segments is stopped at.
  var hasOnlySegments: Bool { stops.allSatisfy { $0.number == 0 || $0.segment != nil } }

  /// `Client → Server`, and before it the number of the segment where that is not the step's.
  func label(of segment: ExplainedSegment, _ words: PageWords) -> String {
    numbersSegments
      ? "\(words.segment(segment.number)): \(direction(of: segment))" : direction(of: segment)
  }

  /// `Client → Server`
  private func direction(of segment: ExplainedSegment) -> String {
    "\(names[segment.sender]) → \(names[1 - segment.sender])"
  }
}

extension PageStop {
  /// Whether `notation` is what a line says, and no word for it.
  var isNotation: Bool {
    switch content {
    case .segment, .arrival, .event, .omission: true
    case .opening, .states: false
    }
  }

  /// What the line says, in the notation or in a word.
  func notation(_ words: PageWords) -> String {
    switch content {
    case .opening: words.beginning
    case .segment(let segment): segment.line
    case .arrival(let segment): "\(segment.line) (\(words.arrives))"
    case .event(let notation, _): notation
    case .states: words.state
    case .omission: "…"
    }
  }
}

extension ExplainedSegment {
  /// Its items, and what its line says of its way.
  var line: String { claims.isEmpty ? items : "\(items) \(claims)" }
}
