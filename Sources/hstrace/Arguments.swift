import ArgumentParser
import LessonExercises
import Problems
import TraceDrawing
import TraceReports

extension Language: ExpressibleByArgument {}
extension DrawingFormat: ExpressibleByArgument {}
extension Profile: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension SheetFormat: ExpressibleByArgument {}

extension ProblemName {
  /// The problem called `written`.
  ///
  /// - Throws: an error that suggests the nearest name.
  static func named(_ written: String) throws(ValidationError) -> ProblemName {
    if let name = ProblemName(rawValue: written) { return name }
    let known = ProblemName.allCases.map(\.rawValue)
    throw ValidationError(RunNotice.unknown(.problem, written, among: known).text(in: .english))
  }
}
