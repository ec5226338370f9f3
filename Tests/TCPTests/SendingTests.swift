import TCP
import Testing

/// How a segment that is sent moves the state and the send variables: RFC 9293, 3.3.2 and 3.4.
struct `What sending does` {
  @Test func `a SYN from LISTEN makes the open active`() {
    var endpoint = endpoint(in: .listen)
    endpoint.send(syn(700))
    #expect(endpoint.state == .synSent && !endpoint.isPassive)
    #expect(endpoint.initialSendSequence == number(700) && endpoint.sendUnacknowledged == number(700))
    #expect(endpoint.sendNext == number(701))
  }

  @Test func `ISS is free until the SYN-ACK is sent, and again after a return to LISTEN`() {
    var wire = Wire()
    _ = wire.b.call(.passiveOpen)
    wire.aSends(syn(100))
    #expect(!wire.b.hasChosenInitialSequence && wire.b.sendUnacknowledged == wire.b.sendNext)
    wire.b.send(synAck(300, 101))
    #expect(wire.b.hasChosenInitialSequence && wire.b.sendNext == number(301))
    wire.b.send(synAck(300, 101))
    #expect(wire.b.sendNext == number(301))
    _ = wire.b.segmentArrives(rst(101))
    _ = wire.b.segmentArrives(syn(150))
    #expect(!wire.b.hasChosenInitialSequence && wire.b.isPassive)
    wire.b.send(synAck(900, 151))
    #expect(wire.b.initialSendSequence == number(900) && wire.b.sendNext == number(901))
  }

  @Test func `a SYN-ACK from LISTEN stands for the SYN that nobody showed`() {
    var endpoint = endpoint(in: .listen)
    endpoint.send(synAck(300, 101))
    #expect(endpoint.state == .synReceived && endpoint.isPassive)
    #expect(endpoint.initialReceiveSequence == number(100) && endpoint.receiveNext == number(101))
    #expect(endpoint.segmentArrives(ack(101, 301)).effects.contains(.acknowledgedSyn))
  }

  @Test func `retransmissions leave SND-NXT alone`() {
    var wire = Wire.open
    wire.a.send(ack(101, 301, data: 50))
    wire.a.send(ack(151, 301, data: 50))
    wire.a.send(ack(101, 301, data: 50))
    #expect(wire.a.sendNext == number(201))
    wire.a.send(finAck(201, 301))
    wire.a.send(finAck(201, 301))
    #expect(wire.a.sendNext == number(202) && wire.a.finSequence == number(201))
    #expect(wire.a.state == .finWait1)
  }

  @Test(arguments: [
    (State.synReceived, State.finWait1), (.established, .finWait1), (.closeWait, .lastAck),
    (.finWait1, .finWait1), (.closing, .closing), (.lastAck, .lastAck), (.timeWait, .timeWait),
  ])
  private func `a FIN moves the state`(_ before: State, _ after: State) {
    var endpoint = endpoint(in: before)
    endpoint.send(finAck(501, 1000, data: 4))
    #expect(endpoint.state == after)
    if before != after { #expect(endpoint.finSequence == number(505)) }
  }

  @Test func `a FIN out of SYN-RECEIVED waits for both acknowledgments`() {
    var endpoint = endpoint(in: .synReceived)
    endpoint.send(finAck(501, 1000))
    #expect(endpoint.permits([.syn, .ack], dataLength: 0, isRetransmission: true) == .allowed)
    #expect(endpoint.segmentArrives(ack(1000, 501)).effects == [.acknowledgedSyn, .acknowledgedNew])
    #expect(endpoint.state == .finWait1)
    #expect(endpoint.segmentArrives(ack(1000, 502)).effects == [.acknowledgedFin, .acknowledgedNew])
    #expect(endpoint.state == .finWait2)
  }

  @Test func `an owed reset keeps the state, an abort ends the connection`() {
    var owing = endpoint(in: .synSent)
    _ = owing.segmentArrives(ack(1000, 9))
    owing.send(rst(9))
    #expect(owing.state == .synSent && owing.obligations.reset == nil)
    var aborting = endpoint(in: .established)
    aborting.send(rst(501))
    #expect(aborting.state == .closed)
  }

  @Test func `the urgent pointer counts from the segment's number`() {
    var wire = Wire.open
    let urgent = ack(101, 301, data: 10).with {
      $0.bits.insert(.urg)
      $0.urgentPointer = 4
    }
    wire.aSends(urgent)
    #expect(wire.a.sendUrgent == number(105) && wire.b.receiveUrgent == number(105))
    wire.aSends(
      urgent.with {
        $0.sequence = number(111)
        $0.urgentPointer = 6
      })
    #expect(wire.b.receiveUrgent == number(117))
  }
}
