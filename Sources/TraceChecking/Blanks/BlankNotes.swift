import TCP
import TraceSyntax
import TraceText

/// What running a trace tells of its blanks.
///
/// A number may be told only by later lines, as the initial sequence number is by its acknowledgment. So the positions
/// are noted, and turned into numbers when the direction tells what is written for them.
struct BlankNotes: TraceObserver {
  static var isInterested: Bool { true }

  /// What one blank may stand for.
  struct Note {
    /// The numbers it can be, the likeliest first; empty where nothing tells any.
    var candidates: [WrittenNumber] = []
    /// The endpoint whose numbers it counts, 0 or 1; -1 for what counts none.
    var direction = -1
    /// Whether it is the number of a SYN.
    var isInitial = false
    /// Other numbers that the checker may take there.
    var rivals: [WrittenNumber] = []
    /// For the length of what is sent again: the statement that sent it first, where that has a blank too.
    var origin: Int?
    /// Whether more was sent behind what is sent again.
    var isBeforeOthers = false
    /// Whether it follows from a length that is not written.
    var followsLength = false
    /// Whether its endpoint has shown where its numbers begin.
    var hasBegun = false
    /// Whether it is the number of an old duplicate, or follows from that.
    var isOld = false
    /// Whether its number was certain as soon as it came.
    var isCertain = false
    /// Whether nothing up to the end of the trace has told it.
    var isUntold = false
    /// Whether it stands on a line of its own for what arrives.
    var isArrival = false
    /// Whether its segment was seen; otherwise nothing can be told.
    var isSeen = false
  }

  /// A blank by its statement, as an index into the document's, and its field.
  typealias Place = (statement: Int, field: BlankField)

  /// In the order of the statements.
  private let blanks: [Place]
  /// What is known of each, in the same order.
  private(set) var notes: [Note]
  private var nextBlank = 0
  /// Old duplicates whose numbers are blank: where they were placed.
  private var old: [(direction: Int, start: SequenceNumber, end: SequenceNumber)] = []
  /// By direction, those whose number is not certain yet.
  private var waiting = Pair<[Waiting]>([], [])
  /// The statements of the data whose length was not told after the last step, by direction.
  private var open = Pair<Int32?>(nil, nil)
  /// What each direction had told after the last step.
  private var marks = Pair(Marks(Numbering()), Marks(Numbering()))

  /// How much of a direction's numbers is told.
  private struct Marks: Equatable {
    var count: Int
    var newest: Numbering.Mark?

    init(_ numbering: Numbering) {
      count = numbering.earlier.count
      newest = numbering.isKnown ? numbering.current : nil
    }
  }

  /// A blank whose number is not certain yet.
  private struct Waiting {
    var blank: Int
    var position: SequenceNumber
    /// For a length the position behind its data, and how many numbers its flags use.
    var end: (position: SequenceNumber, controls: UInt32)?
  }

  init(_ blanks: [Place]) {
    self.blanks = blanks
    notes = Array(repeating: Note(), count: blanks.count)
  }

  mutating func observe(_ indices: Range<Int>, checker: borrowing TraceChecker) {
    // What the step tells of earlier numbers tells nothing yet of its own, unless they are settled with it.
    let news = Pair(hasNews(0, checker), hasNews(1, checker))
    settle(checker) { $0.isSettled || $1 }
    while nextBlank < blanks.count, blanks[nextBlank].statement < indices.upperBound {
      if let record = checker.connection.record, Int(record.statement) == blanks[nextBlank].statement {
        note(nextBlank, record, checker)
      }
      nextBlank += 1
    }
    takeLength(indices, checker)
    settle(checker) { direction, _ in direction.isSettled }
    for side in 0...1 {
      let openStatement = checker.connection.directions[side].openData?.statement
      // Of two lengths in a row a later number tells only the sum.
      if let openStatement, let before = open[side], before != openStatement, !news[side] { giveUp(side) }
      open[side] = openStatement
    }
  }

  /// Whether the last step has told something new about the numbers of a direction.
  private func hasNews(_ side: Int, _ checker: borrowing TraceChecker) -> Bool {
    Marks(checker.connection.directions[side].numbering) != marks[side]
  }

  /// Waits no longer for what would tell the numbers of a direction.
  private mutating func giveUp(_ side: Int) {
    for blank in waiting[side] {
      notes[blank.blank].isUntold = true
      notes[blank.blank].followsLength = true
    }
    waiting[side].removeAll()
  }

  /// Takes the length that an arrival's line writes as that of the segment that departed with a blank.
  private mutating func takeLength(_ indices: Range<Int>, _ checker: borrowing TraceChecker) {
    guard let record = checker.connection.record, indices.contains(Int(record.statement)), record.origin >= 0,
      let length = checker.document.statements[Int(record.statement)].written(.length)
    else { return }
    let origin = Int(record.origin)
    var index = blanks.firstPlace { $0.statement >= origin }
    while index < blanks.count, blanks[index].statement == origin {
      if blanks[index].field == .length { notes[index].rivals.append(length) }
      index += 1
    }
  }

  /// Takes what the end of the trace tells.
  mutating func finish(_ checker: borrowing TraceChecker) {
    for side in 0...1 {
      for blank in waiting[side] { notes[blank.blank].isUntold = true }
    }
    settle(checker) { _, _ in true }
  }

  private mutating func note(_ index: Int, _ record: SegmentRecord, _ checker: borrowing TraceChecker) {
    let segment = record.segment
    notes[index].isSeen = true
    notes[index].isArrival = record.origin >= 0
    defer { notes[index].rivals += shown(blanks[index], checker.document) }
    switch blanks[index].field {
    case .sequence:
      notes[index].isInitial = segment.bits.hasAny(.syn)
      notes[index].rivals = Self.rivals(of: segment.sequence, in: record.sender, checker)
      if record.nature == .oldDuplicate {
        // It was given a place of its own, which says nothing.
        notes[index].isOld = true
        old.append((record.sender, segment.sequence, segment.end))
      }
      note(index, record.sequence, at: segment.sequence, in: record.sender, segment, checker)
    case .acknowledgment:
      guard segment.bits.hasAny(.ack) else { return }
      notes[index].rivals = Self.rivals(ofAcknowledgmentIn: record, checker)
      notes[index].isOld = old.contains {
        $0.direction != record.sender
          && (segment.acknowledgment == $0.start || segment.acknowledgment == $0.end)
      }
      note(index, record.acknowledgment, at: segment.acknowledgment, in: 1 - record.sender, segment, checker)
    case .length:
      notes[index].direction = record.sender
      let statement = checker.document.statements[blanks[index].statement]
      if statement.marks.hasAny(.hasDataText) {
        notes[index].candidates = [statement.length]
        return
      }
      if let origin = origin(of: record, checker) {
        notes[index].origin = origin
        notes[index].isBeforeOthers =
          record.origin < 0 && segment.end.precedes(checker.connection.endpoints[record.sender].sendNext)
        return
      }
      notes[index].candidates.append(WrittenNumber(offset: segment.dataLength))
      let controls: UInt32 = (segment.bits.hasAny(.syn) ? 1 : 0) + (segment.bits.hasAny(.fin) ? 1 : 0)
      waiting[record.sender].append(
        Waiting(
          blank: index, position: segment.sequence,
          end: (segment.sequence + segment.length, controls)))
    case .window:
      if record.origin >= 0, let window = segment.window {
        notes[index].candidates.append(WrittenNumber(offset: UInt32(window)))
      }
    case .urgentPointer: break
    }
  }

  /// Notes a number of which `due` is known where it stands.
  private mutating func note(
    _ index: Int, _ due: WrittenNumber?, at position: SequenceNumber, in direction: Int, _ segment: Segment,
    _ checker: borrowing TraceChecker
  ) {
    let state = checker.connection.directions[direction]
    notes[index].direction = direction
    notes[index].hasBegun = state.initialStatement >= 0
    notes[index].followsLength =
      state.openData.map { Int($0.statement) != blanks[index].statement && !position.precedes($0.end) }
      ?? false
    if notes[index].isOld { return }
    if let due { notes[index].candidates.append(due) }
    notes[index].isCertain = due != nil && state.isSettled
    guard !segment.bits.hasAny(.rst) || due == nil else { return }
    waiting[direction].append(Waiting(blank: index, position: position))
  }

  /// Turns positions into numbers where a direction `isTold`; the second value says whether it has told something new.
  private mutating func settle(
    _ checker: borrowing TraceChecker, where isTold: (Direction, _ hasNews: Bool) -> Bool
  ) {
    for side in 0...1 {
      let direction = checker.connection.directions[side]
      let now = Marks(direction.numbering)
      if !waiting[side].isEmpty, direction.numbering.isKnown, isTold(direction, now != marks[side]) {
        for blank in waiting[side] { take(blank, direction.numbering, checker.symbols) }
        waiting[side].removeAll()
      }
      marks[side] = now
    }
  }

  /// Puts what `numbering` tells before what was known when the blank came.
  private mutating func take(_ waiting: Waiting, _ numbering: Numbering, _ symbols: SymbolTable) {
    guard let start = numbering.number(at: waiting.position) else { return }
    guard let end = waiting.end else {
      prefer(start, waiting.blank)
      // Behind segments that are not shown the next number tells those before it.
      return prefer(numbering.current.number(at: waiting.position), waiting.blank)
    }
    guard let behind = numbering.number(at: end.position),
      let base = symbols.base(of: behind.base, without: start.base)
    else { return }
    prefer(
      WrittenNumber(base: base, offset: behind.offset &- start.offset &- end.controls), waiting.blank)
  }

  private mutating func prefer(_ number: WrittenNumber, _ blank: Int) {
    notes[blank].candidates.removeAll { $0 == number }
    notes[blank].candidates.insert(number, at: 0)
  }
}
