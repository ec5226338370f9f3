import Problems
import TraceSyntax

/// Findings that only the blanks of a trace bring: a blank is taken for the number that is due, and what does not fit
/// that may fit another.
extension TraceChecker {
  /// Whether something is found, beyond hints, that the blanks of the trace do not explain; `self` has taken no
  /// statement.
  ///
  /// A mistake that the author expects is to be found, so that nothing explains it away.
  func isWrongWithAnyBlanks(_ findings: TraceFindings) -> Bool {
    guard findings.faults.contains(where: isFinding) else { return false }
    guard !document.blankPlaces(in: extent).isEmpty, !expectsMistake else { return true }
    var steps = Self.mostFillingSteps
    return !hasRightFilling(&steps)
  }

  /// Whether numbers were found for all blanks of the trace with which nothing is found that is not found anyway, hints
  /// among it; `self` has taken no statement.
  ///
  /// - Parameter steps: how many statements may be run for it; those that were are taken off.
  func hasRightFilling(_ steps: inout Int) -> Bool {
    let places = document.blankPlaces(in: extent)
    var first = self
    var observer = BlankNotes(places)
    first.run(observer: &observer)
    observer.finish(first)
    steps -= extent.count
    var start = self
    start.symbols = first.symbols
    let most = min(400 + 16 * extent.count, max(0, steps))
    var search = BlankSearch(places, observer.notes, start, BlankPool(start), steps: most)
    search.limits.known = Set(
      first.faults.filter { first.reports($0.name) && !first.isFinding($0) }.map(FaultKey.init))
    search.limits.mayHint = false
    defer { steps -= most - search.limits.steps }
    guard case .found = search.search(isShuffled: false, steps: most) else { return false }
    return true
  }

  /// How many statements are run at most to explain findings away: a check of as many is not felt by a writer.
  private static let mostFillingSteps = 50_000

  /// Whether a directive of the trace foretells a problem.
  var expectsMistake: Bool {
    extent.contains { document.directive(at: document.statements[$0])?.kind == .expect }
  }
}

extension TraceFindings {
  /// Forgets all but hints.
  mutating func keepHints(_ checker: TraceChecker) { faults.removeAll(where: checker.isFinding) }
}

extension TraceDocument {
  /// The blanks among some statements, in their order.
  func blankPlaces(in extent: Range<Int>) -> [BlankNotes.Place] {
    extent.flatMap { index in blankFields(of: statements[index]).map { (index, $0) } }
  }
}
