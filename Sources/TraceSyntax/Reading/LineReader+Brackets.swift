import Problems
import TCP
import TraceText

/// Brackets of a line: `[…]`, or their full-width forms.
struct Bracket {
  /// Where the opening sign stands.
  var from: Int
  /// Behind the opening sign.
  var inside: Int
  /// Where the closing sign stands, and where it ends; the line's end where there is none.
  var close: Int
  var end: Int
  var isClosed: Bool { end > close }
}

extension LineReader {
  /// `[sender's state | receiver's state]`, or flags or options in brackets.
  mutating func readBracket(_ bytes: Span<UInt8>) {
    let bracket = bracket(bytes, cursor)
    if bracket.isClosed, readStates(bytes, bracket) { return }
    var inside = bracket.inside
    while Ascii.isBlank(byte(bytes, inside)) { inside += 1 }
    if bracket.isClosed, reportOtherJoint(bytes, bracket) { return }
    if itemFollows(bytes, inside), !isNearState(inside, bracket.close) {
      items.openBrackets += 1
      cursor = inside
      return
    }
    if let letters = FlagLetters.read(bytes, inside, end),
      byte(bytes, inside + letters.length) == Ascii.closeBracket
    {
      setFlag(bytes, letters.bits, inside, inside + letters.length)
      cursor += 1
      return
    }
    reportUnknownState(bytes, bracket)
  }

  /// The bracket that opens at `from`.
  func bracket(_ bytes: Span<UInt8>, _ from: Int) -> Bracket {
    let inside = from + Scalars.scan(bytes, from, end).length
    var close = inside
    while close < end {
      let scalar = Scalars.scan(bytes, close, end)
      switch scalar.value {
      case 0x5d, 0xff3d, 0x3011:  // ] ］ 】
        return Bracket(from: from, inside: inside, close: close, end: close + scalar.length)
      default: close += scalar.length
      }
    }
    return Bracket(from: from, inside: inside, close: end, end: end)
  }

  /// `[SYN-SENT / LISTEN]`, `[SYN-SENT, LISTEN]`: two states with another sign between them than `|`.
  private mutating func reportOtherJoint(_ bytes: Span<UInt8>, _ bracket: Bracket) -> Bool {
    for position in bracket.inside..<bracket.close {
      switch bytes[position] {
      case Ascii.slash, Ascii.comma, Ascii.semicolon, Ascii.greater, 0x80...: break
      default: continue
      }
      let length = Scalars.scan(bytes, position, end).length
      let isArrow = bytes[position] == Ascii.greater && bytes[position - 1] == Ascii.hyphen
      let first = StateWords.table[PackedWord(bytes, bracket.inside, position)]
      let second = StateWords.table[PackedWord(bytes, position + length, bracket.close)]
      guard let first, let second, bytes[position] != Ascii.greater || isArrow else { continue }
      cursor = bracket.end
      sink.token(.unread, bracket.from, bracket.end, nil)
      items.hasClaim = true
      let range = trimmed(bytes, bracket.inside, bracket.close)
      let repaired = "\(first.name) | \(second.name)"
      report(
        .unknownState, range.lowerBound, range.upperBound, expected: repaired,
        fixes: [write(repaired, range.lowerBound, range.upperBound)])
      return true
    }
    return false
  }

  /// Whether the text is a state with a slip: longer than any flag, and near a state's name.
  private func isNearState(_ from: Int, _ last: Int) -> Bool {
    guard last - from >= 6 else { return false }
    let parts = text(from, last).split(separator: "|").map { String($0).filter { $0 != " " } }
    return parts.contains { $0.count >= 6 && Nearest.match($0, among: State.allCases.map(\.name)) != nil }
  }

  /// Reads the bracket as states if every part is one, empty or `-`.
  private mutating func readStates(_ bytes: Span<UInt8>, _ bracket: Bracket) -> Bool {
    let close = bracket.close
    var parts = 0
    var partStart = bracket.inside
    var states: (State?, State?) = (nil, nil)
    var hasAlias = false
    while partStart <= close {
      let position = partEnd(bytes, partStart, close)
      let word = PackedWord(bytes, partStart, position)
      let state = word.isEmpty ? nil : StateWords.table[word]
      guard state != nil || word.isEmpty, parts < 2 else { return false }
      let range = trimmed(bytes, partStart, position)
      if let state {
        hasAlias = hasAlias || !isCanonical(state, bytes, range)
      }
      if parts == 0 { states.0 = state } else { states.1 = state }
      parts += 1
      partStart = partBehind(bytes, position, close)
    }
    if items.hasStates {
      cursor = bracket.end
      reportRepeated(bytes, bracket.from, differs: false)
      return true
    }
    recordStates(bytes, bracket)
    items.hasStates = true
    hasDetail = true
    detail.senderState = states.0
    detail.receiverState = states.1
    detail.hasStateAlias = hasAlias
    statement.marks.add(.hasStates)
    cursor = bracket.end
    return true
  }

  /// Where the part at `from` ends: at `|`, also a full-width one, or where the bracket closes.
  private func partEnd(_ bytes: Span<UInt8>, _ from: Int, _ close: Int) -> Int {
    var position = from
    while position < close, bytes[position] != Ascii.pipe, !isWidePipe(bytes, position) { position += 1 }
    return position
  }

  /// Where the part behind the one that ends at `position` begins; behind `close` where there is none.
  private func partBehind(_ bytes: Span<UInt8>, _ position: Int, _ close: Int) -> Int {
    position < close && bytes[position] != Ascii.pipe ? position + 3 : position + 1
  }

  private func isWidePipe(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    bytes[position] == 0xef && byte(bytes, position + 1) == 0xbd && byte(bytes, position + 2) == 0x9c
  }

  private mutating func recordStates(_ bytes: Span<UInt8>, _ bracket: Bracket) {
    guard Sink.records else { return }
    let close = bracket.close
    var part = StatementPart.senderState
    var partStart = bracket.inside
    while partStart <= close {
      let position = partEnd(bytes, partStart, close)
      let range = trimmed(bytes, partStart, position)
      sink.token(.state, range.lowerBound, range.upperBound, part)
      part = .receiverState
      partStart = partBehind(bytes, position, close)
    }
  }

  private func trimmed(_ bytes: Span<UInt8>, _ from: Int, _ last: Int) -> Range<Int> {
    var start = from
    var end = last
    while start < end, Ascii.isBlank(bytes[start]) { start += 1 }
    while end > start, Ascii.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isCanonical(_ state: State, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let name = state.name.utf8
    guard name.count == range.count else { return false }
    return zip(name, range).allSatisfy { $0 == bytes[$1] }
  }

  /// Neither states nor items stand between the brackets.
  private mutating func reportUnknownState(_ bytes: Span<UInt8>, _ bracket: Bracket) {
    let close = bracket.close
    cursor = bracket.end
    sink.token(.unread, bracket.from, bracket.end, nil)
    items.hasClaim = true
    var partStart = bracket.inside
    while partStart <= close {
      let position = partEnd(bytes, partStart, close)
      let word = PackedWord(bytes, partStart, position)
      let range = trimmed(bytes, partStart, position)
      partStart = partBehind(bytes, position, close)
      if word.isEmpty || StateWords.table[word] != nil { continue }
      let nearest = Nearest.match(text(range.lowerBound, range.upperBound), among: State.allCases.map(\.name))
      return report(
        .unknownState, range.lowerBound, range.upperBound, expected: nearest ?? "",
        fixes: nearest.map { [write($0, range.lowerBound, range.upperBound)] } ?? [])
    }
    let closing = TextEdit(range: ByteRange(bracket.end, bracket.end), replacement: "]")
    let fixes = bracket.isClosed ? [] : [QuickFix(.add("]"), edits: [closing])]
    report(.unknownState, bracket.from, bracket.end, fixes: fixes)
  }
}
