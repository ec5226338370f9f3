// Said to be usable from inlined code, as is all that is counted with once a line: what is `package` and `@inlinable` is
// put in place in other modules only where its type and stored properties are said to be so too.

/// A sequence number: 32 bits, counted modulo 2^32 (RFC 9293, 3.4).
@usableFromInline package struct SequenceNumber: Hashable, Sendable {
  /// The number as it stands in the header.
  @usableFromInline package var rawValue: UInt32

  @inlinable @inline(__always)
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// The number `octets` further on, modulo 2^32.
  @inlinable @inline(__always)
  package static func + (number: SequenceNumber, octets: UInt32) -> SequenceNumber {
    SequenceNumber(number.rawValue &+ octets)
  }

  /// The number `octets` before, modulo 2^32.
  @inlinable @inline(__always)
  package static func - (number: SequenceNumber, octets: UInt32) -> SequenceNumber {
    SequenceNumber(number.rawValue &- octets)
  }

  /// Moves the number `octets` further on, modulo 2^32.
  @inlinable @inline(__always)
  package static func += (number: inout SequenceNumber, octets: UInt32) {
    number.rawValue &+= octets
  }

  /// How far `self` lies ahead of `other`, modulo 2^32; above 2^31 it lies behind.
  @inlinable @inline(__always)
  package func distance(from other: SequenceNumber) -> UInt32 { rawValue &- other.rawValue }

  /// `self < other` as RFC 9293 means it: `other` lies less than 2^31 ahead.
  @inlinable @inline(__always)
  package func precedes(_ other: SequenceNumber) -> Bool {
    Int32(bitPattern: rawValue &- other.rawValue) < 0
  }

  /// `self =< other` as RFC 9293 means it.
  @inlinable @inline(__always)
  package func precedesOrEquals(_ other: SequenceNumber) -> Bool {
    Int32(bitPattern: rawValue &- other.rawValue) <= 0
  }
}
