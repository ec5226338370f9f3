/// Whether an endpoint may send a segment, as far as its state decides.
package enum SendPermission: UInt8, Hashable, Sendable {
  case allowed
  /// The state has no place for these control bits.
  case notInThisState
  /// Data while the handshake is not finished (RFC 9293, 3.10.2).
  case dataBeforeHandshake
  /// New data behind this endpoint's own FIN (3.6).
  case dataAfterFin
}

extension Endpoint {
  /// Whether a segment with these bits and this many octets of data may be sent now.
  ///
  /// Only the state, how it was reached and what is owed are considered; numbers, windows and options are
  /// judged elsewhere. `isRetransmission` says that all of its numbers were sent before.
  package func permits(
    _ bits: ControlBits, dataLength: UInt32, isRetransmission: Bool = false
  ) -> SendPermission {
    if bits.hasAny(.rst) { return permitsReset ? .allowed : .notInThisState }
    if bits.hasAny(.syn) {
      let isPermitted =
        bits.hasAny(.ack) ? permitsSynAcknowledgment(isRetransmission) : permitsBareSyn
      return isPermitted ? .allowed : .notInThisState
    }
    if dataLength > 0 {
      let permission = permitsData(isRetransmission)
      guard permission == .allowed else { return permission }
    }
    if bits.hasAny(.fin) { return permitsFin(isRetransmission) ? .allowed : .notInThisState }
    if dataLength > 0 { return .allowed }
    return permitsPureAcknowledgment ? .allowed : .notInThisState
  }

  /// 3.5.2 where a reset is owed; else an abort (3.10.5), which only a connection with a peer sends.
  private var permitsReset: Bool {
    if obligations.reset != nil { return true }
    return switch state {
    case .closed, .listen, .synSent: false
    case .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait: true
    }
  }

  /// 3.10.1; in SYN-SENT it is the same SYN again.
  private var permitsBareSyn: Bool {
    switch state {
    case .closed, .listen, .synSent: true
    case .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait: false
    }
  }

  private func permitsSynAcknowledgment(_ isRetransmission: Bool) -> Bool {
    switch state {
    case .synReceived: true
    // CLOSE in SYN-RECEIVED leaves a SYN behind that may still have to be sent again (3.10.4).
    case .finWait1, .closing:
      isRetransmission && synIsOutstanding
    case .closed, .listen, .synSent, .established, .finWait2, .closeWait, .lastAck, .timeWait: false
    }
  }

  @inline(__always)
  private func permitsData(_ isRetransmission: Bool) -> SendPermission {
    switch state {
    case .closed: .notInThisState
    case .listen, .synSent: .dataBeforeHandshake
    case .synReceived: hasTakenFastOpen && hasChosenInitialSequence ? .allowed : .dataBeforeHandshake
    case .established, .closeWait: .allowed
    case .finWait1, .finWait2, .closing, .lastAck, .timeWait: isRetransmission ? .allowed : .dataAfterFin
    }
  }

  private func permitsFin(_ isRetransmission: Bool) -> Bool {
    switch state {
    case .closed, .listen, .synSent: false
    case .synReceived: hasChosenInitialSequence
    case .established, .closeWait: true
    case .finWait1, .finWait2, .closing, .lastAck, .timeWait: isRetransmission
    }
  }

  /// An acknowledgment without text tells nothing new in SYN-RECEIVED unless one is owed: the SYN-ACK is due.
  @inline(__always)
  private var permitsPureAcknowledgment: Bool {
    switch state {
    case .closed, .listen, .synSent: false
    case .synReceived: hasChosenInitialSequence && obligations.acknowledgment != .nothing
    case .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait: true
    }
  }
}
