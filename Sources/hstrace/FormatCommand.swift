import ArgumentParser
import LessonFiles
import Problems
import TraceReports
import TraceSyntax
import TraceText

/// `hstrace fmt`
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Writes lessons in the one canonical form.",
    usage: "hstrace fmt [--check] [--diff] [--stdin-name <name>] <file> ...",
    discussion: "Files are rewritten in place; standard input is written to standard output.")

  @Argument(help: "Files, folders, or - for standard input.")
  var files: [String]

  @Flag(help: "Changes nothing; lists the files that would change.")
  var check = false
  @Flag(help: "Changes nothing; shows what would change.")
  var diff = false
  @Option(
    help: ArgumentHelp("The name under which standard input is read, such as lesson.md.", valueName: "name"))
  var stdinName: String?

  func run() throws {
    var output = Console.output()
    var status = ExitStatus.clean
    for input in LessonSearch.inputs(files) {
      do {
        if try format(input, &output), check || diff, status == .clean { status = .findings }
        try output.flushIfFull()
      } catch let error as FileError where error.reason != .brokenPipe {
        try output.flush()
        Console.tell(error, in: .english)
        status = .failure
      }
    }
    try output.flush()
    throw status
  }

  /// Formats one file; whether it was, or would be, changed.
  private func format(_ input: LessonSearch.Input, _ output: inout OutputBuffer) throws -> Bool {
    let source = try read(input)
    let document = TraceDocument.parse(source, as: FileKind(fileName: source.name))
    let formatted = SourceText(name: source.name, bytes: Formatter.format(document))
    let isChanged = formatted.bytes != source.bytes
    if diff { writeDifference(source, formatted, &output) }
    if check, isChanged { output.write("would change \(VisibleText.of(source.name))\n") }
    if check || diff { return isChanged }
    if input == .standardInput {
      try output.flush()
      try OutputFile.standardOutput.write(formatted.bytes)
    } else if isChanged {
      try AtomicReplacement.replace(source.name, source.bytes, with: formatted.bytes)
      output.write("changed \(VisibleText.of(source.name))\n")
    }
    return isChanged
  }

  /// Writes what would change: for a terminal without what could move its cursor, else as `patch` reads it.
  private func writeDifference(_ old: SourceText, _ new: SourceText, _ output: inout OutputBuffer) {
    guard OutputFile.standardOutput.isTerminal else {
      UnifiedDiff.write(old, new, to: &output)
      return
    }
    UnifiedDiff.write(VisibleText.of(old), VisibleText.of(new), to: &output)
  }

  private func read(_ input: LessonSearch.Input) throws(FileError) -> SourceText {
    switch input {
    case .failure(let error): throw error
    case .standardInput:
      let name = stdinName ?? "<stdin>"
      return SourceText(name: name, bytes: try TextFile.readStandardInput(name: name))
    case .file(let path): return SourceText(name: path, bytes: try TextFile.read(path))
    }
  }
}
