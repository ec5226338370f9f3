import Problems
import TCP
import TraceSyntax

/// How the numbers of one direction are written, as `Replay` follows them: one count at a time.
struct ReplayNumbers {
  /// What is written for position 0; `nil` before the first number.
  var origin: WrittenNumber?
  /// The letters it has counted with.
  private var bases: Set<UInt16> = []
  /// Where the count may jump.
  var place = Place.none
  /// Data of unwritten length: the position behind it, and the fewest octets it has.
  var open: (end: SequenceNumber, least: UInt32)?

  enum Place { case none, finish, phase, omission }

  /// Whether `number` may stand for `position`; a count begins with its first number.
  ///
  /// - Parameter mayLeaveOut: whether data may have passed unseen at a phase line or a first FIN.
  mutating func read(
    _ number: WrittenNumber, for position: SequenceNumber, mayLeaveOut: Bool, symbols: SymbolTable
  ) -> Bool {
    let before = place
    place = .none
    guard let origin else {
      self.origin = number + (0 &- position.rawValue)
      bases.insert(number.base)
      return true
    }
    if number.base != origin.base {
      return begins(number, for: position, at: before, mayLeaveOut: mayLeaveOut, symbols: symbols)
    }
    let ahead = number.offset &- (origin + position.rawValue).offset
    if let open, open.end.precedesOrEquals(position) {
      guard ahead &+ 1 >= open.least, ahead &+ 1 < 1 << 31 else { return false }
      self.origin = origin + ahead
      self.open = nil
      return true
    }
    if ahead == 0 { return true }
    let mayJump: Bool
    switch before {
    case .none: mayJump = false
    case .omission: mayJump = true
    case .finish, .phase: mayJump = mayLeaveOut
    }
    guard mayJump, ahead > 1, ahead < 1 << 31 else { return false }
    self.origin = origin + ahead
    return true
  }

  /// Whether a number with other letters begins a count of its own, or lies a length in letters ahead.
  private mutating func begins(
    _ number: WrittenNumber, for position: SequenceNumber, at place: Place, mayLeaveOut: Bool,
    symbols: SymbolTable
  ) -> Bool {
    guard let origin, place != .none, open == nil else { return false }
    let rest = symbols.difference(number.base, origin.base)
    let isLength = rest.map { !$0.isEmpty } ?? false
    if isLength ? place != .omission && !mayLeaveOut : bases.contains(number.base) { return false }
    self.origin = number + (0 &- position.rawValue)
    bases.insert(number.base)
    return true
  }

  /// Goes on behind data whose length is a symbol; one position stands for all of it.
  mutating func pass(_ length: WrittenNumber, to end: SequenceNumber, symbols: inout SymbolTable) {
    guard let origin else { return }
    let base = symbols.sum(origin.base, length.base)
    self.origin = WrittenNumber(base: base, offset: origin.offset &+ length.offset &- 1)
    bases.insert(base)
  }

  /// The position that `number` stands for; `nil` before the first number and for other letters.
  func position(of number: WrittenNumber) -> SequenceNumber? {
    guard let origin, number.base == origin.base else { return nil }
    return SequenceNumber(number.offset &- origin.offset)
  }
}

/// What `Replay` remembers of an endpoint beside its control block.
struct ReplaySide {
  /// A state line said where it begins.
  var isDeclared = false
  /// It is CLOSED or LISTEN, and nothing has told which.
  var isUndecided = false
  /// Its connection is gone, and it may listen again.
  var isFree = false
  /// It begins in a state that only an endpoint without any part in the trace can be followed in.
  var isBystander = false
  /// Its user has called OPEN.
  var hasOpened = false
  /// Its user has called ABORT, and the reset is still to be sent.
  var owesAbort = false
  /// It has sent a reset.
  var hasReset = false
  /// The first number it has never used.
  var unused = SequenceNumber(0)
  /// A segment of it from before the trace came out of the network.
  var isShownBefore = false
  /// Whether it has sent anything.
  var hasSent = false
  /// Whether the trace shows its SYN.
  var hasSentSyn = false
  /// What it sent and may have to send again.
  var sent: [ReplaySent] = []
  /// The statement of its last timeout, and of its last segment that did not arrive.
  var lastTimeout = -1
  var lastMissing = -1
  /// The acknowledgment it sent last, and the window.
  var lastAcknowledgment: SequenceNumber?
  var lastWindow: UInt16?
  /// The right edge of its window.
  var windowEdge: SequenceNumber?
  /// A SYN that may reopen its connection (RFC 9293, MAY-2).
  var reopeningSyn: Segment?
}

/// A segment that used numbers.
struct ReplaySent {
  var segment: Segment
  var statement: Int
  /// Whether it was lost, or is still in the network.
  var isMissing: Bool
}

/// A segment in the network.
struct ReplayTravelling {
  var sender: Int
  var statement: Int
  var segment: Segment
}
