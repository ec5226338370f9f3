import TCP
import TraceSyntax

/// Blanks for octets of data.
extension BlankSolver {
  mutating func length(of index: Int) -> Blank.Content {
    let note = notes[index]
    let statement = places[index].statement
    let line = checker.document.statements[statement]
    if line.marks.hasAny(.hasDataText) {
      return note.candidates.first.map { .one(checker.symbols.text($0)) } ?? .unknown
    }
    let isRepeat = line.marks.hasAny(.retransmission, .spurious)
    if let origin = note.origin {
      // What is sent again may be packed anew.
      if isRepeat { return .several(.repeated) }
      // It is as long as what it repeats, whose own length is blank.
      lengths[statement] = lengths[origin]
      return lengths[origin].map { .one($0) } ?? .several(.unwrittenLength)
    }
    guard let sender = checker.endpoint(line.sender) else { return .unknown }
    let near = pool.lengths(near: statement, from: sender, start: start(of: line, from: sender), of: line)
    guard let right = told(index, near + Self.usual) else { return .unknown }
    var trial = BlankComparison()
    let next = [right + 1] + (right.isPlain && right.offset == 0 ? [] : [right + (0 &- 1)])
    for other in next where trial.isOther(other, fit(other, index)) {
      return isRepeat ? .several(.repeated) : range(around: right, index)
    }
    var others: [WrittenNumber] = []
    for other in (note.candidates + note.rivals + near + Self.usual).unique where other != right {
      if trial.isOther(other, fit(other, index)) { others.append(other) }
    }
    if !others.isEmpty { return isRepeat ? .several(.repeated) : choice([right] + others, index) }
    lengths[statement] = checker.symbols.text(right)
    return only(right, trial, index)
  }

  /// The number at which a statement begins, as the trace writes it.
  private func start(of line: Statement, from sender: Int) -> WrittenNumber? {
    line.written(.sequence)
      ?? checker.connection.directions[sender].numbering.number(
        at: checker.connection.endpoints[sender].sendNext)
  }

  /// Lengths to try where none is told.
  private static let usual = [WrittenNumber(offset: 1), WrittenNumber(offset: 0), WrittenNumber(offset: 10)]

  /// Some lengths that fit, and all between them where one in the middle does.
  private mutating func choice(_ lengths: [WrittenNumber], _ index: Int) -> Blank.Content {
    let plain = lengths.filter(\.isPlain).map(\.offset)
    if let least = plain.min(), let most = plain.max(), most - least > 1,
      fits(WrittenNumber(offset: least + (most - least) / 2), index)
    {
      return .several(.lengthBetween(least, most))
    }
    return .several(.choice(lengths.map { checker.symbols.text($0) }))
  }

  /// All lengths that fit, if those between the least and the greatest do.
  private mutating func range(around right: WrittenNumber, _ index: Int) -> Blank.Content {
    guard right.isPlain else { return .several(.length) }
    let lowest = bound(from: right.offset, to: 0, index)
    let highest = bound(from: right.offset, to: UInt32(UInt16.max), index)
    return .several(lowest <= 1 && highest == UInt32(UInt16.max) ? .length : .lengthBetween(lowest, highest))
  }

  /// The last length that fits on the way from one that does to another.
  private mutating func bound(from right: UInt32, to end: UInt32, _ index: Int) -> UInt32 {
    if right == end || fits(WrittenNumber(offset: end), index) { return end }
    var inside = right
    var outside = end
    while max(inside, outside) - min(inside, outside) > 1 {
      let middle = min(inside, outside) + (max(inside, outside) - min(inside, outside)) / 2
      if fits(WrittenNumber(offset: middle), index) { inside = middle } else { outside = middle }
    }
    return inside
  }
}
