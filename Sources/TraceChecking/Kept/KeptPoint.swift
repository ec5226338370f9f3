import TCP
import TraceSyntax

/// A place of a trace that was checked, and all that was known there: the check can be run on from it.
struct KeptPoint: Sendable {
  /// The statement to be taken next, as an index into the document's.
  var statement: Int
  var connection: Connection
  var checkpoint: Checkpoint
  var attempts: Int
  var hasLeftOutLines: Bool
  var uncheckedFrom: Int32
  var reach: Int
  /// How many faults were found before it.
  var faults: Int
  /// How many repairs they speak of.
  var repairs: Int
  /// How many senders were inferred.
  var inferredSenders: Int
  /// How many departures were forgotten.
  var forgottenDepartures: Int

  /// So many bytes of what is kept fall to a statement at most.
  private static let bytesForStatement = 32

  /// The statement before which the next point is due, so that points take little room however much each has to remember.
  ///
  /// - Parameter distance: the fewest statements between two points.
  func next(_ distance: Int) -> Int {
    let directions = connection.directions
    let marks = directions.first.numbering.earlier.count + directions.second.numbering.earlier.count
    let sent = directions.first.sent.all.count + directions.second.sent.all.count
    let bytes =
      MemoryLayout<KeptPoint>.stride + marks * MemoryLayout<Numbering.Mark>.stride
      + sent * MemoryLayout<SentSegment>.stride
      + connection.network.count * MemoryLayout<TravellingSegment>.stride
    return statement + max(distance, bytes / Self.bytesForStatement)
  }

  /// Renames every statement that is remembered, and moves the point itself.
  mutating func renumber(by change: Int, _ rename: (inout Int32) -> Void) {
    // How far it looked is of account only where that is behind the point.
    if reach >= statement { reach += change }
    statement += change
    connection.renumber(rename)
    rename(&uncheckedFrom)
  }
}

extension TraceChecker {
  /// Leaves a point behind before statement `index`.
  mutating func keepPoint(at index: Int) {
    connection.record = nil
    let point = KeptPoint(
      statement: index, connection: connection, checkpoint: checkpoint, attempts: attempts,
      hasLeftOutLines: hasLeftOutLines, uncheckedFrom: uncheckedFrom, reach: reach, faults: faults.count,
      repairs: repairs.count, inferredSenders: inferredSenders.count,
      forgottenDepartures: forgottenDepartures.count)
    points.append(point)
    nextPoint = point.next(pointDistance)
  }

  /// Makes everything what it was at `point`, which was left in this trace.
  ///
  /// What was found before it is there already; what was found behind it is forgotten.
  mutating func goBack(to point: KeptPoint) {
    connection = point.connection
    checkpoint = point.checkpoint
    attempts = point.attempts
    hasLeftOutLines = point.hasLeftOutLines
    uncheckedFrom = point.uncheckedFrom
    reach = point.reach
    faults.removeSubrange(point.faults...)
    repairs.removeSubrange(point.repairs...)
    inferredSenders.removeSubrange(point.inferredSenders...)
    forgottenDepartures.removeSubrange(point.forgottenDepartures...)
    lookBacks.removeAll { $0.statement >= point.statement }
    nextPoint = point.next(pointDistance)
  }

  /// Forgets the points behind which a fault that was found before them is changed, or that no longer lie on the way.
  mutating func forgetPoints(behindFault fault: Int, behindStatement statement: Int = .max) {
    guard !points.isEmpty else { return }
    points.removeAll { $0.faults > fault || $0.statement > statement }
  }

  /// Notes that something found depends on statement `index`, or on that the trace ends before it.
  mutating func look(at index: Int) { reach = max(reach, min(index, extent.upperBound)) }
}

/// A search for a mistake among the statements before the one where it shows.
struct LookBack: Sendable {
  /// The statement where it shows.
  var statement: Int
  /// The first of those that were searched.
  var oldest: Int

  /// The same of a trace that was moved.
  func moved(by change: Int) -> LookBack { LookBack(statement: statement + change, oldest: oldest + change) }
}
