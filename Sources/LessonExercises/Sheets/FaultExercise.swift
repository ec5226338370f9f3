import HandshakeTrace
import LessonMetadata
import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// A line of a trace is wrong; the reader finds it, and tells how it should read.
struct FaultExercise {
  private let exercise: LessonMetadata.Exercise
  private let trace: ExerciseTrace
  private var choice: SeededChoice

  /// How many numbers are changed by way of trial until one gives exactly one finding.
  private static let attempts = 32

  init(_ exercise: LessonMetadata.Exercise, _ trace: ExerciseTrace, _ choice: SeededChoice) {
    self.exercise = exercise
    self.trace = trace
    self.choice = choice
  }

  /// - Throws: where the trace has no fault, and none can be made.
  func sheet() throws(ExerciseObstacle) -> ExerciseSheet {
    let expects = trace.lines.contains { line in line.directives.contains { $0.contains("expect") } }
    if expects {
      let lesson = trace.checked(trace.lines)
      let wrong = faults(lesson, among: lesson.checked.expected)
      guard !wrong.isEmpty else { throw .noFault }
      return sheet(trace.lines, wrong, rest: Gravity(lesson.checked))
    }
    return try mutated()
  }

  /// What is wrong with which line, and how it may be mended.
  private struct WrongLine {
    var line: Int
    var messages: [String]
    /// For each message the edits of its fixes, in bytes of the line.
    var fixes: [[[TextEdit]]]

    /// What may stand in the place of `text`: all mended by the first fixes, or one thing by any.
    func candidates(_ text: String) -> [String] {
      let firsts = fixes.compactMap(\.first).flatMap { $0 }.sorted {
        $0.range.lowerBound < $1.range.lowerBound
      }
      let areApart = zip(firsts, firsts.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
      let together = firsts.isEmpty || !areApart ? [] : [firsts]
      return (together + fixes.flatMap { $0 }).map { TextEdit.apply($0, to: text) }
    }
  }

  private func sheet(_ lines: [ExerciseLine], _ wrong: [WrongLine], rest: Gravity) -> ExerciseSheet {
    let measure = FaultTrace(
      trace, lines, rest: rest, wrong: wrong.map { ($0.line, $0.candidates(lines[$0.line].text)) })
    let given = lines.enumerated().map { "\($0.offset + 1). \(VisibleText.of($0.element.text))" }
    let words = SheetWords(trace.language)
    let answers = wrong.enumerated().map { number, fault in
      let correction = measure.faults[number].correction.map { VisibleText.of($0) }
      let reason = fault.messages + (correction.map { [words.right($0)] } ?? [])
      return ExerciseAnswer(
        label: String(number + 1), prompt: words.wrongLine(number: wrong.count > 1 ? number + 1 : nil),
        accepted: [String(fault.line + 1), VisibleText.of(lines[fault.line].text)],
        reason: reason.joined(separator: " "), correction: correction)
    }
    return ExerciseSheet(
      exercise: exercise,
      task: words.faults(
        wrong.count, in: trace.shownTitle, asksCorrection: answers.contains { $0.correction != nil }),
      given: given, answers: answers, explanation: nil, measure: .faults(measure))
  }

  /// The lines in which `problems` occur, and why.
  private func faults(_ lesson: CheckedLesson, among problems: ProblemList) -> [WrongLine] {
    let places = LinePlaces(lesson.document)
    var wrong: [WrongLine] = []
    for reported in problems where reported.severity > .hint || problems.count == 1 {
      let offset = Int(reported.problem.range.start)
      let statement = lesson.document.statements.firstPlace { Int($0.start) > offset } - 1
      guard let line = places.line[statement] else { continue }
      let message = VisibleText.of(reported.problem.message(in: lesson.language)).ended
      let fixes = reported.problem.fixes.compactMap { edits(of: $0, line: statement, in: lesson) }
      if let last = wrong.indices.last, wrong[last].line == line {
        wrong[last].messages.append(message)
        wrong[last].fixes.append(fixes)
      } else {
        wrong.append(WrongLine(line: line, messages: [message], fixes: [fixes]))
      }
    }
    return wrong
  }

  /// The edits of a fix in a line, which is a line of the exercise as it is; `nil` where the fix does more than that.
  private func edits(of fix: QuickFix, line statement: Int, in lesson: CheckedLesson) -> [TextEdit]? {
    let source = lesson.document.source
    let start = Int(lesson.document.statements[statement].start)
    let end = source.bytes[start...].firstIndex(of: 0x0A) ?? source.bytes.endIndex
    guard fix.edits.allSatisfy({ $0.range.lowerBound >= start && $0.range.upperBound <= end }) else {
      return nil
    }
    return fix.edits.map {
      TextEdit(
        range: ByteRange($0.range.lowerBound - start, $0.range.upperBound - start),
        replacement: $0.replacement)
    }
  }

  /// The trace with one number changed that gives exactly one finding, in its line.
  private func mutated() throws(ExerciseObstacle) -> ExerciseSheet {
    let whole = trace.checked(trace.lines)
    let before = Gravity(whole.checked)
    guard before.errors == 0, before.warnings == 0 else { throw .findings }
    var choice = choice
    let numbers = choice.shuffled(HiddenNumber.all(of: whole)).prefix(Self.attempts)
    for number in numbers {
      guard let other = Self.wrong(number.value, &choice) else { continue }
      let value = UInt32(other).map { number.spelling.text($0) } ?? other
      var lines = trace.lines
      lines[number.place.line].text = number.replaced(by: value, in: lines[number.place.line].text)
      let lesson = trace.checked(lines)
      let after = Gravity(lesson.checked)
      guard after.errors + after.warnings == 1, after.hints <= before.hints else { continue }
      var wrong = faults(lesson, among: lesson.checked.problems)
      guard wrong.count == 1, wrong[0].line == number.place.line else { continue }
      let length = lines[number.place.line].text.utf8.count
      let back = TextEdit(range: ByteRange(0, length), replacement: trace.lines[number.place.line].text)
      wrong[0].fixes = [[[back]]]
      return sheet(lines, wrong, rest: before)
    }
    throw .unmistakable
  }

  /// A number near `value`: mostly one less, as of somebody who forgets that a SYN or a FIN uses one.
  private static func wrong(_ value: String, _ choice: inout SeededChoice) -> String? {
    let step = choice.index(below: 3) < 2 ? -1 : 1
    if let number = UInt32(value) {
      return String(number &+ UInt32(bitPattern: Int32(number == 0 ? 1 : step)))
    }
    guard let plus = value.lastIndex(of: "+"), let offset = Int(value[value.index(after: plus)...]) else {
      return value.contains("+") || value.contains("-") ? nil : "\(value)+1"
    }
    let stem = value[..<plus]
    return offset + step == 0 ? String(stem) : "\(stem)+\(offset + step)"
  }
}
