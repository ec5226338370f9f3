import TCP
import TraceSyntax

/// A trace without blanks that a trace with blanks may stand for.
struct BlankWorld {
  /// By blank, what stands there; `nil` for what may stay blank.
  var numbers: [WrittenNumber?]
  /// What the letters in them stand for.
  var symbols: SymbolTable

  /// What stands in a blank, as the trace writes it.
  func text(_ blank: Int) -> String? { numbers[blank].map { symbols.text($0) } }
}

/// Looks for a trace without blanks that a trace with blanks may stand for: numbers are chosen for all blanks in their
/// order, and what leads to a finding is taken back, the last choice first.
struct BlankSearch {
  private let places: [BlankNotes.Place]
  private let notes: [BlankNotes.Note]
  /// The trace before its first statement.
  private var start: TraceChecker
  private let pool: BlankPool
  /// What is no finding, and how much may be run.
  var limits = TrialLimits()
  private var lot: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// How many statements are run to see whether a number fits.
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
    self.start.isTrying = true
    limits.steps = steps
  }

  /// A blank for which a number is chosen.
  private struct Choice {
    var blank: Int
    /// What was not tried yet, the likeliest first.
    var options: ArraySlice<WrittenNumber>
    /// What a later line, as it stands now, contradicts, the farthest last.
    var doubtful: [(number: WrittenNumber, reached: Int)] = []
    /// How many statements a number must fit to be taken before others.
    var reach: Int
    /// The line before it was filled in.
    var line: Statement
    /// Where the trace was.
    var mark: TraceChecker.TrialMark
    var chosen: WrittenNumber?
  }

  /// A trace without blanks other than one that is known, with which it has all in common before some blank.
  struct Difference {
    /// The one that is known.
    var world: BlankWorld
    /// The blank that must have another number.
    var blank: Int
  }

  /// How a search ended.
  enum Outcome {
    case found(BlankWorld)
    /// Nothing that was tried fits.
    case exhausted
    /// Not all could be tried.
    case stopped
  }

  /// Chooses a number for every blank so that nothing is found.
  ///
  /// - Parameters:
  ///   - isShuffled: whether others than what is due are preferred at times.
  ///   - difference: what is wanted other than in a world that is known.
  ///   - steps: how many statements may be run.
  mutating func search(isShuffled: Bool, _ difference: Difference? = nil, steps: Int) -> Outcome {
    let left = max(0, limits.steps - steps)
    var checker = start
    var choices: [Choice] = []
    var index = checker.extent.lowerBound
    var next = 0
    let end = min(checker.extent.upperBound, limits.horizon)
    while limits.steps > left {
      var isStuck = false
      while next < places.count, places[next].statement == index, !isStuck {
        if isHidden(next, checker.document.statements[index]) {
          var choice = Choice(
            blank: next, options: options(next, in: checker, difference, isShuffled)[...],
            reach: isShuffled && draw() & 3 == 0 ? 1 : Self.reach, line: checker.document.statements[index],
            mark: checker.mark())
          isStuck = !choose(&choice, in: &checker)
          if !isStuck { choices.append(choice) }
        }
        next += 1
      }
      if !isStuck {
        var found = BlankFit.fine
        if index == end {
          if end == checker.extent.upperBound { checker.conclude(limits, &found) }
          if found != .wrong { return .found(world(choices, checker)) }
        } else {
          checker.advance(index, &limits, &found)
          index += 1
        }
        isStuck = found == .wrong
      }
      while isStuck {
        guard var choice = choices.popLast() else { return .exhausted }
        index = places[choice.blank].statement
        next = choice.blank + 1
        checker.document.statements[index] = choice.line
        checker.restore(choice.mark)
        if choose(&choice, in: &checker) {
          choices.append(choice)
          isStuck = false
        }
      }
    }
    return .stopped
  }

  private func world(_ choices: [Choice], _ checker: borrowing TraceChecker) -> BlankWorld {
    var numbers: [WrittenNumber?] = Array(repeating: nil, count: places.count)
    for choice in choices { numbers[choice.blank] = choice.chosen }
    return BlankWorld(numbers: numbers, symbols: checker.symbols)
  }

  /// Whether a blank hides what other numbers, or what is claimed, hang on.
  private func isHidden(_ blank: Int, _ statement: Statement) -> Bool {
    guard !statement.marks.hasAny(.isBroken), start.endpoint(statement.sender) != nil else { return false }
    return switch places[blank].field {
    case .sequence, .acknowledgment: true
    case .length: !statement.marks.hasAny(.hasDataText)
    // A window that stays blank is as large as need be; only what is claimed of it asks for a number.
    case .window: !limits.mayHint
    case .urgentPointer: false
    }
  }

  /// Takes the next number for a blank, and puts it there. - Returns: whether there is one.
  private mutating func choose(_ choice: inout Choice, in checker: inout TraceChecker) -> Bool {
    let (place, field) = places[choice.blank]
    // Another blank of the line may be why it is contradicted.
    let least = choice.blank + 1 < places.count && places[choice.blank + 1].statement == place ? 0 : 1
    while let option = choice.options.popFirst() {
      guard let filled = choice.line.filling(field, with: option) else { continue }
      let (fit, reached) = checker.trial(filled, at: place, within: choice.reach, limits: &limits)
      if fit == .fine { return put(option, filled, &choice, in: &checker) }
      guard fit != .wrong || reached >= least else { continue }
      choice.doubtful.append((option, fit == .wrong ? reached : .max))
    }
    guard !choice.doubtful.isEmpty else { return false }
    // Of those that come as far, the first.
    let most = choice.doubtful.map(\.reached).max() ?? 0
    let number = choice.doubtful.remove(at: choice.doubtful.firstIndex { $0.reached == most } ?? 0).number
    guard let filled = choice.line.filling(field, with: number) else { return false }
    return put(number, filled, &choice, in: &checker)
  }

  private func put(
    _ number: WrittenNumber, _ filled: Statement, _ choice: inout Choice, in checker: inout TraceChecker
  ) -> Bool {
    checker.document.statements[places[choice.blank].statement] = filled
    choice.chosen = number
    return true
  }

  /// What a blank may be, what is due first.
  private mutating func options(
    _ index: Int, in checker: borrowing TraceChecker, _ difference: Difference?, _ isShuffled: Bool
  ) -> [WrittenNumber] {
    if let difference, index < difference.blank {
      return [difference.world.numbers[index]].compactMap { $0 }
    }
    var options = options(index, in: checker)
    if let difference, difference.blank == index, let number = difference.world.numbers[index] {
      options += [number + 1, number + (0 &- 1)]
      options.removeAll { $0 == number }
    }
    if isShuffled, draw() & 1 == 0 { shuffle(&options) }
    return options
  }

  private func options(_ index: Int, in checker: borrowing TraceChecker) -> [WrittenNumber] {
    let (place, field) = places[index]
    let statement = checker.document.statements[place]
    guard let sender = checker.endpoint(statement.sender) else { return [] }
    var step = copy checker
    step.isRecording = true
    _ = step.segmentStep(place, statement)
    let record = step.connection.record.flatMap { Int($0.statement) == place ? $0 : nil }
    let note = notes[index]
    switch field {
    case .sequence:
      let near = pool.numbers(near: place, in: sender, of: statement, field)
      let due = [record?.sequence].compactMap { $0 }
      let rivals = record.map { BlankNotes.rivals(of: $0.segment.sequence, in: sender, step) } ?? []
      // A reset that answers what has no ACK has the number 0 (3.5.2).
      let zero = statement.bits.hasBoth(.rst, .ack) ? [WrittenNumber(offset: 0)] : []
      let told = due + note.candidates
      // An old reset matters only within the window (3.10.7.4).
      let isOldReset = note.isOld && statement.bits.hasAny(.rst)
      return (told + rivals + note.rivals + zero + near + beyond(isOldReset ? told + near : told)).unique
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
    case .window:
      let near = checker.windows(around: place)
      let others = near.map { $0 == 0 ? 1 : $0 - 1 } + [UInt32(UInt16.max), 0]
      return (note.candidates + (near + others).map { WrittenNumber(offset: $0) }).unique
    case .urgentPointer: return []
    }
  }

  /// Numbers that only what is not shown allows, or any.
  private func beyond(_ due: [WrittenNumber]) -> [WrittenNumber] {
    if due.isEmpty { return [WrittenNumber(offset: Self.example)] }
    return due.map { $0 + Self.far } + due.map { $0 + (0 &- Self.far) }
  }

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
