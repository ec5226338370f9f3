import TCP
import Testing

/// The send window and what may set it: RFC 9293, 3.8.6 and 3.10.7.4, fifth.
struct `Windows` {
  @Test func `the edge is unknown until a window is written`() {
    var wire = Wire.open
    #expect(wire.a.sendWindowEdge == nil)
    #expect(wire.bSends(ack(301, 101, window: 20)).effects == .changedWindow)
    #expect(wire.a.sendWindowEdge == number(121))
  }

  @Test func `an older segment does not set the window`() {
    var wire = Wire.open
    wire.b.send(ack(301, 101, data: 5, window: 100))
    wire.b.send(ack(306, 101, window: 40))
    #expect(wire.a.segmentArrives(ack(306, 101, window: 40)).effects.contains(.changedWindow))
    let late = wire.a.segmentArrives(ack(301, 101, data: 5, window: 100))
    #expect(!late.effects.contains(.changedWindow) && wire.a.sendWindow == 40)
    #expect(wire.a.largestSendWindow == 40)
  }

  @Test func `an unwritten window leaves the old one`() {
    var wire = Wire.open
    wire.bSends(ack(301, 101, window: 30))
    wire.aSends(ack(101, 301, data: 10))
    wire.bSends(ack(301, 111))
    #expect(wire.a.sendWindow == 30 && wire.a.sendWindowEdge == number(141))
  }

  @Test func `a window of zero takes the acknowledgment of a probe and not its octet`() {
    var wire = Wire.open
    wire.bSends(ack(301, 101, data: 3, window: 0))
    let probe = wire.aSends(ack(101, 304, data: 1))
    #expect(probe.effects == [.unacceptable, .acknowledgedNew, .trimmed])
    #expect(probe.reply == .acknowledgment)
    #expect(wire.b.receiveNext == number(101) && wire.b.sendUnacknowledged == number(304))
    wire.bSends(ack(304, 101, data: 3, window: 0))
    // The octet of the probe was not taken; an empty segment behind it still acknowledges.
    #expect(wire.aSends(ack(102, 307)).effects == .acknowledgedNew)
    #expect(wire.aSends(ack(103, 307)).effects == .unacceptable)
  }

  @Test func `a window of zero still lets a reset through`() {
    var wire = Wire.open
    wire.bSends(ack(301, 101, window: 0))
    #expect(wire.b.segmentArrives(rst(102)).reply == .nothing)
    #expect(wire.b.segmentArrives(rst(101)).verdict == .reset)
  }
}
