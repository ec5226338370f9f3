import ArgumentParser
import LessonFiles
import Problems
import TraceText

/// The command line's root; it only names its commands.
struct Hstrace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hstrace",
    abstract: "Checks and draws text traces of TCP exchanges, by RFC 9293.",
    discussion: """
      Exit status: 0 nothing found, 1 problems found, 2 usage or input that could not be read.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, DocCommand.self, FormatCommand.self, DrawCommand.self, EmbedCommand.self,
      ExerciseCommand.self, ExplainCommand.self, FillCommand.self, LanguageServerCommand.self,
      MdbookCommand.self, PandocCommand.self,
      SchemaCommand.self,
    ])

  static let version = "0.1.0"

  /// - Throws: an error that suggests the nearest command, where `word` is none of them and no option.
  static func requireCommand(_ word: String?) throws(ValidationError) {
    guard let word, !word.hasPrefix("-") else { return }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard word != "help", !known.contains(word) else { return }
    throw ValidationError(RunNotice.unknown(.command, word, among: known).text(in: .english))
  }

  /// - Throws: an error that tells how to name a file whose name begins as options do, where one of `words` does and is
  ///   that of a file, or ends as lessons' do.
  static func requireFileNames(_ words: some Sequence<String>) throws(ValidationError) {
    for word in words {
      if word == "--" { return }
      guard word.hasPrefix("-"), word.count > 2, !word.hasPrefix("-o") else { continue }
      let ending = word.split(separator: ".").last?.lowercased() ?? ""
      guard word.contains("."),
        LessonSearch.Kind.lessons.extensions.contains(ending) || FileIdentity(of: word) != nil
      else { continue }
      throw ValidationError(RunNotice.looksLikeOption(VisibleText.of(word)).text(in: .english))
    }
  }
}
