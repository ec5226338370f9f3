import ArgumentParser
import FoundationEssentials
import HandshakeTrace
import LessonFiles
import Problems
import TCP
import TraceExplaining
import TraceReports
import TraceText

/// `hstrace explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Tells the traces of a lesson in words, or prints the manual page of a problem or of a TCP state.",
    usage: "hstrace explain [<options>] <file-or-name>",
    discussion: """
      The explanation goes to standard output, problems go to standard error. A file that is called as a problem or a \
      state is told with a folder before it: ./closed.
      """)

  @Argument(
    help: ArgumentHelp(
      "A lesson, - for standard input, a problem such as acknowledgment-mismatch, a state such as FIN-WAIT-1, "
        + "'problems' or 'states'.", valueName: "file-or-name"))
  var subject: String

  @Option(
    name: .customLong("lang"),
    help: "The language of the explanation: en or ko. (default: the lesson's, else en)")
  var language: Language?
  @Option(help: ArgumentHelp("Tells only the trace of this number, from 1.", valueName: "number"))
  var trace: Int?
  @Option(
    help: ArgumentHelp(
      "The most columns of a line. (default: those of the terminal, else 80)", valueName: "columns"))
  var width: Int?
  @Option(
    help: "How strictly traces are checked: lesson or strict. (default: what the lesson says, else lesson)")
  var profile: Profile?
  @Option(help: "When text has colours.")
  var color = ColorChoice.auto
  @Option(
    help: ArgumentHelp("The name under which standard input is read, such as lesson.md.", valueName: "name"))
  var stdinName: String?

  /// Narrower than this, sentences stand one word a line.
  private static let leastWidth = 40

  func validate() throws {
    if let width, width < Self.leastWidth {
      throw ValidationError("--width needs a number from \(Self.leastWidth).")
    }
    if let trace, trace < 1 { throw ValidationError("--trace needs a number from 1.") }
  }

  func run() throws {
    if let page = Page(named: subject) { return try write(page) }
    let input = try OneLesson.input(subject, for: "explain", in: spoken)
    if case .failure(let error) = input, error.reason == .missing, !looksLikeFile {
      Console.tell(.unknown(.subject, subject, among: Page.names), in: spoken)
      throw ExitStatus.failure
    }
    var options = CheckOptions()
    options.profile = profile
    options.language = language
    let lesson = try OneLesson(input, standardInputName: stdinName, options: options)
    try write(lesson)
    throw try lesson.tellFindings(color)
  }

  /// Whether the subject is written as files are, and names are not.
  private var looksLikeFile: Bool { subject.contains("/") || subject.contains(".") }

  private func write(_ lesson: OneLesson) throws {
    let traces = try lesson.traces(trace)
    var options = ExplanationOptions()
    options.width = width ?? max(Self.leastWidth, OutputFile.standardOutput.terminalColumns ?? 80)
    options.usesColor = color.isOn(environment: ProcessInfo.processInfo.environment)
    var output = Console.output()
    for trace in traces {
      if trace > traces.lowerBound { output.write("\n\n") }
      try ExplanationText.write(lesson.checked.explainer(ofTrace: trace), options, to: &output)
    }
    try output.flush()
  }

  private func write(_ page: Page) throws {
    let language = language ?? .english
    var output = Console.output()
    switch page {
    case .problem(let name): ManualText.write(name, in: language, to: &output)
    case .state(let state): ManualText.write(state, in: language, to: &output)
    case .transitions: ManualText.writeTransitions(in: language, to: &output)
    case .problems: ManualText.writeProblems(in: language, to: &output)
    }
    try output.flush()
  }

  /// What has a manual page.
  private enum Page {
    case problem(ProblemName)
    case state(StatePage)
    case transitions
    case problems

    init?(named name: String) {
      if name.lowercased() == TransitionsPage.name {
        self = .transitions
      } else if name.lowercased() == ProblemsPage.name {
        self = .problems
      } else if let state = State(spelled: name).flatMap({ StatePage.named($0.name) }) {
        self = .state(state)
      } else if let problem = ProblemName(rawValue: name.lowercased()) {
        self = .problem(problem)
      } else {
        return nil
      }
    }

    static var names: [String] {
      ProblemName.allCases.map(\.rawValue) + StatePage.all.map(\.name) + [
        ProblemsPage.name, TransitionsPage.name,
      ]
    }
  }
}
