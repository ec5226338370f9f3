package import LessonMetadata
package import Problems
import TraceChecking
package import TraceSyntax

extension TraceDocument {
  /// The trace that an exercise is about: the one it names, else the first that has what it asks for, else the first.
  ///
  /// - Returns: an index into the document's traces; `nil` where there is no such trace.
  package func trace(for exercise: LessonMetadata.Exercise) -> Int? {
    if let title = exercise.trace { return traces.firstIndex { $0.title == title } }
    let fitting = traces.firstIndex { trace in
      trace.statements.contains { index in
        let statement = statements[index]
        switch exercise.kind {
        case .blank: return !blankFields(of: statement).isEmpty
        case .fault: return directive(at: statement)?.kind == .expect
        case .reorder, .generate: return statement.kind == .segment
        }
      }
    }
    return fitting ?? traces.indices.first
  }

  /// What keeps an exercise of a kind from being made of a trace, as far as the kinds of its lines tell; `nil` where
  /// nothing does, or where the trace would have to be checked to know.
  package func obstacle(to kind: LessonMetadata.Exercise.Kind, inTrace index: Int) -> ExerciseObstacle? {
    let statements = statements[traces[index].statements]
    let hasSegment = statements.contains { $0.kind == .segment }
    switch kind {
    case .blank: return hasSegment ? hasNumber(statements) ? nil : .noNumber : .noSegment
    case .fault:
      if statements.contains(where: { directive(at: $0)?.kind == .expect }) { return nil }
      return hasSegment ? hasNumber(statements) ? nil : .noNumber : .noSegment
    case .reorder:
      let lines = statements.lazy.filter { statement in
        switch statement.kind {
        case .segment, .event, .state, .phase, .omission: true
        case .heading, .note, .directive: false
        }
      }
      return lines.prefix(2).count < 2 ? .sameLines : nil
    case .generate: return hasSegment ? nil : .noSegment
    }
  }

  /// Whether a number is written, or is to be filled in, in one of `statements`.
  private func hasNumber(_ statements: ArraySlice<Statement>) -> Bool {
    statements.contains { statement in
      statement.kind == .segment
        && statement.marks.hasAny(.hasSequence, .hasAcknowledgment, .hasLength)
        || !blankFields(of: statement).isEmpty
    }
  }
}

/// Exercises whose trace has not what they ask for. A title that no trace has is found by `unknownHeadings`, and a lesson
/// without any trace is only begun.
func unfitExercises(_ metadata: LessonMetadata, in document: TraceDocument) -> [MetadataFinding] {
  metadata.exercises.compactMap { exercise in
    guard let place = exercise.tracePlace ?? exercise.identifierPlace,
      let trace = document.trace(for: exercise),
      let obstacle = document.obstacle(to: exercise.kind, inTrace: trace)
    else { return nil }
    let values = ProblemValues(found: exercise.id, expected: obstacle.rawValue)
    return MetadataFinding(
      problem: Problem(.unfitExercise, at: place.range, values: values), isInSidecar: place.isInSidecar)
  }
}
