import TCP
import TraceSyntax

/// Finds out what is right in the blanks of a trace while that is run.
///
/// A number is told at once where its direction is settled. Else it waits for the next number written about the
/// direction, which may tell where the direction began, how long data was or how far numbers ran on unseen.
struct BlankRecorder: TraceObserver {
  static var isInterested: Bool { true }

  /// A number that a later one may tell.
  private struct Waiting {
    var place: Int
    var position: SequenceNumber
    /// For a length: the number of the segment, and what SYN and FIN add.
    var start: WrittenNumber?
    var controls: UInt32 = 0
    var freedom: Blank.Freedom
  }

  /// All blanks so far.
  private var blanks: [Blank] = []
  private var waiting = Pair<[Waiting]>([], [])
  /// How many marks each direction had after the last line.
  private var marks = Pair(0, 0)

  mutating func observe(_ indices: Range<Int>, checker: borrowing TraceChecker) {
    for direction in 0...1 { settle(direction, checker) }
    for index in indices {
      let statement = checker.document.statements[index]
      if statement.kind == .omission { release() }
      guard statement.kind == .segment else { continue }
      guard !checker.isUnchecked, let record = checker.connection.record, Int(record.statement) == index
      else {
        for field in checker.document.blankFields(of: statement) { add(index, field, .unknown) }
        continue
      }
      // Where data of unwritten length begins, no later number tells one before it.
      if record.hasOpenLength, record.nature != .retransmission { waiting[record.sender] = [] }
      for field in checker.document.blankFields(of: statement) {
        add(field, of: index, statement, record, checker)
      }
    }
    for direction in 0...1 { marks[direction] = Self.marks(of: direction, checker) }
  }

  /// The blanks, after the whole trace was run.
  consuming func finish(_ checker: TraceChecker) -> [Blank] {
    for direction in 0...1 {
      settle(direction, checker)
      let isOmission = checker.connection.directions[direction].place == .omission
      for number in waiting[direction] where !isOmission && number.freedom.isMendedByDue {
        tell(number, checker.connection.directions[direction].numbering.number(at: number.position), checker)
      }
    }
    return blanks
  }

  private static func marks(of direction: Int, _ checker: borrowing TraceChecker) -> Int {
    let numbering = checker.connection.directions[direction].numbering
    return numbering.isKnown ? numbering.earlier.count + 1 : 0
  }

  /// Tells the waiting numbers of a direction, if the last line settled it.
  private mutating func settle(_ direction: Int, _ checker: borrowing TraceChecker) {
    guard !waiting[direction].isEmpty else { return }
    let state = checker.connection.directions[direction]
    if Self.marks(of: direction, checker) > marks[direction] {
      for number in waiting[direction] {
        tell(number, state.numbering.current.number(at: number.position), checker)
      }
    } else if state.numbering.isKnown, state.place == .none, state.openData == nil {
      for number in waiting[direction] where number.start == nil {
        tell(number, state.numbering.number(at: number.position), checker)
      }
    } else {
      return
    }
    waiting[direction] = []
  }

  /// Segments are left out, so that no later number tells one before them.
  private mutating func release() { waiting = Pair([], []) }

  private mutating func tell(_ number: Waiting, _ written: WrittenNumber?, _ checker: borrowing TraceChecker)
  {
    guard let written else { return }
    var text = checker.symbols.text(written)
    if let start = number.start {
      guard let length = checker.symbols.distance(from: start + number.controls, to: written) else { return }
      text = length
    }
    guard text != "?" else { return }
    blanks[number.place].content = .one(text)
  }

  private mutating func add(_ statement: Int, _ field: BlankField, _ content: Blank.Content) {
    blanks.append(Blank(statement: statement, field: field, content: content))
  }

  private mutating func add(
    _ field: BlankField, of index: Int, _ statement: Statement, _ record: SegmentRecord,
    _ checker: borrowing TraceChecker
  ) {
    switch field {
    case .sequence: addSequence(index, record, checker)
    case .acknowledgment:
      guard record.segment.bits.hasAny(.ack) else { return add(index, field, .unknown) }
      addNumber(
        index, field, record.segment.acknowledgment, record.acknowledgment, direction: 1 - record.sender,
        freedom: .unwrittenStart, checker)
    case .length: addLength(index, statement, record, checker)
    case .window: add(index, field, .several(.window))
    case .urgentPointer: add(index, field, .several(.urgentPointer))
    }
  }

  private mutating func addSequence(
    _ index: Int, _ record: SegmentRecord, _ checker: borrowing TraceChecker
  ) {
    let isRefusal = record.segment.bits.hasAny(.rst) && record.sequence?.isZero == true
    let isRepeat = record.nature == .retransmission || record.nature == .spuriousRetransmission
    if let due = record.sequence, isRefusal || isRepeat {
      return add(index, .sequence, .one(checker.symbols.text(due)))
    }
    let isBegun = checker.connection.directions[record.sender].initialStatement >= 0
    let isInitial = record.segment.bits.hasAny(.syn)
    addNumber(
      index, .sequence, record.segment.sequence, record.sequence, direction: record.sender,
      freedom: isInitial ? .initialSequence : isBegun ? .unwrittenStart : .first, checker)
  }

  /// A number of which `due` is known where it stands.
  ///
  /// - Parameter freedom: why it is free if no later number tells where its direction began.
  private mutating func addNumber(
    _ index: Int, _ field: BlankField, _ position: SequenceNumber, _ due: WrittenNumber?, direction: Int,
    freedom: Blank.Freedom, _ checker: borrowing TraceChecker
  ) {
    let state = checker.connection.directions[direction]
    let isOpen = state.openData.map { $0.statement != Int32(index) && !position.precedes($0.end) } ?? false
    guard let due else { return wait(index, field, position, freedom, direction) }
    if isOpen { return wait(index, field, position, .unwrittenLength, direction) }
    guard state.place == .none else {
      return wait(index, field, position, .omission(least: checker.symbols.text(due)), direction)
    }
    add(index, field, .one(checker.symbols.text(due)))
  }

  private mutating func wait(
    _ index: Int, _ field: BlankField, _ position: SequenceNumber, _ freedom: Blank.Freedom, _ direction: Int
  ) {
    waiting[direction].append(Waiting(place: blanks.count, position: position, freedom: freedom))
    add(index, field, .several(freedom))
  }

  private mutating func addLength(
    _ index: Int, _ statement: Statement, _ record: SegmentRecord, _ checker: borrowing TraceChecker
  ) {
    if statement.marks.hasAny(.hasDataText) {
      return add(index, .length, .one(String(statement.lengthOffset)))
    }
    guard record.hasOpenLength else {
      return add(index, .length, .one(String(record.segment.dataLength)))
    }
    let state = checker.connection.directions[record.sender]
    if let start = record.sequence, state.place == .none, let open = state.openData,
      open.statement == Int32(index), open.least <= 1
    {
      let controls: UInt32 =
        (record.segment.bits.hasAny(.syn) ? 1 : 0) + (record.segment.bits.hasAny(.fin) ? 1 : 0)
      waiting[record.sender].append(
        Waiting(
          place: blanks.count, position: open.end, start: start, controls: controls, freedom: .length))
    }
    add(index, .length, .several(.length))
  }
}

extension Blank.Freedom {
  /// Whether the number that is due is the one to write if no number behind it tells another.
  fileprivate var isMendedByDue: Bool {
    switch self {
    case .omission: true
    case .initialSequence, .first, .unwrittenStart, .unwrittenLength, .length, .window, .urgentPointer: false
    }
  }
}

extension WrittenNumber {
  fileprivate var isZero: Bool { isPlain && offset == 0 }
}
