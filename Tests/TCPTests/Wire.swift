import TCP

/// Two endpoints and the segments between them; a test reads like a figure of RFC 9293.
struct Wire {
  var a = Endpoint()
  var b = Endpoint()

  /// A sends and B receives at once.
  @discardableResult
  mutating func aSends(_ segment: Segment) -> Arrival {
    a.send(segment)
    return b.segmentArrives(segment)
  }

  /// B sends and A receives at once.
  @discardableResult
  mutating func bSends(_ segment: Segment) -> Arrival {
    b.send(segment)
    return a.segmentArrives(segment)
  }

  /// The states of both ends, as the figures write them: `SYN-SENT | LISTEN`.
  var states: String { "\(a.state.name) | \(b.state.name)" }

  /// A connection that is open: A's next number is 101, B's 301.
  static var open: Wire {
    var wire = Wire()
    _ = wire.b.call(.passiveOpen)
    wire.aSends(syn(100))
    wire.bSends(synAck(300, 101))
    wire.aSends(ack(101, 301))
    return wire
  }
}

func number(_ value: UInt32) -> SequenceNumber { SequenceNumber(value) }

func syn(_ sequence: UInt32) -> Segment { Segment(bits: .syn, sequence: number(sequence)) }

func synAck(_ sequence: UInt32, _ acknowledgment: UInt32) -> Segment {
  Segment(bits: [.syn, .ack], sequence: number(sequence), acknowledgment: number(acknowledgment))
}

func ack(_ sequence: UInt32, _ acknowledgment: UInt32, data: UInt32 = 0, window: UInt16? = nil) -> Segment {
  Segment(
    bits: .ack, sequence: number(sequence), acknowledgment: number(acknowledgment), dataLength: data,
    window: window)
}

func finAck(_ sequence: UInt32, _ acknowledgment: UInt32, data: UInt32 = 0) -> Segment {
  Segment(
    bits: [.fin, .ack], sequence: number(sequence), acknowledgment: number(acknowledgment), dataLength: data)
}

func rst(_ sequence: UInt32) -> Segment { Segment(bits: .rst, sequence: number(sequence)) }

extension Segment {
  /// The same segment with other fields.
  func with(_ change: (inout Segment) -> Void) -> Segment {
    var copy = self
    change(&copy)
    return copy
  }
}
