import TCP
import TraceSyntax

/// What checking knows of one direction: how its numbers are written, and what was sent in it.
struct Direction: Sendable {
  var numbering = Numbering()
  /// Where a jump of the numbers is to be understood (rule 5).
  var place = Place.none
  /// Whether a bare letter may start the direction anew: once behind each phase line (rule 8).
  var isRenewable = false
  /// The count as the author seems to have it after a mismatch (rule 25).
  var alternate: Numbering.Mark?
  /// A jump that the next number may still turn into a mismatch (rule 5).
  var jump: Jump?
  /// Data whose length the next number tells (rule 4).
  var openData: OpenData?
  /// What was sent and not yet acknowledged.
  var sent = SentSegments()
  /// Whether the sender's first FIN was seen, which opens a place.
  var hasShownFin = false
  /// The statement that last used numbers in this direction; -1 before the first.
  var lastConsumer: Int32 = -1
  /// The statement that chose the initial sequence number; -1 where none was seen.
  var initialStatement: Int32 = -1

  /// Whether a written number can only be the one due: nothing is open or in doubt.
  @inline(__always)
  var isSettled: Bool {
    numbering.isKnown && place == .none && alternate == nil && jump == nil && openData == nil
  }
}

/// Why numbers may jump (rule 5).
enum Place: UInt8, Sendable {
  case none
  /// Behind a FIN, the trace's first or the sender's own.
  case finish
  /// Behind `-- title --`.
  case phase
  /// Behind `...`: nothing is reported.
  case omission
}

/// A jump taken for unshown data.
struct Jump: Sendable {
  /// How numbers ran on before it.
  var before: Numbering.Mark
  /// The statement and the part that jumped, and the fault reported for it; -1 where none was.
  var statement: Int32
  var isAcknowledgment: Bool
  var written: WrittenNumber
  var expected: WrittenNumber
  var fault: Int32
}

/// Data of a length to be found out; one position stands for all of it.
struct OpenData: Sendable {
  /// The position behind the data.
  var end: SequenceNumber
  /// The fewest octets it can have.
  var least: UInt32
  var statement: Int32
}

/// How a written number agrees with the one due.
enum Reading: Sendable {
  case agrees
  /// It is the first one about its direction.
  case first
  /// It tells the length of earlier data, in octets where both are plain numbers.
  case tellsLength(statement: Int32)
  /// It runs ahead where that is to be understood.
  case unshown(expected: WrittenNumber, place: Place)
  /// It begins anew with a letter.
  case renewed
  /// It goes on with an earlier shifted count.
  case shifted
  case mismatch(expected: WrittenNumber)
  /// Its letters, or its having none, do not fit.
  case mixed(expected: WrittenNumber)
}

extension Direction {
  /// Reads `number` where the number for `position` is due, and remembers what it tells.
  ///
  /// - Parameter mayRenew: whether a bare letter that was used before starts anew here.
  mutating func read(
    _ number: WrittenNumber, for position: SequenceNumber, mayRenew: Bool, symbols: SymbolTable
  ) -> Reading {
    guard let expected = numbering.number(at: position) else {
      numbering.mark(position, number)
      place = .none
      return .first
    }
    let openPlace = place
    place = .none
    if let open = openData, !position.precedes(open.end) {
      if tellsLength(number, expected: expected, least: open.least, symbols: symbols) {
        numbering.mark(open.end, number + (0 &- position.distance(from: open.end)))
        openData = nil
        return .tellsLength(statement: open.statement)
      }
      if number != expected { openData = nil }
    }
    if number == expected {
      alternate = nil
      return .agrees
    }
    if let alternate, alternate.number(at: position) == number {
      numbering.mark(alternate.position, alternate.number)
      self.alternate = nil
      return .shifted
    }
    if openPlace != .none || mayRenew {
      if let reading = jumps(
        number, expected: expected, from: openPlace, mayRenew: mayRenew, symbols: symbols) {
        numbering.mark(position, number)
        isRenewable = false
        return reading
      }
    }
    alternate = Numbering.Mark(position: position, number: number)
    return number.base == expected.base ? .mismatch(expected: expected) : .mixed(expected: expected)
  }

  /// Whether `number` gives the data before it a length it can have.
  private func tellsLength(
    _ number: WrittenNumber, expected: WrittenNumber, least: UInt32, symbols: SymbolTable
  ) -> Bool {
    if number.base == expected.base {
      let length = number.offset &- expected.offset &+ 1
      return length >= least && length < 1 << 31
    }
    guard let rest = symbols.difference(number.base, expected.base) else { return false }
    return !rest.isEmpty
  }

  private func jumps(
    _ number: WrittenNumber, expected: WrittenNumber, from place: Place, mayRenew: Bool, symbols: SymbolTable
  ) -> Reading? {
    if number.base == expected.base {
      let ahead = number.offset &- expected.offset
      if place != .none, ahead > 1, ahead < 1 << 31 { return .unshown(expected: expected, place: place) }
      return mayRenew && number.offset == 0 && !number.isPlain ? .renewed : nil
    }
    if mayRenew && number.offset == 0 && !number.isPlain { return .renewed }
    guard place != .none else { return nil }
    if symbols.difference(number.base, expected.base).map({ !$0.isEmpty }) ?? false {
      return .unshown(expected: expected, place: place)
    }
    return numbering.isForeign(number) ? .unshown(expected: expected, place: .omission) : nil
  }

  /// Turns a jump back into a mismatch if `number`, due for `position`, goes on with the count before it.
  mutating func retractJump(
    before number: WrittenNumber, for position: SequenceNumber
  ) -> Jump? {
    guard let jump else { return nil }
    self.jump = nil
    guard numbering.number(at: position) != number, jump.before.number(at: position) == number else {
      return nil
    }
    numbering.removeNewestMark()
    return jump
  }
}
