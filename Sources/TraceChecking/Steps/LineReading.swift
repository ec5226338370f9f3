package import TCP

/// How the check has read a line with which the trace does not go on as it is written: what follows goes on from there.
package struct LineReading: Sendable {
  /// The line's statement, as an index into the document's.
  package var statement: Int
  /// How it is read.
  package var change: Change

  /// What a line is taken for.
  package enum Change: Sendable {
    /// A segment with other flags.
    case flags(ControlBits)
    /// A segment of the other endpoint.
    case otherSender
    /// One before which this one is missing.
    case supposes(SupposedSegment)
    /// One that has changed places with the line of this statement.
    case swapped(with: Int)
    /// One that is not there.
    case removed
    /// One that was lost.
    case lost
    /// A segment of new data, which repeats nothing.
    case isNew
    /// A segment whose sender has not sent the FIN above it.
    case forgetsFin
  }

  /// The same told of the line of statement `index`, with which that line may have changed places; `nil` where it says
  /// nothing of it.
  func seen(from index: Int) -> Self? {
    if index == statement { return self }
    guard case .swapped(with: index) = change else { return nil }
    return Self(statement: index, change: .swapped(with: statement))
  }
}

extension TraceChecker {
  /// How the line was read that one of the repairs from `first` on has changed; `nil` where none has, or where its line
  /// says the same.
  func reading(since first: Int) -> LineReading? {
    guard let placed = repairs.dropFirst(first).last else { return nil }
    let change: LineReading.Change
    switch placed.repair {
    case .setFlags(let bits): change = .flags(bits)
    case .changeSender: change = .otherSender
    case .insertReply(let reply): change = .supposes(SupposedSegment(reply))
    case .swapWith(let other): change = .swapped(with: Int(other))
    case .removeLine: change = .removed
    case .lose: change = .lost
    case .renumber: change = .isNew
    case .forgetFin: change = .forgetsFin
    case .writeBlock, .sendNow, .sendBefore: return nil
    }
    return LineReading(statement: Int(placed.statement), change: change)
  }
}
