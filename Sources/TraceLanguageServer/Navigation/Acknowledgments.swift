import HandshakeTrace
import LessonMetadata
import TCP
import TraceSyntax

/// Which segment the number of an `ACK=` acknowledges, as far as the numbers that are written tell: the one whose last
/// number is the one below (RFC 9293, 3.4). Found without running the trace, which is too long for one place.
struct Acknowledgments {
  /// How far from a segment its counterpart is sought, in statements.
  private static let reach = 4096

  private let document: TraceDocument
  private let statements: Range<Int>
  /// Which endpoint an alias stands for.
  private let names: [UInt16: UInt16]
  /// Sums of letters with those that lengths add.
  private var symbols: SymbolTable

  init(_ lesson: CheckedLesson, _ trace: TraceExtent) {
    document = lesson.document
    statements = trace.statements
    symbols = lesson.document.symbols
    var names: [UInt16: UInt16] = [:]
    for endpoint in lesson.metadata.endpoints {
      let own = ([endpoint.name] + endpoint.aliases).compactMap { lesson.document.names.index(of: $0) }
      for other in own.dropFirst() { names[other] = own[0] }
    }
    self.names = names
  }

  /// The statement that sent what the ACK of statement `index` acknowledges; `nil` where the numbers do not tell.
  mutating func acknowledged(by index: Int) -> Int? {
    let own = document.statements[index]
    guard own.marks.hasAny(.hasAcknowledgment) else { return nil }
    // Where a length is not written, a segment may be the one as long as none begins nearer.
    var open: (index: Int, distance: UInt32)?
    for other in stride(from: index - 1, through: max(statements.lowerBound, index - Self.reach), by: -1) {
      guard isOpposite(other, to: own), let reached = reach(of: own.acknowledgment, into: other) else {
        continue
      }
      switch reached {
      case .end, .inside: return open.map { $0.index } ?? other
      case .open(let distance):
        if open.map({ distance < $0.distance }) ?? true { open = (other, distance) }
      case .beyond: if let open { return open.index }
      }
    }
    return open?.index
  }

  /// The statements whose ACK is the first to cover the segment of statement `index`, and those that repeat it.
  mutating func acknowledging(_ index: Int) -> [Int] {
    let end = min(statements.upperBound, index + Self.reach)
    var found: [Int] = []
    for other in index + 1..<max(end, index + 1) where isOpposite(other, to: document.statements[index]) {
      guard document.statements[other].marks.hasAny(.hasAcknowledgment) else { continue }
      if acknowledged(by: other) == index {
        found.append(other)
      } else if !found.isEmpty {
        break
      } else if covers(other, index) {
        return [other]
      }
    }
    return found
  }

  /// How far an acknowledgment number reaches into a segment.
  private enum Reach {
    /// Its last number is the one below.
    case end
    case inside
    /// By so many numbers into a segment whose length is not written.
    case open(UInt32)
    case beyond
  }

  /// `nil` where it does not reach into the segment, or counts with other letters.
  private mutating func reach(of number: WrittenNumber, into index: Int) -> Reach? {
    let segment = document.statements[index]
    guard segment.marks.hasAny(.hasSequence), !segment.marks.hasAny(.isBroken) else { return nil }
    let octets: UInt32 = (segment.bits.hasAny(.syn) ? 1 : 0) + (segment.bits.hasAny(.fin) ? 1 : 0)
    let length = segment.length
    let isLengthOpen = segment.marks.hasAny(.unknownData, .blankLength)
    if !isLengthOpen, segment.marks.hasAny(.hasLength), length.base != 0 {
      let end = WrittenNumber(
        base: symbols.sum(segment.sequence.base, length.base),
        offset: segment.sequence.offset &+ length.offset &+ octets)
      return end == number && end.base != SymbolTable.overflow ? .end : nil
    }
    guard segment.sequence.base == number.base, number.base != SymbolTable.overflow else { return nil }
    let distance = number.offset &- segment.sequence.offset
    guard Int32(bitPattern: distance) > 0 else { return nil }
    if isLengthOpen { return .open(distance) }
    let used = (segment.marks.hasAny(.hasLength) ? length.offset : 0) &+ octets
    if used == 0 { return nil }
    return distance == used ? .end : distance < used ? .inside : .beyond
  }

  /// Whether the ACK of statement `other` reaches the end of the segment of `index` or beyond it.
  private mutating func covers(_ other: Int, _ index: Int) -> Bool {
    switch reach(of: document.statements[other].acknowledgment, into: index) {
    case .end, .beyond: true
    case .inside, .open, .none: false
    }
  }

  /// Whether a statement is a segment of the other endpoint.
  private func isOpposite(_ index: Int, to statement: Statement) -> Bool {
    let other = document.statements[index]
    guard other.kind == .segment else { return false }
    return (names[other.sender] ?? other.sender) != (names[statement.sender] ?? statement.sender)
  }
}
