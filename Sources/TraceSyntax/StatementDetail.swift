package import TCP

/// What few lines have: options, asserted states, a time, the urgent pointer.
package struct StatementDetail: Equatable, Sendable {
  /// The options of a segment; empty without `.hasOptions`.
  package var options = WrittenOptions()
  /// The sender's state, or the state of an endpoint's own state line; `nil` asserts nothing.
  package var senderState: State?
  /// The receiver's state; `nil` asserts nothing.
  package var receiverState: State?
  /// Whether a state is written in another spelling than RFC 9293's.
  package var hasStateAlias = false
  /// `@0.120`, microseconds from the start of the trace; relative times are already added up.
  package var time: Int64 = 0
  /// `Urg=`; meaningful with `.hasUrgentPointer`.
  package var urgentPointer: UInt16 = 0

  package init() {}
}

/// Options as written: sequence numbers are not yet positions.
package struct WrittenOptions: Hashable, Sendable {
  /// `MSS=`, octets.
  package var maximumSegmentSize: UInt16?
  /// The shift count; for `WS=128` 7.
  package var windowScale: UInt8?
  /// `SACK_PERM`
  package var selectiveAcknowledgmentPermitted = false
  /// The blocks of `SACK=`, in the order written.
  package var selectiveAcknowledgments: [WrittenRange] = []
  /// `TSval=`
  package var timestampValue: UInt32?
  /// `TSecr=`
  package var timestampEchoReply: UInt32?
  /// `TFO=`: a request for a cookie, or a cookie.
  package var fastOpen: FastOpen = .absent

  package init() {}
}

/// `1001-1501`: the block ends before its second number.
package struct WrittenRange: Hashable, Sendable {
  /// The first number of the block.
  package var start: WrittenNumber
  /// The first number behind it.
  package var end: WrittenNumber

  package init(_ start: WrittenNumber, _ end: WrittenNumber) {
    self.start = start
    self.end = end
  }
}
