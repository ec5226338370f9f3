/// A segment as an endpoint sees it: its numbers are positions in the sequence spaces of the two directions.
package struct Segment: Hashable, Sendable {
  /// The control bits.
  package var bits: ControlBits
  /// SEG.SEQ
  package var sequence: SequenceNumber
  /// SEG.ACK; meaningful with the ACK bit.
  package var acknowledgment: SequenceNumber
  /// Octets of data, without SYN and FIN.
  package var dataLength: UInt32
  /// The window field as it stands in the header, not scaled; `nil` where nobody said.
  package var window: UInt16?
  /// The urgent pointer field; meaningful with the URG bit.
  package var urgentPointer: UInt16
  /// The options; empty where the header has none.
  package var options: SegmentOptions

  package init(
    bits: ControlBits, sequence: SequenceNumber, acknowledgment: SequenceNumber = SequenceNumber(0),
    dataLength: UInt32 = 0, window: UInt16? = nil, urgentPointer: UInt16 = 0,
    options: SegmentOptions = SegmentOptions()
  ) {
    self.bits = bits
    self.sequence = sequence
    self.acknowledgment = acknowledgment
    self.dataLength = dataLength
    self.window = window
    self.urgentPointer = urgentPointer
    self.options = options
  }

  /// SEG.LEN: the octets of data and one each for SYN and FIN (3.4).
  @inlinable @inline(__always)
  package var length: UInt32 {
    dataLength &+ (bits.hasAny(.syn) ? 1 : 0) &+ (bits.hasAny(.fin) ? 1 : 0)
  }

  /// The first number behind the segment, SEG.SEQ + SEG.LEN.
  @inlinable @inline(__always)
  package var end: SequenceNumber { sequence + length }
}

/// The options of a segment (RFC 9293, 3.2; RFC 7323; RFC 2018; RFC 7413).
package struct SegmentOptions: Hashable, Sendable {
  /// Maximum Segment Size, octets.
  package var maximumSegmentSize: UInt16?
  /// Window scale, the shift count.
  package var windowScale: UInt8?
  /// SACK-Permitted, which only a SYN may carry (RFC 2018, 2).
  package var selectiveAcknowledgmentPermitted = false
  /// SACK blocks in the order written, as positions in the direction that is acknowledged.
  package var selectiveAcknowledgments: [SequenceRange] = []
  /// `nil` without the option.
  package var timestamps: Timestamps?
  /// Whether and how the option stands there.
  package var fastOpen: FastOpen = .absent

  package init() {}

  /// No option at all.
  package static let none = SegmentOptions()
}

/// The Timestamps option (RFC 7323, 3).
package struct Timestamps: Hashable, Sendable {
  /// TSval
  package var value: UInt32
  /// TSecr; meaningful with the ACK bit. `nil` where nobody said.
  package var echoReply: UInt32?

  package init(value: UInt32, echoReply: UInt32?) {
    self.value = value
    self.echoReply = echoReply
  }
}

/// The Fast Open option (RFC 7413, 4.1.1).
package enum FastOpen: UInt8, Hashable, Sendable {
  case absent, request, cookie
}

/// Sequence numbers from `start` up to, not including, `end`.
package struct SequenceRange: Hashable, Sendable {
  /// The first number of the range.
  package var start: SequenceNumber
  /// The first number behind it.
  package var end: SequenceNumber

  @inlinable @inline(__always)
  package init(_ start: SequenceNumber, _ end: SequenceNumber) {
    self.start = start
    self.end = end
  }
}
