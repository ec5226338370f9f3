import ArgumentParser
import LessonFiles
import Problems

/// Runs the command that the command line names, and tells what kept it from its work.
func runCommand() -> ExitStatus {
  var language = Language.english
  do {
    try Hstrace.requireCommand(CommandLine.arguments.dropFirst().first)
    try Hstrace.requireFileNames(CommandLine.arguments.dropFirst(2))
    var command = try Hstrace.parseAsRoot()
    if let command = command as? any SpokenCommand { language = command.spoken }
    try command.run()
    return .clean
  } catch {
    return ExitStatus(ending: error, in: language)
  }
}

OutputFile.reportBrokenPipes()
Hstrace.exit(withError: ExitCode(runCommand().rawValue))
