import TCP
import TraceSyntax

/// A segment's line on its way to being a segment: flags repaired, numbers turned into positions.
struct Draft: Sendable {
  /// The statement, as an index into the document's.
  let index: Int
  /// The statement, with the repairs made so far.
  var statement: Statement
  /// The endpoint that sends it, 0 or 1.
  let sender: Int
  /// The other endpoint.
  var receiver: Int { 1 - sender }
  /// What the endpoints are given; complete once all numbers are read.
  var segment: Segment
  /// Whether the data's length is not written and one position stands for it.
  var hasOpenLength = false
  /// The fewest octets it can then have.
  var leastLength: UInt32 = 0
  /// Whether all its numbers were sent before.
  var isRetransmission = false
  /// Whether it is a reset with the number 0 (3.5.2), which is no place in its direction.
  var hasNoPlace = false
  /// Whether it is a keep-alive or a window probe below SND.NXT.
  var isProbe = false
  /// Whether a fault of structure was reported, so that it is not delivered as it stands.
  var isRefused = false
  /// Whether its sequence number had a fault.
  var hasWrongSequence = false
  /// Whether its acknowledgment number had a fault.
  var hasWrongAcknowledgment = false

  init(index: Int, statement: Statement, sender: Int) {
    self.index = index
    self.statement = statement
    self.sender = sender
    segment = Segment(bits: statement.bits, sequence: SequenceNumber(0))
  }

  /// What its line says of it.
  var marks: SegmentMarks { statement.marks }
  /// Its flags, with the repairs made so far.
  var bits: ControlBits {
    get { segment.bits }
    set { segment.bits = newValue }
  }
  /// Whether it does not arrive intact before the next line.
  var isMissing: Bool { marks.hasAny(.missing) }
  /// Whether it has ACK, no SYN, FIN or RST, and no data.
  var isPureAcknowledgment: Bool {
    segment.length == 0 && !bits.hasAny(.syn, .fin, .rst) && bits.hasAny(.ack) && !hasOpenLength
  }
  /// Whether its line gives a sequence number that can be relied on.
  var hasWrittenSequence: Bool { marks.hasAny(.hasSequence) && !marks.hasAny(.blankSequence, .isBroken) }
  /// Whether its line gives an acknowledgment number that can be relied on.
  var hasWrittenAcknowledgment: Bool {
    marks.hasAny(.hasAcknowledgment) && !marks.hasAny(.blankAcknowledgment, .isBroken)
  }
}
