import ArgumentParser
import FoundationEssentials
import HandshakeTrace
import LessonFiles
import Problems
import TraceDrawing
import TraceSyntax
import TraceText

/// `hstrace draw`
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws the traces of a lesson as sequence diagrams.",
    usage: "hstrace draw [<options>] <file>",
    discussion: "The drawing goes to standard output, problems go to standard error.")

  @Argument(help: "A lesson, or - for standard input.")
  var file: String

  @Option(help: "How it is drawn. (default: as the ending of --output says, else unicode)")
  var format: DrawingFormat?
  @Option(
    help: ArgumentHelp(
      "The most columns of a line of text. (default: those of the terminal, else 80)", valueName: "columns"))
  var width: Int?
  @Option(
    help: ArgumentHelp(
      "The columns of letters that some fonts draw wide, such as lines and ±: 1 or 2.", valueName: "columns"))
  var ambiguousWidth = 1
  @Flag(help: "Leaves out of Mermaid what older viewers refuse.")
  var plain = false
  @Option(help: ArgumentHelp("Draws only the trace of this number, from 1.", valueName: "number"))
  var trace: Int?
  @Option(name: .shortAndLong, help: ArgumentHelp("Writes the drawing into this file.", valueName: "file"))
  var output: String?
  @Option(
    help: "How strictly traces are checked: lesson or strict. (default: what the lesson says, else lesson)")
  var profile: Profile?
  @Option(
    name: .customLong("lang"), help: "The language of words: en or ko. (default: the lesson's, else en)")
  var language: Language?
  @Option(help: "When text has colours.")
  var color = ColorChoice.auto
  @Option(
    help: ArgumentHelp("The name under which standard input is read, such as lesson.md.", valueName: "name"))
  var stdinName: String?

  func validate() throws {
    if let width, width < FenceKey.leastWidth {
      throw ValidationError("--width needs a number from \(FenceKey.leastWidth).")
    }
    guard (1...2).contains(ambiguousWidth) else { throw ValidationError("--ambiguous-width needs 1 or 2.") }
    if let trace, trace < 1 { throw ValidationError("--trace needs a number from 1.") }
  }

  func run() throws {
    let input = try OneLesson.input(file, for: "draw", in: spoken)
    var options = CheckOptions()
    options.profile = profile
    options.language = language
    let lesson = try OneLesson(input, standardInputName: stdinName, options: options)
    if let output, isLesson(output, input) { throw FileError(path: output, reason: .isLesson) }
    let drawings = try lesson.traces(trace).map { lesson.checked.drawing(ofTrace: $0) }
    try write(drawings, of: lesson)
    throw try lesson.tellFindings(color)
  }

  /// Whether a drawing at `path` would take the place of the lesson it is of, or of another by its name.
  private func isLesson(_ path: String, _ input: LessonSearch.Input) -> Bool {
    guard path != "-", let identity = FileIdentity(of: path) else { return false }
    if case .file(let lesson) = input, FileIdentity(of: lesson) == identity { return true }
    return [".hs", ".hstrace"].contains { path.hasSuffix($0) }
  }

  private func write(_ drawings: [Drawing], of lesson: OneLesson) throws {
    let format = format ?? output.flatMap(DrawingFormat.init(fileName:)) ?? .unicode
    var options = DrawingOptions()
    options.ambiguousWidth = ambiguousWidth
    options.isPlain = plain
    guard let path = output, path != "-" else {
      options.width = width ?? max(FenceKey.leastWidth, OutputFile.standardOutput.terminalColumns ?? 80)
      options.usesColor = color.isOn(environment: ProcessInfo.processInfo.environment)
      var buffer = Console.output()
      let parts = try format.write(drawings, options, to: &buffer)
      try buffer.flush()
      return tell(parts: parts, of: lesson)
    }
    options.width = width ?? 80
    options.usesColor = color == .always
    var parts = 0
    let bytes = try OutputBuffer.gather { buffer in parts = try format.write(drawings, options, to: &buffer) }
    try AtomicReplacement.put(bytes, at: path)
    tell(parts: parts, of: lesson)
  }

  /// Says that a trace was too long for one picture.
  private func tell(parts: Int, of lesson: OneLesson) {
    guard parts > 1 else { return }
    Console.tell(.splitDiagram(lesson.name, parts: parts), in: lesson.checked.language)
  }
}
