import TCP
import Testing

/// The calls of the user interface: RFC 9293, 3.9.1 and 3.10.1 to 3.10.5.
struct `User calls` {
  /// For each call the outcome in CLOSED, LISTEN, SYN-SENT, and so on in the order of `State`: `=` accepted,
  /// a state's name where it is entered at once, `0` does not exist, `1` already exists, `-` closing.
  private static let table: [(UserCall, String)] = [
    (.passiveOpen, "LISTEN 1 1 1 1 1 1 1 1 1 1"),
    (.activeOpen, "= = 1 1 1 1 1 1 1 1 1"),
    (.send, "0 = = = = - - = - - -"),
    (.close, "0 CLOSED CLOSED = = - - = - - -"),
    (.shutdown, "0 CLOSED CLOSED = = - - = - - -"),
    (.abort, "0 CLOSED CLOSED = = = = = CLOSED CLOSED CLOSED"),
  ]

  @Test(arguments: table)
  private func `return what 3-10 says in every state`(_ call: UserCall, _ expected: String) {
    let outcomes = State.allCases.map { state in
      var endpoint = endpoint(in: state)
      let result = endpoint.call(call)
      return outcome(result, from: state, to: endpoint.state)
    }
    #expect(outcomes == expected.split(separator: " ").map(String.init))
  }

  @Test func `the table names every call`() {
    #expect(Self.table.map(\.0) == UserCall.allCases)
  }

  private func outcome(_ result: CallResult, from before: State, to after: State) -> String {
    switch result {
    case .accepted: before == after ? "=" : after.name
    case .refused(.connectionDoesNotExist): "0"
    case .refused(.connectionAlreadyExists): "1"
    case .refused(.connectionClosing): "-"
    }
  }
}

struct `Timers` {
  /// Whether the timer can expire in CLOSED, LISTEN, SYN-SENT, and so on in the order of `State`.
  private static let table: [(Timer, String)] = [
    (.retransmission, "n n y y y y n y y y n"),
    (.timeWait, "n n n n n n n n n n CLOSED"),
    (
      .user, "n CLOSED CLOSED CLOSED CLOSED CLOSED CLOSED CLOSED CLOSED CLOSED CLOSED"
    ),
  ]

  @Test(arguments: table)
  private func `expire only where they run`(_ timer: Timer, _ expected: String) {
    let outcomes = State.allCases.map { state in
      var endpoint = endpoint(in: state)
      guard endpoint.expires(timer) else { return "n" }
      return endpoint.state == state ? "y" : endpoint.state.name
    }
    #expect(outcomes == expected.split(separator: " ").map(String.init))
  }

  @Test func `nothing is retransmitted when all is acknowledged, but a window of zero is probed`() {
    var wire = Wire.open
    let idle = wire.a.expires(.retransmission)
    #expect(!idle)
    wire.bSends(ack(301, 101, window: 0))
    let probing = wire.a.expires(.retransmission)
    #expect(probing)
  }

  @Test func `a reboot forgets everything`() {
    var endpoint = endpoint(in: .finWait1)
    endpoint.reboot()
    #expect(endpoint == Endpoint())
  }
}
