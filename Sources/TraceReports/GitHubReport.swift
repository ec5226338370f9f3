package import Problems
package import TraceText

/// Workflow commands of GitHub Actions, which show each finding beside its line in a pull request.
package struct GitHubReport: ReportWriter {
  private let options: ReportOptions

  package init(_ options: ReportOptions) { self.options = options }

  package mutating func begin(_ output: inout OutputBuffer) throws {}

  package mutating func write(_ report: FileReport, to output: inout OutputBuffer) throws {
    guard !report.problems.isEmpty else { return }
    let index = LineIndex(report.source.bytes)
    let file = Self.escape(report.source.name, inProperty: true)
    for reported in report.problems where options.showsHints || reported.severity > .hint {
      let problem = reported.problem
      let start = index.position(of: problem.range.lowerBound)
      let end = index.position(of: problem.range.upperBound)
      output.write("::\(Self.command(reported.severity)) file=\(file),line=\(start.line)")
      output.write(",endLine=\(end.line),col=\(start.column)")
      // GitHub takes columns only for a finding within one line.
      if end.line == start.line { output.write(",endColumn=\(end.column)") }
      output.write(",title=\(problem.name.rawValue)::")
      output.write(Self.escape(text(of: problem, in: report.language), inProperty: false))
      output.write("\n")
      try output.flushIfFull()
    }
  }

  package mutating func finish(_ summary: ReportSummary, to output: inout OutputBuffer) throws {}

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }

  /// The message, and the best fix on a line of its own.
  private func text(of problem: Problem, in language: Language) -> String {
    let message = problem.message(in: language)
    guard let fix = problem.fixes.first else { return message }
    return "\(message)\n\(Wording.help(in: language)): \(fix.title.text(in: language))"
  }

  /// What ends a line, and in a property also what ends the property, as a percent code.
  private static func escape(_ text: String, inProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return VisibleText.of(result)
  }
}
