import Problems
import TCP
import TraceSyntax
import TraceText

/// One trace as it was checked, and what is needed to check it again from the middle.
struct KeptTrace: Sendable {
  /// What was found, by the statements of the document as it was then.
  var findings: TraceFindings
  /// What its fence set.
  var options: FenceOptions
  /// Where it can be run on from, in order.
  var points: [KeptPoint]
  var lookBacks: [LookBack]
  var forgottenDepartures: [(statement: Int32, sender: UInt8)]
  /// What the trace shows as a whole.
  var shape: TraceShape
  /// How many sums of letters the document had; those behind them are of checking this trace.
  var sums: Int

  /// Checks a trace from its first line to its last.
  ///
  /// - Parameter checker: a checker of the trace that has taken no statement.
  init(checking checker: TraceChecker, _ extent: TraceExtent) {
    var checker = checker
    // A short trace is as soon checked as a part of it.
    if checker.extent.count > checker.pointDistance { checker.nextPoint = checker.extent.lowerBound }
    var earlier: EarlierRun?
    _ = checker.run(from: checker.extent.lowerBound, meeting: &earlier)
    self.init(checker, extent)
  }

  private init(_ checker: TraceChecker, _ extent: TraceExtent) {
    findings = TraceFindings(checker, extent)
    options = extent.options
    points = checker.points
    lookBacks = checker.lookBacks
    forgottenDepartures = checker.forgottenDepartures
    shape = checker.connection.shape
    sums = checker.document.symbols.bases.count
  }

  /// Whether it is the trace of `extent`, which was moved by so many statements and not touched.
  func isUntouched(in extent: TraceExtent, by change: Int) -> Bool {
    findings.extent.lowerBound + change == extent.statements.lowerBound && hasHead(of: extent)
      && findings.extent.upperBound + change == extent.statements.upperBound
  }

  private func hasHead(of extent: TraceExtent) -> Bool {
    options == extent.options && findings.report.title == extent.title
  }

  /// Moves a trace that was not touched.
  mutating func move(by change: Int, start: UInt32) {
    findings.report.start = start
    guard change != 0 else { return }
    let extent = findings.extent
    findings.extent = extent.lowerBound + change..<extent.upperBound + change
    let rename: (inout Int32) -> Void = { if $0 >= 0 { $0 += Int32(change) } }
    for index in findings.faults.indices { findings.faults[index].renumber(rename) }
    for index in findings.repairs.indices { findings.repairs[index].renumber(rename) }
    for index in findings.inferredSenders.indices { findings.inferredSenders[index].statement += change }
    for index in forgottenDepartures.indices { forgottenDepartures[index].statement += Int32(change) }
    lookBacks = lookBacks.map { $0.moved(by: change) }
    for index in points.indices {
      points[index].renumber(by: change, rename)
      points[index].checkpoint = points[index].checkpoint.renumbered(by: change, rename)
    }
  }

  /// Checks the trace again after an edit of its statements: from the last point before it, and only until it is where the
  /// check before the edit was.
  ///
  /// - Parameter fresh: a checker of the trace as it is now that has taken no statement.
  /// - Returns: whether that was possible; if not, all is as it was.
  mutating func follow(_ edit: StatementEdit, _ fresh: TraceChecker, _ extent: TraceExtent) -> Bool {
    var checker = fresh
    guard hasHead(of: extent), findings.endpoints == EndpointIndices(fresh), fresh.faults.isEmpty,
      !fresh.hasLeftOutLines, mayShareSums(with: fresh.document.symbols),
      let place = points.lastIndex(where: {
        $0.statement <= edit.range.lowerBound && $0.reach < edit.range.lowerBound
      })
    else { return false }
    let point = points[place]
    var earlier: EarlierRun? = EarlierRun(self, edit: edit)
    let tail = Tail(of: self, behind: point)
    resume(&checker, at: place)
    guard let met = checker.run(from: point.statement, meeting: &earlier), let earlier else {
      self = KeptTrace(checker, extent)
      return true
    }
    checker.goOn(as: earlier, from: met, with: tail, shape)
    // In which states the two are at the end is as before.
    let endpoints = findings.report.endpoints
    self = KeptTrace(checker, extent)
    findings.report.endpoints = endpoints
    return true
  }

  /// Whether the sums of letters that checking has made do not stand for others now.
  private func mayShareSums(with symbols: SymbolTable) -> Bool {
    let count = findings.symbols.bases.count
    // What no number has any more takes room.
    return symbols.bases.count == sums && count < min(SymbolTable.limit, 2 * sums + 4096)
  }

  /// Lets `checker` stand at a point, with all that was found before it.
  private mutating func resume(_ checker: inout TraceChecker, at place: Int) {
    checker.symbols = findings.symbols
    swap(&checker.faults, &findings.faults)
    swap(&checker.repairs, &findings.repairs)
    checker.inferredSenders = findings.inferredSenders
    checker.forgottenDepartures = forgottenDepartures
    checker.lookBacks = lookBacks
    checker.points = Array(points[...place])
    checker.goBack(to: points[place])
  }

}

extension TraceChecker {
  /// Runs the trace from statement `start` on, and leaves points behind.
  ///
  /// - Returns: the point of an earlier run that was reached, from where all is as it was then; `nil` at the trace's end.
  mutating func run(from start: Int, meeting earlier: inout EarlierRun?) -> KeptPoint? {
    var index = start
    var meeting = earlier?.next ?? .max
    while index < extent.upperBound {
      if index >= nextPoint { keepPoint(at: index) }
      if index >= meeting {
        if let met = earlier?.point(reachedBy: self, at: index) { return met }
        meeting = earlier?.next ?? .max
      }
      // What is in the network keeps what it was when it departed.
      isRecording = document.statements[index].marks.hasAny(.departs)
      index = take(index)
    }
    isRecording = false
    finish()
    return nil
  }

  /// Stands where an earlier run of just this trace was at one of its points.
  mutating func stand(at point: KeptPoint, of kept: KeptTrace) {
    symbols = kept.findings.symbols
    faults = Array(kept.findings.faults[..<point.faults])
    repairs = Array(kept.findings.repairs[..<point.repairs])
    inferredSenders = Array(kept.findings.inferredSenders[..<point.inferredSenders])
    forgottenDepartures = Array(kept.forgottenDepartures[..<point.forgottenDepartures])
    goBack(to: point)
    // A repair may look back behind the point.
    points = Array(kept.points[..<kept.points.firstPlace { $0.statement > point.statement }].suffix(2))
    nextPoint = .max
  }

  /// Takes over what an earlier run found behind the point `met`, which was reached.
  ///
  /// - Parameters:
  ///   - tail: what that run found behind a point before the edit.
  ///   - shape: what the trace was as a whole.
  fileprivate mutating func goOn(
    as earlier: EarlierRun, from met: KeptPoint, with tail: Tail, _ shape: TraceShape
  ) {
    if let last = points.last, met.statement - last.statement < pointDistance / 2 { points.removeLast() }
    keepPoint(at: met.statement)
    let here = points[points.count - 1]
    for var point in earlier.points(behind: met.statement, checkpoint: checkpoint) {
      point.count(from: here, insteadOf: met)
      points.append(point)
    }
    let moreRepairs = Int32(repairs.count - met.repairs)
    for var fault in tail.faults[(met.faults - tail.point.faults)...] {
      fault.renumber(earlier.rename)
      if fault.repair >= 0 { fault.repair += moreRepairs }
      faults.append(fault)
    }
    for var repair in tail.repairs[(met.repairs - tail.point.repairs)...] {
      repair.renumber(earlier.rename)
      repairs.append(repair)
    }
    for sender in tail.inferredSenders[(met.inferredSenders - tail.point.inferredSenders)...] {
      inferredSenders.append((sender.statement + earlier.edit.change, sender.sender))
    }
    lookBacks += earlier.lookBacks(behind: met.statement)
    connection.shape = shape.counted(from: here.connection.shape, insteadOf: met.connection.shape)
  }
}

/// What an earlier run found behind a point.
private struct Tail {
  var point: KeptPoint
  var faults: [Fault]
  var repairs: [PlacedRepair]
  var inferredSenders: [(statement: Int, sender: Int)]

  init(of kept: KeptTrace, behind point: KeptPoint) {
    self.point = point
    faults = Array(kept.findings.faults[point.faults...])
    repairs = Array(kept.findings.repairs[point.repairs...])
    inferredSenders = Array(kept.findings.inferredSenders[point.inferredSenders...])
  }
}

extension TraceShape {
  /// What it is if the lines up to a point that had `old` have `new`.
  fileprivate func counted(from new: TraceShape, insteadOf old: TraceShape) -> TraceShape {
    var shape = self
    shape.segments += new.segments - old.segments
    shape.dataSegments += new.dataSegments - old.dataSegments
    return shape
  }
}

extension KeptPoint {
  /// Counts what was found before `new` in place of what was found before `old`.
  fileprivate mutating func count(from new: KeptPoint, insteadOf old: KeptPoint) {
    faults += new.faults - old.faults
    repairs += new.repairs - old.repairs
    inferredSenders += new.inferredSenders - old.inferredSenders
    connection.shape = connection.shape.counted(from: new.connection.shape, insteadOf: old.connection.shape)
  }
}
