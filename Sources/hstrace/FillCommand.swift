import ArgumentParser
import HandshakeTrace
import LessonExercises
import LessonFiles
import Problems
import TraceSyntax
import TraceText

/// `hstrace fill`
struct FillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: "Fills in the blanks of a lesson: the number for each '?'.",
    usage: "hstrace fill [<options>] <file>",
    discussion: """
      The lesson goes to standard output with every '?' filled in that has exactly one right number; all else stays as \
      it is. What stays blank is told on standard error, and how \
      many errors the lesson has, where those may be why.

      Exit status: 0 all is filled in, 1 a blank has more than one right number, 2 usage or input that could not be read.
      """)

  @Argument(help: "A lesson, or - for standard input.")
  var file: String

  @Flag(help: "Lists the answers with their reasons instead.")
  var answers = false
  @Flag(name: [.customShort("i"), .long], help: "Changes the file itself.")
  var inPlace = false
  @Option(help: "The form of --answers: text or json.")
  var format = Format.text
  @Option(
    name: .customLong("lang"),
    help: "The language of the reasons: en or ko. (default: the lesson's, else en)")
  var language: Language?
  @Option(
    help: "How strictly traces are checked: lesson or strict. (default: what the lesson says, else lesson)")
  var profile: Profile?
  @Option(
    help: ArgumentHelp("The name under which standard input is read, such as lesson.md.", valueName: "name"))
  var stdinName: String?

  /// How answers are listed.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  func validate() throws {
    if inPlace, file == "-" { throw ValidationError("--in-place needs a file.") }
    if inPlace, answers { throw ValidationError("--in-place and --answers exclude each other.") }
    if format == .json, !answers { throw ValidationError("--format json needs --answers.") }
  }

  func run() throws {
    var options = CheckOptions()
    options.profile = profile
    options.language = language
    let input = try OneLesson.input(file, for: "fill", in: spoken)
    let source = try LessonReading.read(input, standardInputName: stdinName)
    let lesson = CheckedLesson(source, options: options, keepsOutlines: false)
    let blanks = LessonBlanks(lesson)
    let list = BlankList(blanks, in: lesson.document.source)
    if answers {
      var output = Console.output()
      switch format {
      case .text: list.write(to: &output) { _ in true }
      case .json: list.writeJSON(to: &output)
      }
      try output.flush()
    } else {
      try write(blanks, of: lesson.document.source)
      var output = OutputBuffer { bytes in try OutputFile.standardError.write(bytes) }
      list.write(to: &output) { $0.value == nil }
      try output.flush()
    }
    if blanks.hinderingErrors > 0 {
      let name = VisibleText.of(lesson.document.source.name)
      Console.tell(.errorsBeforeBlanks(name, count: blanks.hinderingErrors), in: lesson.language)
    }
    throw blanks.blanks.allSatisfy { $0.value != nil } ? ExitStatus.clean : .findings
  }

  private func write(_ blanks: LessonBlanks, of source: SourceText) throws {
    guard inPlace else { return try OutputFile.standardOutput.write(blanks.filled.bytes) }
    guard blanks.filled.bytes != source.bytes else { return }
    try AtomicReplacement.replace(source.name, source.bytes, with: blanks.filled.bytes)
  }
}
