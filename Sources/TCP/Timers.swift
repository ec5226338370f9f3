/// A timer of a connection (RFC 9293, 3.10.8).
package enum Timer: UInt8, CaseIterable, Hashable, Sendable {
  /// Also times the probes of a window of zero (3.8.6.1).
  case retransmission
  /// 2 MSL
  case timeWait
  /// The user timeout.
  case user
}

extension Endpoint {
  /// Lets `timer` expire; false where it cannot be running.
  package mutating func expires(_ timer: Timer) -> Bool {
    switch timer {
    case .retransmission: return hasSomethingToRetransmit
    case .timeWait:
      guard state == .timeWait else { return false }
      deleteBlock()
      return true
    case .user:
      guard state != .closed else { return false }
      deleteBlock()
      return true
    }
  }

  /// Whether anything waits for an acknowledgment, or for a window of zero to open.
  private var hasSomethingToRetransmit: Bool {
    let isOutstanding = sendUnacknowledged.precedes(sendNext)
    return switch state {
    case .closed, .listen, .timeWait: false
    case .established, .closeWait: isOutstanding || sendWindow == 0
    case .synSent, .synReceived, .finWait1, .finWait2, .closing, .lastAck: isOutstanding
    }
  }

  /// Loses all memory of the connection, as a failure of the host does (3.5.1).
  package mutating func reboot() { deleteBlock() }
}
