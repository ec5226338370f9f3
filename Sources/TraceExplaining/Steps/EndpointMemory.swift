import Problems
import TCP
import TraceChecking
import TraceSyntax

/// What was told of an endpoint.
struct EndpointMemory: Sendable {
  // What it sends.
  /// The sequence number of its last segment that was neither sent again nor a probe.
  var sequence: WrittenNumber?
  /// The number of that segment among the segments, where it used no number; `nil` where it did.
  var idleNumber: Int?
  /// What used numbers of its direction last; `nil` while nothing has.
  var lastUse: SentUse?
  /// What it has sent first, and the peer has not acknowledged yet; the newest, at most `outstandingLimit`.
  var outstanding: [SentUse] = []
  /// The octet of a probe into a closed window, which its answer may have taken.
  var probedOctet: SequenceNumber?
  /// The number up to which its direction was used by what is not shown, or from which it counts anew.
  var jump: WrittenNumber?
  /// The place of that number; octets on both sides of it do not make one range.
  var jumpPlace: SequenceNumber?
  /// Whether a wrong number about its direction was told, from which the trace may go on.
  var hasWrongNumber = false
  /// The number of its SYN among the segments.
  var synNumber: Int?
  /// The places in its direction whose numbers the reader is to fill in.
  var blanks: Set<SequenceNumber> = []
  /// The place behind data whose length the reader is to fill in.
  var blankEnd: SequenceNumber?
  /// The places in its direction whose numbers are written; kept only where there are blanks.
  var written: Set<SequenceNumber> = []
  /// How the trace writes the numbers of its direction.
  var spelling = NumberSpelling()
  /// How many duplicate ACKs have come since the last that acknowledged something new.
  var duplicates = 0
  /// Whether the last of them told what has arrived behind a gap.
  var hasSelectiveAcknowledgment = false
  /// Whether its timer has run out since.
  var hasTimedOut = false
  /// What was told of options that need to be told only once.
  var hasToldClock = false
  var hasToldScale = false

  // What it receives.
  /// The acknowledgment number of its last segment.
  var acknowledgment: WrittenNumber?
  /// The same as a place in the peer's direction; `nil` while it has acknowledged nothing of the connection.
  var acknowledged: SequenceNumber?
  /// What it expected when data came first, in a trace that begins within a connection.
  var firstExpected: SequenceNumber?
  /// What has moved the number that it expects since its last acknowledgment; `nil` while nothing has.
  var advance: Advance?
  /// What has arrived since its last acknowledgment without moving that number.
  var arrived = Arrived.nothing
  /// What it has not taken and must answer.
  var untaken: Untaken?
  /// The number of a segment whose acknowledgment was lost, and no later one has arrived.
  var lostAcknowledgment: Int?

  /// How many segments are kept to be named when they are sent again.
  static let outstandingLimit = 64

  /// What moves RCV.NXT.
  enum Advance: Sendable {
    case syn, fin, data
    /// Data of which the rest lies beyond the window.
    case part
    /// Data that was missing before other data, or before a FIN.
    case filledGap
  }
}

/// A segment that used numbers.
struct SentUse: Sendable {
  /// Its number among the segments.
  var number: Int
  /// The places that it used in its direction.
  var range: SequenceRange
  var bits: ControlBits
  /// Octets of data as text; empty where no line tells them, or the reader is to.
  var octets: String
  /// Where the first of several segments begins of which no number tells how much data each of them carried.
  var openStart: SequenceNumber?
}

/// What has arrived at an endpoint and moved nothing, the strangest last.
package enum Arrived: Int, Comparable, CaseIterable, Sendable {
  case nothing
  /// It uses no numbers.
  case unnumbered
  /// It had arrived before.
  case again
  /// Its receiver has not taken it.
  case untaken

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What an endpoint has not taken, but must answer.
package enum Untaken: Hashable, CaseIterable, Sendable {
  /// The second copy of what the network delivers twice.
  case copy
  /// What had arrived before.
  case syn, fin, data
  case keepAlive, windowProbe
  /// A challenge ACK answers it (RFC 5961).
  case foreignSyn, doubtedReset, wrongAcknowledgment
  case other
}
