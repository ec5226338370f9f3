import Problems
import TCP
import TraceText

extension LineReader {
  /// `[sender's state | receiver's state]`, or flags or options in brackets.
  mutating func readBracket(_ bytes: Span<UInt8>) {
    let from = cursor
    var close = from + 1
    while close < end, bytes[close] != Ascii.closeBracket { close += 1 }
    if close < end, readStates(bytes, from, close) { return }
    var inside = from + 1
    while Ascii.isBlank(byte(bytes, inside)) { inside += 1 }
    if itemFollows(bytes, inside), !isNearState(inside, min(close, end)) {
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
    reportUnknownState(bytes, from, close)
  }

  /// Whether the text is a state with a slip: longer than any flag, and near a state's name.
  private func isNearState(_ from: Int, _ last: Int) -> Bool {
    guard last - from >= 6 else { return false }
    let parts = text(from, last).split(separator: "|").map { String($0).filter { $0 != " " } }
    return parts.contains { $0.count >= 6 && Nearest.match($0, among: State.allCases.map(\.name)) != nil }
  }

  /// Reads the bracket as states if every part is one, empty or `-`.
  private mutating func readStates(_ bytes: Span<UInt8>, _ from: Int, _ close: Int) -> Bool {
    var parts = 0
    var partStart = from + 1
    var states: (State?, State?) = (nil, nil)
    var hasAlias = false
    for position in from + 1...close where position == close || bytes[position] == Ascii.pipe {
      let word = PackedWord(bytes, partStart, position)
      let state = word.isEmpty ? nil : StateWords.table[word]
      guard state != nil || word.isEmpty, parts < 2 else { return false }
      let range = trimmed(bytes, partStart, position)
      if let state {
        hasAlias = hasAlias || !isCanonical(state, bytes, range)
      }
      if parts == 0 { states.0 = state } else { states.1 = state }
      parts += 1
      partStart = position + 1
    }
    if items.hasStates {
      cursor = close + 1
      reportRepeated(bytes, from, differs: false)
      return true
    }
    recordStates(bytes, from, close)
    items.hasStates = true
    hasDetail = true
    detail.senderState = states.0
    detail.receiverState = states.1
    detail.hasStateAlias = hasAlias
    statement.marks.add(.hasStates)
    cursor = close + 1
    return true
  }

  private mutating func recordStates(_ bytes: Span<UInt8>, _ from: Int, _ close: Int) {
    guard Sink.records else { return }
    var part = StatementPart.senderState
    var partStart = from + 1
    for position in from + 1...close where position == close || bytes[position] == Ascii.pipe {
      let range = trimmed(bytes, partStart, position)
      sink.token(.state, range.lowerBound, range.upperBound, part)
      part = .receiverState
      partStart = position + 1
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
  private mutating func reportUnknownState(_ bytes: Span<UInt8>, _ from: Int, _ close: Int) {
    let last = min(close + 1, end)
    cursor = last
    sink.token(.unread, from, last, nil)
    var partStart = from + 1
    for position in from + 1...max(close, from + 1) where position >= close || bytes[position] == Ascii.pipe {
      let word = PackedWord(bytes, partStart, min(position, end))
      let range = trimmed(bytes, partStart, min(position, end))
      partStart = position + 1
      if word.isEmpty || StateWords.table[word] != nil { continue }
      let nearest = Nearest.match(text(range.lowerBound, range.upperBound), among: State.allCases.map(\.name))
      report(
        .unknownState, range.lowerBound, range.upperBound, expected: nearest ?? "",
        fixes: nearest.map { [write($0, range.lowerBound, range.upperBound)] } ?? [])
      items.hasClaim = true
      return
    }
    items.hasClaim = true
    report(.unknownState, from, last)
  }
}
