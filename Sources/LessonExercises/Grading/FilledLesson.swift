package import HandshakeTrace
import LessonMetadata
import TraceChecking
import TraceSyntax
import TraceText

extension AnswerSheet {
  /// Reads the answers to blanks out of a lesson in which a reader filled them in.
  ///
  /// - Parameters:
  ///   - filled: the reader's copy of the lesson, or of what `hstrace exercise` wrote.
  ///   - sheets: the exercises; only those with blanks have answers then.
  package init(filled: CheckedLesson, sheets: [ExerciseSheet]) {
    self.init()
    for sheet in sheets {
      guard case .blanks(let trace, _, let blanks) = sheet.measure else { continue }
      let document = filled.document
      let title = trace.title
      let index =
        document.traces.indices.first { document.traces[$0].title == title }
        ?? (document.traces.count == 1 ? 0 : nil)
      guard let index else { continue }
      let lines = document.traces[index].statements.filter { document.statements[$0].isExerciseLine }
      var labelled: [String: String] = [:]
      for (answer, blank) in zip(sheet.answers, blanks) where blank.line < lines.count {
        let statement = document.statements[lines[blank.line]]
        let tokens = document.tokens(ofLineAt: Int(statement.start))
        guard let range = tokens.valueRange(of: blank.field.part) else { continue }
        let value = document.source.text(range)
        if !BlankField.isBlank(value) { labelled[answer.label] = value }
      }
      add(.labelled(labelled), to: sheet.exercise.id)
    }
  }
}
