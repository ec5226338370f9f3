import Problems
import TraceSyntax

extension FaultWriter {
  /// The reason with its numbers and endpoints as text.
  ///
  /// - Parameter direction: the direction whose numbers it speaks of.
  func reason(_ reason: FaultReason, in direction: Int) -> Reason {
    let number = text(reason.number, spellings[direction])
    let octets = reason.octets == WrittenNumber(offset: 0) ? "" : count(reason.octets)
    let endpoint = names[Int(reason.endpoint)]
    switch reason.kind {
    case .none: return .none
    case .synUsesOne: return .synUsesOne(at: number)
    case .finUsesOne: return .finUsesOne(at: number)
    case .dataUses: return .dataUses(octets: octets, at: number)
    case .acknowledgmentUsesNone: return .acknowledgmentUsesNone
    case .nothingNew: return .nothingNew(sender: endpoint)
    case .notArrived: return .notArrived(sender: endpoint)
    case .beyondWindow: return .beyondWindow(receiver: endpoint, last: number)
    case .gap: return .gap(at: number)
    case .neverSent: return .neverSent(sender: endpoint, next: number)
    case .ownSynForgotten: return .ownSynForgotten(at: number)
    case .ownFinForgotten: return .ownFinForgotten(at: number)
    case .pureAcknowledgmentCounted: return .pureAcknowledgmentCounted
    case .otherDirection: return .otherDirection(peer: endpoint)
    case .restarted: return .restarted(at: number)
    case .resetTakesAcknowledgment: return .resetTakesAcknowledgment(of: endpoint)
    case .resetWithoutAcknowledgment: return .resetWithoutAcknowledgment
    case .resetTakesNext: return .resetTakesNext
    case .retransmissionStart: return .retransmissionStart
    case .probeBelowNext: return .probeBelowNext
    case .declared: return .declared
    case .dataLength: return .dataLength(octets: octets)
    case .noConnection: return .noConnection
    case .waitsForSynAcknowledgment: return .waitsForSynAcknowledgment
    case .owesSynAcknowledgment: return .owesSynAcknowledgment
    case .owesReset: return .owesReset
    case .alreadyEstablished: return .alreadyEstablished
    case .connectionExists: return .connectionExists
    case .alreadyClosed: return .alreadyClosed
    case .nothingWaits: return .nothingWaits
    case .onlyTimeWaitEnds: return .onlyTimeWaitEnds
    case .handshakeNotFinished: return .handshakeNotFinished
    case .finSent: return .finSent(at: number)
    case .connectionGone: return .connectionGone
    case .synMustCross: return .synMustCross
    case .nothingToRetransmit: return .nothingToRetransmit
    case .alreadyAcknowledged: return .alreadyAcknowledged
    case .aboveAllUsed: return .aboveAllUsed
    case .acknowledgesNewData: return .acknowledgesNewData
    case .windowUnchanged: return .windowUnchanged
    case .windowNotZero: return .windowNotZero
    case .awaitsAcknowledgment: return .awaitsAcknowledgment
    case .carriesTooMuch: return .carriesTooMuch
    case .dataEnds: return .dataEnds(at: number)
    case .noChallengeOwed: return .noChallengeOwed
    case .arrivesInOrder: return .arrivesInOrder
    case .neededRetransmission: return .neededRetransmission
    case .notPureAcknowledgment: return .notPureAcknowledgment
    }
  }
}
