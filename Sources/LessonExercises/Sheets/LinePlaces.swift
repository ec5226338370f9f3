import TraceChecking
import TraceSyntax

/// Which line of an exercise a statement is, of a document that was made of these lines.
struct LinePlaces {
  /// A number of a line.
  struct Field: Hashable {
    var line: Int
    var field: BlankField
  }

  /// By the index of a statement, the index of its line; headings and directives have none.
  private(set) var line: [Int: Int] = [:]
  /// By the index of a line, that of its statement.
  private(set) var statements: [Int] = []

  init(_ document: TraceDocument) {
    for index in document.statements.indices where document.statements[index].isExerciseLine {
      line[index] = statements.count
      statements.append(index)
    }
  }
}

extension Statement {
  /// Whether it is a line that exercises show.
  var isExerciseLine: Bool {
    switch kind {
    case .heading, .directive, .note: false
    case .segment, .event, .state, .phase, .omission: true
    }
  }
}
