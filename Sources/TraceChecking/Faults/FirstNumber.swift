import Problems
import TCP
import TraceSyntax

/// A count that goes on as a wrong number has it, against the first number of its direction alone.
///
/// A first number may be any (RFC 9293, 3.4.1), so one that is mistyped is not seen where it stands. The next number
/// disagrees and is reported; but if those behind it agree with that one, it is the first number that is odd.
extension TraceChecker {
  /// Offers to mend the first number of `direction` instead of the second, which a third has just confirmed.
  mutating func blameFirstNumber(in direction: Int) {
    let shift = connection.directions.with(direction) { $0.alternateShift }
    guard !isTrying, shift != 0, !hasDeclaredNumbers(direction),
      let fault = faults.lastIndex(where: { $0.isMismatch(in: direction) && $0.fix == .writeNumber }),
      let first = onlyMention(of: direction, before: Int(faults[fault].statement))
    else { return }
    // Who writes the very number again has likelier forgotten that the SYN uses one.
    faults[fault].fix = faults[fault].found == first.number ? .writeNumberOrFirst : .writeFirstOrNumber
    faults[fault].repair = addRepair(.writeNumber(first.part, first.number + shift), at: first.statement)
  }

  /// Whether metadata gives a number of `direction`.
  private func hasDeclaredNumbers(_ direction: Int) -> Bool {
    for (index, endpoint) in setup.endpoints.enumerated() where index < 2 {
      if index == direction, endpoint.initialSequence != nil || endpoint.next != nil { return true }
      if index != direction, endpoint.expects != nil { return true }
    }
    return false
  }

  /// The number about `direction` that is written before statement `end`; `nil` where there is none, or more than
  /// one.
  private func onlyMention(of direction: Int, before end: Int)
    -> (statement: Int, part: StatementPart, number: WrittenNumber)?
  {
    var found: (statement: Int, part: StatementPart, number: WrittenNumber)?
    for index in extent.lowerBound..<end {
      let statement = document.statements[index]
      guard case .segment = statement.kind, let sender = endpoint(statement.sender) else { continue }
      let isOwn = sender == direction
      guard statement.marks.hasAny(isOwn ? .hasSequence : .hasAcknowledgment) else { continue }
      if found != nil { return nil }
      found =
        isOwn ? (index, .sequence, statement.sequence) : (index, .acknowledgment, statement.acknowledgment)
    }
    return found
  }
}

extension Fault {
  /// Whether it is a wrong number about `direction`.
  fileprivate func isMismatch(in direction: Int) -> Bool {
    switch name {
    case .sequenceMismatch: Int(endpoint) == direction
    case .acknowledgmentMismatch, .acknowledgmentOfUnsent: Int(endpoint) != direction
    default: false
    }
  }
}
