/// The first two endpoints that a trace names, which lines without a sender are read by, and where it names them.
struct ToldNames: Equatable, Sendable {
  /// The first one; `NameTable.none` where there is none yet.
  var first = NameTable.none
  /// The second one, likewise.
  var second = NameTable.none
  /// The offset of the line that tells the first.
  var firstLine = UInt32.max
  /// The offset of the line that tells the second.
  var secondLine = UInt32.max

  /// Those that are told before the line at `offset`.
  func before(_ offset: Int) -> ToldNames {
    var names = self
    if firstLine >= offset { (names.first, names.firstLine) = (NameTable.none, .max) }
    if secondLine >= offset { (names.second, names.secondLine) = (NameTable.none, .max) }
    return names
  }

  /// Follows an edit that moves the lines from `offset` on.
  mutating func move(from offset: Int, by change: Int) {
    if first != NameTable.none, firstLine >= offset { firstLine = UInt32(Int(firstLine) + change) }
    if second != NameTable.none, secondLine >= offset { secondLine = UInt32(Int(secondLine) + change) }
  }

  /// Takes the places of those that `others` has.
  mutating func update(by others: ToldNames) {
    if others.first != NameTable.none { (first, firstLine) = (others.first, others.firstLine) }
    if others.second != NameTable.none { (second, secondLine) = (others.second, others.secondLine) }
  }

  /// Whether they are the same two, wherever they are told.
  func areThose(of other: ToldNames) -> Bool { first == other.first && second == other.second }
}

extension LineReader {
  /// The names that lines were read by so far.
  var toldNames: ToldNames {
    ToldNames(first: first, second: second, firstLine: firstLine, secondLine: secondLine)
  }

  /// Notes which names the line at `position` has told.
  @inline(__always)
  mutating func noteTold(at position: Int) {
    guard secondLine == .max else { return }
    if firstLine == .max, first != NameTable.none { firstLine = UInt32(truncatingIfNeeded: position) }
    if second != NameTable.none { secondLine = UInt32(truncatingIfNeeded: position) }
  }

  /// Goes on with names that lines above have told.
  mutating func goOn(with names: ToldNames) {
    (first, second) = (names.first, names.second)
    (firstLine, secondLine) = (names.firstLine, names.secondLine)
  }
}
