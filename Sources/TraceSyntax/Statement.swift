package import TCP

/// What a line of a trace says, in a few bytes without any reference, so that a million of them stay flat.
///
/// Lines that say nothing (blank, comment) have no statement. Which bytes gave which part is asked from
/// `LineTokens`, which reads the line again.
package struct Statement: Equatable, Sendable {
  /// The offset of the line's first byte (behind a Markdown container's prefix).
  package var start: UInt32
  /// What kind of line it is.
  package var kind: StatementKind
  /// The event of an `.event`.
  package var event: EventKind
  /// The flags named, or set as `SYN=1`.
  package var bits: ControlBits
  /// What a segment's line has and says; also blanks and claims.
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
  /// The symbols of `Seq=`, as in `WrittenNumber.base`.
  package var sequenceBase: UInt16
  /// The symbols of `ACK=`.
  package var acknowledgmentBase: UInt16
  /// The symbols of `Len=`.
  package var lengthBase: UInt16
  /// `Win=`; meaningful with `.hasWindow`.
  package var window: UInt16
  /// Index into the file's details (options, states, time); 0 where there are none.
  package var detail: UInt32

  @inlinable @inline(__always)
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
  @inlinable @inline(__always)
  package var sequence: WrittenNumber {
    get { WrittenNumber(base: sequenceBase, offset: sequenceOffset) }
    set {
      sequenceBase = newValue.base
      sequenceOffset = newValue.offset
    }
  }
  /// `ACK=` as written; meaningful with `.hasAcknowledgment`.
  @inlinable @inline(__always)
  package var acknowledgment: WrittenNumber {
    get { WrittenNumber(base: acknowledgmentBase, offset: acknowledgmentOffset) }
    set {
      acknowledgmentBase = newValue.base
      acknowledgmentOffset = newValue.offset
    }
  }
  /// The length as written; meaningful with `.hasLength`.
  @inlinable @inline(__always)
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
