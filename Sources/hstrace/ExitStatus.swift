import ArgumentParser
import LessonFiles
import Problems

/// How a run of hstrace ended.
enum ExitStatus: Int32, Error {
  /// Nothing was found.
  case clean = 0
  /// There are findings, or files that would change.
  case findings = 1
  /// The command line is wrong, or something could not be read or written.
  case failure = 2

  /// Tells of `error` where it is to be told, and gives the status to end with.
  init(ending error: any Error, in language: Language) {
    if let status = error as? ExitStatus {
      self = status
    } else if let error = error as? FileError {
      self = Self.end(for: error, in: language)
    } else {
      self = Self.end(forUsage: error)
    }
  }

  /// A reader that has gone has read enough; anything else about the output is a failure.
  private static func end(for error: FileError, in language: Language) -> ExitStatus {
    if error.reason == .brokenPipe { return .clean }
    Console.tell(error, in: language)
    return .failure
  }

  /// Help and the version, which were asked for, or what is wrong with the command line.
  private static func end(forUsage error: any Error) -> ExitStatus {
    let text = Hstrace.fullMessage(for: error)
    guard Hstrace.exitCode(for: error) == .success else {
      Console.tell(text.hasPrefix("Error: ") ? String(text.dropFirst("Error: ".count)) : text)
      return .failure
    }
    do {
      try OutputFile.standardOutput.write(Array("\(text)\n".utf8))
      return .clean
    } catch {
      return end(for: error, in: .english)
    }
  }
}
