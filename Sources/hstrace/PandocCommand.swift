import ArgumentParser
import LessonFiles
import LessonPublishing

/// `hstrace pandoc`
struct PandocCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pandoc", abstract: "Draws the code blocks of class hstrace in a document of pandoc.",
    discussion: """
      A filter: pandoc's JSON comes from standard input and goes to standard output. Problems go to standard \
      error; with hstrace-strict: true in the document's metadata they end pandoc's run.
      """)

  @Argument(help: "The format that pandoc writes, as it tells its filters.")
  var target: String?

  func run() throws {
    let message = try FilterRun.readMessage()
    throw try FilterRun.finish(PandocFilter.run(message, target: target))
  }
}

/// `hstrace mdbook`
struct MdbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mdbook", abstract: "Draws the fences of traces in a book of mdBook.",
    discussion: """
      A preprocessor: mdBook's message comes from standard input, the book goes to standard output. Problems go \
      to standard error; with strict = true in [preprocessor.hstrace] of book.toml they end mdBook's run.
      """)

  @Argument(help: "supports, where mdBook asks for a renderer.")
  var question: String?
  @Argument(help: "The renderer.")
  var renderer: String?

  func validate() throws {
    guard question == nil || question == "supports" && renderer != nil else {
      throw ValidationError("mdbook takes nothing, or supports and the name of a renderer.")
    }
  }

  func run() throws {
    // Where no picture can stand, text can.
    guard question == nil else { return }
    let message = try FilterRun.readMessage()
    guard let result = BookFilter.run(message) else {
      Console.tell("<stdin>: not a message of mdBook: it is no array of a context and a book.")
      throw ExitStatus.failure
    }
    throw try FilterRun.finish(result)
  }
}
