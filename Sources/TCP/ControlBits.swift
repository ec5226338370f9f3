/// The control bits of the header (RFC 9293, 3.1), with AE of RFC 9768.
@usableFromInline package struct ControlBits: OptionSet, Hashable, Sendable {
  /// Bit 0 is FIN, as in the last octet of the header's flags; bit 8 is AE.
  @usableFromInline package var rawValue: UInt16

  @inlinable @inline(__always)
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// No more data from the sender; occupies one sequence number.
  @inlinable @inline(__always) package static var fin: ControlBits { ControlBits(rawValue: 1) }
  /// Synchronizes sequence numbers; occupies one.
  @inlinable @inline(__always) package static var syn: ControlBits { ControlBits(rawValue: 2) }
  /// Resets the connection.
  @inlinable @inline(__always) package static var rst: ControlBits { ControlBits(rawValue: 4) }
  /// Push: the data is to be handed on without waiting for more.
  @inlinable @inline(__always) package static var psh: ControlBits { ControlBits(rawValue: 8) }
  /// The acknowledgment number is meant.
  @inlinable @inline(__always) package static var ack: ControlBits { ControlBits(rawValue: 16) }
  /// The urgent pointer is meant.
  @inlinable @inline(__always) package static var urg: ControlBits { ControlBits(rawValue: 32) }
  /// Congestion was seen on the way, or ECN is offered (RFC 3168, 6.1).
  @inlinable @inline(__always) package static var ece: ControlBits { ControlBits(rawValue: 64) }
  /// The congestion window was reduced (RFC 3168, 6.1.2).
  @inlinable @inline(__always) package static var cwr: ControlBits { ControlBits(rawValue: 128) }
  /// Accurate ECN (RFC 9768, 3.1).
  @inlinable @inline(__always) package static var ae: ControlBits { ControlBits(rawValue: 256) }

  // What the standard library gives for all option sets it gives generically, for which a call is made that these are
  // without; and an array literal, `[]` too, costs an allocation where it is not seen through.
  /// No bit.
  @inlinable @inline(__always) package static var none: ControlBits { ControlBits(rawValue: 0) }
  /// Sets `bits`.
  @inlinable @inline(__always)
  package mutating func add(_ bits: ControlBits) { rawValue |= bits.rawValue }
  /// Whether any of `bits` is set.
  @inlinable @inline(__always)
  package func hasAny(_ bits: ControlBits) -> Bool { rawValue & bits.rawValue != 0 }
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
  /// Whether both are set.
  @inlinable @inline(__always)
  package func hasBoth(_ first: Self, _ second: Self) -> Bool {
    hasAny(first) && hasAny(second)
  }

  /// The bits in canonical order, each with its name.
  package static let canonicalOrder: [(bit: ControlBits, name: String)] = [
    (.syn, "SYN"), (.fin, "FIN"), (.rst, "RST"), (.psh, "PSH"), (.urg, "URG"), (.ece, "ECE"), (.cwr, "CWR"),
    (.ae, "AE"), (.ack, "ACK"),
  ]

  /// The names of the set bits in canonical order, joined by `-`: `SYN-ACK`.
  package var name: String {
    Self.canonicalOrder.filter { hasAny($0.bit) }.map(\.name).joined(separator: "-")
  }
}
