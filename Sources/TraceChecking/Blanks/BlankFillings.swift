import Problems
import TraceSyntax

/// Findings that only the blanks of a trace bring: a blank is taken for the number that is due, and what does not fit
/// that may fit another.
extension TraceChecker {
  /// The trace with numbers in its blanks with which nothing is found beyond hints; `nil` where nothing is found with
  /// the blanks either, or no such numbers are known. `self` has taken no statement.
  ///
  /// A mistake that the author expects is to be found, so that nothing explains it away.
  func explainingAway(_ findings: TraceFindings) -> TraceChecker? {
    guard findings.faults.contains(where: isFinding), !expectsMistake else { return nil }
    let places = document.blankPlaces(in: extent)
    var steps = Self.mostFillingSteps
    guard !places.isEmpty, let world = rightFilling(places, &steps) else { return nil }
    var filled = self
    filled.symbols = world.symbols
    filled.fill(places, with: world)
    return filled
  }

  /// The statements in which this trace differs from `document`; none where a number is a sum that only this trace has.
  func filling(of document: TraceDocument) -> [Int: Statement] {
    var filling: [Int: Statement] = [:]
    for (index, _) in document.blankPlaces(in: extent) {
      let statement = self.document.statements[index]
      guard statement.sequence.isPlain, statement.acknowledgment.isPlain, statement.length.isPlain else {
        return [:]
      }
      filling[index] = statement
    }
    return filling
  }

  /// Puts the numbers of `world` in the place of blanks.
  mutating func fill(_ places: [BlankNotes.Place], with world: BlankWorld) {
    for (index, place) in places.enumerated() {
      guard let number = world.numbers[index],
        let filled = document.statements[place.statement].filling(place.field, with: number)
      else { continue }
      document.statements[place.statement] = filled
    }
  }

  /// Numbers for all blanks of the trace with which nothing is found that is not found anyway, hints among it; `nil`
  /// where none were found. `self` has taken no statement.
  ///
  /// - Parameter steps: how many statements may be run for it; those that were are taken off.
  func rightFilling(_ places: [BlankNotes.Place], _ steps: inout Int) -> BlankWorld? {
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
    guard case .found(let world) = search.search(isShuffled: false, steps: most) else { return nil }
    return world
  }

  /// How many statements are run at most to explain findings away: a check of as many is not felt by a writer.
  private static let mostFillingSteps = 50_000

  /// Whether a directive of the trace foretells a problem.
  var expectsMistake: Bool {
    extent.contains { document.directive(at: document.statements[$0])?.kind == .expect }
  }
}

extension TraceDocument {
  /// The blanks among some statements, in their order.
  func blankPlaces(in extent: Range<Int>) -> [BlankNotes.Place] {
    extent.flatMap { index in blankFields(of: statements[index]).map { (index, $0) } }
  }
}
