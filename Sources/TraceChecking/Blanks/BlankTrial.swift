import Problems
import TraceSyntax

/// A fault by what tells it from others: where it is and what it is called.
struct FaultKey: Hashable {
  var statement: Int32
  var name: ProblemName

  init(_ fault: Fault) {
    statement = fault.statement
    name = fault.name
  }
}

/// What a number in a blank makes of the trace behind it.
enum BlankFit: Equatable, Sendable {
  /// Nothing is found that is not found anyway.
  case fine
  /// Nothing but hints are, first this one.
  case hinted(ProblemName)
  /// An error or a warning is.
  case wrong
}

/// How far a trace is run to see whether a number fits.
struct TrialLimits {
  /// Faults that the trace has with its blanks.
  var known: Set<FaultKey> = []
  /// The first statement that was repaired, or could not be followed; behind it nothing is told.
  var horizon = Int.max
  /// Whether hints that the trace has not with its blanks are no reason against a number.
  var mayHint = true
  /// How many statements may still be run, in all trials together: these take no longer than a few hundred checks.
  var steps = 0
}

extension TraceChecker {
  /// What the trace has from here on, if statement `index` is `statement`, that it has not anyway. Leaves all as it is.
  ///
  /// - Parameter reach: how many statements are run at most.
  mutating func fit(
    _ statement: Statement, at index: Int, within reach: Int, limits: inout TrialLimits
  ) -> BlankFit {
    trial(statement, at: index, within: reach, limits: &limits).fit
  }

  /// As `fit`, and how many statements were run before an error or a warning was found.
  mutating func trial(
    _ statement: Statement, at index: Int, within reach: Int, limits: inout TrialLimits
  ) -> (fit: BlankFit, reached: Int) {
    let kept = mark()
    let blank = document.statements[index]
    let wasTrying = isTrying
    document.statements[index] = statement
    isTrying = true
    var next = index
    let end = min(limits.horizon, extent.upperBound, reach < extent.count ? index + reach : .max)
    var found = BlankFit.fine
    while next < end, limits.steps > 0 {
      advance(next, &limits, &found)
      if found == .wrong { break }
      next += 1
    }
    if found != .wrong, next == extent.upperBound { conclude(limits, &found) }
    isTrying = wasTrying
    document.statements[index] = blank
    restore(kept)
    return (found, next - index)
  }

  /// Runs one statement without repairing it, and adds to `found` what it shows.
  mutating func advance(_ index: Int, _ limits: inout TrialLimits, _ found: inout BlankFit) {
    let seen = faults.count
    let taken = document.statements[index]
    if taken.kind != .segment || !takeQuickly(index, taken) { step(index, taken) }
    weigh(from: seen, limits, &found)
    limits.steps -= 1
  }

  /// Adds to `found` what the end of the trace shows.
  mutating func conclude(_ limits: TrialLimits, _ found: inout BlankFit) {
    let seen = faults.count
    finish()
    weigh(from: seen, limits, &found)
  }

  /// A point of a trial to go back to.
  struct TrialMark {
    fileprivate let connection: Connection
    fileprivate let faults: Int
    fileprivate let repairs: Int
    fileprivate let lookBacks: Int
  }

  /// The point where the trace is.
  func mark() -> TrialMark {
    TrialMark(
      connection: connection, faults: faults.count, repairs: repairs.count, lookBacks: lookBacks.count)
  }

  /// Goes back to where the trace was.
  mutating func restore(_ mark: TrialMark) {
    faults.removeSubrange(mark.faults...)
    repairs.removeSubrange(mark.repairs...)
    lookBacks.removeSubrange(mark.lookBacks...)
    connection = mark.connection
  }

  /// Adds to `found` what the faults from `start` on are, but for those that stand there anyway.
  func weigh(from start: Int, _ limits: TrialLimits, _ found: inout BlankFit) {
    for fault in faults[start...] {
      guard let severity = fault.name.severity(in: setup.profile), !setup.allowed.contains(fault.name),
        !limits.known.contains(FaultKey(fault))
      else { continue }
      if severity > .hint || !limits.mayHint {
        found = .wrong
      } else if found == .fine {
        found = .hinted(fault.name)
      }
    }
  }
}

extension Statement {
  /// The number that its line has for a field; `nil` where it has none.
  func written(_ field: BlankField) -> WrittenNumber? {
    switch field {
    case .sequence: marks.hasAny(.hasSequence) ? sequence : nil
    case .acknowledgment: marks.hasAny(.hasAcknowledgment) ? acknowledgment : nil
    case .length: marks.hasAny(.hasLength) ? length : nil
    case .window: marks.hasAny(.hasWindow) ? WrittenNumber(offset: UInt32(window)) : nil
    case .urgentPointer: nil
    }
  }

  /// The statement with a number in place of a blank; `nil` where the field cannot have it, or nobody asks for it.
  func filling(_ field: BlankField, with number: WrittenNumber) -> Statement? {
    var filled = self
    switch field {
    case .sequence:
      filled.sequence = number
      filled.marks.subtract(.blankSequence)
      filled.marks.add(.hasSequence)
    case .acknowledgment:
      filled.acknowledgment = number
      filled.marks.subtract(.blankAcknowledgment)
      filled.marks.add(.hasAcknowledgment)
    case .length:
      filled.length = number
      filled.marks.subtract(.blankLength)
      filled.marks.add(.hasLength)
    case .window:
      guard number.isPlain, let window = UInt16(exactly: number.offset) else { return nil }
      filled.window = window
      filled.marks.subtract(.blankWindow)
      filled.marks.add(.hasWindow)
    case .urgentPointer: return nil
    }
    return filled
  }
}

/// What the trials of other numbers than the likeliest have shown.
struct BlankComparison {
  /// The first other number that is no mistake, and what is found with it.
  private(set) var hinted: (number: WrittenNumber, hint: ProblemName)?

  /// Whether another number is as right; what is only a hint is remembered.
  mutating func isOther(_ number: WrittenNumber, _ fit: BlankFit) -> Bool {
    if hinted == nil, case .hinted(let hint) = fit { hinted = (number, hint) }
    return fit == .fine
  }
}
