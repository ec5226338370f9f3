import ArgumentParser
import LessonExercises
import LessonMetadata
import TraceReports
import TraceText

/// `hstrace schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints a JSON schema.")

  /// The schemas there are.
  enum Name: String, CaseIterable, ExpressibleByArgument {
    /// Of answers to the exercises of a lesson.
    case answers
    /// Of the metadata of a lesson.
    case metadata
    /// Of `check --format json`.
    case report

    var text: String {
      switch self {
      case .answers: AnswerSchema.text
      case .metadata: MetadataSchema.text
      case .report: ReportSchema.text
      }
    }
  }

  @Argument(help: "answers, metadata or report.")
  var name: Name

  func run() throws {
    var output = Console.output()
    output.write(name.text)
    try output.flush()
  }
}
