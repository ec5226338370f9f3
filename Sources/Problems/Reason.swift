/// Why a number, a flag or an answer is what it must be.
///
/// The texts carried are numbers as the trace would write them (`100`, `x+1`) or names of endpoints.
package enum Reason: Hashable, Sendable {
  case none
  // Why a number is the next one.
  /// The SYN at `at` uses one sequence number (RFC 9293, 3.4).
  case synUsesOne(at: String)
  /// The FIN at `at` uses one sequence number.
  case finUsesOne(at: String)
  /// `octets` octets of data from `at` use as many numbers.
  case dataUses(octets: String, at: String)
  /// A pure ACK uses no number, so the next one is unchanged.
  case acknowledgmentUsesNone
  /// Nothing new has been sent since; the next number is still this one.
  case nothingNew(sender: String)
  /// What `sender` sent has not arrived: it was lost or is still in the network.
  case notArrived(sender: String)
  /// The window of `receiver` ended at `last`, so that it has taken nothing behind that (3.10.7.4).
  case beyondWindow(receiver: String, last: String)
  /// The octets before it are missing, so the acknowledgment stays.
  case gap(at: String)
  /// `sender` has sent nothing beyond this number.
  case neverSent(sender: String, next: String)
  // What seems to have gone wrong in the author's count.
  /// The sender's own SYN at `at` was not counted.
  case ownSynForgotten(at: String)
  /// The sender's own FIN at `at` was not counted.
  case ownFinForgotten(at: String)
  /// A pure ACK was counted as if it used a number.
  case pureAcknowledgmentCounted
  /// The number belongs to the other direction; each direction counts for itself.
  case otherDirection(peer: String)
  /// The count was started again at the initial sequence number.
  case restarted(at: String)
  /// A connection reopened from TIME-WAIT begins above all numbers that were used (3.6.1, MAY-2).
  case aboveAllUsed
  // Resets (3.5.2) and answers.
  /// A reset for a segment with ACK takes its number from that acknowledgment.
  case resetTakesAcknowledgment(of: String)
  /// A reset for a segment without ACK has sequence number zero.
  case resetWithoutAcknowledgment
  /// A reset of one's own accord has the next sequence number.
  case resetTakesNext
  /// A retransmission starts where the segment first sent did.
  case retransmissionStart
  /// A keep-alive or a window probe stands one below the next number.
  case probeBelowNext
  /// The number metadata or a declaration gives.
  case declared
  /// A length given twice must agree: `octets` octets are written as data.
  case dataLength(octets: String)
  // Why an answer or a segment is not allowed.
  /// The endpoint has not sent or received a SYN.
  case noConnection
  /// The endpoint waits for the answer to its SYN.
  case waitsForSynAcknowledgment
  /// The endpoint owes a SYN-ACK.
  case owesSynAcknowledgment
  /// The endpoint owes a reset.
  case owesReset
  /// The connection is already established.
  case alreadyEstablished
  /// An endpoint that has a connection cannot open another one (3.10.1).
  case connectionExists
  /// The user of the endpoint has closed it, and can neither send nor close again (3.10.2, 3.10.4).
  case alreadyClosed
  /// No timer runs, as nothing that was sent waits for its acknowledgment.
  case nothingWaits
  /// Only TIME-WAIT ends when 2MSL are over.
  case onlyTimeWaitEnds
  /// The handshake is not finished.
  case handshakeNotFinished
  /// The endpoint has sent its FIN at `at`.
  case finSent(at: String)
  /// The endpoint's connection is gone.
  case connectionGone
  /// A bare SYN crosses another one only when written with `...`.
  case synMustCross
  // Claims that do not hold.
  case nothingToRetransmit
  /// What is sent again was acknowledged before.
  case alreadyAcknowledged
  case acknowledgesNewData
  case windowUnchanged
  case windowNotZero
  /// What the endpoint has sent is not acknowledged yet.
  case awaitsAcknowledgment
  case carriesTooMuch
  /// Its data ends with the octet at `at`.
  case dataEnds(at: String)
  case noChallengeOwed
  case arrivesInOrder
  case neededRetransmission
  case notPureAcknowledgment
}
