package import Problems
package import TraceText

/// Writes what checking found, file by file, in one format.
///
/// Calls come in this order: `begin`, `write` for each file, `finish`. What the output throws is passed on.
package protocol ReportWriter {
  /// Writes what stands before the first file.
  mutating func begin(_ output: inout OutputBuffer) throws
  /// Writes the findings of one file.
  mutating func write(_ report: FileReport, to output: inout OutputBuffer) throws
  /// Writes what stands behind the last file.
  mutating func finish(_ summary: ReportSummary, to output: inout OutputBuffer) throws
}

/// The formats of `--format`.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: the line, a caret under the range, the reason.
  case text
  /// `file:line:column: severity: message [name]`, for editors.
  case short
  /// One object, described by the schema `report`.
  case json
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github

  /// A writer for one run.
  package func writer(_ options: ReportOptions) -> any ReportWriter {
    switch self {
    case .text: TextReport(options)
    case .short: ShortReport(options)
    case .json: JSONReport()
    case .sarif: SARIFReport(options)
    case .github: GitHubReport(options)
    }
  }
}

/// How reports are written; a format uses what concerns it.
package struct ReportOptions: Sendable {
  /// Whether hints are shown in the formats for people; JSON and SARIF always have them.
  package var showsHints = false
  /// Whether the text has terminal colours.
  package var usesColor = false
  /// The language of what belongs to no file, such as the last line.
  package var language = Language.english
  /// The version of hstrace, for SARIF.
  package var version = ""

  package init() {}
}
