import Problems
import TCP
import TraceSyntax

/// Mending a trace whose structure is wrong, so that one mistake is one finding.
///
/// A fault of structure is always mended. Any other fault may be the trace of one, such as a number that is wrong
/// because a line is missing: it stands as it is where the lines behind it agree with it, and only otherwise a
/// repair is sought, first of its own segment and then of the one before.
extension TraceChecker {
  /// How likely the faults of a segment come from a wrong flag, sender or line.
  enum Suspicion {
    case none
    /// Where the next segments have faults too.
    case weak
    case strong
  }

  /// The segments behind a repair that must have no finding.
  private static let lookahead = 2
  /// What the faults from `start` on say of their segment.
  func suspicion(from start: Int) -> Suspicion {
    var wrongNumbers = 0
    var wrongStates = 0
    var hasContradiction = false
    var findings = 0
    var suspicion = Suspicion.none
    for fault in faults[start...] {
      if fault.isStructural {
        if fault.reason.kind != .synMustCross { return .strong }
        continue
      }
      if fault.reason.kind == .probeBelowNext { continue }
      switch fault.name {
      case .noFlags: return .strong
      case .sequenceMismatch, .acknowledgmentMismatch, .acknowledgmentOfUnsent, .mixedNumbering:
        wrongNumbers += 1
      case .wrongState: wrongStates += 1
      case .contradictoryFlags: hasContradiction = true
      case .superseded, .missingAckFlag, .unshownSyn, .unshownData, .windowScaleTooLarge,
        .urgentPointerWithoutFlag:
        continue
      default: break
      }
      if isFinding(fault) {
        suspicion = .weak
        findings += 1
      }
    }
    let isStrong = wrongNumbers > 1 || wrongStates > 1 || (hasContradiction && findings > 1)
    return isStrong ? .strong : suspicion
  }

  /// Goes on behind a faulty segment as the likeliest repair of it lets the trace go on; as it stands where no
  /// repair fits.
  ///
  /// - Parameter firstFault: the first of the segment's faults.
  /// - Returns: the statement to go on with.
  mutating func repair(
    _ index: Int, _ statement: Statement, sender: Int, firstFault: Int, suspicion: Suspicion
  ) -> Int {
    let after = connection
    let reported = Array(faults[firstFault...])
    look(at: index + Self.swapReach + 1)
    let isStructural = reported.contains { $0.isStructural }
    if !isStructural, suspicion == .weak, goesOnCleanly(index + 1) { return goOn(at: index + 1) }
    let before = connectionBefore(index)
    let repairs = candidates(index, statement, sender: sender, before: before, reported: reported)
    // A trace that is not finished is no reason against a repair, if no other finishes it.
    for mayEndEarly in isStructural ? [false, true] : [false] {
      for repair in repairs {
        if case .removeLine = repair, haveOnlyWrongNumbers(reported) {
          // Whoever miscounts miscounts twice; a line whose numbers can be mended is not one too many.
          connection = after
          if goesOnCleanly(index + 1) { return goOn(at: index + 1) }
        }
        connection = before
        guard agrees(repair, index, statement, sender: sender, mayEndEarly: mayEndEarly) else { continue }
        faults.removeSubrange(firstFault...)
        return goOn(at: settle(on: repair, index, statement, sender: sender, reported: reported))
      }
    }
    connection = after
    if let next = repairPrevious(index, reported: reported) { return next }
    checkpoint = Checkpoint(connection: before, statement: index)
    if isStructural {
      stopChecking(index, firstFault: firstFault)
      connection = before
    }
    return index + 1
  }

  /// Whether nothing but sequence and acknowledgment numbers is found wrong.
  private func haveOnlyWrongNumbers(_ reported: [Fault]) -> Bool {
    let numbers: [ProblemName] = [.sequenceMismatch, .acknowledgmentMismatch, .acknowledgmentOfUnsent]
    return reported.allSatisfy { numbers.contains($0.name) || !isFinding($0) }
  }

  /// Leaves the rest of the trace unchecked, as a fault of structure that no repair explains asks for.
  mutating func stopChecking(_ index: Int, firstFault: Int) {
    let structural = faults[firstFault...].first { $0.isStructural }
    faults.removeSubrange(firstFault...)
    if let structural { faults.append(structural) }
    uncheckedFrom = Int32(index)
    if let next = nextSegment(after: index) { faults[faults.count - 1].uncheckedFrom = Int32(next) }
  }

  /// The next segment of either endpoint behind statement `index`.
  mutating func nextSegment(after index: Int) -> Int? {
    let next = ((index + 1)..<max(extent.upperBound, index + 1)).first {
      document.statements[$0].kind == .segment
    }
    look(at: next ?? extent.upperBound)
    return next
  }

  /// Whether the trace goes on from `start` without a finding, its end included. Changes nothing.
  mutating func goesOnCleanly(_ start: Int) -> Bool {
    let before = connection
    let isClean = tries { checker in checker.lookAhead(from: start, segments: Self.lookahead) }
    connection = before
    return isClean
  }

  /// Whether the trace goes on from `connection` without a finding once `repair` is made; leaves `connection`
  /// as it was.
  ///
  /// - Parameter mayEndEarly: whether a trace that ends within its opening or close is accepted.
  mutating func agrees(
    _ repair: Repair, _ index: Int, _ statement: Statement, sender: Int, mayEndEarly: Bool = false
  ) -> Bool {
    let before = connection
    let isClean = tries(mayEndEarly: mayEndEarly) { checker in
      let next = checker.apply(repair, index, statement, sender: sender)
      checker.lookAhead(from: next, segments: Self.lookahead)
    }
    connection = before
    return isClean
  }

  /// Whether `work` brings no finding; its faults are forgotten.
  mutating func tries(mayEndEarly: Bool = false, _ work: (inout TraceChecker) -> Void) -> Bool {
    let firstFault = faults.count
    let firstRepair = repairs.count
    isTrying = true
    work(&self)
    isTrying = false
    let isClean = !faults[firstFault...].contains { isFinding($0) && !(mayEndEarly && $0.isEarlyEnd) }
    faults.removeSubrange(firstFault...)
    repairs.removeSubrange(firstRepair...)
    return isClean
  }

  /// Applies a repair for good, and reports the fault that shows it best with it as its fix.
  mutating func settle(
    on repair: Repair, _ index: Int, _ statement: Statement, sender: Int, reported: [Fault]
  ) -> Int {
    let before = connection
    let firstFault = faults.count
    isTrying = true
    let next = apply(repair, index, statement, sender: sender)
    isTrying = false
    let hints = faults[firstFault...].filter { !isFinding($0) }
    faults.removeSubrange(firstFault...)
    var fault = bestFault(of: reported)
    if case .renumber = repair {
      fault = renumbered(index, statement, sender: sender, before: before)
    } else if fault.fix != .markNoteLost {
      fault.fix = .repair
      fault.repair = addRepair(completed(repair), at: index)
    }
    faults.append(fault)
    // Hints about the segment as repaired would speak of what the line does not say.
    faults.append(contentsOf: hints.filter { $0.statement != Int32(index) })
    return next
  }

  private func bestFault(of reported: [Fault]) -> Fault {
    reported.first { $0.isStructural || $0.name == .contradictoryFlags } ?? reported.first {
      $0.name != .wrongState && isFinding($0)
    }
      ?? reported.first { isFinding($0) } ?? reported[0]
  }

  /// A number that was taken for a repeat of sent octets, though the next ones were meant.
  private mutating func renumbered(_ index: Int, _ statement: Statement, sender: Int, before: Connection)
    -> Fault
  {
    let direction = before.directions[sender]
    var fault = Fault(.sequenceMismatch, index, .sequence)
    fault.endpoint = UInt8(sender)
    fault.found = statement.sequence
    fault.expected = direction.numbering.number(at: before.endpoints[sender].sendNext)
    fault.reason = reasonForUse(
      direction.lastConsumer, in: sender, ending: before.endpoints[sender].sendNext)
    fault.noteStatement = direction.lastConsumer
    fault.note = .uses
    fault.fix = .writeNumber
    return fault
  }

  /// Runs on over the next segments, to see whether they agree; over the trace's end where it is so near.
  mutating func lookAhead(from start: Int, segments: Int) {
    var index = start
    var left = segments
    while index < extent.upperBound, left > 0 {
      let statement = document.statements[index]
      step(index, statement)
      if statement.kind == .segment { left -= 1 }
      index += 1
    }
    look(at: index)
    if index == extent.upperBound, isTrying { finish() }
  }
}
