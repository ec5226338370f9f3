import Problems
import TCP
import TraceText

/// An arrow between two names.
struct Arrow {
  var length: Int
  /// Whether the name behind it is the receiver.
  var pointsRight: Bool
}

extension LineReader {
  /// Reads the sender, a direction, and the rest of a segment, event or state line.
  mutating func readEndpoints(_ bytes: Span<UInt8>) -> Bool {
    let from = cursor
    guard let name = readName(bytes, as: .sender) else { return readWithoutSender(bytes, from) }
    statement.sender = name
    let nameEnd = cursor
    skipBlanks(bytes)
    if byte(bytes, cursor) == Ascii.colon {
      sink.token(.separator, cursor, cursor + 1, nil)
      cursor += 1
    } else if let arrow = arrow(bytes, cursor) {
      readDirection(bytes, arrow, from: from)
    } else if let length = colonLength(bytes, cursor) {
      sink.token(.separator, cursor, cursor + length, nil)
      cursor += length
    } else if items.isTable, byte(bytes, cursor) == Ascii.pipe {
      cursor += 1
    } else if !readWithoutColon(bytes, from: from, nameEnd: nameEnd) {
      return false
    }
    note(endpoint: statement.sender)
    readContent(bytes)
    return true
  }

  /// Remembers the endpoints of the trace.
  @inline(__always)
  private mutating func note(endpoint: UInt16) {
    if first == NameTable.none {
      first = endpoint
    } else if second == NameTable.none, endpoint != first {
      second = endpoint
    }
  }

  /// The bytes of `:` or `：` at `position`.
  func colonLength(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    switch byte(bytes, position) {
    case Ascii.colon: 1
    case 0xef where byte(bytes, position + 1) == 0xbc && byte(bytes, position + 2) == 0x9a: 3
    default: nil
    }
  }

  /// `-> B:` behind the first name; for `<-` the first name was the receiver's.
  private mutating func readDirection(_ bytes: Span<UInt8>, _ arrow: Arrow, from: Int) {
    sink.token(.arrow, cursor, cursor + arrow.length, nil)
    let arrowStart = cursor
    cursor += arrow.length
    skipBlanks(bytes)
    if !arrow.pointsRight { sink.relabel(.sender, last: true, as: .receiver) }
    if let other = readName(bytes, as: arrow.pointsRight ? .receiver : .sender) {
      if arrow.pointsRight {
        statement.receiver = other
        if first == NameTable.none { first = statement.sender }
      } else {
        statement.receiver = statement.sender
        statement.sender = other
        if first == NameTable.none { first = statement.receiver }
      }
      note(endpoint: other)
    } else if !arrow.pointsRight {
      statement.receiver = statement.sender
      statement.sender = NameTable.none
      reportMissingSender(bytes, at: arrowStart + arrow.length)
    }
    skipBlanks(bytes)
    if let length = colonLength(bytes, cursor) {
      sink.token(.separator, cursor, cursor + length, nil)
      cursor += length
    }
  }

  /// A line whose first name has neither colon nor arrow behind it; `false` where it cannot be a statement.
  private mutating func readWithoutColon(_ bytes: Span<UInt8>, from: Int, nameEnd: Int) -> Bool {
    let next = byte(bytes, cursor)
    if next == Ascii.openBracket || next == Ascii.openParenthesis || itemFollows(bytes, cursor) {
      let edit = TextEdit(range: ByteRange(nameEnd, nameEnd), replacement: ":")
      report(.unreadableLine, from, nameEnd, fixes: [QuickFix(.add(":"), edits: [edit])])
      return true
    }
    if let words = nameOfWords(bytes, from) {
      let quoted = "\"\(text(from, words))\""
      report(.unreadableLine, from, words, expected: quoted, fixes: [write(quoted, from, words)])
      statement.sender = document.names.intern(text(from, words))
      sink.token(.name, nameEnd, words, .sender)
      cursor = words
      skipBlanks(bytes)
      if let arrow = arrow(bytes, cursor) {
        readDirection(bytes, arrow, from: from)
      } else if let length = colonLength(bytes, cursor) {
        cursor += length
      }
      return true
    }
    reportUnreadable(bytes, from)
    return false
  }

  /// Where a name of several words without quotes ends, if a colon or arrow and an item follow it.
  private func nameOfWords(_ bytes: Span<UInt8>, _ from: Int) -> Int? {
    var position = from
    var wordEnd = from
    while position < end {
      let nameEnd = nameEnd(bytes, position)
      guard nameEnd > position else { return nil }
      wordEnd = nameEnd
      position = nameEnd
      while Ascii.isBlank(byte(bytes, position)) { position += 1 }
      if arrow(bytes, position) != nil { return wordEnd }
      if let colon = colonLength(bytes, position) {
        position += colon
        while Ascii.isBlank(byte(bytes, position)) { position += 1 }
        return itemFollows(bytes, position) ? wordEnd : nil
      }
    }
    return nil
  }

  /// Whether a known flag or key stands at `position`.
  func itemFollows(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    longestPhrase(bytes, position) != nil
  }

  /// A line that begins with an item, a bracket or an arrow: the sender is missing; or nothing is readable.
  private mutating func readWithoutSender(_ bytes: Span<UInt8>, _ from: Int) -> Bool {
    if let arrow = arrow(bytes, from), arrow.pointsRight {
      sink.token(.arrow, from, from + arrow.length, nil)
      cursor = from + arrow.length
      skipBlanks(bytes)
      if let receiver = readName(bytes, as: .receiver) {
        statement.receiver = receiver
        skipBlanks(bytes)
        if let length = colonLength(bytes, cursor) { cursor += length }
        if receiver == first, second != NameTable.none {
          statement.sender = second
        } else if receiver == second {
          statement.sender = first
        } else {
          reportMissingSender(bytes, at: from)
        }
        readContent(bytes)
        return true
      }
      cursor = from
    }
    guard itemFollows(bytes, from) || byte(bytes, from) == Ascii.openBracket else {
      if !hasProblem { reportUnreadable(bytes, from) }
      return false
    }
    reportMissingSender(bytes, at: from)
    readContent(bytes)
    return true
  }

  private mutating func reportMissingSender(_ bytes: Span<UInt8>, at place: Int) {
    markBroken()
    let fixes = [first, second].filter { $0 != NameTable.none && $0 != statement.receiver }.map { name in
      let text = "\(NameSpelling.written(document.names[name])): "
      return QuickFix(
        .add(text), edits: [TextEdit(range: ByteRange(place, place), replacement: text)], isSafe: false)
    }
    report(
      .missingSender, place, contentEnd(bytes, place),
      fixes: statement.receiver == NameTable.none ? fixes : [])
  }

  /// Reports the line from `from` as unreadable; its numbers count for nothing.
  mutating func reportUnreadable(_ bytes: Span<UInt8>, _ from: Int) {
    markBroken()
    let last = contentEnd(bytes, from)
    sink.token(.unread, from, last, nil)
    report(.unreadableLine, from, last)
    cursor = last
    skipBlanks(bytes)
    readTrailingComment(bytes)
  }

  /// Where the text from `from` ends before a trailing comment and the blanks before it.
  func contentEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    var last = from
    var position = from
    while position < end {
      let byte = bytes[position]
      if position > from, Ascii.isBlank(bytes[position - 1]),
        byte == Ascii.number || (byte == Ascii.slash && self.byte(bytes, position + 1) == Ascii.slash)
      {
        break
      }
      position += 1
      if !Ascii.isBlank(byte) { last = position }
    }
    return max(last, from)
  }
}
