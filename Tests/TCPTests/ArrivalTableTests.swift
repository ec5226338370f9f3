import TCP
import Testing

/// What arrives in the table. In every state with a connection the peer's next number is 1000 and its window
/// runs to 1100; the endpoint has sent up to 501 and has been acknowledged up to 500, or, once its FIN is
/// acknowledged, up to 501.
enum Stimulus: CaseIterable {
  case syn, synAck, ackOk, ackOld, ackUnsent, rstAtNext, rstInWindow, rstOutside, fin, data, dataOutOfOrder,
    dataBeyond, withoutAck

  var segment: Segment {
    switch self {
    case .syn: TCPTests.syn(1050)
    case .synAck: TCPTests.synAck(1050, 501)
    case .ackOk: ack(1000, 501)
    case .ackOld: ack(1000, 490)
    case .ackUnsent: ack(1000, 600)
    case .rstAtNext: rst(1000)
    case .rstInWindow: rst(1050)
    case .rstOutside: rst(1100)
    case .fin: finAck(1000, 500)
    case .data: ack(1000, 501, data: 10)
    case .dataOutOfOrder: ack(1020, 501, data: 10)
    case .dataBeyond: ack(1100, 501, data: 10)
    case .withoutAck: Segment(bits: .psh, sequence: number(1000), dataLength: 10)
    }
  }
}

/// One endpoint in each of the eleven states, with the numbers `Stimulus` speaks of.
func endpoint(in state: State) -> Endpoint {
  var endpoint = Endpoint()
  endpoint.state = state
  switch state {
  case .closed, .listen: return endpoint
  case .synSent, .synReceived: endpoint.synIsOutstanding = true
  case .established, .closeWait: break
  case .finWait1, .closing, .lastAck, .finWait2, .timeWait: endpoint.finSequence = number(500)
  }
  endpoint.initialSendSequence = number(500)
  endpoint.sendUnacknowledged = number(state == .finWait2 || state == .timeWait ? 501 : 500)
  endpoint.sendNext = number(501)
  endpoint.isPassive = state == .synReceived
  guard state != .synSent else { return endpoint }
  endpoint.initialReceiveSequence = number(999)
  endpoint.negotiation.received.isKnown = true
  endpoint.receiveNext = number(1000)
  endpoint.receiveWindow = 100
  return endpoint
}

struct `SEGMENT ARRIVES in every state` {
  /// For each stimulus the outcome in CLOSED, LISTEN, SYN-SENT, and so on in the order of `State`: the state
  /// entered (`=` for the same), then the reply: `a` acknowledgment, `c` challenge, `s` SYN-ACK, `r` reset.
  private static let table: [(Stimulus, String)] = [
    (.syn, "=r SYN-RECEIVED/s SYN-RECEIVED/s LISTEN =c =c =c =c =c =c =c"),
    (.synAck, "=r =r ESTABLISHED/a LISTEN =c =c =c =c =c =c =c"),
    (.ackOk, "=r =r = ESTABLISHED = FIN-WAIT-2 = = TIME-WAIT CLOSED ="),
    (.ackOld, "=r =r =r =r = = = = = = ="),
    (.ackUnsent, "=r =r =r =r =c =c =c =c =c =c =c"),
    (.rstAtNext, "= = = LISTEN CLOSED CLOSED CLOSED CLOSED CLOSED CLOSED CLOSED"),
    (.rstInWindow, "= = = =c =c =c =c =c =c =c =c"),
    (.rstOutside, "= = = = = = = = = = ="),
    (.fin, "=r =r =r =r CLOSE-WAIT/a CLOSING/a TIME-WAIT/a =a = =a =a"),
    (.data, "=r =r = ESTABLISHED/a =a FIN-WAIT-2/a =a = TIME-WAIT CLOSED ="),
    (.dataOutOfOrder, "=r =r = ESTABLISHED/a =a FIN-WAIT-2/a =a = TIME-WAIT CLOSED ="),
    (.dataBeyond, "=r =r = =a =a =a =a =a =a =a =a"),
    (.withoutAck, "=r = = = = = = = = = ="),
  ]

  @Test(arguments: table)
  private func `has the outcome of the table`(_ stimulus: Stimulus, _ expected: String) {
    let outcomes = State.allCases.map { state in
      var endpoint = endpoint(in: state)
      let arrival = endpoint.segmentArrives(stimulus.segment)
      return outcome(from: state, to: endpoint.state, arrival.reply)
    }
    #expect(outcomes == expected.split(separator: " ").map(String.init))
  }

  @Test func `the table names every stimulus`() {
    #expect(Self.table.map(\.0) == Stimulus.allCases)
  }

  @Test(arguments: Stimulus.allCases, State.allCases)
  func `a reply is an obligation, and a silent arrival leaves none`(_ stimulus: Stimulus, _ state: State) {
    var endpoint = endpoint(in: state)
    let arrival = endpoint.segmentArrives(stimulus.segment)
    #expect((endpoint.obligations.reset != nil) == (arrival.reply == .reset))
    #expect(endpoint.obligations.synAcknowledgment == (arrival.reply == .synAcknowledgment))
    let owesAcknowledgment = endpoint.obligations.acknowledgment != .nothing
    let isAcknowledgment = [.acknowledgment, .challengeAcknowledgment].contains(arrival.reply)
    #expect(owesAcknowledgment == isAcknowledgment)
  }

  private func outcome(from before: State, to after: State, _ reply: Reply) -> String {
    let answer =
      switch reply {
      case .nothing: ""
      case .acknowledgment: "a"
      case .challengeAcknowledgment: "c"
      case .synAcknowledgment: "s"
      case .reset: "r"
      }
    if before == after { return "=" + answer }
    return answer.isEmpty ? after.name : "\(after.name)/\(answer)"
  }
}
