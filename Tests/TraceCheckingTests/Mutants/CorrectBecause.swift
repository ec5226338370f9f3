import Problems
import TCP
import TraceSyntax
import TraceText

/// Why a mutant is a correct trace itself, so that nothing may be reported of it.
///
/// A reason holds only where `Replay`, which knows nothing of the checker, finds every line of the mutant allowed,
/// and where the mutated line is of the kind that the reason speaks of.
enum CorrectBecause: String, CaseIterable, Sendable {
  case freeNumber = "the first number of a direction is chosen freely (RFC 9293, 3.4.1)"
  case oldNumber = "a segment of long ago may have any number (RFC 9293, 3.5)"
  case lengthTold = "the number tells how long data of unwritten length is"
  case newCount = "behind data left out the count goes on wherever it may"
  case abort = "a user may abort at any time, and the reset takes the numbers due (RFC 9293, 3.10.5)"
  case resetWithAcknowledgment = "a reset may carry an ACK (RFC 9293, 3.10.5)"
  case acknowledgmentGiven = "every segment of an open connection has the ACK flag (RFC 9293, 3.10.7.4)"
  case closeWithData = "a FIN may come with the data before it (RFC 9293, 3.10.4)"
  case flagLeftOut = "a lesson may leave the ACK flag to its reader, which is a hint"
  case staysOpen = "no side has to close, and one may close alone (RFC 9293, 3.6)"
  case otherSpeaker = "the same segment is allowed of the other side"
  case passiveOrActive = "an opening may begin in CLOSED, LISTEN or SYN-SENT (RFC 9293, 3.10.1)"
  case waitLeftOut = "a lesson may leave the wait of TIME-WAIT out, which is a hint"
  case bystander = "the endpoint takes no part in the trace"
  case cumulative = "a later acknowledgment covers it, or it may be delayed (RFC 9293, 3.8.6.3)"
  case needless = "nothing behind it counts on the segment"
  case repeatedAcknowledgment = "an acknowledgment may be sent twice (RFC 5681, 2)"
  case repeatedTransmission = "what may not have arrived may be sent again (RFC 9293, 3.8.1)"
  case repeatedProbe = "a probe may be sent twice (RFC 9293, 3.8.4 and 3.8.6.1)"
  case repeatedDuplicate = "the network may deliver an old segment twice (RFC 9293, 3.4)"
  case otherOrder = "neither of the two segments needs the other (RFC 9293, 3.4)"

  /// The reason that is proven of `mutant`; `nil` where none is.
  init?(_ mutant: Mutant, in profile: Profile) {
    guard Replay.proves(mutant.text, in: profile) else { return nil }
    let line = MutatedLine(mutant)
    guard let reason = Self.allCases.first(where: { $0.explains(mutant.kind, line) }) else { return nil }
    self = reason
  }

  private func explains(_ kind: Mutant.Kind, _ line: MutatedLine) -> Bool {
    let bits = line.statement.bits
    switch self {
    case .freeNumber: return kind.isNumber && line.isFirstNumber && !line.isOldDuplicate
    case .oldNumber: return kind.isNumber && line.isOldDuplicate
    case .lengthTold: return kind.isNumber && line.followsOpenLength
    case .newCount: return kind.isNumber && line.followsOmission
    case .abort: return kind == .flagAdded && line.hasGained(.rst)
    case .resetWithAcknowledgment: return kind == .flagAdded && bits.hasAny(.rst) && line.hasGained(.ack)
    case .acknowledgmentGiven: return kind == .flagAdded && !bits.hasAny(.rst) && line.hasGained(.ack)
    case .closeWithData: return kind == .flagAdded && line.hasGained(.fin) && line.carriesData
    case .flagLeftOut: return kind == .flagDropped && line.hasLost(.ack)
    case .staysOpen: return kind == .flagDropped && line.hasLost(.fin)
    case .otherSpeaker: return kind == .senderChanged
    case .passiveOrActive: return kind == .stateReplaced && line.isBeforeOpening && !line.isBystander
    case .waitLeftOut: return kind == .stateReplaced && line.becomesClosed
    case .bystander: return kind == .stateReplaced && line.isBystander
    case .cumulative: return kind == .segmentRemoved && line.isPureAcknowledgment
    case .needless: return kind == .segmentRemoved && !line.isPureAcknowledgment
    case .repeatedAcknowledgment: return kind == .segmentDoubled && line.isPureAcknowledgment
    case .repeatedTransmission: return kind == .segmentDoubled && line.mayBeSentAgain
    case .repeatedProbe: return kind == .segmentDoubled && line.isProbe
    case .repeatedDuplicate: return kind == .segmentDoubled && line.isOldDuplicate
    case .otherOrder: return kind == .segmentsSwapped
    }
  }
}
