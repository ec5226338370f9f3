import Problems
import TCP
import TraceSyntax

/// A count that goes on as a wrong number has it, against the first number of its direction alone.
///
/// A first number may be any (RFC 9293, 3.4.1), so one that is mistyped is not seen where it stands. The next number
/// disagrees and is reported; but if those behind it agree with that one, it is the first number that is odd.
extension TraceChecker {
  /// Offers to mend the first number of `direction` too, where a third has just confirmed the second, which is wrong
  /// by the first.
  mutating func blameFirstNumber(in direction: Int) {
    let shift = connection.directions.with(direction) { $0.alternateShift }
    guard !isTrying, shift != 0, !hasDeclaredNumbers(direction),
      let place = faults.lastIndex(where: { $0.isMismatch && $0.direction == direction && $0.writesNumber }),
      faults[place].fix == .writeNumber, let found = faults[place].found,
      let expected = faults[place].expected,
      found.offset &- expected.offset == shift
    else { return }
    forgetPoints(behindFault: place)
    faults[place].fix = .writeNumberOrFirst
  }

  /// Whether metadata gives a number of `direction`.
  private func hasDeclaredNumbers(_ direction: Int) -> Bool {
    for (index, endpoint) in setup.endpoints.enumerated() where index < 2 {
      if index == direction, endpoint.initialSequence != nil || endpoint.next != nil { return true }
      if index != direction, endpoint.expects != nil { return true }
    }
    return false
  }
}

extension FaultWriter {
  /// The number about `direction` that is written before statement `end`; `nil` where there is none, or more than
  /// one.
  func onlyMention(of direction: Int, before end: Int)
    -> (statement: Int, part: StatementPart, number: WrittenNumber)?
  {
    var found: (statement: Int, part: StatementPart, number: WrittenNumber)?
    for index in extent.lowerBound..<end {
      let statement = document.statements[index]
      guard case .segment = statement.kind, let sender = endpoints.endpoint(statement.sender) else {
        continue
      }
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
  /// The direction whose number it is about, that of a sequence number or of an acknowledgment.
  var direction: Int { name == .sequenceMismatch ? Int(endpoint) : 1 - Int(endpoint) }

  /// Whether it is a wrong number.
  fileprivate var isMismatch: Bool {
    name == .sequenceMismatch || name == .acknowledgmentMismatch || name == .acknowledgmentOfUnsent
  }

  fileprivate var writesNumber: Bool { fix == .writeNumber || fix == .writeNumberOrFirst }
}
