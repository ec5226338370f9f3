import Problems
import TCP
import TraceSyntax

/// Seeking the mistake one segment before the line where it shows.
extension TraceChecker {
  /// Seeks the mistake behind a line of a state or an event in the segment before it.
  ///
  /// - Returns: the statement to go on with; `nil` where the line stands as it is.
  mutating func repairBehind(_ index: Int, firstFault: Int) -> Int? {
    guard !isUnchecked, hasFindings(from: firstFault), countAttempt() else { return nil }
    if goesOnCleanly(index + 1) { return nil }
    return repairPrevious(index, reported: Array(faults[firstFault...]))
  }

  /// Seeks the mistake in the segment before the faulty one.
  ///
  /// - Returns: the statement to go on with; `nil` where no repair fits.
  mutating func repairPrevious(_ index: Int, reported: [Fault]) -> Int? {
    let oldest = max(checkpoint.statement, index - Self.lookBackLimit)
    lookBacks.append(LookBack(statement: index, oldest: oldest))
    look(at: index + Self.swapReach + 1)
    guard let previous = previousSegment(index, since: oldest),
      let sender = endpoint(document.statements[previous].sender)
    else { return nil }
    let statement = document.statements[previous]
    let after = connection
    let before = connectionBefore(previous)
    checkpoint = Checkpoint(connection: before, statement: previous)
    let firstFault = faults.firstIndex { $0.statement >= Int32(previous) } ?? faults.count
    let earlier = faults[firstFault...].filter { $0.statement < Int32(index) && isFinding($0) }
    // A wrong number is no reason to take the line before away, and a SYN is never one too many.
    let mayRemove = reported.contains { $0.isStructural } && !statement.bits.hasAny(.syn)
    let isMeantLost = reported.contains {
      $0.fix == .markNoteLost && $0.noteStatement == Int32(previous)
    }
    let repairs =
      (isMeantLost ? [.lose] : [])
      + candidates(previous, statement, sender: sender, before: before, reported: [])
    for repair in repairs {
      if case .removeLine = repair, !mayRemove { continue }
      connection = before
      guard agrees(repair, previous, statement, sender: sender) else { continue }
      forgetPoints(behindFault: firstFault, behindStatement: previous)
      faults.removeSubrange(firstFault...)
      let next = settle(
        on: repair, previous, statement, sender: sender,
        reported: earlier.isEmpty ? reported : Array(earlier))
      return goOn(at: next)
    }
    connection = after
    return nil
  }

  /// How far before the statement where it shows a mistake is sought, in statements.
  static let lookBackLimit = 64

  /// The segment before statement `index`, not before `oldest`.
  private func previousSegment(_ index: Int, since oldest: Int) -> Int? {
    var previous = index - 1
    while previous >= oldest {
      switch document.statements[previous].kind {
      case .segment: return previous
      case .omission, .heading: return nil
      case .event, .state, .phase, .note, .directive: previous -= 1
      }
    }
    return nil
  }
}
