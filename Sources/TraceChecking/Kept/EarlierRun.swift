import TraceSyntax
import TraceText

/// What an earlier check of a trace left behind an edit. A check of the edited trace that is where that one was need not
/// go on: all that follows is known.
struct EarlierRun {
  /// How the statements of the earlier check became those of now.
  let edit: StatementEdit
  /// The points behind the edit.
  private var points: ArraySlice<KeptPoint>
  private let lookBacks: [LookBack]
  private let forgottenDepartures: Int

  init(_ kept: KeptTrace, edit: StatementEdit) {
    self.edit = edit
    points = kept.points[kept.points.firstPlace { $0.statement >= edit.range.upperBound }...]
    lookBacks = kept.lookBacks
    forgottenDepartures = kept.forgottenDepartures.count
  }

  /// The statement of now before which the next of its points lies; `nil` where none is left.
  var next: Int? { points.first.map { $0.statement + edit.change } }

  /// The searches behind `index` for mistakes, with the statements of now.
  func lookBacks(behind index: Int) -> [LookBack] {
    lookBacks.map { $0.moved(by: edit.change) }.filter { $0.statement >= index }
  }

  /// The point of the earlier check that `checker` has reached before statement `index`, with the statements of now.
  mutating func point(reachedBy checker: borrowing TraceChecker, at index: Int) -> KeptPoint? {
    while let first = points.first, first.statement + edit.change < index { points = points.dropFirst() }
    guard let point = points.first, point.statement + edit.change == index else { return nil }
    points = points.dropFirst()
    guard checker.connection.endpoints == point.connection.endpoints, checker.attempts == point.attempts,
      checker.hasLeftOutLines == point.hasLeftOutLines, forgottenDepartures == 0,
      checker.forgottenDepartures.isEmpty
    else { return nil }
    return moved(point).flatMap { isReached($0, by: checker, at: index) ? $0 : nil }
  }

  /// The points behind `index`, which was reached, with the statements of now.
  ///
  /// - Parameter checkpoint: the checkpoint at `index`, which takes the place of those of before the edit.
  func points(behind index: Int, checkpoint: Checkpoint) -> [KeptPoint] {
    var last: (before: Checkpoint, now: Checkpoint)?
    return points.compactMap { point in
      guard var moved = moved(point) else { return nil }
      let before = point.checkpoint
      if let last, last.before === before {
        moved.checkpoint = last.now
      } else {
        moved.checkpoint =
          before.statement + edit.change < index ? checkpoint : before.renumbered(by: edit.change, rename)
        last = (before, moved.checkpoint)
      }
      return moved
    }
  }

  /// Whether the check can go on from a point only as it went on before: whether it is where that was, and nothing behind
  /// looks back at what was edited.
  private func isReached(_ point: KeptPoint, by checker: borrowing TraceChecker, at index: Int) -> Bool {
    guard checker.uncheckedFrom == point.uncheckedFrom,
      mayLookBack(checker.checkpoint.statement, index) == mayLookBack(before: point, index)
    else { return false }
    var (now, before) = (checker.connection, point.connection)
    // These are only counted.
    for count in [\TraceShape.segments, \.dataSegments] {
      now.shape[keyPath: count] = 0
      before.shape[keyPath: count] = 0
    }
    now.record = nil
    return now == before && !looksBack(across: index)
      && !checker.mayRepeat(from: index, behind: edit.replacement.upperBound)
  }

  /// The first statement that is searched for a mistake that shows at `index`, if nothing before `checkpoint` is.
  private func mayLookBack(_ checkpoint: Int, _ index: Int) -> Int {
    max(checkpoint, index - TraceChecker.lookBackLimit)
  }

  private func mayLookBack(before point: KeptPoint, _ index: Int) -> Int {
    let checkpoint = point.checkpoint.statement
    return mayLookBack(edit.place(of: checkpoint) ?? edit.range.lowerBound, index)
  }

  /// Whether a mistake that showed behind `index` was sought before it.
  private func looksBack(across index: Int) -> Bool {
    lookBacks(behind: index).contains { $0.oldest < index }
  }

  /// A point with the statements of now; `nil` where it remembers one that was replaced.
  private func moved(_ point: KeptPoint) -> KeptPoint? {
    var isLost = false
    var moved = point
    moved.renumber(by: edit.change) { statement in
      guard statement >= 0 else { return }
      guard let place = edit.place(of: Int(statement)) else {
        isLost = true
        return
      }
      statement = Int32(place)
    }
    return isLost ? nil : moved
  }

  /// Gives a statement that was not replaced its number of now.
  func rename(_ statement: inout Int32) {
    guard statement >= 0 else { return }
    statement = Int32(edit.place(of: Int(statement)) ?? edit.range.lowerBound)
  }
}

extension TraceChecker {
  /// The most statements among which the original of a repeat is sought.
  static let repeatLimit = 4096

  /// Whether a segment from `index` on may say that it repeats one before `end`.
  fileprivate func mayRepeat(from index: Int, behind end: Int) -> Bool {
    let last = min(extent.upperBound, end + Self.repeatLimit)
    guard index < last else { return false }
    return document.statements[index..<last].contains { statement in
      statement.marks.hasAny(.spurious)
        || (statement.marks.hasAny(.arrives) && statement.marks.hasAny(.duplicate))
    }
  }
}
