import Problems
import TCP
import TraceText

extension LineReader {
  /// Something that begins no item: a bare number, string or sign.
  mutating func readStrayValue(_ bytes: Span<UInt8>) {
    if items.hasAny, items.run.rawValue != 0, Ascii.isDigit(bytes[cursor]) {
      let from = cursor
      let last = strayEnd(bytes, from)
      if let values = positionalValues(bytes, from, last, isGlued: true) {
        cursor = last
        return repairPositional(values, from: from, to: last)
      }
    }
    reportUnknownItem(bytes)
  }

  /// Reports a word or sign that is no item: as the item it was meant to be, or together with the unknown words
  /// behind it.
  mutating func reportUnknownItem(_ bytes: Span<UInt8>) {
    let from = cursor
    let keyEnd = symbolEnd(bytes, from)
    let visible = visibleFixes(bytes, from, strayEnd(bytes, from))
    guard visible.isEmpty else { return reportUnknown(from, strayEnd(bytes, from), fixes: visible) }
    let nearest = keyEnd > from ? Nearest.match(text(from, keyEnd), among: ItemSpellings.suggestions) : nil
    if let nearest, let word = ItemSpellings.table[PackedWord(nearest)], canBe(word, bytes, keyEnd) {
      let itemEnd = strayEnd(bytes, from)
      let edit = TextEdit(range: ByteRange(from, keyEnd), replacement: nearest)
      let fix = QuickFix(.write(nearest + text(keyEnd, itemEnd)), edits: [edit])
      report(.unknownItem, from, itemEnd, expected: nearest, fixes: [fix])
      return read(word, bytes, from, keyEnd)
    }
    let last = unknownEnd(bytes, from)
    reportUnknown(from, last, fixes: unknownFixes(bytes, from, last))
  }

  /// Reports what stands from `from` to `last` as unknown, and moves behind it.
  private mutating func reportUnknown(_ from: Int, _ last: Int, fixes: [QuickFix]) {
    report(.unknownItem, from, last, fixes: fixes)
    hasLostTrack = true
    sink.token(.unread, from, last, nil)
    cursor = last
    items.run = .none
    noteItem(from)
    // Words behind a segment that was read take nothing from it.
    if statement.bits.isEmpty || fixes.first?.title != .add("# ") { markBroken() }
  }

  /// Whether a misspelt word that ends at `keyEnd` can be read as `word`, so that it costs one finding: a flag
  /// alone, or a key with a value.
  private func canBe(_ word: ItemWord, _ bytes: Span<UInt8>, _ keyEnd: Int) -> Bool {
    let sign = assignmentLength(bytes, keyEnd)
    guard word.bits.rawValue == 0 else { return sign == 0 }
    let value = byte(bytes, keyEnd + max(sign, 1))
    if sign == 0 { return Ascii.isBlank(byte(bytes, keyEnd)) && Ascii.isDigit(value) }
    return Ascii.isDigit(value) || Ascii.isLetter(value) || value == Ascii.quote
  }

  /// Where the run of unknown words that begins at `from` ends: before an item, a bracket, dots or a comment.
  private func unknownEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    var last = from
    var position = from
    repeat {
      let next = strayEnd(bytes, position)
      last = next > position ? next : position + Scalars.scan(bytes, position, end).length
      position = last
      while position < end, Ascii.isBlank(bytes[position]) || separatesWords(bytes[position]) {
        position += 1
      }
    } while position < end && !endsRun(bytes, position)
    while last > from + 1, bytes[last - 1] == Ascii.asterisk || bytes[last - 1] == Ascii.backtick {
      last -= 1
    }
    return last
  }

  private func separatesWords(_ byte: UInt8) -> Bool {
    byte == Ascii.comma || byte == Ascii.semicolon || byte == Ascii.pipe
  }

  private func endsRun(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    switch bytes[position] {
    case Ascii.openParenthesis, Ascii.openBracket, Ascii.number: true
    case Ascii.closeParenthesis: items.openParentheses > 0
    case Ascii.closeBracket: items.openBrackets > 0
    case Ascii.slash: byte(bytes, position + 1) == Ascii.slash
    default: ellipsisLength(bytes, position) > 0 || itemFollows(bytes, position)
    }
  }

  /// What the unknown words from `from` to `last` may have been meant for: a word that stands in parentheses or
  /// brackets, a stray sign, or, at the end of the line, a comment.
  private func unknownFixes(_ bytes: Span<UInt8>, _ from: Int, _ last: Int) -> [QuickFix] {
    let word = PackedWord(bytes, from, last)
    let written = text(from, last)
    let isEvent = ParenthesisWords.events[word] != nil && !items.hasAny
    if isEvent || ParenthesisWords.claims[word] != nil {
      return [write("(\(written))", from, last, isSafe: false)]
    }
    if StateWords.table[word] != nil { return [write("[\(written)]", from, last, isSafe: false)] }
    guard items.hasAny || items.hasStates || items.hasClaim else { return [] }
    if symbolEnd(bytes, from) == from, last - from <= 2 { return [removeItem(bytes, from, last)] }
    guard endsContent(bytes, from, last), !mayBeValue(bytes, from, last) else { return [] }
    let mark = TextEdit(range: ByteRange(from, from), replacement: "# ")
    return [QuickFix(.add("# "), edits: [mark], isSafe: false)]
  }

  /// Whether nothing but blanks or a comment follows what stands from `from` to `last`, and no comment begins in it.
  ///
  /// Only these bytes are looked at: a line may hold a million such words.
  private func endsContent(_ bytes: Span<UInt8>, _ from: Int, _ last: Int) -> Bool {
    var next = last
    while Ascii.isBlank(byte(bytes, next)) { next += 1 }
    return contentEnd(bytes, from, before: min(next + 1, end)) == last
  }

  /// Whether a digit or `=` stands between `from` and `last`: what may be meant for a value is no comment.
  private func mayBeValue(_ bytes: Span<UInt8>, _ from: Int, _ last: Int) -> Bool {
    for position in from..<last where Ascii.isDigit(bytes[position]) || bytes[position] == Ascii.equals {
      return true
    }
    return false
  }

  /// A fix that takes the characters nobody sees out of a line, if some stand between `from` and `last`.
  func visibleFixes(_ bytes: Span<UInt8>, _ from: Int, _ last: Int) -> [QuickFix] {
    guard mayReport, hasInvisible(bytes, from, last) else { return [] }
    var edits: [TextEdit] = []
    var kept = ""
    var position = start
    while position < end {
      let scalar = Scalars.scan(bytes, position, end)
      let next = position + scalar.length
      if Scalars.isInvisible(scalar.value) {
        edits.append(TextEdit(range: ByteRange(position, next), replacement: ""))
      } else if position >= from, position < last {
        kept += text(position, next)
      }
      position = next
    }
    let isInside = edits.contains { $0.range.lowerBound > from && $0.range.upperBound < last }
    return isInside ? [QuickFix(.write(kept), edits: edits)] : []
  }

  private func hasInvisible(_ bytes: Span<UInt8>, _ from: Int, _ last: Int) -> Bool {
    var position = from
    while position < last {
      let scalar = Scalars.scan(bytes, position, end)
      if Scalars.isInvisible(scalar.value) { return true }
      position += scalar.length
    }
    return false
  }

  /// Where the stray text at `from` ends: a blank, a comma or a bracket.
  private func strayEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    if byte(bytes, from) == Ascii.quote {
      var position = from + 1
      while position < end, bytes[position] != Ascii.quote { position += 1 }
      return min(position + 1, end)
    }
    var position = from
    while position < end {
      let scalar = Scalars.scan(bytes, position, end)
      switch scalar.value {
      case 0x20, 0x09, 0x2c, 0x28, 0x29, 0x5b, 0x5d, 0x3b, 0x7c, 0x23, 0xff0c, 0xff08, 0xff09, 0x3001:
        return position
      default: position += scalar.length
      }
    }
    return position
  }
}
