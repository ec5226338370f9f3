import TCP
import TraceSyntax
import TraceText

/// The numbers that a trace writes: what is hidden in a blank most often stands elsewhere too, or follows from what
/// stands there.
struct BlankPool {
  /// By direction, in the order of the statements.
  private var written = Pair<[Entry]>([], [])
  /// By endpoint, the lengths of its data.
  private var lengths = Pair<[(statement: Int, length: WrittenNumber)]>([], [])

  /// A number that a statement writes.
  private struct Entry {
    var statement: Int
    var number: WrittenNumber
  }

  /// So many of the nearest on each side are enough.
  private static let nearest = 12

  init(_ checker: borrowing TraceChecker) {
    for side in 0...1 {
      guard let declared = checker.connection.sides[side].declaredInitial else { continue }
      add(WrittenNumber(offset: declared), checker.extent.lowerBound, in: side)
    }
    for index in checker.extent {
      let statement = checker.document.statements[index]
      guard statement.kind == .segment, let sender = checker.endpoint(statement.sender) else { continue }
      if let number = statement.written(.sequence) {
        add(number, index, in: sender)
        if let behind = statement.behind(number) { add(behind, index, in: sender) }
      }
      if let number = statement.written(.acknowledgment), statement.bits.hasAny(.ack) {
        add(number, index, in: 1 - sender)
        // It may be that of a SYN, or of a FIN.
        add(number + (0 &- 1), index, in: 1 - sender)
      }
      if let length = statement.written(.length) { lengths[sender].append((index, length)) }
    }
  }

  private mutating func add(_ number: WrittenNumber, _ statement: Int, in direction: Int) {
    written[direction].append(Entry(statement: statement, number: number))
  }

  /// What a sequence or acknowledgment number of `statement` may be, the nearest first.
  func numbers(near statement: Int, in direction: Int, of line: Statement, _ field: BlankField)
    -> [WrittenNumber]
  {
    let near = nearest(written[direction], to: statement) { $0.statement }.map(\.number).unique
    guard field == .sequence, let used = line.behind(WrittenNumber(offset: 0)), used.offset > 0 else {
      return near.unique
    }
    // It may end where another begins.
    return (near + near.map { $0 + (0 &- used.offset) }).unique
  }

  /// Whether anything is written about a direction.
  func hasNumbers(in direction: Int) -> Bool { !written[direction].isEmpty }

  /// Whether a number lies no farther from one that is written than all that is sent; 0 needs no other.
  func leads(to number: UInt32, in direction: Int) -> Bool {
    let sent = lengths[direction].reduce(UInt64(0)) { $0 + UInt64($1.length.isPlain ? $1.length.offset : 0) }
    let reach = UInt32(clamping: sent + 4096)
    return number == 0
      || written[direction].contains { min($0.number.offset &- number, number &- $0.number.offset) <= reach }
  }

  /// How much data `statement` may have that begins at `start`; `nil` where nobody knows.
  func lengths(near statement: Int, from sender: Int, start: WrittenNumber?, of line: Statement)
    -> [WrittenNumber]
  {
    var found = nearest(lengths[sender], to: statement) { $0.statement }.map(\.length)
    if let start {
      let controls: UInt32 = line.bits.hasAny(.syn, .fin) ? 1 : 0
      for entry in nearest(written[sender], to: statement, by: \.statement)
      where entry.number.base == start.base {
        let length = entry.number.offset &- start.offset &- controls
        if length <= UInt32(UInt16.max) { found.append(WrittenNumber(offset: length)) }
      }
    }
    return found.unique
  }

  /// The last before a statement and the first behind it, in turns.
  private func nearest<Element>(
    _ all: [Element], to statement: Int, by place: (Element) -> Int
  ) -> [Element] {
    let middle = all.firstPlace { place($0) > statement }
    let before = all[max(0, middle - Self.nearest)..<middle].reversed()
    let behind = all[middle..<min(all.count, middle + Self.nearest)]
    return Array(behind) + Array(before)
  }
}

extension Statement {
  /// The number behind a segment that begins at `number`; `nil` where its length is unknown.
  fileprivate func behind(_ number: WrittenNumber) -> WrittenNumber? {
    if marks.hasAny(.blankLength, .unknownData) || (marks.hasAny(.hasLength) && !length.isPlain) {
      return nil
    }
    let controls: UInt32 = bits.hasAny(.syn, .fin) ? 1 : 0
    return number + (controls &+ (marks.hasAny(.hasLength) ? length.offset : 0))
  }
}

extension [WrittenNumber] {
  /// Each once, in order.
  var unique: [WrittenNumber] {
    var seen: Set<WrittenNumber> = []
    return filter { seen.insert($0).inserted }
  }
}
