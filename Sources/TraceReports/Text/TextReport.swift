package import Problems
package import TraceText

/// The report for people: each finding with its lines, a caret under the range, notes and the fix.
package struct TextReport: ReportWriter {
  private let options: ReportOptions
  private let style: TextStyle
  /// The languages of the files so far.
  private var languages: Set<Language> = []

  package init(_ options: ReportOptions) {
    self.options = options
    style = TextStyle(usesColor: options.usesColor)
  }

  package mutating func begin(_ output: inout OutputBuffer) throws {}

  /// So many problems of a file are shown: nobody reads on, and a terminal keeps no more. The other formats have
  /// them all.
  package static let limit = 1000

  package mutating func write(_ report: FileReport, to output: inout OutputBuffer) throws {
    languages.insert(report.language)
    var problems: [ReportedProblem] = []
    var further = 0
    for (index, entry) in report.problems.entries.enumerated() {
      if case .hint = entry.severity, !options.showsHints { continue }
      if problems.count < Self.limit {
        problems.append(report.problems[index])
      } else {
        further += 1
      }
    }
    guard !problems.isEmpty else { return }
    let last = problems.flatMap { [$0.problem.range] + $0.problem.notes.map(\.range) }.map(\.upperBound).max()
    let index = LineIndex(report.source.bytes, through: last ?? 0)
    for reported in problems {
      write(reported, language: report.language, to: &output)
      SourceExcerpt(reported, in: report, index: index).write(style, to: &output)
      output.write("\n")
      try output.flushIfFull()
    }
    guard further > 0 else { return }
    output.write(
      Wording.notShown(further, of: VisibleText.of(report.source.name), in: report.language) + "\n\n")
  }

  package mutating func finish(_ summary: ReportSummary, to output: inout OutputBuffer) throws {
    // Lessons of one language are summed up in it.
    let common = languages.count == 1 ? languages.first : nil
    let language = common ?? options.language
    if summary.fixed > 0 {
      output.write(Wording.fixed(summary.fixed, in: language))
      output.write("\n")
    }
    // A run that could read nothing has said why elsewhere.
    guard summary.files > 0 else { return }
    output.write(Wording.summary(summary, withHints: options.showsHints, in: language))
    output.write("\n")
  }

  /// The first line: `error: message [name]`.
  private func write(_ reported: ReportedProblem, language: Language, to output: inout OutputBuffer) {
    let problem = reported.problem
    let label = reported.severity.label(in: language)
    let message = VisibleText.of(problem.message(in: language))
    output.write(style.paint(label, .severity(reported.severity)))
    output.write(style.paint(": \(message)", .message))
    output.write(" [\(problem.name.rawValue)]\n")
  }
}
