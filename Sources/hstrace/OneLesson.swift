import ArgumentParser
import HandshakeTrace
import LessonFiles
import Problems
import TraceSyntax
import TraceText

/// The one lesson that a command shows, and which of its traces.
struct OneLesson {
  /// The lesson, checked, with what is needed to show its traces.
  let checked: CheckedLesson
  /// Its name, safe to print.
  let name: String

  /// Reads and checks the lesson of `input`.
  init(_ input: LessonSearch.Input, standardInputName: String?, options: CheckOptions) throws(FileError) {
    let lesson = try LessonReading.read(input, standardInputName: standardInputName)
    checked = CheckedLesson(lesson, options: options, keepsOutlines: true)
    name = VisibleText.of(checked.document.source.name)
  }

  /// The one input that `file` names.
  ///
  /// - Parameter command: what takes no more than one.
  static func input(_ file: String, for command: String) throws(ExitStatus) -> LessonSearch.Input {
    let inputs = LessonSearch.inputs([file])
    if let input = inputs.first, inputs.count == 1 { return input }
    Console.tell("\(VisibleText.of(file)) has \(inputs.count) lessons; \(command) takes one at a time.")
    throw .failure
  }

  /// The indices of the traces that are wanted.
  ///
  /// - Parameters:
  ///   - number: the number of the only one, from 1; `nil` for all.
  ///   - purpose: what they are wanted for.
  func traces(_ number: Int?, to purpose: String) throws(ExitStatus) -> ClosedRange<Int> {
    let count = checked.drawableTraces
    guard count > 0 else {
      Console.tell("\(name) has no trace to \(purpose).")
      throw .failure
    }
    if let number, number > count {
      Console.tell(
        "\(name) has \(count == 1 ? "one trace" : "\(count) traces"); there is no trace \(number).")
      throw .failure
    }
    return number.map { $0 - 1...$0 - 1 } ?? 0...count - 1
  }

  /// Writes what was found to standard error.
  func tellFindings(_ color: ColorChoice) throws -> ExitStatus {
    try ToldProblems.tell(checked.reports, in: checked.language, color)
  }
}
