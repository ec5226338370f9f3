import Problems
import TCP
import TraceSyntax

/// A point of the trace to run again from.
///
/// What stood before a segment is wanted only where the segment has a fault. It is not kept for each one, as a
/// copy of all that is in the network would be; it is had by running again from the last such point, and as a
/// fault leaves a new point behind, no line is run more than once more.
///
/// A class, since the checker holds one all the time, and is handed on much more often than it sets one.
final class Checkpoint: Sendable {
  /// The connection before `statement`.
  let connection: Connection
  /// The statement to be run next. No repair was made at it or behind it, up to where the trace is.
  let statement: Int

  init(connection: Connection, statement: Int) {
    self.connection = connection
    self.statement = statement
  }

  /// The same point of a trace whose statements were renamed.
  func renumbered(by change: Int, _ rename: (inout Int32) -> Void) -> Checkpoint {
    var connection = connection
    connection.renumber(rename)
    return Checkpoint(connection: connection, statement: statement + change)
  }
}

extension TraceChecker {
  /// So many repairs are sought in a trace: each takes as long as some hundred lines, and a trace that is all wrong
  /// must not take forever.
  static let limitOfAttempts = 24

  /// Counts one more search for a repair. - Returns: whether it may be made.
  mutating func countAttempt() -> Bool {
    attempts += 1
    return attempts <= Self.limitOfAttempts
  }

  /// The connection before statement `index`, which lies at the checkpoint or behind it. Leaves all as it is.
  mutating func connectionBefore(_ index: Int) -> Connection {
    let now = connection
    var start = checkpoint.statement
    connection = checkpoint.connection
    // A point that was kept on the way is nearer.
    if let point = points.last(where: { $0.statement <= index }), point.statement > start {
      start = point.statement
      connection = point.connection
    }
    _ = tries { checker in
      for between in start..<index {
        let statement = checker.document.statements[between]
        // Quickly even where steps are kept: these were seen before.
        if statement.kind == .segment, checker.takeQuickly(between, statement) { continue }
        checker.step(between, statement)
      }
    }
    defer { connection = now }
    return connection
  }

  /// Goes on with `next`, before which nothing is to be repaired any more.
  @discardableResult
  mutating func goOn(at next: Int) -> Int {
    checkpoint = Checkpoint(connection: connection, statement: next)
    return next
  }
}
