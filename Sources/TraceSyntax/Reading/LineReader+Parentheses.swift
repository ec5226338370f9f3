import Problems
import TCP
import TraceText

extension LineReader {
  /// `( … )`: a fate, a claim, an event, items, positional numbers, or prose.
  mutating func readParenthesis(_ bytes: Span<UInt8>, opening: Int) {
    let from = cursor
    let inside = from + opening
    let close = closeOfParenthesis(bytes, inside)
    let isGlued = items.runEnd == from && items.run.rawValue != 0
    guard let close else {
      cursor = contentEnd(bytes, from)
      if itemFollows(bytes, inside) {
        items.openParentheses += 1
        cursor = inside
      } else {
        sink.token(.prose, from, cursor, nil)
      }
      return
    }
    if readWords(bytes, from, inside, close) { return }
    if readEvent(bytes, from, inside, close) { return }
    var first = inside
    while Ascii.isBlank(byte(bytes, first)) { first += 1 }
    if let phrase = longestPhrase(bytes, first), assignsOrCloses(bytes, phrase, close.start) {
      return readItemsInParenthesis(bytes, first, close, isGlued: isGlued)
    }
    if let values = positionalValues(bytes, inside, close.start, isGlued: isGlued), items.run.rawValue != 0 {
      cursor = close.end
      return repairPositional(values, from: from, to: close.end)
    }
    readProse(bytes, from, inside, close)
  }

  /// The closing parenthesis: where it starts and ends.
  private func closeOfParenthesis(_ bytes: Span<UInt8>, _ from: Int) -> (start: Int, end: Int)? {
    var position = from
    var depth = 0
    while position < end {
      switch bytes[position] {
      case Ascii.openParenthesis: depth += 1
      case Ascii.closeParenthesis:
        if depth == 0 { return (position, position + 1) }
        depth -= 1
      case 0xef where byte(bytes, position + 1) == 0xbc && byte(bytes, position + 2) == 0x89:
        if depth == 0 { return (position, position + 3) }
        depth -= 1
      default: break
      }
      position += 1
    }
    return nil
  }

  /// `(lost)`, `(lost, retransmission)`; whether every part is a known word.
  private mutating func readWords(
    _ bytes: Span<UInt8>, _ from: Int, _ inside: Int, _ close: (start: Int, end: Int)
  ) -> Bool {
    var marks: SegmentMarks = []
    var partStart = inside
    var parts = 0
    for position in inside...close.start
    where position == close.start || bytes[position] == Ascii.comma || bytes[position] == Ascii.semicolon {
      guard let mark = ParenthesisWords.claims[PackedWord(bytes, partStart, position)] else { return false }
      marks.add(mark)
      partStart = position + 1
      parts += 1
    }
    if !items.hasClaim { items.fateStart = from }
    items.hasClaim = true
    if parts == 1 {
      sink.token(.word, from, close.end, .claim(marks))
    } else {
      recordWords(bytes, inside, close.start)
    }
    statement.marks.add(marks)
    cursor = close.end
    return true
  }

  private mutating func recordWords(_ bytes: Span<UInt8>, _ inside: Int, _ last: Int) {
    var partStart = inside
    for position in inside...last
    where position == last || bytes[position] == Ascii.comma || bytes[position] == Ascii.semicolon {
      let mark = ParenthesisWords.claims[PackedWord(bytes, partStart, position)] ?? []
      while partStart < position, Ascii.isBlank(bytes[partStart]) { partStart += 1 }
      var partEnd = position
      while partEnd > partStart, Ascii.isBlank(bytes[partEnd - 1]) { partEnd -= 1 }
      sink.token(.word, partStart, partEnd, .claim(mark))
      partStart = position + 1
    }
  }

  /// `(close)`, `(send 10)`.
  private mutating func readEvent(
    _ bytes: Span<UInt8>, _ from: Int, _ inside: Int, _ close: (start: Int, end: Int)
  ) -> Bool {
    var last = close.start
    while last > inside, Ascii.isBlank(bytes[last - 1]) { last -= 1 }
    var word = last
    while word > inside, Ascii.isDigit(bytes[word - 1]) || bytes[word - 1] == Ascii.underscore { word -= 1 }
    if let kind = ParenthesisWords.events[PackedWord(bytes, inside, close.start)] {
      setEvent(bytes, kind, from, close.end)
      return true
    }
    guard word < last, word > inside, let number = NumberLiteral.read(bytes, word, last), number.end == last,
      ParenthesisWords.events[PackedWord(bytes, inside, word)] == .send
    else { return false }
    setEvent(bytes, .send, from, close.end)
    if !items.hasAny {
      statement.sequenceOffset = number.value
      statement.marks.add(.hasSequence)
    }
    return true
  }

  private mutating func setEvent(_ bytes: Span<UInt8>, _ kind: EventKind, _ from: Int, _ last: Int) {
    cursor = last
    sink.token(.event, from, last, .event)
    if items.eventStart >= 0 { return reportRepeated(bytes, from, differs: true) }
    items.eventStart = from
    items.eventEnd = last
    statement.event = kind
  }

  /// Whether an item with a value, or a flag alone, begins at the parenthesis.
  private func assignsOrCloses(_ bytes: Span<UInt8>, _ phrase: (word: ItemWord, end: Int), _ close: Int)
    -> Bool
  {
    var position = phrase.end
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    if assignmentLength(bytes, position) > 0 || position == close { return true }
    let next = byte(bytes, position)
    let isSeparator = next == Ascii.comma || next == Ascii.hyphen || next == Ascii.plus || next == Ascii.slash
    if isSeparator, !phrase.word.bits.isEmpty { return true }
    return phrase.word.bits.isEmpty && Ascii.isDigit(next)
  }

  /// `SYN(seq=x)`; glued to a lone ACK, a `seq` alone is its acknowledgment number under the wrong key.
  private mutating func readItemsInParenthesis(
    _ bytes: Span<UInt8>, _ first: Int, _ close: (start: Int, end: Int), isGlued: Bool
  ) {
    guard isGlued, items.run == .ack, !statement.marks.hasAny(.anyAcknowledgment),
      let phrase = longestPhrase(bytes, first), phrase.word == .sequence,
      !containsComma(bytes, first, close.start)
    else {
      items.openParentheses += 1
      items.run = .none
      cursor = first
      return
    }
    let runStart = items.runStart
    cursor = phrase.end
    let keyEnd = cursor
    sink.token(.key, first, keyEnd, .acknowledgment)
    skipAssignment(bytes)
    let valueStart = cursor
    let value = readValue(bytes, .acknowledgment, keyStart: first, keyEnd: keyEnd)
    let valueEnd = cursor
    cursor = close.end
    items.run = .none
    switch value.kind {
    case .bad: return markBroken()
    case .blank: statement.marks.add(.blankAcknowledgment)
    case .number:
      statement.acknowledgment = value.number
      statement.marks.add(.hasAcknowledgment)
    }
    let repaired = "ACK, ACK=\(text(valueStart, valueEnd))"
    report(
      .misplacedNumber, runStart, close.end, expected: repaired, fixes: [write(repaired, runStart, close.end)]
    )
  }

  private func containsComma(_ bytes: Span<UInt8>, _ from: Int, _ last: Int) -> Bool {
    for position in from..<last where bytes[position] == Ascii.comma || bytes[position] >= 0x80 {
      return true
    }
    return false
  }

  /// Text that is no word of the notation: prose, unless it is nearly a word.
  private mutating func readProse(
    _ bytes: Span<UInt8>, _ from: Int, _ inside: Int, _ close: (start: Int, end: Int)
  ) {
    cursor = close.end
    let isAlone = !items.hasAny && !items.hasClaim && items.eventStart < 0
    let written = text(inside, close.start)
    let known = ParenthesisWords.claimWords.map(\.word) + EventKind.allCases.map(\.word)
    let nearest = Nearest.match(written, among: known)
    guard nearest != nil || (isAlone && isLast(bytes, close.end)) else {
      return sink.token(.prose, from, close.end, nil)
    }
    let state = StateWords.table[PackedWord(bytes, inside, close.start)].map { "[\($0.name)]" }
    let meant = nearest.map { "(\($0))" } ?? state
    report(
      .unknownWord, from, close.end, expected: meant ?? "",
      fixes: meant.map { [write($0, from, close.end)] } ?? [])
    guard let nearest else {
      sink.token(.unread, from, close.end, nil)
      return markBroken()
    }
    // Read as what it was meant to be, so that it costs one finding.
    let word = PackedWord(nearest)
    if let marks = ParenthesisWords.claims[word] {
      sink.token(.word, from, close.end, .claim(marks))
      statement.marks.add(marks)
      items.hasClaim = true
    } else if let event = ParenthesisWords.events[word], !items.hasAny {
      setEvent(bytes, event, from, close.end)
    } else {
      sink.token(.unread, from, close.end, nil)
    }
  }

  private func isLast(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    contentEnd(bytes, position) == position
  }
}
