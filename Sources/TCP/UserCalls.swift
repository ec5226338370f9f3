/// A call of the user interface (RFC 9293, 3.9.1).
package enum UserCall: UInt8, CaseIterable, Hashable, Sendable {
  case passiveOpen, activeOpen, send, close
  /// The sockets' half-close, which to the protocol is CLOSE: a promise to send no more (3.6).
  case shutdown
  case abort
}

/// What a call returns at once.
package enum CallResult: Hashable, Sendable {
  case accepted
  case refused(CallRefusal)
}

/// The error of a refused call.
package enum CallRefusal: UInt8, Hashable, Sendable {
  /// "error: connection does not exist"
  case connectionDoesNotExist
  /// "error: connection already exists"
  case connectionAlreadyExists
  /// "error: connection closing"
  case connectionClosing
}

extension Endpoint {
  /// Makes a call. One that needs a segment (the SYN of OPEN, the FIN of CLOSE, the RST of ABORT) leaves the
  /// state as it is: the segment changes it when it is sent.
  package mutating func call(_ call: UserCall) -> CallResult {
    switch call {
    case .passiveOpen: openPassively()
    case .activeOpen: openActively()
    case .send: requestSend()
    case .close, .shutdown: close()
    case .abort: abort()
    }
  }

  /// 3.10.1
  private mutating func openPassively() -> CallResult {
    switch state {
    case .closed:
      returnToListen()
      return .accepted
    case .listen, .synSent, .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck,
      .timeWait:
      return .refused(.connectionAlreadyExists)
    }
  }

  /// 3.10.1; from LISTEN the connection changes from passive to active.
  private func openActively() -> CallResult {
    switch state {
    case .closed, .listen: .accepted
    case .synSent, .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck,
      .timeWait:
      .refused(.connectionAlreadyExists)
    }
  }

  /// 3.10.2
  private func requestSend() -> CallResult {
    switch state {
    case .closed: .refused(.connectionDoesNotExist)
    case .listen, .synSent, .synReceived, .established, .closeWait: .accepted
    case .finWait1, .finWait2, .closing, .lastAck, .timeWait: .refused(.connectionClosing)
    }
  }

  /// 3.10.4
  private mutating func close() -> CallResult {
    switch state {
    case .closed: return .refused(.connectionDoesNotExist)
    case .listen, .synSent:
      deleteBlock()
      return .accepted
    case .synReceived, .established, .closeWait: return .accepted
    case .finWait1, .finWait2, .closing, .lastAck, .timeWait: return .refused(.connectionClosing)
    }
  }

  /// 3.10.5
  private mutating func abort() -> CallResult {
    switch state {
    case .closed: return .refused(.connectionDoesNotExist)
    case .listen, .synSent, .closing, .lastAck, .timeWait:
      deleteBlock()
      return .accepted
    case .synReceived, .established, .finWait1, .finWait2, .closeWait: return .accepted
    }
  }
}
