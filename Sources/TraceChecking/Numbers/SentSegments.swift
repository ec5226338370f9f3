import TCP

/// A segment that used numbers, as long as it is not acknowledged.
struct SentSegment: Equatable, Sendable {
  /// SEG.SEQ
  var start: SequenceNumber
  /// The first number behind it.
  var end: SequenceNumber
  /// What it acknowledged; a retransmission may repeat it.
  var acknowledgment: SequenceNumber
  /// The statement that sent it.
  var statement: Int32
  /// Its control bits.
  var bits: ControlBits
  /// Whether it was lost, or is still in the network.
  var isMissing: Bool
}

/// The segments of one direction that are not acknowledged, oldest first.
///
/// At most `limit` are kept; a retransmission of older ones is not held to where they began and ended.
struct SentSegments: Equatable, Sendable {
  /// Keeps what is remembered small, and the search in it quick, in any trace.
  static let limit = 4096

  private(set) var all: [SentSegment] = []
  private var head = 0

  /// The unacknowledged segments.
  var outstanding: ArraySlice<SentSegment> { all[head...] }

  /// Adds the newest segment, and forgets the oldest beyond `limit`.
  mutating func append(_ segment: SentSegment) {
    if all.count - head >= Self.limit { head += 1 }
    if head > 64, head * 2 > all.count {
      all.removeFirst(head)
      head = 0
    }
    all.append(segment)
  }

  /// Forgets what lies wholly below `acknowledgment`.
  @inline(__always)
  mutating func acknowledge(_ acknowledgment: SequenceNumber) {
    while head < all.count, all[head].end.precedesOrEquals(acknowledgment) { head += 1 }
    // Emptied now and then, since that takes as long as twenty of these steps.
    if head == all.count, head > 32 {
      all.removeAll(keepingCapacity: true)
      head = 0
    }
  }

  /// Forgets all, as a new connection does.
  mutating func removeAll() {
    all.removeAll()
    head = 0
  }

  /// Notes that the segment of `statement` is in the network no more, having arrived or being lost.
  mutating func setMissing(_ isMissing: Bool, statement: Int32) {
    for index in all.indices.reversed() where all[index].statement == statement {
      all[index].isMissing = isMissing
      return
    }
  }

  /// Whether both hold the same segments; what is acknowledged is of no account.
  static func == (left: Self, right: Self) -> Bool { left.outstanding.elementsEqual(right.outstanding) }

  /// Renames the statements that sent them.
  mutating func renumber(_ rename: (inout Int32) -> Void) {
    for index in all.indices { rename(&all[index].statement) }
  }

  /// The segment that began at `start`, the latest such.
  func segment(startingAt start: SequenceNumber) -> SentSegment? {
    outstanding.last { $0.start == start }
  }

  /// Whether a sent segment begins or ends at `position`.
  func hasBoundary(_ position: SequenceNumber) -> Bool {
    if outstanding.count >= Self.limit { return true }
    return outstanding.contains { $0.start == position || $0.end == position }
  }

  /// Whether `start` and `end` are places where sent segments begin and end.
  func hasBoundaries(_ start: SequenceNumber, _ end: SequenceNumber) -> Bool {
    if outstanding.count >= Self.limit { return true }
    return outstanding.contains { $0.start == start } && outstanding.contains { $0.end == end }
  }
}
