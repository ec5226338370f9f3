import TCP
import TraceSyntax

/// Other numbers than those that are due which the checker may take in a blank.
extension BlankNotes {
  /// What lines before an arrival's, of which it may be the segment, write where it has a blank.
  func shown(_ blank: Place, _ document: TraceDocument) -> [WrittenNumber] {
    let arrival = document.statements[blank.statement]
    guard arrival.marks.hasAny(.arrives) else { return [] }
    let reach = max(0, blank.statement - Self.reach)..<blank.statement
    var numbers: [WrittenNumber] = []
    for statement in document.statements[reach].reversed()
    where statement.kind == .segment && statement.sender == arrival.sender && statement.bits == arrival.bits {
      if let number = statement.written(blank.field), !numbers.contains(number) { numbers.append(number) }
    }
    return Array(numbers.prefix(Self.most))
  }

  /// How many statements before an arrival are looked at.
  private static var reach: Int { 64 }

  /// The statement that sent the data of a segment before, where the length is blank there too.
  func origin(of record: SegmentRecord, _ checker: borrowing TraceChecker) -> Int? {
    var first = Int(record.origin)
    if first < 0 {
      let sent = checker.connection.directions[record.sender].sent.outstanding
      let original = sent.first { $0.start == record.segment.sequence && $0.end == record.segment.end }
      first = original.map { Int($0.statement) } ?? -1
    }
    guard first >= 0, first < Int(record.statement) else { return nil }
    return checker.document.statements[first].marks.hasAny(.blankLength) ? first : nil
  }

  /// Where else in what was sent, or is in the network, the segment might begin.
  static func rivals(
    of position: SequenceNumber, in direction: Int, _ checker: borrowing TraceChecker
  ) -> [WrittenNumber] {
    let numbering = checker.connection.directions[direction].numbering
    let sent = checker.connection.directions[direction].sent.outstanding.suffix(most).map(\.start)
    let travelling = checker.connection.network.lazy.filter { Int($0.sender) == direction }
      .suffix(most).map(\.segment.sequence)
    let endpoint = checker.connection.endpoints[direction]
    let starts = sent + travelling + [endpoint.sendUnacknowledged, endpoint.sendNext]
    return starts.filter { $0 != position }.compactMap { numbering.number(at: $0) }
  }

  /// What a repeat, or an arrival, may acknowledge beside what is due.
  static func rivals(
    ofAcknowledgmentIn record: SegmentRecord, _ checker: borrowing TraceChecker
  ) -> [WrittenNumber] {
    let numbering = checker.connection.directions[1 - record.sender].numbering
    let own = checker.connection.directions[record.sender].sent.outstanding
      .last { $0.start == record.segment.sequence }
    let travelling = checker.connection.network.lazy.filter { Int($0.sender) == record.sender }
      .suffix(most).map(\.segment.acknowledgment)
    return (travelling + (own.map { [$0.acknowledgment] } ?? []))
      .filter { $0 != record.segment.acknowledgment }.compactMap { numbering.number(at: $0) }
  }

  /// So many rivals are enough to show that a number is not the only one.
  static var most: Int { 8 }
}
