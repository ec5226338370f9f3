import Problems
import TCP

/// Why an endpoint's state changes.
package enum StateCause: Hashable, CaseIterable, Sendable {
  // What the endpoint itself sends.
  case sendsSyn, sendsSynAcknowledgment, sendsFin, sendsReset
  /// A SYN-ACK to a SYN that reached TIME-WAIT (3.6.1, MAY-2).
  case reopens
  // What arrives.
  case receivesSyn, receivesCrossingSyn, receivesSynAcknowledgment
  /// A SYN that finds it listening, though the trace left it in CLOSED.
  case receivesSynListening
  case synIsAcknowledged, finIsAcknowledged, lastFinIsAcknowledged
  case receivesFin, receivesFinBeforeItsOwnIsAcknowledged, receivesFinWithAcknowledgment
  /// A FIN that had come ahead of its turn.
  case gapBeforeFinIsFilled
  case receivesReset, receivesResetOfSyn, receivesResetOfPassiveOpen
  /// What it sends has a place only in an open connection.
  case isTakenAsOpen
  /// What has just been told.
  case isTold
  /// The trace says so.
  case isAsserted
}

extension StateCause {
  /// Where RFC 9293 says so; `nil` for what only the trace says.
  var reference: RFCReference? {
    switch self {
    case .sendsSyn: RFCReference(9293, "3.10.1")
    case .sendsSynAcknowledgment, .receivesSyn, .receivesSynListening: RFCReference(9293, "3.10.7.2")
    case .sendsFin: RFCReference(9293, "3.10.4")
    case .sendsReset: RFCReference(9293, "3.10.5")
    case .reopens: RFCReference(9293, "3.6.1")
    case .receivesCrossingSyn, .receivesSynAcknowledgment, .receivesResetOfSyn: RFCReference(9293, "3.10.7.3")
    case .synIsAcknowledged, .finIsAcknowledged, .lastFinIsAcknowledged, .receivesFin,
      .receivesFinBeforeItsOwnIsAcknowledged, .receivesFinWithAcknowledgment, .gapBeforeFinIsFilled,
      .receivesReset, .receivesResetOfPassiveOpen:
      RFCReference(9293, "3.10.7.4")
    case .isTakenAsOpen, .isTold, .isAsserted: nil
    }
  }

  /// The step of 3.10.7.4 that decides; `nil` for what other sections decide.
  var step: ArrivalStep? {
    switch self {
    case .synIsAcknowledged, .finIsAcknowledged, .lastFinIsAcknowledged: .acknowledgment
    case .receivesFin, .receivesFinBeforeItsOwnIsAcknowledged, .receivesFinWithAcknowledgment,
      .gapBeforeFinIsFilled:
      .finish
    case .receivesReset, .receivesResetOfPassiveOpen: .reset
    case .sendsSyn, .sendsSynAcknowledgment, .sendsFin, .sendsReset, .reopens, .receivesSyn,
      .receivesSynListening, .receivesCrossingSyn, .receivesSynAcknowledgment, .receivesResetOfSyn,
      .isTakenAsOpen, .isTold,
      .isAsserted:
      nil
    }
  }
}
