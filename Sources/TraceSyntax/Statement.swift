package import TCP

/// What a line of a trace says, in a few bytes without any reference, so that a million of them stay flat.
///
/// Lines that say nothing (blank, comment) have no statement. Which bytes gave which part is asked from
/// `LineTokens`, which reads the line again.
package struct Statement: Sendable {
  /// The offset of the line's first byte (behind a Markdown container's prefix).
  package var start: UInt32
  package var kind: StatementKind
  /// The event of an `.event`.
  package var event: EventKind
  /// The flags named, or set as `SYN=1`.
  package var bits: ControlBits
  package var marks: SegmentMarks
  /// The sender of a segment, the endpoint of an event or state; an index into the file's `NameTable`.
  package var sender: UInt16
  /// The receiver where a direction spells it; otherwise `NameTable.none`.
  package var receiver: UInt16
  /// `Seq=`; meaningful with `.hasSequence`. For an event the octets of `(send 10)`.
  package var sequenceOffset: UInt32
  /// `ACK=` as a number; meaningful with `.hasAcknowledgment`.
  package var acknowledgmentOffset: UInt32
  /// `Len=`, or the octets of `Data=`; meaningful with `.hasLength`.
  package var lengthOffset: UInt32
  package var sequenceBase: UInt16
  package var acknowledgmentBase: UInt16
  package var lengthBase: UInt16
  /// `Win=`; meaningful with `.hasWindow`.
  package var window: UInt16
  /// Index into the file's details (options, states, time); 0 where there are none.
  package var detail: UInt32

  @inlinable
  package init(start: Int, kind: StatementKind) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.kind = kind
    event = .listen
    bits = ControlBits(rawValue: 0)
    marks = SegmentMarks(rawValue: 0)
    sender = NameTable.none
    receiver = NameTable.none
    sequenceOffset = 0
    acknowledgmentOffset = 0
    lengthOffset = 0
    sequenceBase = 0
    acknowledgmentBase = 0
    lengthBase = 0
    window = 0
    detail = 0
  }

  /// `Seq=` as written; meaningful with `.hasSequence`.
  @inlinable
  package var sequence: WrittenNumber {
    get { WrittenNumber(base: sequenceBase, offset: sequenceOffset) }
    set {
      sequenceBase = newValue.base
      sequenceOffset = newValue.offset
    }
  }
  /// `ACK=` as written; meaningful with `.hasAcknowledgment`.
  @inlinable
  package var acknowledgment: WrittenNumber {
    get { WrittenNumber(base: acknowledgmentBase, offset: acknowledgmentOffset) }
    set {
      acknowledgmentBase = newValue.base
      acknowledgmentOffset = newValue.offset
    }
  }
  /// The length as written; meaningful with `.hasLength`.
  @inlinable
  package var length: WrittenNumber {
    get { WrittenNumber(base: lengthBase, offset: lengthOffset) }
    set {
      lengthBase = newValue.base
      lengthOffset = newValue.offset
    }
  }
}

/// The kinds of statements.
package enum StatementKind: UInt8, Sendable {
  /// `Client: SYN, Seq=100`
  case segment
  /// `Client: (close)`
  case event
  /// `Client: [CLOSED]`
  case state
  /// `== title ==`
  case heading
  /// `-- title --`
  case phase
  /// `...` alone
  case omission
  /// `> text`
  case note
  /// `#! expect: name` or `#! allow: name`
  case directive
}

/// User calls and timers (RFC 9293, 3.9.1, 3.8, 3.10.8).
package enum EventKind: UInt8, CaseIterable, Sendable {
  case listen, open, send, shutdown, close, abort, timeout, timeWaitTimeout, userTimeout, reboot

  /// The word between the parentheses, without the octets of `send`.
  package var word: String {
    switch self {
    case .listen: "listen"
    case .open: "open"
    case .send: "send"
    case .shutdown: "shutdown"
    case .close: "close"
    case .abort: "abort"
    case .timeout: "timeout"
    case .timeWaitTimeout: "2MSL"
    case .userTimeout: "user timeout"
    case .reboot: "reboot"
    }
  }
}

/// What a segment's line has, and what it says of the segment's fate and nature.
package struct SegmentMarks: OptionSet, Hashable, Sendable {
  package var rawValue: UInt32
  @inlinable
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  @inlinable
  package func hasAny(_ marks: SegmentMarks) -> Bool { rawValue & marks.rawValue != 0 }

  @inlinable package static var hasSequence: Self { .init(rawValue: 1 << 0) }
  @inlinable package static var hasAcknowledgment: Self { .init(rawValue: 1 << 1) }
  @inlinable package static var hasLength: Self { .init(rawValue: 1 << 2) }
  @inlinable package static var hasWindow: Self { .init(rawValue: 1 << 3) }
  @inlinable package static var hasUrgentPointer: Self { .init(rawValue: 1 << 4) }
  /// `Seq=?`, `ACK=?`, `Len=?`: a blank for the reader, as unwritten (rule 10).
  @inlinable package static var blankSequence: Self { .init(rawValue: 1 << 5) }
  @inlinable package static var blankAcknowledgment: Self { .init(rawValue: 1 << 6) }
  @inlinable package static var blankLength: Self { .init(rawValue: 1 << 7) }
  /// Bare `DATA`: octets whose number is not written.
  @inlinable package static var unknownData: Self { .init(rawValue: 1 << 8) }
  /// `Data="…"`: the octets themselves.
  @inlinable package static var hasDataText: Self { .init(rawValue: 1 << 9) }
  /// The ACK bit is set only because `ACK=n` gives a number.
  @inlinable package static var acknowledgmentBitImplied: Self { .init(rawValue: 1 << 10) }
  /// `… ...`: departs and does not arrive yet.
  @inlinable package static var departs: Self { .init(rawValue: 1 << 11) }
  /// `... X: …`: arrives now.
  @inlinable package static var arrives: Self { .init(rawValue: 1 << 12) }
  // What the network does.
  @inlinable package static var lost: Self { .init(rawValue: 1 << 13) }
  @inlinable package static var duplicate: Self { .init(rawValue: 1 << 14) }
  @inlinable package static var corrupt: Self { .init(rawValue: 1 << 15) }
  // Claims, which the checker verifies.
  @inlinable package static var retransmission: Self { .init(rawValue: 1 << 16) }
  @inlinable package static var keepAlive: Self { .init(rawValue: 1 << 17) }
  @inlinable package static var windowProbe: Self { .init(rawValue: 1 << 18) }
  @inlinable package static var windowUpdate: Self { .init(rawValue: 1 << 19) }
  @inlinable package static var duplicateAcknowledgment: Self { .init(rawValue: 1 << 20) }
  @inlinable package static var challengeAcknowledgment: Self { .init(rawValue: 1 << 21) }
  @inlinable package static var outOfOrder: Self { .init(rawValue: 1 << 22) }
  @inlinable package static var spurious: Self { .init(rawValue: 1 << 23) }
  /// The line could not be read as a whole; what was read stands in the statement, and its numbers are not
  /// checked against anything.
  @inlinable package static var isBroken: Self { .init(rawValue: 1 << 24) }
  /// `Win=?`
  @inlinable package static var blankWindow: Self { .init(rawValue: 1 << 25) }
  /// The line has options (see the detail).
  @inlinable package static var hasOptions: Self { .init(rawValue: 1 << 26) }
  /// The line asserts states (see the detail).
  @inlinable package static var hasStates: Self { .init(rawValue: 1 << 27) }
  /// `(reading)` word: an item's key is a synonym of `ACK` with a lone 1 or 0 that may be the bit (rule 32).
  @inlinable package static var acknowledgmentMayBeBit: Self { .init(rawValue: 1 << 28) }
  /// The line has a time (see the detail).
  @inlinable package static var hasTime: Self { .init(rawValue: 1 << 29) }

  /// `Urg=?`
  @inlinable package static var blankUrgentPointer: Self { .init(rawValue: 1 << 30) }

  /// All claims that the checker verifies.
  @inlinable package static var claims: Self { .init(rawValue: 0xff << 16) }
  /// All marks by which a segment does not arrive, intact and once, before the next line.
  @inlinable package static var fates: Self { .init(rawValue: 0b11111 << 11) }
  // Numbers with a blank's mark; written as bits, because array literals of option sets cost a call each.
  @inlinable package static var anySequence: Self { .init(rawValue: 1 << 0 | 1 << 5) }
  @inlinable package static var anyAcknowledgment: Self { .init(rawValue: 1 << 1 | 1 << 6) }
  @inlinable package static var anyUrgentPointer: Self { .init(rawValue: 1 << 4 | 1 << 30) }
  @inlinable package static var anyWindow: Self { .init(rawValue: 1 << 3 | 1 << 25) }
}

/// What few lines have: options, asserted states, a time, the urgent pointer.
package struct StatementDetail: Sendable {
  package var options = WrittenOptions()
  /// The sender's state, or the state of an endpoint's own state line; `nil` asserts nothing.
  package var senderState: State?
  package var receiverState: State?
  /// Whether a state is written in another spelling than RFC 9293's.
  package var hasStateAlias = false
  /// `@0.120`, microseconds from the start of the trace; relative times are already added up.
  package var time: Int64 = 0
  package var urgentPointer: UInt16 = 0

  package init() {}
}

/// Options as written: sequence numbers are not yet positions.
package struct WrittenOptions: Hashable, Sendable {
  package var maximumSegmentSize: UInt16?
  /// The shift count; for `WS=128` 7.
  package var windowScale: UInt8?
  package var selectiveAcknowledgmentPermitted = false
  package var selectiveAcknowledgments: [WrittenRange] = []
  package var timestampValue: UInt32?
  package var timestampEchoReply: UInt32?
  package var fastOpen: FastOpen = .absent

  package init() {}
}

/// `1001-1501`: the block ends before its second number.
package struct WrittenRange: Hashable, Sendable {
  package var start: WrittenNumber
  package var end: WrittenNumber

  package init(_ start: WrittenNumber, _ end: WrittenNumber) {
    self.start = start
    self.end = end
  }
}
