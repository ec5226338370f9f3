import HandshakeTrace
import TraceChecking
import TraceSyntax
import TraceText

extension ExerciseSheet {
  /// Holds numbers against those of the blanks.
  ///
  /// Of blanks with several right values each is right with which the trace has no more errors and warnings, given
  /// those before it that are right; one that is not leaves the others alone.
  func gradeBlanks(_ given: [String: String], _ words: GradeWords) -> [GradedAnswer] {
    guard case .blanks(let trace, let lines, let blanks) = measure else { return [] }
    let asked = trace.checked(lines)
    let found = LessonBlanks(asked).blanks
    let hasLetters = asked.document.hasLetters
    var trial = BlankTrace(trace, asked, found)
    return zip(answers, blanks).enumerated().map { index, pair in
      let (answer, blank) = pair
      guard let text = given[answer.label] else {
        return answer.graded(nil, words.missing(under: answer.label))
      }
      guard !Self.squeezed(text).isEmpty else { return answer.graded(nil, words.missing) }
      let number = AnswerNumber.canonical(text, of: blank.field)
      guard let number, hasLetters || !number.contains(where: \.isLetter) else {
        return answer.graded(text, words.noNumber)
      }
      let isTold = answer.accepted.contains { AnswerNumber.canonical($0, of: blank.field) == number }
      let isRight = !blank.isFree && isTold || trial.accepts(number, at: index)
      return answer.graded(text, isRight ? nil : words.otherNumber)
    }
  }
}

/// A trace with blanks that is filled in number by number.
private struct BlankTrace {
  private let trace: ExerciseTrace
  private let asked: CheckedLesson
  private let found: [LessonBlank]
  /// What was accepted, by the blanks' indices.
  private var accepted: [Int: String] = [:]

  init(_ trace: ExerciseTrace, _ asked: CheckedLesson, _ found: [LessonBlank]) {
    self.trace = trace
    self.asked = asked
    self.found = found
  }

  /// Whether the blank with `index` may also be `number`; if so, it is.
  mutating func accepts(_ number: String, at index: Int) -> Bool {
    guard index < found.count else { return false }
    if case .one = found[index].blank.content { return false }
    // A positive offset (RFC 9293, 3.1), which no finding holds the pointer against.
    if found[index].blank.field == .urgentPointer, number == "0" { return false }
    var edits: [TextEdit] = []
    for (other, blank) in found.enumerated() {
      let value = other == index ? number : accepted[other] ?? told(blank)
      if let value { edits.append(TextEdit(range: blank.range, replacement: value)) }
    }
    let text = String(decoding: TextEdit.apply(edits, to: asked.document.source.bytes), as: UTF8.self)
    let before = Gravity(asked.checked)
    let after = Gravity(trace.checked(text).checked)
    guard (after.errors, after.warnings) <= (before.errors, before.warnings) else { return false }
    accepted[index] = number
    return true
  }

  /// The number that alone is right.
  private func told(_ blank: LessonBlank) -> String? {
    switch blank.blank.content {
    case .one(let number): number
    case .likeliest, .several, .unknown: nil
    }
  }
}

extension TraceDocument {
  /// Whether a segment has a number with letters, which might be one of an answer.
  fileprivate var hasLetters: Bool {
    statements.contains { !$0.sequence.isPlain || !$0.acknowledgment.isPlain || $0.lengthBase != 0 }
  }
}
