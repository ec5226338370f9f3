import FoundationEssentials
import LessonFiles
import Problems
import TraceReports
import TraceText

/// Tells on standard error what was found in lessons whose drawings go elsewhere.
enum ToldProblems {
  /// Writes errors and warnings, if there are any.
  ///
  /// - Parameter summarizes: whether a last line counts them.
  /// - Returns: `findings` where there are errors.
  @discardableResult
  static func tell(
    _ reports: [FileReport], as format: ReportFormat = .text, in language: Language, _ color: ColorChoice,
    summarizes: Bool = true
  ) throws -> ExitStatus {
    var options = ReportOptions()
    options.usesColor =
      OutputFile.standardError.isTerminal && color.isOn(environment: ProcessInfo.processInfo.environment)
    options.language = language
    options.version = Hstrace.version
    var summary = ReportSummary()
    summary.add(reports)
    guard summary.errors + summary.warnings > 0 else { return .clean }
    var buffer = OutputBuffer { bytes in try OutputFile.standardError.write(bytes) }
    var report = format.writer(options)
    try report.begin(&buffer)
    for file in reports { try report.write(file, to: &buffer) }
    if summarizes { try report.finish(summary, to: &buffer) }
    try buffer.flush()
    return summary.errors > 0 ? .findings : .clean
  }
}
