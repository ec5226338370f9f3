import Problems
import TraceText

/// The endpoints of a line that names them with more words than a bare name has: `Host A → Host B:`,
/// `Client (10.0.0.1) -> Server:`, `Client to Server:`.
struct LooseEndpoints {
  /// The name that stands first, and the one behind the arrow.
  var first: Range<Int>
  var second: Range<Int>?
  var pointsRight = true
  /// Behind the endpoints, before the colon.
  var end: Int
  /// Behind the colon; the same as `end` where there is none.
  var contentStart: Int
  /// Whether text in parentheses or brackets stands beside a name.
  var hasRemark = false
}

extension LineReader {
  /// The endpoints from `from` on, if an arrow or colon parts them, and an item or a bracket follows them.
  func looseEndpoints(_ bytes: Span<UInt8>, _ from: Int) -> LooseEndpoints? {
    guard let first = looseName(bytes, from) else { return nil }
    var loose = LooseEndpoints(first: first.name, end: first.wordsEnd, contentStart: first.wordsEnd)
    loose.hasRemark = first.wordsEnd > first.name.upperBound
    var position = behindBlanks(bytes, first.wordsEnd)
    let arrow = arrow(bytes, position) ?? wordForArrow(bytes, position)
    if let arrow {
      loose.pointsRight = arrow.pointsRight
      guard let second = looseName(bytes, behindBlanks(bytes, position + arrow.length)) else { return nil }
      loose.second = second.name
      loose.end = second.wordsEnd
      loose.hasRemark = loose.hasRemark || second.wordsEnd > second.name.upperBound
      position = behindBlanks(bytes, second.wordsEnd)
    }
    let colon = colonLength(bytes, position)
    guard colon != nil || (arrow != nil && loose.end == loose.second?.upperBound) else { return nil }
    loose.contentStart = colon.map { position + $0 } ?? loose.end
    let content = behindBlanks(bytes, loose.contentStart)
    let next = byte(bytes, content)
    guard next == Ascii.openBracket || next == Ascii.openParenthesis || itemFollows(bytes, content) else {
      return nil
    }
    return loose
  }

  /// Takes `loose` for the line's endpoints, and reports how they are written.
  mutating func read(_ loose: LooseEndpoints, _ bytes: Span<UInt8>, _ from: Int, nameEnd: Int) {
    let one = document.names.intern(text(loose.first.lowerBound, loose.first.upperBound))
    statement.sender = one
    var repaired = NameSpelling.written(document.names[one])
    sink.token(.name, nameEnd, loose.first.upperBound, .sender)
    if let second = loose.second {
      let other = document.names.intern(text(second.lowerBound, second.upperBound))
      let written = NameSpelling.written(document.names[other])
      if !loose.pointsRight { sink.relabel(.sender, last: false, as: .receiver) }
      sink.token(.name, second.lowerBound, second.upperBound, loose.pointsRight ? .receiver : .sender)
      statement.sender = loose.pointsRight ? one : other
      statement.receiver = loose.pointsRight ? other : one
      repaired = loose.pointsRight ? "\(repaired) -> \(written)" : "\(written) -> \(repaired)"
      if first == NameTable.none { first = one }
      note(endpoint: one)
      note(endpoint: other)
    }
    if loose.contentStart == loose.end { repaired += ":" }
    report(
      .unreadableLine, from, loose.end, expected: repaired,
      fixes: [write(repaired, from, loose.end, isSafe: !loose.hasRemark)])
    cursor = loose.contentStart
  }

  /// Whether the name behind an arrow that ends at `position` has no further word or remark behind it.
  func isPlainName(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    let start = behindBlanks(bytes, position)
    let last = nameEnd(bytes, start)
    let next = behindBlanks(bytes, last)
    guard last > start, next < end else { return true }
    if bytes[next] == Ascii.openParenthesis { return false }
    return nameEnd(bytes, next) == next || itemFollows(bytes, next)
  }

  /// The words at `from` that can be parts of a name, and where they and remarks between them end.
  private func looseName(_ bytes: Span<UInt8>, _ from: Int) -> (name: Range<Int>, wordsEnd: Int)? {
    var name = from..<from
    var wordsEnd = from
    var position = from
    while position < end {
      let wordEnd = nameEnd(bytes, position)
      if wordEnd > position {
        if wordsEnd > from, itemFollows(bytes, position) || wordForArrow(bytes, position) != nil { break }
        guard name.upperBound == wordsEnd else { break }
        name = from..<wordEnd
        wordsEnd = wordEnd
      } else if let remark = remarkEnd(bytes, position), wordsEnd > from {
        wordsEnd = remark
      } else {
        break
      }
      position = behindBlanks(bytes, wordsEnd)
    }
    return name.isEmpty || itemFollows(bytes, from) ? nil : (name, wordsEnd)
  }

  /// Behind the parentheses or brackets that open at `position`.
  private func remarkEnd(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    let close: UInt8
    switch bytes[position] {
    case Ascii.openParenthesis: close = Ascii.closeParenthesis
    case Ascii.openBracket: close = Ascii.closeBracket
    default: return nil
    }
    var last = position
    while last < end, bytes[last] != close { last += 1 }
    return last < end ? last + 1 : nil
  }

  /// `to` where an arrow should stand.
  private func wordForArrow(_ bytes: Span<UInt8>, _ position: Int) -> Arrow? {
    guard byte(bytes, position) == 0x74, byte(bytes, position + 1) == 0x6f,
      Ascii.isBlank(byte(bytes, position + 2))
    else { return nil }
    return Arrow(length: 2, pointsRight: true)
  }

  private func behindBlanks(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    var position = from
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    return position
  }
}
