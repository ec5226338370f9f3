package import TraceSyntax

/// What checking a document left behind, so that after an edit only what it touched is checked again.
///
/// A trace that was not touched keeps what was found in it. One that was is run on from the last of its points before the
/// edit, and only until it is where it was before the edit too (`KeptTrace`, `EarlierRun`). All is just as if the whole
/// document were checked anew.
package struct KeptChecks: Sendable {
  /// The traces as they were checked, in the order of the file.
  private(set) var traces: [KeptTrace] = []
  /// How they were to be checked; `nil` before the first check.
  private(set) var setups: TraceSetups?
  private(set) var readingProblems: ReadingProblems?
  /// How the statements that were checked became those of now; `nil` where that is not known, and all is checked anew.
  package var edit: StatementEdit? = .nothing

  /// The fewest statements between two points of a trace.
  private let distance: Int

  /// Nothing yet.
  ///
  /// - Parameter distance: the fewest statements between two points from which a trace can be run on, such that running
  ///   over as many is not felt, and the points take little room.
  package init(distance: Int = 1024) { self.distance = distance }

  /// Checks `document`, whose statements `edit` has made of those checked last.
  mutating func check(_ document: TraceDocument, _ setups: TraceSetups) {
    defer {
      self.setups = setups
      edit = .nothing
    }
    let readingProblems = ReadingProblems(document)
    self.readingProblems = readingProblems
    func checker(_ extent: TraceExtent) -> TraceChecker {
      var checker = TraceChecker(
        document: document, extent: extent, setup: setups.setup(for: extent), readingProblems: readingProblems
      )
      checker.pointDistance = distance
      return checker
    }
    guard let edit, self.setups == setups else {
      traces = document.traces.map { KeptTrace(checking: checker($0), $0) }
      return
    }
    let extents = document.traces
    let first = moveTraces(before: edit, to: extents)
    let behind = moveTraces(behind: edit, to: extents, from: first)
    let touched = first..<traces.count - behind
    let extent = first..<extents.count - behind
    if touched.count == 1, extent.count == 1,
      traces[first].follow(edit, checker(extents[first]), extents[first])
    {
      return
    }
    traces.replaceSubrange(
      touched, with: extents[extent].map { KeptTrace(checking: checker($0), $0) })
  }

  /// Keeps the traces that end before `edit`. - Returns: how many those are.
  private mutating func moveTraces(before edit: StatementEdit, to extents: [TraceExtent]) -> Int {
    var first = 0
    while first < min(traces.count, extents.count),
      traces[first].findings.extent.upperBound <= edit.range.lowerBound || edit.isNothing,
      traces[first].isUntouched(in: extents[first], by: 0)
    {
      traces[first].move(by: 0, start: extents[first].start)
      first += 1
    }
    return first
  }

  /// Moves the traces that begin behind `edit`, none of which is before trace `first`. - Returns: how many those are.
  private mutating func moveTraces(behind edit: StatementEdit, to extents: [TraceExtent], from first: Int)
    -> Int
  {
    var behind = 0
    while behind < min(traces.count, extents.count) - first {
      let place = traces.count - 1 - behind
      let extent = extents[extents.count - 1 - behind]
      guard traces[place].findings.extent.lowerBound >= edit.range.upperBound,
        traces[place].isUntouched(in: extent, by: edit.change)
      else { break }
      traces[place].move(by: edit.change, start: extent.start)
      behind += 1
    }
    return behind
  }

  /// What was kept of the trace `extent`, the one with index `trace`; `nil` where it was not checked as it is.
  func trace(_ trace: Int, _ extent: TraceExtent) -> KeptTrace? {
    guard trace < traces.count, edit?.isNothing == true, traces[trace].isUntouched(in: extent, by: 0) else {
      return nil
    }
    return traces[trace]
  }
}

extension StatementEdit {
  /// An edit of the text that left all statements as they were.
  package static var nothing: StatementEdit { StatementEdit(range: 0..<0, count: 0) }

  /// Whether all statements are as they were.
  var isNothing: Bool { range.isEmpty && count == 0 }
}
