import TCP
import TraceSyntax

/// Traces without blanks that a trace with blanks may stand for: each is made by choosing numbers for all blanks in
/// their order, as by lot, so that nothing new is found.
///
/// A number that is told only while the other blanks are taken to be what is due is shown by them not to be the only one.
struct BlankWorlds {
  private let places: [BlankNotes.Place]
  private let notes: [BlankNotes.Note]
  /// The trace before its first statement.
  private let start: TraceChecker
  private let pool: BlankPool
  private var limits = TrialLimits()
  /// By blank, what stands there in some world, as texts.
  private var found: [[String]]
  /// How many worlds were made.
  private var count = 0
  private var lot: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// How many are made, if there are steps enough.
  private static let most = 24
  /// So many show something.
  private static let fewest = 3
  /// How many statements a number must fit to be chosen.
  private static let reach = 48
  /// So far from the number due that only what is not shown can lie between.
  private static let far: UInt32 = 977
  /// Begins a direction of which nothing is told.
  private static let example: UInt32 = 300_000_017

  init(
    _ places: [BlankNotes.Place], _ notes: [BlankNotes.Note], _ start: TraceChecker, _ pool: BlankPool,
    steps: Int
  ) {
    self.places = places
    self.notes = notes
    self.start = start
    self.pool = pool
    limits.steps = steps
    found = Array(repeating: [], count: places.count)
  }

  /// What stands in a blank in the worlds; `nil` where too few were made.
  func values(of index: Int) -> [String]? { count >= Self.fewest ? found[index] : nil }

  /// Whether none was made.
  var isEmpty: Bool { count == 0 }

  /// Makes worlds in which nothing is found but what `limits` knows.
  mutating func search(_ limits: TrialLimits) {
    self.limits.known = limits.known
    self.limits.horizon = limits.horizon
    for world in 0..<Self.most where limits.steps > 0 {
      if let values = makeWorld(mayDiffer: world > 0) {
        count += 1
        for (index, value) in values.enumerated() {
          if let value, !found[index].contains(value) { found[index].append(value) }
        }
      }
    }
  }

  /// Chooses a number for every blank; `nil` where that leads nowhere.
  ///
  /// - Parameter mayDiffer: whether others than what is due are preferred at times.
  private mutating func makeWorld(mayDiffer: Bool) -> [String?]? {
    var checker = start
    var values: [String?] = []
    var index = checker.extent.lowerBound
    while index < checker.extent.upperBound, index < limits.horizon {
      while values.count < places.count, places[values.count].statement == index {
        guard let choice = choose(values.count, in: &checker, mayDiffer: mayDiffer) else { return nil }
        values.append(choice.text)
      }
      let seen = checker.faults.count
      index = checker.take(index)
      limits.steps -= 1
      var fit = BlankFit.fine
      checker.weigh(from: min(seen, checker.faults.count), limits, &fit)
      guard fit != .wrong, limits.steps > 0 else { return nil }
      // Lines that stand within what was repaired.
      while values.count < places.count, places[values.count].statement < index { values.append(nil) }
    }
    if index == checker.extent.upperBound {
      let seen = checker.faults.count
      var fit = BlankFit.fine
      checker.finish()
      checker.weigh(from: min(seen, checker.faults.count), limits, &fit)
      guard fit != .wrong else { return nil }
    }
    while values.count < places.count { values.append(nil) }
    return values
  }

  /// A number that was chosen; none for what stays blank.
  private struct Choice {
    var text: String?
  }

  /// Chooses a number for a blank, and puts it there; `nil` where none fits.
  private mutating func choose(_ index: Int, in checker: inout TraceChecker, mayDiffer: Bool) -> Choice? {
    let (place, field) = places[index]
    let statement = checker.document.statements[place]
    let isHidden =
      switch field {
      case .sequence, .acknowledgment: true
      case .length: !statement.marks.hasAny(.hasDataText)
      case .window, .urgentPointer: false
      }
    guard isHidden, notes[index].isSeen, !statement.marks.hasAny(.isBroken) else { return Choice(text: nil) }
    var options = options(index, in: checker)
    if mayDiffer, toss() { shuffle(&options) }
    // What does not fit other blanks as they are taken by themselves may fit what is chosen for them.
    for reach in draw() & 3 == 0 ? [1] : [Self.reach, 1] {
      for option in options {
        guard let filled = statement.filling(field, with: option) else { continue }
        let found = checker.fit(filled, at: place, within: reach, limits: &limits)
        // A hint is better than no number.
        if found == .fine || (reach == 1 && found != .wrong) {
          checker.document.statements[place] = filled
          return Choice(text: checker.symbols.text(option))
        }
      }
    }
    return nil
  }

  /// What a blank may be, what is due first.
  private func options(_ index: Int, in checker: borrowing TraceChecker) -> [WrittenNumber] {
    let (place, field) = places[index]
    let statement = checker.document.statements[place]
    guard let sender = checker.endpoint(statement.sender) else { return [] }
    var step = copy checker
    step.isRecording = true
    step.isTrying = true
    _ = step.segmentStep(place, statement)
    let record = step.connection.record.flatMap { Int($0.statement) == place ? $0 : nil }
    let note = notes[index]
    switch field {
    case .sequence:
      let near = pool.numbers(near: place, in: sender, of: statement, field)
      let due = [record?.sequence].compactMap { $0 }
      let rivals = record.map { BlankNotes.rivals(of: $0.segment.sequence, in: sender, step) } ?? []
      return (due + note.candidates + rivals + note.rivals + near + beyond(due + note.candidates)).unique
    case .acknowledgment:
      let near = pool.numbers(near: place, in: 1 - sender, of: statement, field)
      let due = [record?.acknowledgment].compactMap { $0 }
      let rivals = record.map { BlankNotes.rivals(ofAcknowledgmentIn: $0, step) } ?? []
      return (due + note.candidates + rivals + note.rivals + near + beyond(due + note.candidates)).unique
    case .length:
      let near = pool.lengths(near: place, from: sender, start: record?.sequence, of: statement)
      let due = [record.map { WrittenNumber(offset: $0.segment.dataLength) }].compactMap { $0 }
      let usual: [UInt32] = [7, 1, 0]
      return (note.candidates + near + due + note.rivals + usual.map { WrittenNumber(offset: $0) }).unique
    case .window, .urgentPointer: return []
    }
  }

  /// Numbers that only what is not shown allows, or any.
  private func beyond(_ due: [WrittenNumber]) -> [WrittenNumber] {
    if due.isEmpty { return [WrittenNumber(offset: Self.example)] }
    return due.map { $0 + Self.far } + due.map { $0 + (0 &- Self.far) }
  }

  private mutating func toss() -> Bool { draw() & 1 == 0 }

  private mutating func shuffle(_ numbers: inout [WrittenNumber]) {
    for place in stride(from: numbers.count - 1, to: 0, by: -1) {
      numbers.swapAt(place, Int(draw() % UInt64(place + 1)))
    }
  }

  /// The same numbers for every trace (xorshift).
  private mutating func draw() -> UInt64 {
    lot ^= lot << 13
    lot ^= lot >> 7
    lot ^= lot << 17
    return lot >> 16
  }
}
