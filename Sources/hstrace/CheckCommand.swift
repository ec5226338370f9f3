import ArgumentParser
import FoundationEssentials
import HandshakeTrace
import LessonFiles
import Problems
import TraceReports
import TraceText

/// `hstrace check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports what is wrong in lessons.",
    usage: "hstrace check [<options>] <file> ...")

  @Argument(help: "Files, folders, or - for standard input.")
  var files: [String]

  @Option(
    help: "How strictly traces are checked: lesson or strict. (default: what the lesson says, else lesson)")
  var profile: Profile?
  @Option(
    name: .customLong("lang"), help: "The language of messages: en or ko. (default: the lesson's, else en)")
  var language: Language?
  @Option(help: "The form of the report.")
  var format = ReportFormat.text
  @Flag(help: "Mends what can be mended safely, in place.")
  var fix = false
  @Option(
    name: .customLong("allow"),
    help: ArgumentHelp("A problem that is not to be reported; may be repeated.", valueName: "name"))
  var allowed: [String] = []
  @Option(
    help: ArgumentHelp(
      "How many files are checked at a time. (default: the number of processors)", valueName: "number"))
  var jobs: Int?
  @Flag(help: "Shows hints too.")
  var hints = false
  @Option(help: "When the text has colours.")
  var color = ColorChoice.auto
  @Flag(help: "Exits with 1 on warnings too.")
  var strictExit = false
  @Option(
    help: ArgumentHelp("The name under which standard input is read, such as lesson.md.", valueName: "name"))
  var stdinName: String?

  func validate() throws {
    for name in allowed { _ = try ProblemName.named(name) }
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1.") }
    if fix, files.contains("-") { throw ValidationError("--fix cannot change standard input.") }
  }

  func run() throws {
    let inputs = LessonSearch.inputs(files)
    let check = try LessonCheck(
      options: checkOptions(), standardInputName: stdinName, fixes: fix, includesHints: hints)
    var output = Console.output()
    var writer = format.writer(reportOptions())
    var summary = ReportSummary()
    var progress = Progress(total: inputs.count)
    try writer.begin(&output)
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    try InOrder.run(inputs, jobs: jobs, work: check.run) { number, outcome in
      progress.clear()
      if !outcome.reports.isEmpty { summary.add(outcome.reports) }
      summary.fixed += outcome.fixed
      for report in outcome.reports { try writer.write(report, to: &output) }
      // What was found before a failure is read before it.
      if !outcome.failures.isEmpty { try output.flush() }
      for failure in outcome.failures {
        summary.isComplete = false
        Console.tell(failure, in: spoken)
      }
      try output.flushIfFull()
      progress.show(number + 1)
    }
    progress.clear()
    try writer.finish(summary, to: &output)
    try output.flush()
    throw status(summary)
  }

  private func status(_ summary: ReportSummary) -> ExitStatus {
    if !summary.isComplete { return .failure }
    return summary.errors > 0 || strictExit && summary.warnings > 0 ? .findings : .clean
  }

  private func checkOptions() throws -> CheckOptions {
    var options = CheckOptions()
    options.profile = profile
    options.language = language
    options.allowed = Set(try allowed.map { try ProblemName.named($0) })
    return options
  }

  private func reportOptions() -> ReportOptions {
    var options = ReportOptions()
    options.showsHints = hints
    options.usesColor = color.isOn(environment: ProcessInfo.processInfo.environment)
    options.language = language ?? .english
    options.version = Hstrace.version
    return options
  }
}
