import Problems
import TraceText

extension LineReader {
  /// Reads a name as `part`; `nil` where none stands here, and then the cursor does not move.
  mutating func readName(_ bytes: Span<UInt8>, as part: StatementPart) -> UInt16? {
    let from = cursor
    if let known = document.names.recent(bytes, from, end) {
      sink.token(.name, from, known.end, part)
      cursor = known.end
      return known.index
    }
    return readNewName(bytes, as: part)
  }

  /// A name that did not just occur, or one in quotes.
  private mutating func readNewName(_ bytes: Span<UInt8>, as part: StatementPart) -> UInt16? {
    let from = cursor
    if byte(bytes, from) == Ascii.quote || quoteLength(bytes, from) > 1 {
      return readQuotedName(bytes, as: part)
    }
    var last = nameEnd(bytes, from)
    guard last > from else { return nil }
    if byte(bytes, last) == Ascii.colon, Ascii.isDigit(byte(bytes, last + 1)) {
      last = portEnd(bytes, last, as: part) ?? last
    }
    guard ItemSpellings.table[PackedWord(bytes, from, last)] == nil else { return nil }
    sink.token(.name, from, last, part)
    cursor = last
    return document.names.intern(bytes, from, last)
  }

  /// `"TCP Peer A"`, also in the quotes that word processors set; whatever stands between them is the name.
  private mutating func readQuotedName(_ bytes: Span<UInt8>, as part: StatementPart) -> UInt16? {
    let from = cursor
    let inside = from + quoteLength(bytes, from)
    var position = inside
    while position < end, quoteLength(bytes, position) == 0 { position += 1 }
    guard position < end else {
      report(.unterminatedQuote, from, contentEnd(bytes, from))
      markBroken()
      return nil
    }
    guard position > inside else { return nil }
    cursor = position + quoteLength(bytes, position)
    sink.token(.name, from, cursor, part)
    return document.names.intern(text(inside, position))
  }

  /// The bytes of `"`, `“` or `”` at `position`; 0 where there is none.
  private func quoteLength(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    switch byte(bytes, position) {
    case Ascii.quote: 1
    case 0xe2 where byte(bytes, position + 1) == 0x80: byte(bytes, position + 2) &- 0x9c < 2 ? 3 : 0
    default: 0
    }
  }

  /// Where the bare name at `position` ends: letters, digits, `_`, and `-` and `.` inside.
  @inline(__always)
  func nameEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    var position = from
    while position < end {
      let byte = bytes[position]
      if Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.underscore {
        position &+= 1
      } else if byte == Ascii.hyphen || byte == Ascii.period {
        let next = innerPunctuationEnd(bytes, position)
        guard next > position, position > from else { return position }
        position = next
      } else if byte >= 0x80 {
        let scalar = Scalars.scan(bytes, position, end)
        guard scalar.isValid, Scalars.isNamePart(scalar.value) else { return position }
        position += scalar.length
      } else {
        return position
      }
    }
    return position
  }

  /// Behind the `-` and `.` at `position` if a name goes on there; otherwise `position`.
  private func innerPunctuationEnd(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    var next = position
    while byte(bytes, next) == Ascii.hyphen || byte(bytes, next) == Ascii.period { next += 1 }
    guard next < end else { return position }
    let byte = bytes[next]
    if Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.underscore { return next }
    guard byte >= 0x80 else { return position }
    let scalar = Scalars.scan(bytes, next, end)
    return scalar.isValid && Scalars.isNamePart(scalar.value) ? next : position
  }

  /// Behind the digits of `host:port`, whose colon is at `colon`, if another colon or an arrow follows; behind
  /// an arrow also if flags or items do, as in `10.0.0.1:80 [SYN]`.
  private func portEnd(_ bytes: Span<UInt8>, _ colon: Int, as part: StatementPart) -> Int? {
    var position = colon + 1
    while Ascii.isDigit(byte(bytes, position)) { position += 1 }
    var next = position
    while Ascii.isBlank(byte(bytes, next)) { next += 1 }
    if colonLength(bytes, next) != nil || arrow(bytes, next) != nil { return position }
    let endsDirection =
      part == .receiver && (byte(bytes, next) == Ascii.openBracket || itemFollows(bytes, next))
    return endsDirection ? position : nil
  }

  /// The arrow at `position`: a shaft of dashes with a head, or an arrow character.
  func arrow(_ bytes: Span<UInt8>, _ position: Int) -> Arrow? {
    guard position < end else { return nil }
    var next = position
    var isLeft = false
    var isRight = false
    while next < end {
      let scalar = Scalars.scan(bytes, next, end)
      switch scalar.value {
      case 0x3c, 0x25c0, 0x25c4:  // < ◀ ◄
        if next != position, !isLeft { return nil }
        isLeft = true
      case 0x2190, 0x21d0, 0x27f5, 0x2b05, 0x21a9:  // ← ⇐ ⟵ ⬅
        isLeft = true
      case 0x2d, 0x3d, 0x7e, 0x2013, 0x2014, 0x2500, 0x2501, 0xfe0f:  // - = ~ – — ─ ━
        break
      case 0x3e, 0x25b6, 0x25ba:  // > ▶ ►
        isRight = true
      case 0x2192, 0x21d2, 0x27f6, 0x279c, 0x27a1, 0x279d, 0x2794:  // → ⇒ ⟶ ➜ ➡
        isRight = true
      default:
        guard isLeft != isRight else { return nil }
        return Arrow(length: next - position, pointsRight: isRight)
      }
      next += scalar.length
    }
    guard isLeft != isRight else { return nil }
    return Arrow(length: next - position, pointsRight: isRight)
  }
}

/// How a name is written in a trace.
package enum NameSpelling {
  /// `name` itself, or in quotes where it could not be read bare.
  package static func written(_ name: String) -> String {
    var bytes = Array(name.utf8)
    bytes.append(Ascii.colon)
    let source = SourceText(name: "", bytes: bytes)
    var reader = LineReader(sink: RecordingSink(), source: source)
    reader.end = bytes.count
    let isBare = reader.readName(bytes.span, as: .sender) != nil && reader.cursor == bytes.count - 1
    return isBare ? name : "\"\(name)\""
  }
}
