import TCP
import TraceSyntax

/// A change of the trace's structure that makes it go on without a fault.
enum Repair: Sendable {
  /// The other endpoint sends the segment.
  case changeSender
  /// The segment has these flags.
  case setFlags(ControlBits)
  /// The reply that is owed stands before it.
  case insertReply(Reply)
  /// It changes places with a later segment, of this statement.
  case swapWith(Int32)
  /// The line is not there.
  case removeLine
  /// The segment is a new one with the next sequence number, and repeats nothing.
  case renumber
  /// The only SACK block of the segment has these edges.
  case writeBlock(WrittenNumber, WrittenNumber)
  /// The segment that arrives though it was never sent is sent here.
  case sendNow
  /// It was sent before, when its sender had received less: its departure is missing, wherever that was.
  case sendBefore
  /// The segment is lost.
  case lose
  /// The sender's FIN ended nothing: there is no edit that would say so, but the rest can be checked.
  case forgetFin

  /// A segment to insert, with its numbers as the trace would write them.
  struct Reply: Sendable {
    /// The endpoint that sends it, 0 or 1.
    var sender: UInt8
    /// Its flags.
    var bits: ControlBits
    /// octets
    var dataLength: UInt32 = 0
    /// Its sequence number; `nil` until the repair was applied, or where nothing tells it.
    var sequence: WrittenNumber?
    /// Its acknowledgment number, likewise.
    var acknowledgment: WrittenNumber?
  }
}

/// A repair and the statement it changes, which may stand before the one where the fault shows.
struct PlacedRepair: Sendable {
  /// The change.
  var repair: Repair
  /// The statement it changes.
  var statement: Int32

  /// Renames the statements that it speaks of.
  mutating func renumber(_ rename: (inout Int32) -> Void) {
    rename(&statement)
    guard case .swapWith(var other) = repair else { return }
    rename(&other)
    repair = .swapWith(other)
  }
}

extension TraceChecker {
  /// Keeps a repair for the fault that offers it.
  mutating func addRepair(_ repair: Repair, at statement: Int) -> Int32 {
    repairs.append(PlacedRepair(repair: repair, statement: Int32(truncatingIfNeeded: statement)))
    return Int32(repairs.count - 1)
  }
}
