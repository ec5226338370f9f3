import Problems
import TCP
import TraceSyntax

/// Finds what the blanks of one trace stand for: it runs the trace once to see what numbers are due, and tries numbers at
/// the blanks while it runs it a second time.
///
/// A number is the one right number only where any other would be a finding while all other blanks stay blank.
struct BlankSolver {
  let places: [BlankNotes.Place]
  let notes: [BlankNotes.Note]
  /// The trace, run up to the blank that is being tried.
  private(set) var checker: TraceChecker
  private var limits = TrialLimits()
  /// The statements from which the trace is not checked.
  private let lostFrom: Int
  /// Whether a number of a direction was found to be free, so that others of it are.
  private var openDirections = Pair(false, false)
  /// The lengths found, by their statements.
  private var lengths: [Int: String] = [:]

  /// How many statements may be run in trials, for each statement of the trace and at all: enough for every trace whose
  /// numbers are told within some dozen lines, and no more time than some dozen checks take.
  private static let steps = (each: 32, more: 100_000)

  /// - Parameter checker: the trace before its first statement.
  init(_ checker: TraceChecker) {
    let document = checker.document
    places = checker.extent.flatMap { index in
      document.blankFields(of: document.statements[index]).map { (index, $0) }
    }
    var first = checker
    var observer = BlankNotes(places)
    first.run(observer: &observer)
    observer.finish(first)
    notes = observer.notes
    self.checker = checker
    // Sums that only the run has made are to be written too.
    self.checker.symbols = first.symbols
    limits.known = Set(first.faults.filter { first.reports($0.name) }.map(FaultKey.init))
    limits.horizon = Self.horizon(first)
    limits.steps = Self.steps.each * checker.extent.count + Self.steps.more
    lostFrom = first.isUnchecked ? Int(first.uncheckedFrom) : .max
  }

  /// The first statement whose segment was repaired, so that what follows cannot be run without repairing it.
  private static func horizon(_ checker: TraceChecker) -> Int {
    let repaired = checker.faults.filter { $0.isStructural || $0.fix == .repair || $0.uncheckedFrom >= 0 }
    return repaired.map { Int($0.statement) }.min() ?? .max
  }

  /// The blanks in their order with what they stand for.
  mutating func solve() -> [Blank] {
    var solved: [Blank] = []
    solved.reserveCapacity(places.count)
    func add(_ content: Blank.Content) {
      let (statement, field) = places[solved.count]
      solved.append(Blank(statement: statement, field: field, content: content))
    }
    var index = checker.extent.lowerBound
    while index < checker.extent.upperBound, solved.count < places.count {
      while solved.count < places.count, places[solved.count].statement == index {
        add(content(of: solved.count))
      }
      index = checker.take(index)
      // Lines that stand within what was repaired.
      while solved.count < places.count, places[solved.count].statement < index { add(.unknown) }
    }
    return solved
  }

  /// What a blank stands for; once no more may be tried, only what was certain at once is told.
  private mutating func content(of index: Int) -> Blank.Content {
    let content = triedContent(of: index)
    guard limits.steps <= 0, places[index].field != .urgentPointer else { return content }
    guard notes[index].isCertain, let number = notes[index].candidates.first else { return .unknown }
    return .one(checker.symbols.text(number))
  }

  private mutating func triedContent(of index: Int) -> Blank.Content {
    let statement = checker.document.statements[places[index].statement]
    if places[index].statement >= lostFrom || statement.marks.hasAny(.isBroken) || !notes[index].isSeen {
      return .unknown
    }
    switch places[index].field {
    case .sequence, .acknowledgment: return number(of: index)
    case .length: return length(of: index)
    case .window: return window(of: index)
    case .urgentPointer: return .several(.urgentPointer)
    }
  }

  /// Whether the trace goes on if the blank with `index` is `number`.
  ///
  /// - Parameter reach: how many statements are run at most.
  mutating func fits(_ number: WrittenNumber, _ index: Int, within reach: Int = .max) -> Bool {
    let (statement, field) = places[index]
    guard let filled = checker.document.statements[statement].filling(field, with: number) else {
      return false
    }
    return checker.fits(filled, at: statement, within: reach, limits: &limits)
  }

  /// The first number that fits of those that the run has told.
  private mutating func told(_ index: Int) -> WrittenNumber? {
    // What the run has told fits the rest anyway.
    (notes[index].candidates + notes[index].rivals).first { fits($0, index, within: 16) }
  }

  /// A sequence or acknowledgment number.
  private mutating func number(of index: Int) -> Blank.Content {
    let note = notes[index]
    if note.isOld { return .several(places[index].field == .sequence ? .oldDuplicate : .unwrittenStart) }
    guard note.direction >= 0 else { return .unknown }
    if note.isUntold, note.followsLength { return .several(.unwrittenLength) }
    guard let right = told(index) else {
      guard note.candidates.isEmpty else { return .unknown }
      if openDirections[note.direction] || fits(WrittenNumber(offset: Self.example), index, within: 256) {
        openDirections[note.direction] = true
        return .several(freedom(of: note))
      }
      // Where numbers are declared to be relative, the first is 0.
      return fits(WrittenNumber(offset: 0), index) ? .one("0") : .unknown
    }
    if fits(right + 1, index) || fits(right + (0 &- 1), index) { return .several(freedom(of: note)) }
    let text = checker.symbols.text(right)
    if fits(right + Self.far, index) { return .several(.omission(least: text)) }
    var others: [String] = []
    for rival in note.candidates + note.rivals where rival != right {
      let other = checker.symbols.text(rival)
      if !others.contains(other), fits(rival, index) { others.append(other) }
    }
    return others.isEmpty ? .one(text) : .several(.choice([text] + others))
  }

  /// A number to try where none is told.
  private static let example: UInt32 = 100
  /// So far from the right number that only what is not shown can lie between.
  private static let far: UInt32 = 5000

  private func freedom(of note: BlankNotes.Note) -> Blank.Freedom {
    if note.followsLength { return .unwrittenLength }
    if note.isInitial { return .initialSequence }
    return note.hasBegun ? .unwrittenStart : .first
  }

  /// Octets of data.
  private mutating func length(of index: Int) -> Blank.Content {
    let note = notes[index]
    let statement = places[index].statement
    if checker.document.statements[statement].marks.hasAny(.hasDataText) {
      return note.candidates.first.map { .one(checker.symbols.text($0)) } ?? .unknown
    }
    let isRepeat = checker.document.statements[statement].marks.hasAny(.retransmission, .spurious)
    if let origin = note.origin {
      if note.isBeforeOthers, isRepeat { return .several(.repeated) }
      // It is as long as what it repeats, whose own length is blank.
      lengths[statement] = lengths[origin]
      return lengths[origin].map { .one($0) } ?? .several(.unwrittenLength)
    }
    guard let right = told(index) else { return .unknown }
    if note.isUntold, note.rivals.isEmpty, !isRepeat { return .several(.length) }
    if (right.offset > 0 && fits(right + (0 &- 1), index)) || fits(right + 1, index) {
      return .several(isRepeat ? .repeated : .length)
    }
    let text = checker.symbols.text(right)
    lengths[statement] = text
    return .one(text)
  }
}
