import TCP
import Testing

/// A SYN that reopens a connection out of TIME-WAIT: RFC 9293, 3.6.1; RFC 6191.
struct `Reopening out of TIME-WAIT` {
  private static let rows: [(sequence: UInt32, timestamp: UInt32?, recent: UInt32?, isAccepted: Bool)] = [
    (1000, nil, nil, true), (1001, nil, nil, true), (999, nil, nil, false), (5000, nil, 70, true),
    (900, 71, 70, true), (5000, 69, 70, false), (5000, 70, 70, true), (900, 70, 70, false),
    (900, 1, nil, true),
  ]

  @Test(arguments: rows)
  private func `needs a higher number or a newer timestamp`(
    _ sequence: UInt32, _ timestamp: UInt32?, _ recent: UInt32?, _ isAccepted: Bool
  ) {
    var endpoint = endpoint(in: .timeWait)
    endpoint.negotiation.recentTimestamp = recent
    let segment = syn(sequence).with { segment in
      segment.options.timestamps = timestamp.map { Timestamps(value: $0, echoReply: nil) }
    }
    #expect(endpoint.acceptsReopening(segment) == isAccepted)
    endpoint.state = .closeWait
    #expect(!endpoint.acceptsReopening(segment))
  }

  @Test func `owes a challenge ACK until a SYN-ACK takes the SYN`() {
    var endpoint = endpoint(in: .timeWait)
    let arrival = endpoint.segmentArrives(syn(5000))
    #expect(arrival.reply == .challengeAcknowledgment && arrival.decision == .step(.synchronize))
    #expect(endpoint.state == .timeWait)
    endpoint.reopen(with: syn(5000))
    #expect(endpoint.state == .synReceived && endpoint.isPassive)
    #expect(endpoint.receiveNext == number(5001) && endpoint.sendNext == number(501))
    #expect(!endpoint.hasChosenInitialSequence)
    #expect(endpoint.obligations.synAcknowledgment && endpoint.obligations.acknowledgment == .nothing)
  }

  @Test func `a retransmitted FIN is acknowledged again`() {
    var endpoint = endpoint(in: .timeWait)
    let arrival = endpoint.segmentArrives(finAck(999, 501))
    #expect(arrival.reply == .acknowledgment && arrival.effects == [.unacceptable, .wasDuplicate])
    #expect(endpoint.state == .timeWait)
  }
}
