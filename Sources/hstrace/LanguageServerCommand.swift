import ArgumentParser
import LessonFiles
import TraceLanguageServer

/// `hstrace lsp`
struct LanguageServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp", abstract: "Serves editors over standard input and output (Language Server Protocol).")

  @Flag(help: ArgumentHelp("What editors say by habit; it is so anyway.", visibility: .hidden))
  var stdio = false
  @Flag(name: .shortAndLong, help: "Logs every message to standard error, or into the log file.")
  var verbose = false
  @Option(help: ArgumentHelp("Appends the log to this file.", valueName: "file"))
  var logFile: String?

  func run() throws {
    let log = try logFile.map { try LogFile(appendingTo: $0) }
    let isVerbose = verbose
    let surroundings = Session.Surroundings(
      read: { try? TextFile.read($0) },
      lessons: { folder in
        LessonSearch.inputs([folder]).compactMap { if case .file(let path) = $0 { path } else { nil } }
      },
      send: { content in
        try? OutputFile.standardOutput.write(Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content)
      },
      log: { line in
        guard isVerbose || log != nil else { return }
        if let log { log.write(line) } else { Console.tell(line) }
      },
      version: Hstrace.version)
    let status = ServerLoop(Session(surroundings), input: .standardInput).run()
    throw ExitCode(status)
  }
}
