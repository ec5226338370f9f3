import ArgumentParser
import LessonFiles

/// Runs the command that the command line names.
func runCommand() throws {
  try Hstrace.requireCommand(CommandLine.arguments.dropFirst().first)
  var command = try Hstrace.parseAsRoot()
  try command.run()
}

OutputFile.reportBrokenPipes()
var exitStatus = ExitStatus.clean
do { try runCommand() } catch { exitStatus = ExitStatus(ending: error) }
Hstrace.exit(withError: ExitCode(exitStatus.rawValue))
