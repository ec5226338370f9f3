import ArgumentParser
import HandshakeTrace
import LessonExercises
import LessonFiles
import LessonMetadata
import Problems
import TraceSyntax
import TraceText

/// `hstrace exercise`
struct ExerciseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercise", abstract: "Writes the exercises of a lesson, or grades answers to them.",
    usage: "hstrace exercise [<options>] <file>",
    discussion: """
      Exercises stand in the lesson's metadata under hstrace.exercises. What is left to chance, such as which numbers \
      are hidden, is the same for the same seed. Answers are JSON, as hstrace schema answers describes, or for blanks \
      the lesson with its blanks filled in. To a fault both the line and how it should read are asked for: \
      {"line": 2, "correction": "Server: SYN-ACK, Seq=200, ACK=101"}. The line alone is half right.

      Exit status: 0 done, or all right; 1 not all right; 2 usage or input that could not be read.
      """)

  @Argument(help: "A lesson, or - for standard input.")
  var file: String

  @Option(
    name: .customLong("id"), help: ArgumentHelp("Only the exercise with this identifier.", valueName: "id"))
  var identifier: String?
  @Option(help: ArgumentHelp("What chance begins with.", valueName: "number"))
  var seed: UInt64 = 0
  @Flag(help: "Tells what is right, and why.")
  var answers = false
  @Option(help: ArgumentHelp("Grades the answers in this file.", valueName: "file"))
  var grade: String?
  @Option(help: "The form of what is written: text, md or json.")
  var format = SheetFormat.text
  @Option(
    name: .customLong("lang"),
    help: "The language of the exercises: en or ko. (default: the lesson's, else en)")
  var language: Language?
  @Option(
    help: ArgumentHelp("The name under which standard input is read, such as lesson.md.", valueName: "name"))
  var stdinName: String?

  func validate() throws {
    if grade != nil, format == .md { throw ValidationError("--grade writes text or json.") }
    if grade == "-", file == "-" { throw ValidationError("Only one of both can be standard input.") }
  }

  func run() throws {
    var options = CheckOptions()
    options.language = language
    let lesson = try OneLesson(
      OneLesson.input(file, for: "exercise", in: spoken), standardInputName: stdinName, options: options)
    let sheets = try sheets(of: lesson)
    guard let grade else {
      var output = Console.output()
      let text = SheetText(
        format, lesson.checked.language, path: lesson.checked.document.source.name, seed: seed,
        showsAnswers: answers)
      try text.write(sheets, to: &output)
      return try output.flush()
    }
    throw try write(grades: sheets, grade, lesson)
  }

  /// The exercises wanted; tells of those that cannot be set.
  private func sheets(of lesson: OneLesson) throws -> [ExerciseSheet] {
    let all = lesson.checked.metadata.exercises
    guard !all.isEmpty else {
      Console.tell(.noExercise(lesson.name), in: lesson.checked.language)
      throw ExitStatus.failure
    }
    if let identifier, !all.contains(where: { $0.id == identifier }) {
      Console.tell(.unknown(.exercise, identifier, among: all.map(\.id)), in: lesson.checked.language)
      throw ExitStatus.failure
    }
    let wanted = all.filter { identifier == nil || $0.id == identifier }
    var sheets: [ExerciseSheet] = []
    for exercise in wanted {
      do throws(ExerciseObstacle) {
        sheets.append(try ExerciseSheet.sheet(for: exercise, of: lesson.checked, seed: seed))
      } catch {
        Console.tell(notice(of: error, exercise, lesson), in: lesson.checked.language)
      }
    }
    guard !sheets.isEmpty else { throw ExitStatus.failure }
    return sheets
  }

  /// Why an exercise cannot be set.
  private func notice(
    of obstacle: ExerciseObstacle, _ exercise: LessonMetadata.Exercise, _ lesson: OneLesson
  ) -> RunNotice {
    let identifier = VisibleText.of(exercise.id)
    guard obstacle == .noSuchTrace, let title = exercise.trace else {
      return .unfitExercise(lesson.name, identifier, obstacle)
    }
    let titles = lesson.checked.document.traces.compactMap(\.title)
    return .missingTrace(
      lesson.name, identifier, title: VisibleText.of(title),
      nearest: EditDistance.nearest(to: title, among: titles).map { VisibleText.of($0) })
  }

  private func write(grades sheets: [ExerciseSheet], _ path: String, _ lesson: OneLesson) throws -> ExitStatus
  {
    let given = try answerSheet(path, sheets, in: lesson.checked.language)
    let known = Set(lesson.checked.metadata.exercises.map(\.id))
    for identifier in given.identifiers where !known.contains(identifier) {
      Console.tell(.unknown(.exercise, identifier, among: Array(known)), in: lesson.checked.language)
    }
    let grades = sheets.map { $0.grade(given.answers[$0.exercise.id]) }
    var output = Console.output()
    let text = GradeText(lesson.checked.language, showsAnswers: answers)
    switch format {
    case .text, .md: try text.write(grades, to: &output)
    case .json: try text.writeJSON(grades, to: &output)
    }
    try output.flush()
    return grades.allSatisfy(\.isRight) ? .clean : .findings
  }

  /// The answers in the file at `path`: JSON, or a lesson that was filled in; `language` is that of the exercises.
  private func answerSheet(_ path: String, _ sheets: [ExerciseSheet], in language: Language) throws
    -> AnswerSheet
  {
    if path.hasSuffix(".hs") || path.hasSuffix(".hstrace") || path.hasSuffix(".md") {
      let filled = CheckedLesson(
        try LessonReading.read(path), options: CheckOptions(), keepsOutlines: false)
      return AnswerSheet(filled: filled, sheets: sheets)
    }
    let source =
      path == "-"
      ? SourceText(name: "<stdin>", bytes: try TextFile.readStandardInput(name: "<stdin>"))
      : SourceText(name: path, bytes: try TextFile.read(path))
    do throws(AnswerFault) {
      return try AnswerSheet(source)
    } catch {
      Console.tell(error.text(in: language))
      throw ExitStatus.failure
    }
  }
}
