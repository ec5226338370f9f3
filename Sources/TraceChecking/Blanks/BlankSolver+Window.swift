import TCP
import TraceSyntax

/// Blanks for windows: all that the data behind it fits in, up to where a later window would take some of it back.
extension BlankSolver {
  mutating func window(of index: Int) -> Blank.Content {
    let statement = places[index].statement
    let reach = endOfWindow(at: statement) - statement
    let greatest = UInt32(UInt16.max)
    let near = checker.windows(around: statement)
    let likely = notes[index].candidates.map(\.offset) + [greatest, 0] + near
    guard let right = likely.first(where: { fits($0, index, reach) }) else { return .unknown }
    let lowest = lowest(below: right, index, reach)
    let highest = highest(above: right, index, reach)
    if lowest == highest {
      var trial = BlankComparison()
      for next in [right &- 1, right + 1] where next <= greatest {
        let next = WrittenNumber(offset: next)
        _ = trial.isOther(next, fit(next, index, within: reach))
      }
      return only(WrittenNumber(offset: right), trial, index)
    }
    return .several(lowest == 0 && highest == greatest ? .window : .windowBetween(lowest, highest))
  }

  private mutating func fits(_ window: UInt32, _ index: Int, _ reach: Int) -> Bool {
    fits(WrittenNumber(offset: window), index, within: reach)
  }

  /// The least window, if all between it and `right` fit.
  private mutating func lowest(below right: UInt32, _ index: Int, _ reach: Int) -> UInt32 {
    if right == 0 || fits(0, index, reach) { return 0 }
    var lowest = right
    var refused: UInt32 = 0
    // Most often it is what takes nothing back of the window before.
    if let kept = checker.keptWindow(at: places[index].statement), kept > 0, kept <= right,
      fits(kept, index, reach)
    {
      lowest = kept
      if !fits(kept - 1, index, reach) { return kept }
    }
    while lowest - refused > 1 {
      let middle = refused + (lowest - refused) / 2
      if fits(middle, index, reach) { lowest = middle } else { refused = middle }
    }
    return lowest
  }

  /// The greatest window, if all between `right` and it fit.
  private mutating func highest(above right: UInt32, _ index: Int, _ reach: Int) -> UInt32 {
    let greatest = UInt32(UInt16.max)
    if right == greatest || fits(greatest, index, reach) { return greatest }
    var highest = right
    var refused = greatest
    while refused - highest > 1 {
      let middle = highest + (refused - highest) / 2
      if fits(middle, index, reach) { highest = middle } else { refused = middle }
    }
    return highest
  }

  /// The statement from which the window at a statement does not matter any more: behind the next one of the same sender
  /// that has its own, and the one after it.
  fileprivate func endOfWindow(at statement: Int) -> Int {
    let own = checker.document.statements[statement].sender
    var left = 2
    for index in (statement + 1)..<max(checker.extent.upperBound, statement + 1) {
      let other = checker.document.statements[index]
      guard other.kind == .segment, other.sender == own, other.marks.hasAny(.anyWindow) else { continue }
      // Another blank may be any window.
      if other.marks.hasAny(.blankWindow) { return index }
      left -= 1
      if left == 0 { return index + 1 }
    }
    return checker.extent.upperBound + 1
  }
}

extension TraceChecker {
  /// The windows that the sender of a statement writes before and behind it.
  func windows(around statement: Int) -> [UInt32] {
    let own = document.statements[statement].sender
    func window(_ index: Int) -> UInt32? {
      let other = document.statements[index]
      guard other.kind == .segment, other.sender == own, other.marks.hasAny(.hasWindow) else { return nil }
      return UInt32(other.window)
    }
    let before = max(extent.lowerBound, statement - Self.windowReach)..<statement
    let behind = (statement + 1)..<min(extent.upperBound, statement + 1 + Self.windowReach)
    return [before.lazy.reversed().compactMap(window).first, behind.lazy.compactMap(window).first]
      .compactMap { $0 }
  }

  /// How many statements on either side are looked at.
  private static let windowReach = 64

  /// The window at statement `index` that leaves the right edge of its sender's last one where it is; `nil` where there
  /// is none, or it is scaled.
  fileprivate func keptWindow(at index: Int) -> UInt32? {
    guard let sender = endpoint(document.statements[index].sender),
      let edge = connection.sides[sender].windowEdge,
      !connection.endpoints[sender].negotiation.usesWindowScale
    else { return nil }
    let window = edge.distance(from: connection.endpoints[sender].receiveNext)
    return window <= UInt32(UInt16.max) ? window : nil
  }
}
