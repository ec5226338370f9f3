/// What a quick fix does, for a menu: "write ACK=101".
package enum FixTitle: Hashable, Sendable {
  /// "write `text`": the range is replaced.
  case write(String)
  /// "write `text` where the numbers of `endpoint` begin": another line is changed
  case writeFirst(String, endpoint: String)
  /// "remove `text`"
  case remove(String)
  /// "add `text`"
  case add(String)
  /// "insert before it: `text`"
  case insertLineBefore(String)
  /// "insert behind it: `text`"
  case insertLineAfter(String)
  /// "remove the line"
  case removeLine
  /// "swap with the next line"
  case swapWithNextLine
  /// "end `line` with `...`", so that its segment crosses another
  case letCross(_ line: String)
  /// "say that the segment was lost: add (lost)"
  case markLost
  /// "say that it is a retransmission"
  case markRetransmission
  /// "move it to the top of the file"
  case moveToTop
  /// "close the metadata: add ---"
  case closeMetadata
  /// "move it under `key`"
  case moveUnder(String)
  /// What is to be done with the line of the segment before: "write `text` in the segment before".
  indirect case atSegmentBefore(FixTitle)
}
