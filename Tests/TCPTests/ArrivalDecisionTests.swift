import TCP
import Testing

/// Where SEGMENT ARRIVES settles a segment: RFC 9293, 3.10.7, with the challenges of RFC 5961.
struct `The step that decides` {
  private static let table: [(Stimulus, Decision, Verdict)] = [
    (.syn, .step(.synchronize), .drop),
    (.ackOk, .step(.finish), .proceed),
    (.ackUnsent, .step(.acknowledgment), .drop),
    (.rstAtNext, .step(.reset), .reset),
    (.rstInWindow, .step(.reset), .drop),
    (.rstOutside, .step(.sequenceNumber), .drop),
    (.fin, .step(.finish), .proceed),
    (.dataBeyond, .step(.sequenceNumber), .drop),
    (.withoutAck, .step(.acknowledgment), .drop),
  ]

  @Test(arguments: table)
  private func `is named in ESTABLISHED`(_ stimulus: Stimulus, _ decision: Decision, _ verdict: Verdict) {
    var endpoint = endpoint(in: .established)
    let arrival = endpoint.segmentArrives(stimulus.segment)
    #expect(arrival.decision == decision && arrival.verdict == verdict)
  }

  @Test(arguments: [(State.closed, Decision.closed), (.listen, .listen), (.synSent, .synSent)])
  private func `is the whole section in the first three states`(_ state: State, _ decision: Decision) {
    for stimulus in Stimulus.allCases {
      var endpoint = endpoint(in: state)
      #expect(endpoint.segmentArrives(stimulus.segment).decision == decision)
    }
  }

  @Test func `a reset of an active open in SYN-RECEIVED refuses the connection`() {
    var active = endpoint(in: .synReceived)
    active.isPassive = false
    #expect(active.segmentArrives(rst(1000)).verdict == .reset)
    #expect(active.state == .closed)
  }

  @Test func `a SYN in SYN-RECEIVED after an active open is challenged`() {
    var active = endpoint(in: .synReceived)
    active.isPassive = false
    #expect(active.segmentArrives(syn(1050)).reply == .challengeAcknowledgment)
    #expect(active.state == .synReceived)
  }

  @Test func `the peer's SYN sent again is acknowledged, not taken for another`() {
    var passive = endpoint(in: .synReceived)
    let arrival = passive.segmentArrives(syn(999).with { $0.dataLength = 20 })
    #expect(arrival.reply == .acknowledgment && passive.state == .synReceived)
    var established = endpoint(in: .established)
    #expect(established.segmentArrives(synAck(999, 501)).reply == .acknowledgment)
    #expect(established.segmentArrives(syn(700)).reply == .challengeAcknowledgment)
  }

  @Test func `only a reset that acknowledges the SYN ends SYN-SENT`() {
    var refused = endpoint(in: .synSent)
    let answer = Segment(bits: [.rst, .ack], sequence: number(0), acknowledgment: number(501))
    #expect(refused.segmentArrives(answer).verdict == .reset)
    #expect(refused.state == .closed)
    var blind = endpoint(in: .synSent)
    #expect(blind.segmentArrives(answer.with { $0.acknowledgment = number(502) }).verdict == .drop)
    #expect(blind.state == .synSent && blind.obligations.reset == nil)
  }

  @Test func `an acknowledgment older than any window is challenged`() {
    var endpoint = endpoint(in: .established)
    _ = endpoint.segmentArrives(ack(1000, 500, window: 20))
    #expect(endpoint.segmentArrives(ack(1000, 480)).reply == .nothing)
    #expect(endpoint.segmentArrives(ack(1000, 479)).reply == .challengeAcknowledgment)
  }

  @Test func `a reset owed to a segment without ACK names its end`() {
    var endpoint = Endpoint()
    _ = endpoint.segmentArrives(Segment(bits: [.syn, .fin], sequence: number(.max), dataLength: 3))
    #expect(endpoint.obligations.reset == OwedReset(acknowledgment: number(4)))
  }
}
