import Problems
import TraceText

/// Words before a colon that name no endpoint.
enum TitleWords {
  /// What people write before the title of a trace.
  static let all = Set(
    ["title", "heading", "caption", "제목", "표제", "타이틀"].map { PackedWord($0) })
}

extension LineReader {
  /// Whether the line is `Title: Opening a connection`: a word for a title, that is no endpoint so far, and words behind
  /// it of which some are no items.
  func isTitle(_ bytes: Span<UInt8>, _ from: Int, nameEnd: Int) -> Bool {
    guard statement.sender != first, statement.sender != second, statement.receiver == NameTable.none,
      TitleWords.all.contains(PackedWord(bytes, from, nameEnd))
    else { return false }
    let last = contentEnd(bytes, cursor)
    var position = cursor
    while position < last {
      let next = wordEnd(bytes, position)
      guard next > position else {
        position += Scalars.scan(bytes, position, end).length
        continue
      }
      let isValue = Ascii.isDigit(bytes[position]) || assignmentLength(bytes, position - 1) > 0
      if !isValue, !itemFollows(bytes, position) { return true }
      position = next
    }
    return false
  }

  /// Reports a title that is not written as one.
  mutating func reportTitle(_ bytes: Span<UInt8>, _ from: Int) {
    let last = contentEnd(bytes, from)
    while Ascii.isBlank(byte(bytes, cursor)) { cursor += 1 }
    let heading = "== \(text(cursor, max(cursor, last))) =="
    sink.token(.unread, cursor, last, nil)
    // Behind the first segment a heading would begin another trace.
    report(
      .unreadableLine, from, last, expected: heading,
      fixes: [write(heading, from, last, isSafe: first == NameTable.none)])
    cursor = last
    skipBlanks(bytes)
    readTrailingComment(bytes)
  }
}
