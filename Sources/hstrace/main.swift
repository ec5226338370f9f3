import ArgumentParser
import LessonFiles

/// Runs the command that the command line names.
func runCommand() async throws {
  let command = try Hstrace.parseAsRoot()
  if var command = command as? any AsyncParsableCommand {
    try await command.run()
  } else {
    var command = command
    try command.run()
  }
}

OutputFile.reportBrokenPipes()
var exitStatus = ExitStatus.clean
do { try await runCommand() } catch { exitStatus = ExitStatus(ending: error) }
Hstrace.exit(withError: ExitCode(exitStatus.rawValue))
