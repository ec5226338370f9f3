import Problems
import TCP
import TraceSyntax

/// A finding of the checker as plain values, so that a million of them stay flat.
///
/// Its place, its notes and its fixes are worked out by `FaultWriter` when somebody wants to read it.
struct Fault: Sendable {
  // Ordered such that no byte is left between.
  /// The statement at fault.
  var statement: Int32
  /// Where the reason stands; -1 for nowhere.
  var noteStatement: Int32 = -1
  /// The statement from which the trace is not checked any further because of this fault; -1 where it is.
  var uncheckedFrom: Int32 = -1
  /// An index into the checker's `repairs`; -1 without.
  var repair: Int32 = -1
  /// The number as written.
  var found: WrittenNumber?
  /// Which problem of the catalogue it is.
  var name: ProblemName
  /// The endpoint spoken of, 0 or 1.
  var endpoint: UInt8 = 0
  /// The state it is in, or the state due.
  var state: State?
  /// The number due.
  var expected: WrittenNumber?
  /// The state, flag or word found.
  var foundState: State?
  /// What stands at `noteStatement`.
  var note: FaultNote = .none
  /// How it can be mended.
  var fix: FaultFix = .none
  /// Why `expected` is due.
  var reason: FaultReason = .none
  /// The part of the statement the caret stands under.
  var part: StatementPart

  init(_ name: ProblemName, _ statement: Int, _ part: StatementPart = .whole) {
    self.name = name
    self.statement = Int32(truncatingIfNeeded: statement)
    self.part = part
  }
}

extension Fault {
  /// Renames every statement that it speaks of; -1 stands for none and stays.
  mutating func renumber(_ rename: (inout Int32) -> Void) {
    rename(&statement)
    rename(&noteStatement)
    rename(&uncheckedFrom)
  }

  /// Whether it leaves no way to deliver its segment as it stands.
  var isStructural: Bool {
    switch name {
    case .notAllowedInState, .dataBeforeHandshake, .dataAfterFin, .wrongResponse: true
    default: false
    }
  }

  /// Whether it only says that a trace stops within its opening or its close.
  var isEarlyEnd: Bool { name == .incompleteHandshake || name == .incompleteClose }
}

/// Why a number is due; `Problems.Reason` with numbers that are not yet text.
struct FaultReason: Hashable, Sendable {
  /// The cases of `Problems.Reason`, without their values.
  enum Kind: UInt8, Sendable {
    case none, synUsesOne, finUsesOne, dataUses, acknowledgmentUsesNone, nothingNew, notArrived,
      beyondWindow, gap, neverSent
    case ownSynForgotten, ownFinForgotten, pureAcknowledgmentCounted, otherDirection, restarted
    case resetTakesAcknowledgment, resetWithoutAcknowledgment, resetTakesNext
    case retransmissionStart, probeBelowNext, declared, dataLength
    case noConnection, waitsForSynAcknowledgment, owesSynAcknowledgment, owesReset, alreadyEstablished
    case connectionExists, alreadyClosed, nothingWaits, onlyTimeWaitEnds
    case handshakeNotFinished, finSent, connectionGone, synMustCross
    case nothingToRetransmit, alreadyAcknowledged, aboveAllUsed, acknowledgesNewData, windowUnchanged,
      awaitsAcknowledgment, windowNotZero
    case carriesTooMuch, dataEnds, noChallengeOwed, arrivesInOrder, neededRetransmission,
      notPureAcknowledgment
  }
  /// A count of octets.
  var octets = WrittenNumber(offset: 0)
  /// The number spoken of; `nil` where the trace tells none.
  var number: WrittenNumber?
  /// Which reason it is; decides which of the other values are meant.
  var kind: Kind = .none
  /// The endpoint spoken of, 0 or 1.
  var endpoint: UInt8 = 0

  /// No reason.
  static let none = FaultReason()
  init(_ kind: Kind = .none, at number: WrittenNumber? = nil, octets: WrittenNumber? = nil, endpoint: Int = 0)
  {
    self.kind = kind
    self.number = number
    self.octets = octets ?? WrittenNumber(offset: 0)
    self.endpoint = UInt8(truncatingIfNeeded: endpoint)
  }
}

/// What the note at `noteStatement` says.
enum FaultNote: UInt8, Sendable {
  /// What the segment there uses, by its own kind.
  case none, uses, firstSent, acknowledged, asksForAnswer, notArrived, windowSet, optionOffer
}

/// How a fault can be mended.
enum FaultFix: UInt8, Sendable {
  case none
  /// Write the number due in place of the one found, or add it.
  case writeNumber
  /// The same, where other numbers would do as well.
  case offerNumber
  /// Write the length that the reason tells.
  case offerLength
  /// The same, and let the segment cross instead as a second way.
  case writeNumberOrCross
  /// The same, or the first number of its direction, which the ones behind disagree with too.
  case writeNumberOrFirst
  case writeState
  case swapStates
  /// The RFC's spelling of each state on the line.
  case spellStates
  /// Let 2MSL go by before the state is written, or write TIME-WAIT behind a segment.
  case waitBeforeState
  /// Let 2MSL go by behind the line.
  case waitBehind
  case addAckFlag
  case markRetransmission
  /// Add `(duplicate)`.
  case markDuplicate
  case removeClaim
  /// `(spurious)` in place of the claim.
  case writeSpurious
  case letCross
  /// Add `(lost)` to the segment at `noteStatement`.
  case markNoteLost
  case removePart
  /// What `repair` says.
  case repair
  /// The reply that `repair` inserts, but behind the line.
  case appendReply
  /// Add the numbers that are left out: the sequence number is `expected`, the acknowledgment number `found`.
  case addNumbers
  /// `...` on a line of its own before this one.
  case insertOmission
  case writeSynAcknowledgment
  /// The same, and let the SYNs cross instead as a second way.
  case writeSynAcknowledgmentOrCross
  case writeName
}
