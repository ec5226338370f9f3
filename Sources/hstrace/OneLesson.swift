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
  /// - Parameters:
  ///   - command: what takes no more than one.
  ///   - language: that of its user.
  static func input(_ file: String, for command: String, in language: Language) throws(ExitStatus)
    -> LessonSearch.Input
  {
    let inputs = LessonSearch.inputs([file])
    if let input = inputs.first, inputs.count == 1 { return input }
    Console.tell(
      .severalLessons(VisibleText.of(file), count: inputs.count, command: command), in: language)
    throw .failure
  }

  /// The indices of the traces that are wanted.
  ///
  /// - Parameter number: the number of the only one, from 1; `nil` for all.
  func traces(_ number: Int?) throws(ExitStatus) -> ClosedRange<Int> {
    let count = checked.drawableTraces
    guard count > 0 else {
      Console.tell(.noTrace(name), in: checked.language)
      throw .failure
    }
    if let number, number > count {
      Console.tell(.noSuchTrace(name, count: count, number: number), in: checked.language)
      throw .failure
    }
    return number.map { $0 - 1...$0 - 1 } ?? 0...count - 1
  }

  /// Writes what was found to standard error.
  func tellFindings(_ color: ColorChoice) throws -> ExitStatus {
    try ToldProblems.tell(checked.reports, in: checked.language, color)
  }
}
