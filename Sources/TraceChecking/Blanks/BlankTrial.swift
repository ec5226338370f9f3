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

/// How far a trace is run to see whether a number fits.
struct TrialLimits {
  /// Faults that the trace has with its blanks.
  var known: Set<FaultKey> = []
  /// The first statement that was repaired, or could not be followed; behind it nothing is told.
  var horizon = Int.max
  /// How many statements may still be run, in all trials together: these take no longer than a few hundred checks.
  var steps = 0
}

extension TraceChecker {
  /// Whether the trace goes on from here without a new finding if statement `index` is `statement`. Leaves all as it
  /// is.
  ///
  /// - Parameter reach: how many statements are run at most.
  mutating func fits(
    _ statement: Statement, at index: Int, within reach: Int, limits: inout TrialLimits
  ) -> Bool {
    let kept = connection
    let blank = document.statements[index]
    let firstFault = faults.count
    let firstRepair = repairs.count
    let firstLookBack = lookBacks.count
    document.statements[index] = statement
    isTrying = true
    var next = index
    let end = min(limits.horizon, extent.upperBound, reach < extent.count ? index + reach : .max)
    var isFine = true
    while next < end, limits.steps > 0, isFine {
      let seen = faults.count
      let taken = document.statements[next]
      if taken.kind != .segment || !takeQuickly(next, taken) { step(next, taken) }
      isFine = !faults[seen...].contains { isNew($0, limits) }
      next += 1
      limits.steps -= 1
    }
    if isFine, next == extent.upperBound {
      let seen = faults.count
      finish()
      isFine = !faults[seen...].contains { isNew($0, limits) }
    }
    isTrying = false
    document.statements[index] = blank
    faults.removeSubrange(firstFault...)
    repairs.removeSubrange(firstRepair...)
    lookBacks.removeSubrange(firstLookBack...)
    connection = kept
    return isFine
  }

  /// Whether a fault is reported and does not stand there anyway.
  func isNew(_ fault: Fault, _ limits: TrialLimits) -> Bool {
    reports(fault.name) && !setup.allowed.contains(fault.name) && !limits.known.contains(FaultKey(fault))
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
