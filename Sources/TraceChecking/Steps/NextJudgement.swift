import LessonMetadata
import Problems
import TCP
import TraceSyntax

/// Trying a segment as the next one, as repairs are tried.
extension TraceChecker {
  /// The segments behind it that show whether it fits.
  private static let lookahead = 2

  /// The candidate with its numbers; `nil` where it would be a finding.
  ///
  /// - Parameters:
  ///   - place: the statement in whose place it is tried.
  ///   - following: the statement from which the trace goes on behind it.
  mutating func judge(_ candidate: NextCandidate, from sender: Int, at place: Int, following: Int)
    -> NextSegment?
  {
    let before = connection
    defer { connection = before }
    guard let record = attempt(candidate.statement, from: sender, at: place) else { return nil }
    // What nobody asks for tells nothing new.
    if record.nature == .pureAcknowledgment, !candidate.isOwed { return nil }
    var next = NextSegment(
      sender: sender, segment: FaultWriter(self).segment(record), isOwed: candidate.isOwed, fits: true,
      sequence: record.sequence.map { text($0, in: sender) },
      acknowledgment: record.acknowledgment.map { text($0, in: 1 - sender) },
      dataLength: candidate.statement.lengthOffset, claim: candidate.claim)
    if record.nature == .reset, !record.segment.bits.hasAny(.ack) { next.acknowledgment = nil }
    var written = candidate.statement
    if let sequence = record.sequence {
      written.marks.add(.hasSequence)
      written.sequence = sequence
    } else if record.segment.bits.hasAny(.syn) {
      connection = before
      next.sequence = firstNumber(of: sender)
      next.choosesSequence = connection.sides[sender].declaredInitial == nil && next.sequence != nil
    }
    if let acknowledgment = record.acknowledgment {
      written.marks.add(.hasAcknowledgment)
      written.acknowledgment = acknowledgment
    }
    // With its numbers written it must be right as well.
    connection = before
    guard attempt(written, from: sender, at: place) != nil else { return nil }
    next.fits = goesOn(from: following)
    return next
  }

  /// Sends a segment. - Returns: what it is; `nil` where that is a finding.
  private mutating func attempt(_ statement: Statement, from sender: Int, at place: Int) -> SegmentRecord? {
    connection.record = nil
    let isClean = tries { $0.segment(place, statement, sender: sender) }
    guard isClean, let record = connection.record, Int(record.statement) == place else { return nil }
    return record
  }

  /// Whether the next segments bring no finding, whatever the end of the trace leaves undone.
  private mutating func goesOn(from following: Int) -> Bool {
    tries { checker in
      var index = following
      var left = Self.lookahead
      while index < checker.extent.upperBound, left > 0 {
        let statement = checker.document.statements[index]
        checker.step(index, statement)
        if statement.kind == .segment { left -= 1 }
        index += 1
      }
    }
  }

  /// The number that a SYN may begin with, as lessons choose it; `nil` where the trace writes none.
  private func firstNumber(of sender: Int) -> String? {
    if let declared = connection.sides[sender].declaredInitial { return spellings[sender].text(declared) }
    let other = connection.directions[1 - sender].numbering
    guard other.isKnown else {
      // Segments without numbers are answered without.
      guard connection.shape.segments == 0 else { return nil }
      return setup.numbering == .symbolic ? "x" : "100"
    }
    let number = other.current.number
    guard number.isPlain else { return symbols.text(number).hasPrefix("y") ? "x" : "y" }
    let first = connection.endpoints[1 - sender].initialSendSequence
    let spelling = spellings[sender]
    switch other.number(at: first)?.offset {
    case 0: return spelling.text(0)
    case 200: return spelling.text(100)
    default: return spelling.text(200)
    }
  }
}
