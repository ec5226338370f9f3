import TCP
import Testing

/// Which answers an endpoint owes, and what discharges them: RFC 9293, 3.10.7.4.
struct `What an endpoint owes` {
  @Test func `one acknowledgment discharges all that is owed`() {
    var wire = Wire.open
    wire.aSends(ack(101, 301, data: 10))
    wire.aSends(ack(111, 301, data: 10))
    wire.aSends(ack(101, 301, data: 10))
    #expect(wire.b.obligations.acknowledgment == .unacceptable)
    wire.b.send(ack(301, 121))
    #expect(wire.b.obligations.acknowledgment == .nothing)
  }

  @Test func `a wrong number discharges nothing`() {
    var wire = Wire.open
    wire.aSends(ack(101, 301, data: 10))
    wire.b.send(ack(301, 110))
    #expect(wire.b.obligations.acknowledgment == .data)
    wire.b.send(ack(301, 111, data: 5))
    #expect(wire.b.obligations.acknowledgment == .nothing)
  }

  @Test func `the gravest reason stays`() {
    var wire = Wire.open
    wire.aSends(syn(150))
    #expect(wire.b.obligations.acknowledgment == .challenge)
    _ = wire.b.segmentArrives(ack(101, 301, data: 10))
    #expect(wire.b.obligations.acknowledgment == .challenge)
    let reasons: [AcknowledgmentDue] = [
      .nothing, .data, .synAcknowledgment, .fin, .gap, .unacceptable, .challenge,
    ]
    #expect(reasons == reasons.sorted())
  }

  @Test func `a SYN-ACK is owed until it is sent`() {
    var wire = Wire()
    _ = wire.b.call(.passiveOpen)
    wire.aSends(syn(100))
    #expect(wire.b.obligations.synAcknowledgment)
    wire.bSends(synAck(300, 101))
    #expect(!wire.b.obligations.synAcknowledgment)
    #expect(wire.a.obligations.acknowledgment == .synAcknowledgment)
    wire.aSends(finAck(101, 301))
    #expect(wire.a.obligations == Obligations())
  }

  @Test func `a valid reset clears them, a challenged one does not`() {
    var wire = Wire.open
    wire.aSends(ack(101, 301, data: 10))
    _ = wire.b.segmentArrives(rst(112))
    #expect(wire.b.obligations.acknowledgment == .challenge)
    _ = wire.b.segmentArrives(rst(111))
    #expect(wire.b.obligations == Obligations())
  }

  @Test func `the last acknowledgment of a close leaves nothing owed`() {
    var wire = Wire.open
    wire.aSends(finAck(101, 301))
    #expect(wire.b.obligations.acknowledgment == .fin)
    wire.bSends(finAck(301, 102))
    #expect(wire.b.state == .lastAck && wire.b.obligations == Obligations())
    wire.aSends(ack(102, 302))
    #expect(wire.states == "TIME-WAIT | CLOSED")
    #expect(wire.a.obligations == Obligations() && wire.b.obligations == Obligations())
  }

  @Test func `a keep-alive is answered`() {
    var wire = Wire.open
    #expect(wire.aSends(ack(100, 301)).reply == .acknowledgment)
    #expect(wire.a.sendNext == number(101))
    #expect(wire.bSends(ack(301, 101)).reply == .nothing)
  }
}
