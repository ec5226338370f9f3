import Problems
import TCP
import TraceText

extension LineReader {
  /// Decides by its first bytes what a line is, and reads it.
  mutating func readStatement(_ bytes: Span<UInt8>) -> Bool {
    skipBlanksOnly(bytes)
    guard cursor < end else { return false }
    let first = bytes[cursor]
    let next = byte(bytes, cursor + 1)
    switch first {
    case Ascii.number: return readCommentOrDirective(bytes)
    case Ascii.slash where next == Ascii.slash:
      sink.token(.comment, cursor, end, nil)
      return false
    case Ascii.greater: return readNote()
    case Ascii.equals where next == Ascii.equals: return readHeading(bytes)
    case Ascii.hyphen where next == Ascii.hyphen && Ascii.isBlank(byte(bytes, cursor + 2)):
      return readPhase(bytes)
    default: break
    }
    skipBullets(bytes)
    guard cursor < end else { return false }
    if bytes[cursor] == Ascii.at {
      readTime(bytes)
    } else if bytes[cursor] == Ascii.plus || Ascii.isDigit(bytes[cursor]), lacksTimeSign(bytes) {
      readTime(bytes, hasSign: false)
    }
    skipBlanks(bytes)
    let dots = ellipsisLength(bytes, cursor)
    if dots > 0 {
      let place = cursor
      cursor += dots
      skipBlanks(bytes)
      if cursor == end || startsComment(bytes) {
        sink.token(.omission, place, place + dots, nil)
        readTrailingComment(bytes)
        statement.kind = .omission
        return true
      }
      sink.token(.arrivalEllipsis, place, place + dots, .arrival)
      statement.marks.add(.arrives)
    }
    guard cursor < end, !startsComment(bytes) else {
      readTrailingComment(bytes)
      if hasDetail { report(.unreadableLine, start, end) }
      return false
    }
    return readEndpoints(bytes)
  }

  /// Moves over spaces and tabs alone: emphasis can be a bullet here.
  @inline(__always)
  private mutating func skipBlanksOnly(_ bytes: Span<UInt8>) {
    while cursor < end {
      let byte = bytes[cursor]
      if byte < 0x80 {
        guard Ascii.isBlank(byte) else { return }
        cursor &+= 1
      } else {
        let scalar = Scalars.scan(bytes, cursor, end)
        guard Scalars.isBlank(scalar.value) else { return }
        cursor += scalar.length
      }
    }
  }

  /// The bytes of `...` (or more dots) or `…` at `position`; 0 where there is neither.
  @inline(__always)
  func ellipsisLength(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    let first = byte(bytes, position)
    return first == Ascii.period || first == 0xe2 ? Ellipsis.length(bytes, position, end) : 0
  }

  /// Whether `#` or `//` stands at the cursor.
  @inline(__always)
  func startsComment(_ bytes: Span<UInt8>) -> Bool {
    let here = byte(bytes, cursor)
    return here == Ascii.number || (here == Ascii.slash && byte(bytes, cursor + 1) == Ascii.slash)
  }

  /// Reads `# text` or `// text` up to the end of the line, if it stands here.
  mutating func readTrailingComment(_ bytes: Span<UInt8>) {
    if cursor < end, startsComment(bytes) { sink.token(.comment, cursor, end, nil) }
    cursor = end
  }

  private mutating func readNote() -> Bool {
    sink.token(.note, cursor, end, nil)
    statement.kind = .note
    return true
  }

  /// `== title ==`; the second `==` may be missing.
  private mutating func readHeading(_ bytes: Span<UInt8>) -> Bool {
    readTitle(bytes, of: Ascii.equals, as: .heading)
    statement.kind = .heading
    return true
  }

  /// `-- title --`; the second `--` may be missing.
  private mutating func readPhase(_ bytes: Span<UInt8>) -> Bool {
    readTitle(bytes, of: Ascii.hyphen, as: .phase)
    statement.kind = .phase
    return true
  }

  private mutating func readTitle(_ bytes: Span<UInt8>, of mark: UInt8, as kind: TokenKind) {
    let range = TitleLine.extent(bytes, cursor, end, mark: mark)
    sink.token(kind, cursor, range.lineEnd, nil)
    cursor = range.lineEnd
    skipBlanks(bytes)
    readTrailingComment(bytes)
  }
}

/// The sign of what is left out or not there yet.
enum Ellipsis {
  /// The bytes of `...` (or more dots) or `…` at `position`; 0 where there is neither.
  static func length(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Int {
    var last = position
    while last < end, bytes[last] == Ascii.period { last += 1 }
    if last > position { return last - position >= 3 ? last - position : 0 }
    while last + 2 < end, bytes[last] == 0xe2, bytes[last + 1] == 0x80, bytes[last + 2] == 0xa6 { last += 3 }
    return last - position
  }
}

/// Where the title of a heading or phase line stands.
struct TitleLine {
  /// The title without the marks and blanks around it.
  var title: Range<Int>
  /// Behind the closing marks; a comment may follow.
  var lineEnd: Int

  /// The title of the line that has two or more of `mark` at `start`.
  ///
  /// The last pair of marks that only blanks or a comment follow closes it; without one, a comment behind a
  /// blank does.
  static func extent(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, mark: UInt8) -> TitleLine {
    var open = start
    while open < end, bytes[open] == mark { open += 1 }
    var close = end
    var lineEnd = end
    var position = open
    while position < end {
      if bytes[position] == mark, position + 1 < end, bytes[position + 1] == mark {
        let marks = position
        while position < end, bytes[position] == mark { position += 1 }
        var behind = position
        while behind < end, Ascii.isBlank(bytes[behind]) { behind += 1 }
        if behind == end || isComment(bytes, behind, end) {
          close = marks
          lineEnd = position
          break
        }
      } else {
        position += 1
      }
    }
    if lineEnd == end, close == end {
      position = open
      while position < end {
        if isComment(bytes, position, end), position > open, Ascii.isBlank(bytes[position - 1]) {
          close = position
          break
        }
        position += 1
      }
      lineEnd = close
      while lineEnd > open, Ascii.isBlank(bytes[lineEnd - 1]) { lineEnd -= 1 }
      close = lineEnd
    }
    while open < close, Ascii.isBlank(bytes[open]) { open += 1 }
    while close > open, Ascii.isBlank(bytes[close - 1]) { close -= 1 }
    return TitleLine(title: open..<close, lineEnd: lineEnd)
  }

  private static func isComment(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Bool {
    bytes[position] == Ascii.number
      || (bytes[position] == Ascii.slash && position + 1 < end && bytes[position + 1] == Ascii.slash)
  }
}
