package import Problems
package import TraceText

/// SARIF 2.1.0 (OASIS), one run; columns count UTF-16 code units, as `columnKind` says.
package struct SARIFReport: ReportWriter {
  private let options: ReportOptions
  private var isFirstResult = true

  private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

  package init(_ options: ReportOptions) { self.options = options }

  package mutating func begin(_ output: inout OutputBuffer) throws {
    output.write("{\"$schema\": \"\(Self.schema)\",\n \"version\": \"2.1.0\",\n \"runs\": [\n")
    output.write("  {\"tool\": {\"driver\": {\"name\": \"hstrace\", ")
    output.write("\"semanticVersion\": \(JSONText.quoted(options.version)), \"rules\": [")
    for (number, name) in ProblemName.allCases.enumerated() {
      output.write(number == 0 ? "\n" : ",\n")
      SARIFRule.write(name, to: &output)
    }
    output.write("]}},\n   \"language\": \"\(options.language.rawValue)\",\n")
    output.write("   \"columnKind\": \"utf16CodeUnits\",\n   \"results\": [")
  }

  package mutating func write(_ report: FileReport, to output: inout OutputBuffer) throws {
    guard !report.problems.isEmpty else { return }
    let file = SARIFFile(report.source, language: report.language)
    for reported in report.problems {
      output.write(isFirstResult ? "\n" : ",\n")
      isFirstResult = false
      write(reported, in: file, to: &output)
      try output.flushIfFull()
    }
  }

  package mutating func finish(_ summary: ReportSummary, to output: inout OutputBuffer) throws {
    output.write("],\n   \"invocations\": [{\"executionSuccessful\": \(summary.isComplete)}]}]}\n")
  }

  private func write(_ reported: ReportedProblem, in file: SARIFFile, to output: inout OutputBuffer) {
    let problem = reported.problem
    let rule = Self.ruleIndices[problem.name] ?? -1
    output.write("    {\"ruleId\": \"\(problem.name.rawValue)\", \"ruleIndex\": \(rule)")
    output.write(", \"level\": \"\(SARIFRule.level(reported.severity))\"")
    output.write(", \"message\": {\"text\": \(JSONText.quoted(problem.message(in: file.language)))}")
    output.write(", \"locations\": [{\"physicalLocation\": \(file.location(problem.range))}]")
    if !problem.notes.isEmpty {
      let related = problem.notes.enumerated().map { number, note in
        let text = JSONText.quoted(note.kind.text(in: file.language))
        return
          "{\"id\": \(number), \"physicalLocation\": \(file.location(note.range)), \"message\": {\"text\": \(text)}}"
      }
      output.write(", \"relatedLocations\": [\(related.joined(separator: ", "))]")
    }
    if !problem.fixes.isEmpty {
      output.write(", \"fixes\": [\(problem.fixes.map(file.fix).joined(separator: ", "))]")
    }
    output.write("}")
  }

  private static let ruleIndices = Dictionary(
    uniqueKeysWithValues: ProblemName.allCases.enumerated().map { ($0.element, $0.offset) })
}
