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
    for reported in report.problems where options.showsHints || reported.severity > .hint {
      let problem = reported.problem
      let start = index.position(of: problem.range.lowerBound)
      let end = index.position(of: problem.range.upperBound)
      let command = WorkflowCommand(
        severity: reported.severity, file: report.source.name, start: start, end: end,
        title: problem.name.rawValue, message: text(of: problem, in: report.language))
      command.write(to: &output)
      try output.flushIfFull()
    }
  }

  package mutating func finish(_ summary: ReportSummary, to output: inout OutputBuffer) throws {}

  /// The message, and the best fix on a line of its own.
  private func text(of problem: Problem, in language: Language) -> String {
    let message = problem.message(in: language)
    guard let fix = problem.fixes.first else { return message }
    return "\(message)\n\(Wording.help(in: language)): \(fix.title.text(in: language))"
  }
}
