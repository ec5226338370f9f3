/// What a segment's line has, and what it says of the segment's fate and nature.
@usableFromInline package struct SegmentMarks: OptionSet, Hashable, Sendable {
  /// One bit a mark.
  @usableFromInline package var rawValue: UInt32
  @inlinable @inline(__always)
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  // As in `ControlBits`: nothing generic, and no array literals.
  /// Sets `marks`.
  @inlinable @inline(__always)
  package mutating func add(_ marks: SegmentMarks) { rawValue |= marks.rawValue }
  /// Whether any of `marks` is set.
  @inlinable @inline(__always)
  package func hasAny(_ marks: SegmentMarks) -> Bool { rawValue & marks.rawValue != 0 }
  /// Whether any of two is set.
  @inlinable @inline(__always)
  package func hasAny(_ first: Self, _ second: Self) -> Bool {
    rawValue & (first.rawValue | second.rawValue) != 0
  }
  /// Whether any of three is set.
  @inlinable @inline(__always)
  package func hasAny(_ first: Self, _ second: Self, _ third: Self) -> Bool {
    rawValue & (first.rawValue | second.rawValue | third.rawValue) != 0
  }
  /// Whether any of four is set.
  @inlinable @inline(__always)
  package func hasAny(_ first: Self, _ second: Self, _ third: Self, _ fourth: Self) -> Bool {
    rawValue & (first.rawValue | second.rawValue | third.rawValue | fourth.rawValue) != 0
  }

  /// `Seq=` with a number.
  @inlinable @inline(__always) package static var hasSequence: Self { .init(rawValue: 1 << 0) }
  /// `ACK=` with a number.
  @inlinable @inline(__always) package static var hasAcknowledgment: Self { .init(rawValue: 1 << 1) }
  /// `Len=`, or the octets of `Data=`.
  @inlinable @inline(__always) package static var hasLength: Self { .init(rawValue: 1 << 2) }
  /// `Win=` with a number.
  @inlinable @inline(__always) package static var hasWindow: Self { .init(rawValue: 1 << 3) }
  /// `Urg=` with a number (see the detail).
  @inlinable @inline(__always) package static var hasUrgentPointer: Self { .init(rawValue: 1 << 4) }
  /// `Seq=?`: a blank for the reader; to the checker the number is unwritten.
  @inlinable @inline(__always) package static var blankSequence: Self { .init(rawValue: 1 << 5) }
  /// `ACK=?`
  @inlinable @inline(__always) package static var blankAcknowledgment: Self { .init(rawValue: 1 << 6) }
  /// `Len=?`
  @inlinable @inline(__always) package static var blankLength: Self { .init(rawValue: 1 << 7) }
  /// Bare `DATA`: octets whose number is not written.
  @inlinable @inline(__always) package static var unknownData: Self { .init(rawValue: 1 << 8) }
  /// `Data="…"`: the octets themselves.
  @inlinable @inline(__always) package static var hasDataText: Self { .init(rawValue: 1 << 9) }
  /// The ACK bit is set only because `ACK=n` gives a number.
  @inlinable @inline(__always) package static var acknowledgmentBitImplied: Self { .init(rawValue: 1 << 10) }
  /// `… ...`: departs and does not arrive yet.
  @inlinable @inline(__always) package static var departs: Self { .init(rawValue: 1 << 11) }
  /// `... X: …`: arrives now.
  @inlinable @inline(__always) package static var arrives: Self { .init(rawValue: 1 << 12) }
  // What the network does.
  /// `(lost)`: does not arrive.
  @inlinable @inline(__always) package static var lost: Self { .init(rawValue: 1 << 13) }
  /// `(duplicate)`: the network delivers it once more.
  @inlinable @inline(__always) package static var duplicate: Self { .init(rawValue: 1 << 14) }
  /// `(corrupt)`: arrives damaged and is dropped.
  @inlinable @inline(__always) package static var corrupt: Self { .init(rawValue: 1 << 15) }
  // Claims, which the checker verifies.
  /// `(retransmission)`: was sent before (3.8.1).
  @inlinable @inline(__always) package static var retransmission: Self { .init(rawValue: 1 << 16) }
  /// `(keep-alive)`: one number below SND.NXT (3.8.4).
  @inlinable @inline(__always) package static var keepAlive: Self { .init(rawValue: 1 << 17) }
  /// `(window probe)`: into a window of zero (3.8.6.1).
  @inlinable @inline(__always) package static var windowProbe: Self { .init(rawValue: 1 << 18) }
  /// `(window update)`: only the window is new.
  @inlinable @inline(__always) package static var windowUpdate: Self { .init(rawValue: 1 << 19) }
  /// `(duplicate ACK)`: repeats an acknowledgment (RFC 5681, 2).
  @inlinable @inline(__always) package static var duplicateAcknowledgment: Self { .init(rawValue: 1 << 20) }
  /// `(challenge ACK)`: answers what RFC 5961 doubts.
  @inlinable @inline(__always) package static var challengeAcknowledgment: Self { .init(rawValue: 1 << 21) }
  /// `(out of order)`: arrives ahead of a gap.
  @inlinable @inline(__always) package static var outOfOrder: Self { .init(rawValue: 1 << 22) }
  /// `(spurious)`: a retransmission of what had arrived.
  @inlinable @inline(__always) package static var spurious: Self { .init(rawValue: 1 << 23) }
  /// The line could not be read as a whole; what was read stands in the statement, and its numbers are not
  /// checked against anything.
  @inlinable @inline(__always) package static var isBroken: Self { .init(rawValue: 1 << 24) }
  /// `Win=?`
  @inlinable @inline(__always) package static var blankWindow: Self { .init(rawValue: 1 << 25) }
  /// The line has options (see the detail).
  @inlinable @inline(__always) package static var hasOptions: Self { .init(rawValue: 1 << 26) }
  /// The line asserts states (see the detail).
  @inlinable @inline(__always) package static var hasStates: Self { .init(rawValue: 1 << 27) }
  /// The key of an item is a synonym of `ACK` with a lone 1 or 0 that may be the bit; without
  /// `.hasAcknowledgment` it is, because other lines of the trace write bits.
  @inlinable @inline(__always) package static var acknowledgmentMayBeBit: Self { .init(rawValue: 1 << 28) }
  /// The line has a time (see the detail).
  @inlinable @inline(__always) package static var hasTime: Self { .init(rawValue: 1 << 29) }

  /// `Urg=?`
  @inlinable @inline(__always) package static var blankUrgentPointer: Self { .init(rawValue: 1 << 30) }

  /// All claims that the checker verifies.
  @inlinable @inline(__always) package static var claims: Self { .init(rawValue: 0xff << 16) }
  /// All marks by which a segment does not arrive, intact and once, before the next line.
  @inlinable @inline(__always) package static var fates: Self { .init(rawValue: 0b11111 << 11) }
  /// Those by which it does not arrive intact at all before the next line.
  @inlinable @inline(__always) package static var missing: Self { .init(rawValue: 0b10101 << 11) }
  // Written as bits, because array literals of option sets cost a call each.
  /// `Seq=` with a number or a blank.
  @inlinable @inline(__always) package static var anySequence: Self { .init(rawValue: 1 << 0 | 1 << 5) }
  /// `ACK=` with a number or a blank.
  @inlinable @inline(__always) package static var anyAcknowledgment: Self { .init(rawValue: 1 << 1 | 1 << 6) }
  /// `Urg=` with a number or a blank.
  @inlinable @inline(__always) package static var anyUrgentPointer: Self { .init(rawValue: 1 << 4 | 1 << 30) }
  /// `Win=` with a number or a blank.
  @inlinable @inline(__always) package static var anyWindow: Self { .init(rawValue: 1 << 3 | 1 << 25) }
}
