import TCP
import TraceSyntax

/// All that checking knows at one point of a trace. A value: a repair is tried on a copy.
struct Connection: Equatable, Sendable {
  /// The two endpoints, in the order the trace names them.
  var endpoints = Pair(Endpoint(), Endpoint())
  /// What is sent by the endpoint of the same index.
  var directions = Pair(Direction(), Direction())
  /// What else is remembered of each endpoint.
  var sides = Pair(Side(), Side())
  /// What has departed and not arrived, oldest first; at most `networkLimit`.
  private(set) var network: [TravellingSegment] = []
  /// Whether more than that departed, so that an arrival may be one of those forgotten.
  private(set) var hasForgottenDepartures = false

  /// Whether a segment or an event was seen: from then on state lines check.
  var hasBegun = false
  /// Whether `...` stands before the first segment.
  var beginsWithOmission = false
  /// Whether the trace's first FIN was seen, which opens a place for both directions.
  var hasShownFin = false
  /// Whether the numbers went from absolute to relative already.
  var isRebased = false
  /// A SYN that is taken to cross the one just sent.
  var crossingSyn: Segment?
  /// Whether letters were begun anew, so that the other direction may do the same.
  var hasRenewed = false
  /// The last segment's statement; -1 before the first.
  var lastSegment: Int32 = -1
  /// Whether states were asserted by lines of their own since the last segment.
  var endIsAsserted = false
  /// What the trace has shown so far as a whole.
  var shape = TraceShape()
  /// The segment processed last, if anyone keeps steps.
  var record: SegmentRecord?

  init() {}

  /// Keeps what is copied for a repair small, and the search in it quick, in any trace.
  private static let networkLimit = 256

  /// Adds a segment to the network. - Returns: the oldest, where there is no room for both.
  mutating func depart(_ segment: TravellingSegment) -> TravellingSegment? {
    network.append(segment)
    guard network.count > Self.networkLimit else { return nil }
    hasForgottenDepartures = true
    return network.removeFirst()
  }

  /// Takes the segment at `place` out of the network.
  mutating func removeFromNetwork(_ place: Int) { network.remove(at: place) }

  /// Takes all out of the network.
  mutating func emptyNetwork() {
    network.removeAll()
    hasForgottenDepartures = false
  }

  /// Renames every statement that is remembered; -1 stands for none and stays.
  mutating func renumber(_ rename: (inout Int32) -> Void) {
    rename(&lastSegment)
    for side in 0...1 {
      sides[side].renumber(rename)
      directions[side].renumber(rename)
    }
    for place in network.indices { rename(&network[place].statement) }
    record = nil
  }
}

extension Connection {
  /// What `work` makes of all that belongs to a sender and its peer, none of which is copied for it: the endpoints,
  /// the sender's direction and the opposite one, and the sides; of each the sender's first.
  @inline(__always)
  mutating func withSides<Value>(
    of sender: Int,
    _ work: (
      inout Endpoint, inout Endpoint, inout Direction, inout Direction, inout Side, inout Side
    ) -> Value
  ) -> Value {
    if sender == 0 {
      work(
        &endpoints.first, &endpoints.second, &directions.first, &directions.second, &sides.first,
        &sides.second)
    } else {
      work(
        &endpoints.second, &endpoints.first, &directions.second, &directions.first, &sides.second,
        &sides.first)
    }
  }
}

/// What checking remembers about one endpoint beside its control block.
struct Side: Equatable, Sendable {
  /// Nobody said whether it is LISTEN or CLOSED, and nothing it did has told.
  var isUndecided = false
  /// Its connection is gone, and it may listen again once a SYN comes.
  var isFree = false
  /// It was undecided when a SYN came; an answer may yet show that it was CLOSED.
  var isPresumedListening = false
  /// Metadata or a state line said where it begins.
  var isDeclared = false
  /// It sent or may assert TIME-WAIT after a reset of its own.
  var hasReset = false
  /// Its user has called OPEN, and its SYN is still to be shown.
  var hasOpened = false
  /// The statement whose arrival last moved RCV.NXT; -1 before the first.
  var lastAdvance: Int32 = -1
  /// The statement that asks for the answer owed; -1 where none is.
  var dueSince: Int32 = -1
  /// The statement of its user's ABORT, while the reset is still to be sent; -1 otherwise.
  var abortStatement: Int32 = -1
  /// The last statement of a segment it sent that did not arrive.
  var lastMissing: Int32 = -1
  /// The statement of a retransmission timeout that had nothing to wait for; -1 before the first.
  var emptyTimeout: Int32 = -1
  /// The statement of its last retransmission timeout; -1 before the first.
  var lastTimeout: Int32 = -1
  /// The last statement of a segment it sent.
  var lastSent: Int32 = -1
  /// Whether that was a pure ACK.
  var lastWasPureAcknowledgment = false
  /// The acknowledgment it sent last.
  var lastAcknowledgment: SequenceNumber?
  /// The right edge of the window it advertised last; `nil` before the first.
  var windowEdge: SequenceNumber?
  /// The statement that advertised it; -1 before the first.
  var windowStatement: Int32 = -1
  /// The statement of its FIN; -1 before.
  var finStatement: Int32 = -1
  /// The statement of its SYN; -1 before.
  var synStatement: Int32 = -1
  /// It left TIME-WAIT without ever acknowledging the peer's FIN.
  var hasLeftFinUnanswered = false
  /// The next number, if a probe with this octet has just reached the peer's closed window.
  var probedOctet: SequenceNumber?
  /// The number behind data that went beyond the peer's window, as was reported.
  var overrunEnd: SequenceNumber?
  /// An initial sequence number that metadata gives.
  var declaredInitial: UInt32?
  /// A SYN that reached it in TIME-WAIT and may reopen the connection (MAY-2).
  var reopeningSyn: Segment?

  init() {}

  fileprivate mutating func renumber(_ rename: (inout Int32) -> Void) {
    rename(&lastAdvance)
    rename(&dueSince)
    rename(&abortStatement)
    rename(&lastMissing)
    rename(&emptyTimeout)
    rename(&lastTimeout)
    rename(&lastSent)
    rename(&windowStatement)
    rename(&finStatement)
    rename(&synStatement)
  }
}

/// A segment in the network.
struct TravellingSegment: Equatable, Sendable {
  /// The endpoint that sent it, 0 or 1.
  var sender: UInt8
  /// The statement that sent it.
  var statement: Int32
  /// The segment as it departed.
  var segment: Segment
  /// Whether its length is a placeholder.
  var hasOpenLength: Bool
  /// Whether it is a reset that had no acknowledgment to take its number from, and so has 0 (3.5.2): no place in its
  /// direction.
  var hasNoPlace = false
  /// What it was when it departed, if anyone keeps steps.
  var nature: SegmentNature?
}
