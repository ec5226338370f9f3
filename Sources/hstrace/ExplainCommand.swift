import ArgumentParser
import Problems
import TCP
import TraceReports
import TraceText

/// `hstrace explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Prints the manual page of a problem, of a TCP state, or of all states."
  )

  @Argument(help: "A problem such as acknowledgment-mismatch, a state such as FIN-WAIT-1, or 'states'.")
  var name: String

  @Option(name: .customLong("lang"), help: "The language of the page: en or ko.")
  var language = Language.english

  func run() throws {
    var output = Console.output()
    if name.lowercased() == TransitionsPage.name {
      ManualText.writeTransitions(in: language, to: &output)
    } else if let state = State(spelled: name).flatMap({ StatePage.named($0.name) }) {
      ManualText.write(state, in: language, to: &output)
    } else if let problem = ProblemName(rawValue: name.lowercased()) {
      ManualText.write(problem, in: language, to: &output)
    } else {
      let known = ProblemName.allCases.map(\.rawValue) + StatePage.all.map(\.name) + [TransitionsPage.name]
      Console.tell(ProblemName.unknown("problem or state", name, known))
      throw ExitStatus.failure
    }
    try output.flush()
  }
}
