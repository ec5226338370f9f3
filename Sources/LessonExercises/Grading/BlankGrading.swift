import HandshakeTrace
import TraceChecking
import TraceSyntax
import TraceText

extension ExerciseSheet {
  /// Holds numbers against those of the blanks; one that has several right values is right if the trace has no more
  /// findings with it.
  func gradeBlanks(_ given: [String: String], _ words: GradeWords) -> [GradedAnswer] {
    guard case .blanks(let trace, let lines, let blanks) = measure else { return [] }
    let freeIsRight = free(trace, lines, blanks, given)
    return zip(answers, blanks).map { answer, blank in
      guard let text = given[answer.label] else {
        return answer.graded(nil, words.missing(under: answer.label))
      }
      guard !Self.squeezed(text).isEmpty else { return answer.graded(nil, words.missing) }
      guard let number = AnswerNumber.canonical(text) else { return answer.graded(text, words.noNumber) }
      let isRight =
        blank.isFree ? freeIsRight : answer.accepted.contains { AnswerNumber.canonical($0) == number }
      return answer.graded(text, isRight ? nil : words.otherNumber)
    }
  }

  /// Whether the numbers that a reader was free to choose fit together.
  private func free(
    _ trace: ExerciseTrace, _ lines: [ExerciseLine],
    _ blanks: [(line: Int, field: BlankField, isFree: Bool)], _ given: [String: String]
  ) -> Bool {
    guard blanks.contains(where: \.isFree) else { return true }
    let asked = trace.checked(lines)
    var edits: [TextEdit] = []
    for (number, blank) in LessonBlanks(asked).blanks.enumerated() where number < answers.count {
      guard let value = blank.value ?? given[answers[number].label].flatMap(AnswerNumber.canonical) else {
        continue
      }
      edits.append(TextEdit(range: blank.range, replacement: value))
    }
    let text = String(
      decoding: TextEdit.apply(edits, to: asked.document.source.bytes), as: UTF8.self)
    return !(Gravity(asked.checked) < Gravity(trace.checked(text).checked))
  }
}

/// A number as a reader writes it.
enum AnswerNumber {
  /// Longer answers are no numbers.
  private static let limit = 200

  /// The one spelling of a number or a sum: `0x65`, `1_0_1` and `ACK=101` are `101`; `nil` for what is no number.
  static func canonical(_ written: String) -> String? {
    guard written.utf8.count <= limit else { return nil }
    let value = written.split(separator: "=", omittingEmptySubsequences: false).last ?? ""
    let text = ExerciseSheet.squeezed(String(value))
    guard !text.isEmpty, text.unicodeScalars.allSatisfy(isPart) else { return nil }
    let source = SourceText(name: "answer.hs", "A -> B: SYN, Seq=\(text)\n")
    let document = TraceDocument.parse(source, as: .trace)
    guard document.problems.isEmpty, document.statements.count == 1,
      let statement = document.statements.first,
      statement.marks.hasAny(.hasSequence)
    else { return nil }
    let number = document.symbols.text(statement.sequence)
    // Letters in their own order, however they were added up.
    return number.split(separator: "+").sorted().joined(separator: "+")
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "_+-＋".unicodeScalars.contains(scalar)
  }
}
