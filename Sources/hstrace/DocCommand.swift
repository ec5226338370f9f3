import ArgumentParser
import FoundationEssentials
import HandshakeTrace
import LessonFiles
import LessonPublishing
import Problems
import TraceText

extension PageFormat: ExpressibleByArgument {}

/// `hstrace doc`
struct DocCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doc", abstract: "Makes a page of each lesson.",
    usage: "hstrace doc [<options>] <file> ...",
    discussion: """
      The page of one lesson goes to standard output, or with -o into a file or a folder. Pages of several lessons and of \
      folders go into the folder of -o, with an index of them. Problems go to standard error.
      """)

  @Argument(help: "Files, folders, or - for standard input.")
  var files: [String]

  @Option(help: "What pages are written in: html or md.")
  var format = PageFormat.html
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder of the pages, or the file of one.", valueName: "path")
  )
  var output: String?
  @Flag(inversion: .prefixedNo, help: "Makes an index of the pages in a folder.")
  var index = true
  @Flag(help: "Replaces files that hstrace did not make.")
  var force = false
  @Option(
    help: "How strictly traces are checked: lesson or strict. (default: what the lesson says, else lesson)")
  var profile: Profile?
  @Option(
    name: .customLong("lang"), help: "The language of pages: en or ko. (default: the lesson's, else en)")
  var language: Language?
  @Option(
    help: ArgumentHelp(
      "How many pages are made at a time. (default: the number of processors)", valueName: "number"))
  var jobs: Int?
  @Option(help: "When text has colours.")
  var color = ColorChoice.auto
  @Option(
    help: ArgumentHelp("The name under which standard input is read, such as lesson.md.", valueName: "name"))
  var stdinName: String?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1.") }
    if output == nil, files.count > 1 || files.contains(where: OutputFolder.exists) {
      throw ValidationError("The pages of several lessons need a folder: -o <folder>.")
    }
  }

  func run() throws {
    let plan = PagePlan(files, as: format)
    var options = CheckOptions()
    options.profile = profile
    options.language = language
    let making = PageMaking(
      options: options, format: format, isForced: force, sources: plan.sources,
      standardInputName: stdinName, workingFolder: FileManager.default.currentDirectoryPath)
    guard let output, files.count > 1 || plan.jobs.first?.isNamed != true || isFolder(output) else {
      throw try makeOne(plan.jobs[0], making)
    }
    throw try makeAll(plan, making, in: output)
  }

  /// Whether pages go below `path`: a folder, or what is written as one.
  private func isFolder(_ path: String) -> Bool { path.hasSuffix("/") || OutputFolder.exists(path) }

  private func makeOne(_ job: PagePlan.Job, _ making: PageMaking) throws -> ExitStatus {
    let path = output == "-" ? nil : output
    guard let page = try making.page(of: job, at: path) else { return .clean }
    let bytes = format.bytes(of: page)
    if let path {
      try making.put(bytes, at: path)
    } else {
      try OutputFile.standardOutput.write(bytes)
    }
    if let warning = page.warning { Console.tell(warning) }
    return try ToldProblems.tell(page.reports, in: page.language, color)
  }

  private func makeAll(_ plan: PagePlan, _ making: PageMaking, in folder: String) throws -> ExitStatus {
    var output = Console.output()
    var progress = Progress(total: plan.jobs.count)
    var index = LessonIndex(language: language)
    var status = ExitStatus.clean
    var done: Set<Int> = []
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let make: @Sendable (PagePlan.Job) -> PageMaking.Outcome = { making.run($0, in: folder) }
    try InOrder.run(plan.jobs, jobs: jobs, work: make) { number, outcome in
      if outcome.entry != nil || outcome.failure != nil { done.insert(number) }
      if let failure = outcome.failure {
        progress.clear()
        try output.flush()
        Console.tell(failure, in: spoken)
        status = .failure
      }
      if let warning = outcome.warning {
        progress.clear()
        try output.flush()
        Console.tell(warning)
      }
      if let entry = outcome.entry { index.add(entry) }
      if outcome.reports.contains(where: { $0.problems.contains { $0.severity > .hint } }) {
        progress.clear()
        try output.flush()
        let found = try ToldProblems.tell(
          outcome.reports, in: outcome.reports[0].language, color, summarizes: false)
        if status == .clean { status = found }
      }
      if let path = outcome.written { output.write("wrote \(VisibleText.of(path))\n") }
      try output.flushIfFull()
      progress.show(number + 1)
    }
    progress.clear()
    if self.index, !index.isEmpty { try write(index, making, in: folder, &output) }
    for folder in plan.foldersWithoutLesson(done: done) {
      try output.flush()
      Console.tell(FileError(path: folder, reason: .hasNoTrace), in: spoken)
      status = .failure
    }
    try output.flush()
    return status
  }

  private func write(
    _ index: LessonIndex, _ making: PageMaking, in folder: String, _ output: inout OutputBuffer
  ) throws {
    let path = (folder.hasSuffix("/") ? folder : "\(folder)/") + "\(PagePlan.indexName).\(format.ending)"
    if try making.put(format.bytes(of: index), at: path) { output.write("wrote \(VisibleText.of(path))\n") }
  }
}
