import TCP
import Testing

/// Figures 6, 7, 8 and 11 of RFC 9293, line by line, with the states they show.
struct `Figures of opening` {
  @Test func `figure 6, the three-way handshake`() {
    var wire = Wire()
    #expect(wire.b.call(.passiveOpen) == .accepted)
    #expect(wire.states == "CLOSED | LISTEN")
    #expect(wire.aSends(syn(100)).reply == .synAcknowledgment)
    #expect(wire.states == "SYN-SENT | SYN-RECEIVED")
    #expect(wire.bSends(synAck(300, 101)).effects == [.receivedSyn, .acknowledgedSyn, .acknowledgedNew])
    #expect(wire.states == "ESTABLISHED | SYN-RECEIVED")
    #expect(wire.aSends(ack(101, 301)).effects == [.acknowledgedSyn, .acknowledgedNew])
    #expect(wire.states == "ESTABLISHED | ESTABLISHED")
    #expect(wire.aSends(ack(101, 301, data: 10)).effects == [.deliveredData])
    #expect(wire.states == "ESTABLISHED | ESTABLISHED")
    #expect(wire.b.receiveNext == number(111))
    #expect(wire.b.obligations.acknowledgment == .data)
  }

  @Test func `figure 7, a simultaneous open`() {
    var wire = Wire()
    wire.a.send(syn(100))
    #expect(wire.states == "SYN-SENT | CLOSED")
    #expect(wire.bSends(syn(300)).reply == .synAcknowledgment)
    #expect(wire.states == "SYN-RECEIVED | SYN-SENT")
    #expect(wire.b.segmentArrives(syn(100)).reply == .synAcknowledgment)
    #expect(wire.states == "SYN-RECEIVED | SYN-RECEIVED")
    wire.a.send(synAck(100, 301))
    #expect(wire.states == "SYN-RECEIVED | SYN-RECEIVED")
    #expect(wire.bSends(synAck(300, 101)).verdict == .proceed)
    #expect(wire.states == "ESTABLISHED | SYN-RECEIVED")
    #expect(wire.b.segmentArrives(synAck(100, 301)).verdict == .proceed)
    #expect(wire.states == "ESTABLISHED | ESTABLISHED")
    #expect(wire.a.sendNext == number(101) && wire.b.sendNext == number(301))
    #expect(wire.a.obligations == Obligations() && wire.b.obligations == Obligations())
  }

  @Test func `figure 8, recovery from an old duplicate SYN`() {
    var wire = Wire()
    _ = wire.b.call(.passiveOpen)
    wire.a.send(syn(100))
    #expect(wire.states == "SYN-SENT | LISTEN")
    _ = wire.b.segmentArrives(syn(90))
    #expect(wire.states == "SYN-SENT | SYN-RECEIVED")
    #expect(wire.bSends(synAck(300, 91)).reply == .reset)
    #expect(wire.a.obligations.reset == OwedReset(sequence: number(91)))
    #expect(wire.states == "SYN-SENT | SYN-RECEIVED")
    #expect(wire.aSends(rst(91)).verdict == .reset)
    #expect(wire.states == "SYN-SENT | LISTEN")
    _ = wire.b.segmentArrives(syn(100))
    #expect(wire.states == "SYN-SENT | SYN-RECEIVED")
    wire.bSends(synAck(400, 101))
    #expect(wire.states == "ESTABLISHED | SYN-RECEIVED")
    wire.aSends(ack(101, 401))
    #expect(wire.states == "ESTABLISHED | ESTABLISHED")
  }

  @Test func `figure 11, an old duplicate SYN between two listeners`() {
    var wire = Wire()
    _ = wire.a.call(.passiveOpen)
    _ = wire.b.call(.passiveOpen)
    _ = wire.b.segmentArrives(syn(70))
    #expect(wire.states == "LISTEN | SYN-RECEIVED")
    #expect(wire.bSends(synAck(500, 71)).reply == .reset)
    #expect(wire.a.obligations.reset == OwedReset(sequence: number(71)))
    #expect(wire.states == "LISTEN | SYN-RECEIVED")
    wire.aSends(rst(71))
    #expect(wire.states == "LISTEN | LISTEN")
  }
}
