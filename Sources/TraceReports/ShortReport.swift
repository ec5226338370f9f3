package import Problems
package import TraceText

/// `file:line:column: severity: message [name]`, one finding a line, as compilers write it.
///
/// The severity is always the English word, since problem matchers look for it.
package struct ShortReport: ReportWriter {
  private let options: ReportOptions

  package init(_ options: ReportOptions) { self.options = options }

  package mutating func begin(_ output: inout OutputBuffer) throws {}

  package mutating func write(_ report: FileReport, to output: inout OutputBuffer) throws {
    guard !report.problems.isEmpty else { return }
    let index = LineIndex(report.source.bytes)
    let file = VisibleText.of(report.source.name)
    for reported in report.problems where options.showsHints || reported.severity > .hint {
      let place = index.position(of: reported.problem.range.lowerBound)
      let message = VisibleText.of(reported.problem.message(in: report.language))
      output.write("\(file):\(place.line):\(place.column): \(reported.severity.rawValue): \(message)")
      output.write(" [\(reported.problem.name.rawValue)]\n")
      try output.flushIfFull()
    }
  }

  package mutating func finish(_ summary: ReportSummary, to output: inout OutputBuffer) throws {}
}
