import Problems
import TCP
import TraceText

extension LineReader {
  /// The most bytes of a state's name with a few too many.
  private static var longestState: Int { 16 }

  /// Reads a state that is all a line says and has no brackets around it, spelled right or nearly so: `Client:
  /// ESTABLISHED`. It is reported, asserts nothing, and is no segment.
  mutating func readBareState(_ bytes: Span<UInt8>) -> Bool {
    guard statement.receiver == NameTable.none, !statement.marks.hasAny(.arrives) else { return false }
    var from = cursor
    while Ascii.isBlank(byte(bytes, from)) { from += 1 }
    guard Ascii.isLetter(byte(bytes, from)), let last = shortTextEnd(bytes, from), last - from > 3 else {
      return false
    }
    let word = PackedWord(bytes, from, last)
    let state = StateWords.table[word]
    guard state != nil || !holdsItemsAlone(bytes, from, last) else { return false }
    let written = text(from, last)
    let isUpperCase = !written.utf8.contains { $0 &- 0x61 < 26 }
    if let state {
      guard isUpperCase || ParenthesisWords.events[word] == nil, written != "CLOSE" else { return false }
      report(.unknownItem, from, last, fixes: [write("[\(state.name)]", from, last, isSafe: false)])
    } else {
      let joined = String(written.map { $0 == " " || $0 == "_" ? "-" : $0 })
      guard let near = Nearest.match(joined, among: State.allCases.map(\.name)),
        isUpperCase || Nearest.match(written, among: Self.eventWords) == nil
      else { return false }
      report(
        .unknownState, from, last, expected: near, fixes: [write("[\(near)]", from, last, isSafe: false)])
    }
    markBroken()
    items.hasStates = true
    sink.token(.unread, from, last, nil)
    cursor = last
    skipBlanks(bytes)
    readTrailingComment(bytes)
    return true
  }

  private static var eventWords: [String] { EventKind.allCases.map(\.word) }

  /// Where the text from `from` ends before a comment; `nil` where it is longer than a state's name, or has signs that
  /// none has.
  private func shortTextEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int? {
    var last = from
    var position = from
    while position < end {
      let byte = bytes[position]
      if Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.hyphen || byte == Ascii.underscore {
        position += 1
        last = position
        guard last - from <= Self.longestState else { return nil }
      } else if Ascii.isBlank(byte) {
        position += 1
      } else {
        let isComment =
          byte == Ascii.number || (byte == Ascii.slash && self.byte(bytes, position + 1) == byte)
        guard isComment, position > last else { return nil }
        break
      }
    }
    return last
  }

  /// Whether every word from `from` to `last` is a flag or a key.
  private func holdsItemsAlone(_ bytes: Span<UInt8>, _ from: Int, _ last: Int) -> Bool {
    var position = from
    while position < last {
      let next = wordEnd(bytes, position)
      if next > position {
        guard ItemSpellings.table[PackedWord(bytes, position, next)] != nil else { return false }
        position = next
      } else {
        position += 1
      }
    }
    return true
  }
}
