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
    } else if byte(bytes, cursor) == Ascii.hyphen || byte(bytes, cursor) == 0x3c,
      readArrowLabel(bytes, from)
    {
      return true
    } else if let arrow = arrow(bytes, cursor) {
      if !isPlainName(bytes, cursor + arrow.length), let loose = looseEndpoints(bytes, from) {
        read(loose, bytes, from, nameEnd: nameEnd)
      } else {
        readDirection(bytes, arrow)
      }
    } else if let length = colonLength(bytes, cursor) {
      sink.token(.separator, cursor, cursor + length, nil)
      cursor += length
    } else if items.isTable, byte(bytes, cursor) == Ascii.pipe {
      cursor += 1
      readReceiverCell(bytes)
    } else if !readWithoutColon(bytes, from: from, nameEnd: nameEnd) {
      return false
    }
    if isTitle(bytes, from, nameEnd: nameEnd) {
      reportTitle(bytes, from)
      return false
    }
    note(endpoint: statement.sender)
    readContent(bytes)
    return true
  }

  /// Remembers the endpoints of the trace.
  @inline(__always)
  mutating func note(endpoint: UInt16) {
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
  private mutating func readDirection(_ bytes: Span<UInt8>, _ arrow: Arrow) {
    sink.token(.arrow, cursor, cursor + arrow.length, nil)
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
      reportMissingSender(bytes, at: cursor)
    }
    skipBlanks(bytes)
    if let length = colonLength(bytes, cursor) {
      sink.token(.separator, cursor, cursor + length, nil)
      cursor += length
    }
  }

  /// The cell behind the sender's in a table, if a name stands in it: `| Client | Server | SYN |`.
  private mutating func readReceiverCell(_ bytes: Span<UInt8>) {
    skipBlanks(bytes)
    var next = nameEnd(bytes, cursor)
    guard next > cursor, !itemFollows(bytes, cursor) else { return }
    while Ascii.isBlank(byte(bytes, next)) { next += 1 }
    guard byte(bytes, next) == Ascii.pipe, let receiver = readName(bytes, as: .receiver) else { return }
    statement.receiver = receiver
    if first == NameTable.none { first = statement.sender }
    note(endpoint: receiver)
  }

  /// Behind a dash, `=`, `;`, `,` or `|` at `position` that stands where the colon should, before an item.
  private func signForColon(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    guard position < end else { return nil }
    let scalar = Scalars.scan(bytes, position, end)
    switch scalar.value {
    case 0x2d, 0x3d, 0x3b, 0x2c, 0x7c, 0x2013, 0x2014, 0x3001, 0xff0c: break  // - = ; , | – — 、 ，
    default: return nil
    }
    var item = position + scalar.length
    while Ascii.isBlank(byte(bytes, item)) { item += 1 }
    return itemFollows(bytes, item) ? position + scalar.length : nil
  }

  /// A line whose first name has neither colon nor arrow behind it; `false` where it cannot be a statement.
  private mutating func readWithoutColon(_ bytes: Span<UInt8>, from: Int, nameEnd: Int) -> Bool {
    if let loose = looseEndpoints(bytes, from) {
      read(loose, bytes, from, nameEnd: nameEnd)
      return true
    }
    if let sign = signForColon(bytes, cursor) {
      report(
        .unreadableLine, from, sign, expected: "\(text(from, nameEnd)):", fixes: [write(":", nameEnd, sign)])
      cursor = sign
      return true
    }
    let next = byte(bytes, cursor)
    if next == Ascii.openBracket || next == Ascii.openParenthesis || itemFollows(bytes, cursor) {
      let edit = TextEdit(range: ByteRange(nameEnd, nameEnd), replacement: ":")
      report(.unreadableLine, from, nameEnd, fixes: [QuickFix(.add(":"), edits: [edit])])
      return true
    }
    reportUnreadable(bytes, from)
    return false
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
    guard itemFollows(bytes, from) || opensReadableBracket(bytes, from) else {
      if !hasProblem { reportUnreadable(bytes, from) }
      return false
    }
    reportMissingSender(bytes, at: from)
    readContent(bytes)
    return true
  }

  /// Whether a bracket with flags or states, and no name or number, opens at `from`.
  private func opensReadableBracket(_ bytes: Span<UInt8>, _ from: Int) -> Bool {
    guard byte(bytes, from) == Ascii.openBracket else { return false }
    let bracket = bracket(bytes, from)
    var inside = bracket.inside
    while Ascii.isBlank(byte(bytes, inside)) { inside += 1 }
    return itemFollows(bytes, inside) || FlagLetters.read(bytes, inside, end) != nil
      || StateWords.table[PackedWord(bytes, inside, bracket.close)] != nil
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
    report(.unreadableLine, from, last, fixes: visibleFixes(bytes, from, last))
    cursor = last
    skipBlanks(bytes)
    readTrailingComment(bytes)
  }

  /// Where the text from `from` ends before a trailing comment and the blanks before it.
  func contentEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int { contentEnd(bytes, from, before: end) }

  /// The same, as if nothing stood at or behind `limit`.
  func contentEnd(_ bytes: Span<UInt8>, _ from: Int, before limit: Int) -> Int {
    var last = from
    var position = from
    while position < limit {
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
