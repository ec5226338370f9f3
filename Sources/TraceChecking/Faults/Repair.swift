import TCP
import TraceSyntax

/// A change of the trace's structure that makes it go on without a fault (rule 26).
enum Repair: Sendable {
  /// The other endpoint sends the segment.
  case changeSender
  /// The segment has these flags.
  case setFlags(ControlBits)
  /// The reply that is owed stands before it.
  case insertReply(Reply)
  /// It changes places with the next segment, of this statement.
  case swapWith(Int32)
  /// The line is not there.
  case removeLine

  /// A segment to insert, with its numbers as the trace would write them.
  struct Reply: Sendable {
    var sender: UInt8
    var bits: ControlBits
    var sequence: WrittenNumber?
    var acknowledgment: WrittenNumber?
  }
}

extension TraceChecker {
  /// Keeps a repair for the fault that offers it.
  mutating func addRepair(_ repair: Repair) -> Int32 {
    repairs.append(repair)
    return Int32(repairs.count - 1)
  }
}
