/// The eleven states of a connection (RFC 9293, 3.3.2).
package enum State: UInt8, CaseIterable, Sendable {
  case closed, listen, synSent, synReceived, established, finWait1, finWait2, closeWait, closing, lastAck,
    timeWait

  /// The state as RFC 9293 spells it, such as `FIN-WAIT-1`.
  package var name: String {
    switch self {
    case .closed: "CLOSED"
    case .listen: "LISTEN"
    case .synSent: "SYN-SENT"
    case .synReceived: "SYN-RECEIVED"
    case .established: "ESTABLISHED"
    case .finWait1: "FIN-WAIT-1"
    case .finWait2: "FIN-WAIT-2"
    case .closeWait: "CLOSE-WAIT"
    case .closing: "CLOSING"
    case .lastAck: "LAST-ACK"
    case .timeWait: "TIME-WAIT"
    }
  }

  /// Whether both sides know each other's numbers: ESTABLISHED and all states behind it (3.5.2).
  @inlinable
  package var isSynchronized: Bool { rawValue >= State.established.rawValue }
}
