import TCP
import Testing

/// Figures 9, 10, 12 and 13 of RFC 9293, line by line, with the states they show.
struct `Figures of half-open connections and of closing` {
  /// A has lost its memory; B would send 300 and receive 100.
  private var halfOpen: Wire {
    var wire = Wire.open
    wire.a.reboot()
    wire.b.sendUnshown(upTo: number(300))
    wire.b.receiveUnshown(upTo: number(100))
    return wire
  }

  @Test func `figure 9, discovery of a half-open connection`() {
    var wire = halfOpen
    #expect(wire.states == "CLOSED | ESTABLISHED")
    #expect(wire.aSends(syn(400)).reply == .challengeAcknowledgment)
    #expect(wire.states == "SYN-SENT | ESTABLISHED")
    #expect(wire.bSends(ack(300, 100)).reply == .reset)
    #expect(wire.a.obligations.reset == OwedReset(sequence: number(100)))
    #expect(wire.b.obligations == Obligations())
    #expect(wire.aSends(rst(100)).verdict == .reset)
    #expect(wire.states == "SYN-SENT | CLOSED")
    #expect(wire.aSends(syn(400)).reply == .reset)
    #expect(wire.states == "SYN-SENT | CLOSED")
    #expect(wire.b.obligations.reset == OwedReset(acknowledgment: number(401)))
  }

  @Test func `figure 10, the active side discovers it`() {
    var wire = halfOpen
    #expect(wire.bSends(ack(300, 100, data: 10)).reply == .reset)
    #expect(wire.states == "CLOSED | ESTABLISHED")
    #expect(wire.aSends(rst(100)).verdict == .reset)
    #expect(wire.states == "CLOSED | CLOSED")
  }

  @Test func `figure 12, the normal close`() {
    var wire = Wire.open
    wire.a.sendUnshown(upTo: number(100))
    wire.a.receiveUnshown(upTo: number(300))
    wire.b.sendUnshown(upTo: number(300))
    wire.b.receiveUnshown(upTo: number(100))
    #expect(wire.a.call(.close) == .accepted)
    #expect(wire.states == "ESTABLISHED | ESTABLISHED")
    #expect(wire.aSends(finAck(100, 300)).effects == [.receivedFin])
    #expect(wire.states == "FIN-WAIT-1 | CLOSE-WAIT")
    #expect(wire.bSends(ack(300, 101)).effects == [.acknowledgedFin, .acknowledgedNew])
    #expect(wire.states == "FIN-WAIT-2 | CLOSE-WAIT")
    wire.bSends(finAck(300, 101))
    #expect(wire.states == "TIME-WAIT | LAST-ACK")
    wire.aSends(ack(101, 301))
    #expect(wire.states == "TIME-WAIT | CLOSED")
    let expired = wire.a.expires(.timeWait)
    #expect(expired)
    #expect(wire.states == "CLOSED | CLOSED")
  }

  @Test func `figure 13, a simultaneous close`() {
    var wire = Wire.open
    wire.a.sendUnshown(upTo: number(100))
    wire.a.receiveUnshown(upTo: number(300))
    wire.b.sendUnshown(upTo: number(300))
    wire.b.receiveUnshown(upTo: number(100))
    wire.a.send(finAck(100, 300))
    wire.b.send(finAck(300, 100))
    #expect(wire.states == "FIN-WAIT-1 | FIN-WAIT-1")
    _ = wire.a.segmentArrives(finAck(300, 100))
    _ = wire.b.segmentArrives(finAck(100, 300))
    #expect(wire.states == "CLOSING | CLOSING")
    wire.a.send(ack(101, 301))
    wire.b.send(ack(301, 101))
    _ = wire.a.segmentArrives(ack(301, 101))
    _ = wire.b.segmentArrives(ack(101, 301))
    #expect(wire.states == "TIME-WAIT | TIME-WAIT")
    let expired = [wire.a.expires(.timeWait), wire.b.expires(.timeWait)]
    #expect(expired == [true, true])
    #expect(wire.states == "CLOSED | CLOSED")
  }
}
