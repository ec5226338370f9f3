import TCP
import Testing

/// Arithmetic modulo 2^32: RFC 9293, 3.4.
struct `Sequence numbers` {
  private static let values: [UInt32] = [0, 1, 100, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff]
  private static let initials: [UInt32] = [0xffff_ffff, 0xffff_fffe, 0xffff_fffa, 0xffff_fff3]

  @Test(arguments: values)
  func `compare modulo 2^32`(_ value: UInt32) {
    let here = number(value)
    for step: UInt32 in [1, 2, 1000, 0x7fff_ffff] {
      let ahead = here + step
      #expect(here.precedes(ahead) && here.precedesOrEquals(ahead))
      #expect(!ahead.precedes(here) && !ahead.precedesOrEquals(here))
      #expect(ahead.distance(from: here) == step && ahead - step == here)
    }
    #expect(here.precedesOrEquals(here) && !here.precedes(here))
  }

  @Test(arguments: initials)
  func `a whole connection runs across zero`(_ initial: UInt32) {
    var wire = Wire()
    _ = wire.b.call(.passiveOpen)
    wire.aSends(syn(initial))
    wire.bSends(synAck(initial, initial &+ 1))
    wire.aSends(ack(initial &+ 1, initial &+ 1))
    #expect(wire.states == "ESTABLISHED | ESTABLISHED")
    // The second half arrives first.
    wire.a.send(ack(initial &+ 1, initial &+ 1, data: 5))
    #expect(wire.aSends(ack(initial &+ 6, initial &+ 1, data: 5)).effects == [.heldOutOfOrder])
    let late = wire.b.segmentArrives(ack(initial &+ 1, initial &+ 1, data: 5))
    #expect(late.effects == [.deliveredData, .filledGap])
    #expect(wire.b.receiveNext == number(initial &+ 11))
    wire.bSends(ack(initial &+ 1, initial &+ 11))
    #expect(wire.a.sendUnacknowledged == wire.a.sendNext)
    wire.aSends(finAck(initial &+ 11, initial &+ 1))
    wire.bSends(finAck(initial &+ 1, initial &+ 12))
    wire.aSends(ack(initial &+ 12, initial &+ 2))
    #expect(wire.states == "TIME-WAIT | CLOSED")
  }
}
