package import Problems
package import TraceText

/// The report as one JSON object, which `ReportSchema` describes; its keys never change their order.
package struct JSONReport: ReportWriter {
  private var isFirstFile = true

  package init() {}

  package mutating func begin(_ output: inout OutputBuffer) throws {
    output.write("{\"version\": 1,\n \"files\": [")
  }

  package mutating func write(_ report: FileReport, to output: inout OutputBuffer) throws {
    output.write(isFirstFile ? "\n" : ",\n")
    isFirstFile = false
    output.write("  {\"path\": \(JSONText.quoted(report.source.name)),\n   \"traces\": [")
    let index = LineIndex(report.source.bytes)
    for (number, trace) in report.traces.enumerated() {
      output.write(number == 0 ? "\n    " : ",\n    ")
      write(trace, index: index, to: &output)
      try output.flushIfFull()
    }
    output.write("],\n   \"problems\": [")
    for (number, problem) in report.problems.enumerated() {
      output.write(number == 0 ? "\n    " : ",\n    ")
      write(problem, language: report.language, index: index, to: &output)
      try output.flushIfFull()
    }
    output.write("]}")
  }

  package mutating func finish(_ summary: ReportSummary, to output: inout OutputBuffer) throws {
    output.write("],\n \"summary\": {\"files\": \(summary.files), \"traces\": \(summary.traces)")
    output.write(", \"segments\": \(summary.segments), \"errors\": \(summary.errors)")
    output.write(", \"warnings\": \(summary.warnings), \"hints\": \(summary.hints)}}\n")
  }

  private func write(_ trace: TraceReport, index: LineIndex, to output: inout OutputBuffer) {
    let line = index.position(of: Int(trace.start)).line
    output.write("{\"title\": \(JSONText.quoted(trace.title)), \"line\": \(line)")
    output.write(", \"pattern\": \(JSONText.quoted(trace.pattern)), \"segments\": \(trace.segments)")
    let endpoints = trace.endpoints.map {
      "{\"name\": \(JSONText.quoted($0.name)), \"final\": \(JSONText.quoted($0.final))}"
    }
    output.write(", \"endpoints\": [\(endpoints.joined(separator: ", "))]}")
  }

  private func write(
    _ reported: ReportedProblem, language: Language, index: LineIndex, to output: inout OutputBuffer
  ) {
    let problem = reported.problem
    output.write("{\"name\": \"\(problem.name.rawValue)\", \"severity\": \"\(reported.severity.rawValue)\"")
    output.write(", \"message\": \(JSONText.quoted(problem.message(in: language)))")
    output.write(", \"trace\": \(reported.trace.map { String($0) } ?? "null"), \"range\": ")
    output.write(range(problem.range, index))
    let related = problem.notes.map { note in
      "{\"message\": \(JSONText.quoted(note.kind.text(in: language))), \"range\": \(range(note.range, index))}"
    }
    output.write(", \"related\": [\(related.joined(separator: ", "))], \"fixes\": [")
    for (number, fix) in problem.fixes.enumerated() {
      if number > 0 { output.write(", ") }
      let edits = fix.edits.map { edit in
        "{\"range\": \(range(edit.range, index)), \"text\": \(JSONText.quoted(edit.replacement))}"
      }
      output.write("{\"title\": \(JSONText.quoted(fix.title.text(in: language)))")
      output.write(", \"edits\": [\(edits.joined(separator: ", "))]}")
    }
    output.write("], \"reference\": ")
    if let reference = problem.name.entry.reference {
      output.write("{\"rfc\": \(reference.number), \"section\": \(JSONText.quoted(reference.section))}}")
    } else {
      output.write("null}")
    }
  }

  private func range(_ range: ByteRange, _ index: LineIndex) -> String {
    let start = position(index.position(of: range.lowerBound))
    return "{\"start\": \(start), \"end\": \(position(index.position(of: range.upperBound)))}"
  }

  private func position(_ place: TextPosition) -> String {
    "{\"line\": \(place.line), \"column\": \(place.column), \"byte\": \(place.byte)}"
  }
}
