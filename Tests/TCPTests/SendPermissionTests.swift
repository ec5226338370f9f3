import TCP
import Testing

/// Which segments may leave in which state, as RFC 9293, 3.10.1 to 3.10.6, lets them.
struct `What a state lets an endpoint send` {
  /// For each kind of segment the permission in CLOSED, LISTEN, SYN-SENT, and so on in the order of `State`:
  /// `y` allowed, `n` not in this state, `b` before the handshake, `f` behind the FIN.
  private static let table: [(name: String, bits: ControlBits, data: UInt32, again: Bool, expected: String)] =
    [
      ("SYN", .syn, 0, false, "y y y n n n n n n n n"),
      ("SYN-ACK", [.syn, .ack], 0, false, "n n n y n n n n n n n"),
      ("ACK", .ack, 0, false, "n n n n y y y y y y y"),
      ("data", [.psh, .ack], 9, false, "n b b b y f f y f f f"),
      ("data again", [.psh, .ack], 9, true, "n b b b y y y y y y y"),
      ("FIN", [.fin, .ack], 0, false, "n n n y y n n y n n n"),
      ("FIN again", [.fin, .ack], 0, true, "n n n y y y y y y y y"),
      ("data with FIN", [.fin, .ack], 9, false, "n b b b y f f y f f f"),
      ("RST", .rst, 0, false, "n n n y y y y y y y y"),
    ]

  @Test(arguments: table)
  private func `is in the table`(
    _ name: String, _ bits: ControlBits, _ data: UInt32, _ again: Bool, _ expected: String
  ) {
    let permissions = State.allCases.map { state in
      switch endpoint(in: state).permits(bits, dataLength: data, isRetransmission: again) {
      case .allowed: "y"
      case .notInThisState: "n"
      case .dataBeforeHandshake: "b"
      case .dataAfterFin: "f"
      }
    }
    #expect(permissions == expected.split(separator: " ").map(String.init), "\(name)")
  }

  @Test(arguments: [State.closed, .listen, .synSent])
  func `an owed reset may be sent anywhere`(_ state: State) {
    var endpoint = endpoint(in: state)
    _ = endpoint.segmentArrives(ack(7, 7))
    #expect(endpoint.permits(.rst, dataLength: 0) == .allowed)
  }

  @Test func `a pure ACK in SYN-RECEIVED answers only what asks for one`() {
    var endpoint = endpoint(in: .synReceived)
    _ = endpoint.segmentArrives(syn(999))
    #expect(endpoint.permits(.ack, dataLength: 0) == .allowed)
    endpoint.send(synAck(500, 1000))
    #expect(endpoint.permits(.ack, dataLength: 0) == .notInThisState)
  }
}
