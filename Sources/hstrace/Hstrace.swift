import ArgumentParser

/// The command line's root; it only names its commands.
struct Hstrace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hstrace",
    abstract: "Checks text traces of TCP exchanges against RFC 9293.",
    discussion: """
      Exit status: 0 nothing found, 1 problems found, 2 usage or input that could not be read.
      """,
    version: version,
    subcommands: [CheckCommand.self, FormatCommand.self, ExplainCommand.self, SchemaCommand.self])

  static let version = "0.1.0"
}
