package import TCP
package import TraceChecking
package import TraceSyntax

/// One row of a drawing. What it draws in a format may take several lines there.
package struct Row: Sendable {
  /// The statement it draws; of a note of several lines the first, of a problem the one it was found in.
  package var statement: Int32
  /// What it draws.
  package var kind: Kind
  /// `@0.120`, microseconds from the start of the trace; `nil` without a time.
  package var time: Int64?
  /// The states of both endpoints after it; `nil` where nothing has told yet.
  package var after: Pair<State?>
  /// The states to show in it: those that changed.
  package var shown: Pair<State?>

  /// What a row draws.
  package enum Kind: Sendable {
    /// A segment is sent.
    case segment(DrawnSegment)
    /// A segment of an earlier row comes out of the network.
    case arrival(DrawnArrival)
    /// A user call, a timer or a reboot at an endpoint, 0 or 1.
    case event(endpoint: Int, EventKind)
    /// States that the trace asserts for one endpoint or both, changed or not.
    case states(Pair<State?>)
    /// A part of the trace begins.
    case phase
    /// Segments that are not shown.
    case omission
    /// A note of so many lines to what stands above it.
    case note(lines: Int32)
    /// What is wrong with what stands above it: the number of a problem, and whether the trace expects it.
    case problem(Int, isExpected: Bool)
  }
}

/// A segment that is sent, or comes out of the network without having been sent in the trace.
package struct DrawnSegment: Sendable {
  /// Its number, from 1.
  package var number: Int32
  /// The endpoint that sends it, 0 or 1.
  package var sender: Int
  /// How far it gets.
  package var travel: Travel
  /// Whether the network delivers it twice.
  package var arrivesTwice = false
  /// Whether the trace calls it a late copy of what was sent before; only of one that comes out of the network.
  package var isOldDuplicate = false
  /// What it is; `nil` where the trace could not be followed.
  package var nature: SegmentNature?
  /// The number of the segment that it sends again; `nil` for all others, and where that one is not shown.
  package var original: Int32?
  /// What the trace claims of it.
  package var claims: SegmentMarks
  /// Whether its receiver drops it as not acceptable or not understood.
  package var isDropped: Bool

  /// How far a segment gets before the next row.
  package enum Travel: Hashable, Sendable {
    /// It arrives.
    case arrives
    /// It stays in the network; `row` lets it arrive or be lost there, -1 where the trace does not show that.
    case departs(row: Int32)
    /// It is lost on the way.
    case lost
    /// It arrives damaged.
    case corrupt
    /// It comes out of the network, and the trace does not show how it was sent.
    case comesOut
  }

  /// The endpoint that it goes to.
  package var receiver: Int { 1 - sender }
}

/// A segment that comes out of the network.
package struct DrawnArrival: Sendable {
  /// The segment's number.
  package var number: Int32
  /// The row in which it departed.
  package var departure: Int32
  /// The endpoint that sent it, 0 or 1.
  package var sender: Int
  /// What becomes of it: it arrives, is lost after all, or arrives damaged.
  package var fate: Fate
  /// Whether the network keeps a copy that arrives later.
  package var isCopy = false
  /// Whether its receiver drops it.
  package var isDropped: Bool

  /// What becomes of a segment at the end of its way.
  package enum Fate: Hashable, Sendable {
    case arrives, lost, corrupt
  }

  /// The endpoint that it goes to.
  package var receiver: Int { 1 - sender }
}
