import ArgumentParser
import LessonFiles
import Problems
import TraceReports
import TraceText

/// Standard output and standard error.
enum Console {
  /// A buffer whose bytes go to standard output.
  static func output() -> OutputBuffer {
    OutputBuffer { bytes in try OutputFile.standardOutput.write(bytes) }
  }

  /// Says what is wrong with a file, in one line whatever its name is.
  static func tell(_ error: FileError, in language: Language) {
    tell(VisibleText.of(error.text(in: language)))
  }

  /// Says something about running in the language of the user.
  static func tell(_ notice: RunNotice, in language: Language) { tell(notice.text(in: language)) }

  /// Says something about running, after the program's name; where nobody can hear it, it is lost.
  static func tell(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { VisibleText.of(String($0)) }
    try? OutputFile.standardError.write(Array("hstrace: \(lines.joined(separator: "\n"))\n".utf8))
  }
}

/// When text has colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// What was chosen; `auto` is for a terminal whose user has not set `NO_COLOR`.
  func isOn(environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      OutputFile.standardOutput.isTerminal && environment["NO_COLOR", default: ""].isEmpty
        && environment["TERM"] != "dumb"
    }
  }
}
