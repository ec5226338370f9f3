package import TCP
package import TraceSyntax

/// How the numbers of one direction are written.
///
/// The endpoints count positions, of which only differences matter. A mark says which number is written for a
/// position; behind it numbers run on. The first number written about a direction makes the first mark; data of
/// unwritten length, unshown data, a renewed letter or a shifted count make further ones. So nothing in the
/// endpoints is ever moved when a trace tells later what its numbers are.
package struct Numbering: Equatable, Sendable {
  /// That `number` is written for `position`.
  package struct Mark: Hashable, Sendable {
    /// Where in the direction, as the endpoints count.
    package var position: SequenceNumber
    /// What the trace writes for it.
    package var number: WrittenNumber
  }

  /// The newest mark; meaningful once `isKnown`.
  private(set) package var current = Mark(
    position: SequenceNumber(0), number: WrittenNumber(offset: 0))
  /// The marks before it, oldest first.
  private(set) package var earlier: [Mark] = []
  /// Whether any number about this direction was written, since it began anew last.
  private(set) package var isKnown = false
  /// Where it began anew last; those below are told by `earlier` alone.
  private var beginning: SequenceNumber?

  package init() {}

  /// Enters that `number` is written for `position`, from there on; as the first of a count that began anew, from where
  /// that began.
  package mutating func mark(_ position: SequenceNumber, _ number: WrittenNumber) {
    let mark = Mark(position: position, number: number)
    if let beginning, position.precedes(beginning) {
      earlier.insert(
        mark, at: earlier.firstIndex { beginning.precedesOrEquals($0.position) } ?? earlier.endIndex)
      return
    }
    if isKnown { earlier.append(current) }
    current = mark
    if let beginning, !isKnown, beginning.precedes(position) {
      current = Mark(position: beginning, number: number + (0 &- position.distance(from: beginning)))
    }
    isKnown = true
  }

  /// Lets the next number about the direction begin it anew at `position`, whatever it is.
  package mutating func forget(from position: SequenceNumber) {
    if isKnown { earlier.append(current) }
    isKnown = false
    beginning = position
  }

  /// Enters that `number` was written for `position` long before the numbers in use, which begin at `beginning`.
  package mutating func markLongAgo(
    _ position: SequenceNumber, _ number: WrittenNumber, before beginning: SequenceNumber
  ) {
    let lowest = earlier.first ?? (isKnown ? current : nil)
    if let lowest, beginning.precedes(lowest.position) {
      earlier.insert(Mark(position: beginning, number: lowest.number(at: beginning)), at: 0)
    }
    earlier.insert(Mark(position: position, number: number), at: 0)
    if !isKnown { self.beginning = beginning }
  }

  /// Takes the newest mark back.
  package mutating func removeNewestMark() {
    guard let previous = earlier.popLast() else { return }
    current = previous
  }

  /// The number for `position`, as the trace would write it; `nil` while none is known.
  package func number(at position: SequenceNumber) -> WrittenNumber? {
    if let beginning, position.precedes(beginning) {
      return earlier.isEmpty ? nil : earlierMark(for: position).number(at: position)
    }
    guard isKnown else { return nil }
    return mark(for: position).number(at: position)
  }

  /// Whether `number` is written for `position`.
  ///
  /// As good as `number(at: position) == number`, but comparing optionals calls for what it compares by a table.
  @inline(__always)
  func writes(_ number: WrittenNumber, for position: SequenceNumber) -> Bool {
    isKnown && mark(for: position).number(at: position) == number
  }

  /// The position of `number`, `nil` where its letters are not those of any mark.
  package func position(of number: WrittenNumber) -> SequenceNumber? {
    guard isKnown else { return nil }
    if number.base == current.number.base {
      let position = current.position(of: number)
      if earlier.isEmpty || !position.precedes(current.position) { return position }
    }
    return earlierPosition(of: number)
  }

  /// Whether `number` counts with letters that no mark of this direction has.
  package func isForeign(_ number: WrittenNumber) -> Bool {
    isKnown && number.base != current.number.base && !earlier.contains { $0.number.base == number.base }
  }

  @inline(__always)
  private func mark(for position: SequenceNumber) -> Mark {
    if earlier.isEmpty || !position.precedes(current.position) { return current }
    return earlierMark(for: position)
  }

  private func earlierMark(for position: SequenceNumber) -> Mark {
    for mark in earlier.reversed() where !position.precedes(mark.position) { return mark }
    return earlier[0]
  }

  private func earlierPosition(of number: WrittenNumber) -> SequenceNumber? {
    var oldest: SequenceNumber?
    var next = current
    for mark in earlier.reversed() {
      defer { next = mark }
      guard mark.number.base == number.base else { continue }
      let position = mark.position(of: number)
      if !position.precedes(mark.position) {
        // A number that the count jumped over lies just below where it went on.
        let isLeftOut = next.position.precedes(position) && next.number.base == number.base
        return isLeftOut ? next.position(of: number) : position
      }
      oldest = position
    }
    return oldest ?? (number.base == current.number.base ? current.position(of: number) : nil)
  }
}

extension Numbering.Mark {
  /// The number for `position`, counted on from this mark.
  package func number(at position: SequenceNumber) -> WrittenNumber {
    number + position.distance(from: self.position)
  }

  /// The position of a number with the same letters.
  package func position(of other: WrittenNumber) -> SequenceNumber {
    position + (other.offset &- number.offset)
  }
}
