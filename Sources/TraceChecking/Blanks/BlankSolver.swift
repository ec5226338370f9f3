import Problems
import TCP
import TraceSyntax

/// Finds what the blanks of one trace stand for: it runs the trace once to see what numbers are due, and tries numbers at
/// the blanks while it runs it a second time.
///
/// A number is the one right number only where any other would be a finding while all other blanks stay blank, and every
/// trace without blanks that was found to be right has it (`BlankWorlds`).
struct BlankSolver {
  let places: [BlankNotes.Place]
  private(set) var notes: [BlankNotes.Note]
  /// The trace before its first statement.
  let start: TraceChecker
  /// The trace, run up to the blank that is being tried.
  private(set) var checker: TraceChecker
  /// What stands around the blanks.
  let pool: BlankPool
  /// Traces without blanks that are right.
  var worlds: BlankWorlds
  /// Whether something is wrong with the trace whatever stands in its blanks.
  var hasFaults = false
  /// The first statement with an error that is found whatever stands in the blanks, and that the author does not expect.
  private(set) var firstError = Int.max
  var limits = TrialLimits()
  /// The statements from which the trace is not checked.
  private var lostFrom = Int.max
  /// What all other blanks are taken for, where they cannot be followed as blanks.
  private(set) var world: BlankWorld?
  /// Whether a number of a direction was found to be free, so that others of it are.
  private var openDirections = Pair(false, false)
  /// By blank, the number beside which no other is as right, and another that only gives a hint.
  var found: [Int: WrittenNumber] = [:]
  var alternatives: [Int: WrittenNumber] = [:]
  /// The lengths found, by their statements.
  var lengths: [Int: String] = [:]

  /// How many statements may be run in trials, for each statement of the trace and at all: enough for every trace whose
  /// numbers are told within some dozen lines, and no more time than some dozen checks take.
  private static let steps = (each: 32, more: 100_000)

  /// - Parameter checker: the trace before its first statement.
  init(_ checker: TraceChecker) {
    places = checker.document.blankPlaces(in: checker.extent)
    var first = checker
    var observer = BlankNotes(places)
    first.run(observer: &observer)
    observer.finish(first)
    notes = observer.notes
    start = checker
    self.checker = checker
    // Sums that only the run has made are to be written too.
    self.checker.symbols = first.symbols
    pool = BlankPool(checker)
    let steps = Self.steps.each * checker.extent.count + Self.steps.more
    limits.steps = steps
    worlds = BlankWorlds(places, notes, self.checker, pool, steps: steps)
    let known = first.faults.filter { first.reports($0.name) }
    let hints = known.filter { !first.isFinding($0) }
    limits.known = Set(hints.map(FaultKey.init))
    // What is tried for one blank alone leaves nothing open.
    // A mistake that the author expects is to stay.
    let isMeant = checker.expectsMistake
    if !isMeant, places.count > 1 || hints.count < known.count { worlds.makeWorlds(limits) }
    // What is found with the blanks, but not with numbers in their place, is no mistake of the trace.
    if hints.count < known.count, worlds.first == nil {
      limits.known = Set(known.map(FaultKey.init))
      limits.horizon = Self.horizon(first)
      hasFaults = true
      if !isMeant { firstError = known.filter(first.isError).map { Int($0.statement) }.min() ?? .max }
      if places.count > 1 { worlds.makeWorlds(limits) }
    } else if hints.count < known.count, let world = worlds.first {
      take(world)
      return
    } else if isMeant, places.count > 1 {
      worlds.makeWorlds(limits)
    }
    lostFrom = first.isUnchecked ? Int(first.uncheckedFrom) : .max
  }

  /// Tries numbers where all other blanks are as in `world`: as blanks they cannot be followed.
  private mutating func take(_ world: BlankWorld) {
    checker.symbols = world.symbols
    checker.fill(places, with: world)
    var first = checker
    var observer = BlankNotes(places)
    first.run(observer: &observer)
    observer.finish(first)
    notes = observer.notes
    checker.symbols = first.symbols
    self.world = world
  }

  /// The first statement whose segment was repaired, so that what follows cannot be run without repairing it.
  private static func horizon(_ checker: TraceChecker) -> Int {
    let repaired = checker.faults.filter {
      checker.reports($0.name) && ($0.isStructural || $0.fix == .repair || $0.uncheckedFrom >= 0)
    }
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
    if places.count > 1 {
      refute(&solved)
      relate(&solved)
    }
    for index in solved.indices where !hasEvidence(solved[index], index) {
      solved[index].content = .several(.unwrittenStart)
    }
    for index in solved.indices where notes[index].direction >= 0 {
      solved[index].spellNumbers(checker.spellings[notes[index].direction])
    }
    return solved
  }

  /// What a blank stands for; once no more may be tried, only what was certain at once is told.
  private mutating func content(of index: Int) -> Blank.Content {
    var content = triedContent(of: index)
    if world != nil, places.count > 1 { content = content.inOneWorld }
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

  /// What the trace has, if the blank with `index` is `number`, that it has not anyway.
  ///
  /// - Parameter reach: how many statements are run at most.
  mutating func fit(_ number: WrittenNumber, _ index: Int, within reach: Int = .max) -> BlankFit {
    let (statement, field) = places[index]
    guard let filled = checker.document.statements[statement].filling(field, with: number) else {
      return .wrong
    }
    return checker.fit(filled, at: statement, within: reach, limits: &limits)
  }

  /// Whether nothing is found if the blank with `index` is `number`.
  mutating func fits(_ number: WrittenNumber, _ index: Int, within reach: Int = .max) -> Bool {
    fit(number, index, within: reach) == .fine
  }

  /// The first number that fits of those that were found or that the run has told, or that the trace writes.
  mutating func told(_ index: Int, _ others: [WrittenNumber]) -> WrittenNumber? {
    let found = world?.numbers[index].map { [$0] } ?? []
    // What the run has told fits the rest anyway.
    return (found + notes[index].candidates + notes[index].rivals).first { fits($0, index, within: 16) }
      ?? others.first { fits($0, index) }
  }

  /// A sequence or acknowledgment number.
  private mutating func number(of index: Int) -> Blank.Content {
    let note = notes[index]
    let (place, field) = places[index]
    guard note.direction >= 0 else { return .unknown }
    if checker.connection.directions[note.direction].alternate != nil { return .several(.wrongBefore) }
    let near = pool.numbers(near: place, in: note.direction, of: checker.document.statements[place], field)
    if !note.isOld, note.isUntold, note.followsLength { return .several(.unwrittenLength) }
    guard let right = told(index, near) else {
      if note.isOld { return free(index, field == .sequence ? .oldDuplicate : .unwrittenStart) }
      guard note.candidates.isEmpty else { return .unknown }
      return free(index, freedom(of: note))
    }
    var trial = BlankComparison()
    for other in [right + 1, right + (0 &- 1)] where trial.isOther(other, fit(other, index)) {
      return free(
        index, note.isOld ? field == .sequence ? .oldDuplicate : .unwrittenStart : freedom(of: note))
    }
    let text = checker.symbols.text(right)
    let beyond = right + Self.far
    if trial.isOther(beyond, fit(beyond, index)) { return .several(.omission(least: text)) }
    let behind = right + (0 &- Self.far)
    if trial.isOther(behind, fit(behind, index)) { return .several(.omissionBehind(most: text)) }
    var others: [String] = []
    for rival in (note.candidates + note.rivals + near).unique where rival != right {
      if trial.isOther(rival, fit(rival, index)) { others.append(checker.symbols.text(rival)) }
    }
    return others.isEmpty
      ? only(right, trial, index) : .several(.choice([text] + others.prefix(Self.choices)))
  }

  /// A blank that may be any number, unless the first to come is a finding.
  private mutating func free(_ index: Int, _ freedom: Blank.Freedom) -> Blank.Content {
    let direction = notes[index].direction
    if openDirections[direction], !notes[index].isOld { return .several(freedom) }
    if fits(WrittenNumber(offset: Self.example), index, within: 256) {
      if !notes[index].isOld { openDirections[direction] = true }
      return .several(freedom)
    }
    guard notes[index].candidates.isEmpty else { return .several(.together) }
    // Where numbers are declared to be relative, the first is 0.
    if fits(WrittenNumber(offset: 0), index) { return .one("0") }
    return notes[index].isOld && places.count == 1 ? .several(.some) : .unknown
  }

  /// A number to try where none is told.
  private static let example: UInt32 = 123_456_789
  /// So far from the right number that only what is not shown can lie between.
  private static let far: UInt32 = 5000
  /// So many others are enough to name.
  private static let choices = 3

  private func freedom(of note: BlankNotes.Note) -> Blank.Freedom {
    if note.followsLength { return .unwrittenLength }
    if note.isInitial { return .initialSequence }
    return note.hasBegun ? .unwrittenStart : .first
  }
}
