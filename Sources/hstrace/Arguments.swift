import ArgumentParser
import LessonExercises
import Problems
import TraceDrawing
import TraceReports
import TraceText

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
    throw ValidationError(unknown("problem", written, known))
  }

  /// `There is no problem called 'wrong-stat'; did you mean 'wrong-state'?`
  static func unknown(_ kind: String, _ written: String, _ known: [String]) -> String {
    let limit = max(2, written.count / 3)
    let nearest = EditDistance.nearest(to: written, among: known, limit: limit)
    let question = nearest.map { "; did you mean '\($0)'?" } ?? ""
    return "There is no \(kind) called '\(written)'\(question)"
  }
}
