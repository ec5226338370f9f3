import TCP
import TraceSyntax

/// What checking knows of one direction: how its numbers are written, and what was sent in it.
struct Direction: Equatable, Sendable {
  /// Which number is written for which position.
  var numbering = Numbering()
  /// Where a jump of the numbers is to be understood.
  var place = Place.none
  /// Whether a bare letter may start the direction anew: once behind each phase line.
  var isRenewable = false
  /// The count as the author seems to have it after a mismatch.
  var alternate: Numbering.Mark?
  /// By how much it is off; 0 where its letters differ.
  var alternateShift: UInt32 = 0
  /// A jump that the next number may still turn into a mismatch.
  var jump: Jump?
  /// Data whose length the next number tells.
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

/// Why numbers may jump.
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
struct Jump: Equatable, Sendable {
  /// How numbers ran on before it.
  var before: Numbering.Mark
  /// What the number that jumped stands for.
  var position: SequenceNumber
  /// The statement whose number jumped.
  var statement: Int32
  /// Whether it is the acknowledgment number; else the sequence number.
  var isAcknowledgment: Bool
  /// The number that jumped.
  var written: WrittenNumber
  /// The number that was due.
  var expected: WrittenNumber
  /// Why it was due.
  var reason: FaultReason
}

/// Data of a length to be found out; one position stands for all of it.
struct OpenData: Equatable, Sendable {
  /// The position behind the data.
  var end: SequenceNumber
  /// The fewest octets it can have.
  var least: UInt32
  /// The statement that sends it.
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
  case renewed(expected: WrittenNumber)
  /// It goes on with an earlier shifted count.
  case shifted
  case mismatch(expected: WrittenNumber)
  /// Its letters, or its having none, do not fit.
  case mixed(expected: WrittenNumber)
}

extension Direction {
  /// Renames every statement that is remembered; -1 stands for none and stays.
  mutating func renumber(_ rename: (inout Int32) -> Void) {
    rename(&lastConsumer)
    rename(&initialStatement)
    if var jump {
      rename(&jump.statement)
      self.jump = jump
    }
    if var openData {
      rename(&openData.statement)
      self.openData = openData
    }
    sent.renumber(rename)
  }

  /// The number for `position` as far as the trace tells: none behind data of a length to be found out, and none behind
  /// `...`, where any number may have been used.
  func toldNumber(at position: SequenceNumber) -> WrittenNumber? {
    if place == .omission { return nil }
    if let openData, !position.precedes(openData.end) { return nil }
    return numbering.number(at: position)
  }

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
    if openPlace != .none || mayRenew, number != expected, !goesOn(number, at: position, expected) {
      if let reading = jumps(
        number, expected: expected, from: openPlace, mayRenew: mayRenew, symbols: symbols)
      {
        numbering.mark(position, number)
        isRenewable = false
        return reading
      }
    }
    return readSettled(number, for: position, expected: expected)
  }

  /// Reads `number` where `expected` is due for `position` and nothing else is to be understood.
  @inline(__always)
  mutating func readSettled(
    _ number: WrittenNumber, for position: SequenceNumber, expected: WrittenNumber
  ) -> Reading {
    if number == expected {
      alternate = nil
      return .agrees
    }
    if let alternate, goesOn(number, at: position, expected) {
      shift(from: alternate, to: number, at: position)
      return .shifted
    }
    note(number, for: position, insteadOf: expected)
    return number.base == expected.base ? .mismatch(expected: expected) : .mixed(expected: expected)
  }

  /// Remembers what was written for `position` where `expected` was due.
  @inline(__always)
  mutating func note(_ number: WrittenNumber, for position: SequenceNumber, insteadOf expected: WrittenNumber)
  {
    alternate = Numbering.Mark(position: position, number: number)
    alternateShift = number.base == expected.base ? number.offset &- expected.offset : 0
  }

  /// Whether `number` goes on with the count of the last mismatch, or is off from `expected` as that was; also behind
  /// a length in letters.
  private func goesOn(_ number: WrittenNumber, at position: SequenceNumber, _ expected: WrittenNumber) -> Bool
  {
    guard let alternate else { return false }
    return alternate.number(at: position) == number
      || (alternateShift != 0 && number.base == expected.base
        && number.offset &- expected.offset == alternateShift)
  }

  /// Lets the direction go on with a shifted count; one of long ago leaves the newer numbers alone.
  private mutating func shift(
    from alternate: Numbering.Mark, to number: WrittenNumber, at position: SequenceNumber
  ) {
    if alternate.number(at: position) == number, !alternate.position.precedes(numbering.current.position) {
      numbering.mark(alternate.position, alternate.number)
    } else if !position.precedes(numbering.current.position) {
      numbering.mark(position, number)
    } else {
      return
    }
    self.alternate = nil
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
      return mayRenew && number.offset == 0 && !number.isPlain ? .renewed(expected: expected) : nil
    }
    if mayRenew && number.offset == 0 && !number.isPlain { return .renewed(expected: expected) }
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
    guard let now = numbering.number(at: position), now != number else { return nil }
    let step = jump.expected.offset &- jump.written.offset
    let goesOn =
      jump.before.number(at: position) == number
      || (jump.written.base == jump.expected.base && now.base == number.base
        && now.offset &+ step == number.offset)
    guard goesOn else { return nil }
    if numbering.current == Numbering.Mark(position: jump.position, number: jump.written) {
      numbering.removeNewestMark()
    } else {
      numbering.mark(position, number)
    }
    return jump
  }
}
