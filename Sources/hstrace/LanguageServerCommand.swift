import ArgumentParser
import LessonFiles
import TraceLanguageServer
import TraceText

/// `hstrace lsp`
struct LanguageServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp", abstract: "Serves editors over standard input and output (Language Server Protocol).")

  @Flag(help: ArgumentHelp("What editors say by habit; it is so anyway.", visibility: .hidden))
  var stdio = false
  @Flag(
    name: .shortAndLong, help: "Logs the beginning of every message to standard error, or into the log file.")
  var verbose = false
  @Option(help: ArgumentHelp("Appends the log to this file.", valueName: "file"))
  var logFile: String?

  func run() throws {
    let log = try logFile.map { try LogFile(appendingTo: $0) }
    let isVerbose = verbose
    let write = { (line: String) in
      guard isVerbose || log != nil else { return }
      if let log { log.write(line) } else { Console.tell(line) }
    }
    let note = { (what: String, content: [UInt8]) in
      guard isVerbose else { return }
      write("\(what) \(content.count) bytes: \(Self.shown(content))")
    }
    let surroundings = Session.Surroundings(
      // What is no file might keep its reader waiting.
      read: { TextFile.isRegular($0) ? try? TextFile.read($0) : nil },
      lessons: { folder in
        LessonSearch.inputs([folder]).compactMap { if case .file(let path) = $0 { path } else { nil } }
      },
      send: { content in
        note("sends", content)
        try? OutputFile.standardOutput.write(Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content)
      },
      log: write, version: Hstrace.version)
    let loop = ServerLoop(Session(surroundings), input: .standardInput, received: { note("receives", $0) })
    // What an end without `shutdown` is to end with (LSP 3.17, Exit Notification) has the number of findings.
    if loop.run() != 0 { throw ExitStatus.findings }
  }

  /// The beginning of a message, in one line.
  private static func shown(_ content: [UInt8]) -> String {
    let most = 4096
    let text = VisibleText.of(String(decoding: content.prefix(most), as: UTF8.self))
    return content.count > most ? "\(text) …" : text
  }
}
