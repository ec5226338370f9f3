import TCP
import Testing

/// Options that count only where both SYNs offer them: RFC 7323, 2018 and 3168.
struct `What two SYNs agree` {
  /// A connection whose SYN and SYN-ACK are changed by `first` and `second`.
  private func open(_ first: (inout Segment) -> Void, _ second: (inout Segment) -> Void) -> Wire {
    var wire = Wire()
    _ = wire.b.call(.passiveOpen)
    wire.aSends(syn(100).with(first))
    wire.bSends(synAck(300, 101).with(second))
    wire.aSends(ack(101, 301))
    return wire
  }

  private static let scales: [(UInt8?, UInt8?, UInt32, UInt32)] = [
    (nil, nil, 1000, 1000), (3, nil, 1000, 1000), (nil, 3, 1000, 1000), (3, 0, 8000, 1000),
    (2, 7, 4000, 128_000), (14, 15, 16_384_000, 16_384_000),
  ]

  @Test(arguments: scales)
  private func `windows are scaled only where both SYNs say so`(
    _ ofA: UInt8?, _ ofB: UInt8?, _ windowOfA: UInt32, _ windowOfB: UInt32
  ) {
    var wire = open({ $0.options.windowScale = ofA }, { $0.options.windowScale = ofB })
    wire.aSends(ack(101, 301, window: 1000))
    wire.bSends(ack(301, 101, window: 1000))
    #expect(wire.a.receiveWindow == windowOfA && wire.b.sendWindow == windowOfA)
    #expect(wire.b.receiveWindow == windowOfB && wire.a.sendWindow == windowOfB)
  }

  @Test func `the window of a SYN is never scaled`() {
    let change: (inout Segment) -> Void = {
      $0.options.windowScale = 4
      $0.window = 500
    }
    let wire = open(change, change)
    #expect(wire.a.receiveWindow == 500 && wire.a.sendWindow == 500)
    #expect(wire.b.receiveWindow == 500 && wire.b.sendWindow == 500)
  }

  @Test func `SACK, timestamps and MSS are in use when both offer them`() {
    let offer: (inout Segment) -> Void = {
      $0.options.selectiveAcknowledgmentPermitted = true
      $0.options.timestamps = Timestamps(value: 7, echoReply: 0)
      $0.options.maximumSegmentSize = 1460
    }
    let both = open(offer, offer)
    #expect(both.a.negotiation.usesTimestamps && both.b.negotiation.usesSelectiveAcknowledgment)
    #expect(both.b.negotiation.received.maximumSegmentSize == 1460)
    let one = open(offer, { _ in })
    #expect(one.a.negotiation.isKnown && one.b.negotiation.isKnown)
    #expect(!one.a.negotiation.usesTimestamps && !one.b.negotiation.usesSelectiveAcknowledgment)
  }

  private static let congestion: [(ControlBits, ControlBits, Bool)] = [
    ([.ece, .cwr], .ece, true), ([.ece, .cwr], [], false), ([.ece, .cwr], [.ece, .cwr], false),
    ([.ece, .cwr], .cwr, false), (.ece, .ece, false),
    ([.ae, .ece, .cwr], .cwr, true), ([.ae, .ece, .cwr], [.ece, .cwr], true),
    ([.ae, .ece, .cwr], .ae, true), ([.ae, .ece, .cwr], .ece, true),
    ([.ae, .ece, .cwr], [.ae, .ece, .cwr], false), ([.ae, .ece, .cwr], [], false),
  ]

  @Test(arguments: congestion)
  private func `ECN needs the right bits on both`(_ first: ControlBits, _ second: ControlBits, _ isUsed: Bool)
  {
    let wire = open({ $0.bits.formUnion(first) }, { $0.bits.formUnion(second) })
    #expect(wire.a.negotiation.usesCongestionNotification == isUsed)
    #expect(wire.b.negotiation.usesCongestionNotification == isUsed)
  }
}

struct `Timestamps in use` {
  private func stamped(_ segment: Segment, _ value: UInt32) -> Segment {
    segment.with { $0.options.timestamps = Timestamps(value: value, echoReply: 0) }
  }

  private var wire: Wire {
    var wire = Wire()
    _ = wire.b.call(.passiveOpen)
    wire.aSends(stamped(syn(100), 0xffff_fff0))
    wire.bSends(stamped(synAck(300, 101), 50))
    wire.aSends(stamped(ack(101, 301), 0xffff_fff8))
    return wire
  }

  @Test func `an old timestamp makes a segment unacceptable`() {
    var wire = wire
    let old = wire.aSends(stamped(ack(101, 301, data: 5), 0xffff_fff7))
    #expect(old.effects == .unacceptable && old.reply == .acknowledgment)
    #expect(wire.b.segmentArrives(stamped(ack(101, 301, data: 5), 3)).effects == .deliveredData)
    #expect(wire.b.negotiation.recentTimestamp == 3)
  }

  @Test func `a reset is taken whatever its timestamp`() {
    var wire = wire
    #expect(wire.aSends(stamped(rst(101), 1000)).verdict == .reset)
    var other = self.wire
    #expect(other.aSends(stamped(rst(101), 0xffff_0000)).verdict == .reset)
  }

  @Test func `a segment ahead of the last acknowledgment does not set TS-Recent`() {
    var wire = wire
    wire.aSends(stamped(ack(101, 301, data: 5), 1))
    wire.aSends(stamped(ack(106, 301, data: 5), 9))
    #expect(wire.b.negotiation.recentTimestamp == 1)
    wire.bSends(stamped(ack(301, 111), 60))
    #expect(wire.b.negotiation.lastTimestampSent == 60)
    wire.aSends(stamped(ack(111, 301), 9))
    #expect(wire.b.negotiation.recentTimestamp == 9)
  }
}
