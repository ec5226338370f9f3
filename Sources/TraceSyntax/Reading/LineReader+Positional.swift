import Problems
import TCP
import TraceText

/// A value without a key, and where it stands.
struct PositionalValue {
  var number: WrittenNumber
  var range: Range<Int>
}

extension LineReader {
  /// The values between `from` and `last`, parted by commas, if there is nothing else; behind a blank a word of
  /// several letters is prose.
  mutating func positionalValues(
    _ bytes: Span<UInt8>, _ from: Int, _ last: Int, isGlued: Bool
  ) -> [PositionalValue]? {
    guard items.run.rawValue != 0 else { return nil }
    let keptEnd = end
    let keptProblems = document.problems.count
    let keptFlag = hasProblem
    let keptCursor = cursor
    var keptSink = sink
    defer {
      end = keptEnd
      cursor = keptCursor
      hasProblem = keptFlag
      swap(&sink, &keptSink)
      document.problems.removeSubrange(keptProblems...)
    }
    end = last
    cursor = from
    var values: [PositionalValue] = []
    while true {
      skipBlanks(bytes)
      let start = cursor
      guard start < end else { return nil }
      let value = readValue(bytes, nil)
      guard value.kind == .number else { return nil }
      let isWord = !value.number.isPlain && value.number.offset == 0 && cursor - start > 1
      if !isGlued, isWord { return nil }
      values.append(PositionalValue(number: value.number, range: start..<cursor))
      skipBlanks(bytes)
      if cursor == end { return values }
      guard bytes[cursor] == Ascii.comma else { return nil }
      cursor += 1
    }
  }

  /// Gives the values behind the flags their keys: sequence number first, then acknowledgment number.
  ///
  /// One value behind a lone ACK is its acknowledgment number. One behind SYN-ACK, or three and more, cannot be
  /// told.
  mutating func repairPositional(_ bytes: Span<UInt8>, _ values: [PositionalValue], from: Int, to last: Int) {
    let run = items.run
    let runStart = items.runStart
    let runEnd = items.runEnd
    items.run = .none
    sink.token(.unread, from, last, nil)
    let hasSequence = statement.marks.hasAny(.anySequence)
    let hasAcknowledgment = statement.marks.hasAny(.anyAcknowledgment)
    var items: [String] = []
    if values.count == 1, run == .ack, !hasAcknowledgment {
      take(acknowledgment: values[0], &items)
    } else if values.count == 1, !run.hasAny(.ack), !hasSequence {
      take(sequence: values[0], &items)
    } else if values.count == 2, run.hasAny(.ack), !hasSequence, !hasAcknowledgment {
      take(sequence: values[0], &items)
      take(acknowledgment: values[1], &items)
    } else {
      markBroken()
      return report(.positionalNumber, from, last)
    }
    let repaired = ([text(runStart, runEnd)] + items).joined(separator: ", ")
    report(.positionalNumber, from, last, expected: repaired, fixes: [write(repaired, runStart, last)])
  }

  private mutating func take(sequence value: PositionalValue, _ items: inout [String]) {
    statement.sequence = value.number
    statement.marks.add(.hasSequence)
    items.append("Seq=\(text(value.range.lowerBound, value.range.upperBound))")
  }

  private mutating func take(acknowledgment value: PositionalValue, _ items: inout [String]) {
    statement.acknowledgment = value.number
    statement.marks.add(.hasAcknowledgment)
    items.append("ACK=\(text(value.range.lowerBound, value.range.upperBound))")
  }

  /// `SYN 100`: a number behind a flag and a blank.
  mutating func readPositionalBehindBlank(_ bytes: Span<UInt8>) {
    var position = cursor
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    guard Ascii.isDigit(byte(bytes, position)) else { return }
    var last = position
    while last < end, Ascii.isDigit(bytes[last]) || bytes[last] == Ascii.underscore { last += 1 }
    guard let values = positionalValues(bytes, position, last, isGlued: true) else { return }
    cursor = last
    repairPositional(bytes, values, from: position, to: last)
  }

  /// Something that begins no item: a bare number, string or sign.
  mutating func readStrayValue(_ bytes: Span<UInt8>) {
    if items.hasAny, items.run.rawValue != 0, Ascii.isDigit(bytes[cursor]) {
      let from = cursor
      let last = strayEnd(bytes, from)
      if let values = positionalValues(bytes, from, last, isGlued: true) {
        cursor = last
        return repairPositional(bytes, values, from: from, to: last)
      }
    }
    reportUnknownItem(bytes)
  }

  /// Reports a word or sign that is no item, and moves behind it and its value.
  mutating func reportUnknownItem(_ bytes: Span<UInt8>) {
    let from = cursor
    var last = strayEnd(bytes, from)
    if last == from { last = from + Scalars.scan(bytes, from, end).length }
    let keyEnd = max(symbolEnd(bytes, from), from)
    let nearest = keyEnd > from ? Nearest.match(text(from, keyEnd), among: ItemSpellings.suggestions) : nil
    let fixes = nearest.map { [write($0, from, keyEnd)] } ?? []
    report(.unknownItem, from, last, expected: nearest ?? "", fixes: fixes)
    if let nearest, let word = ItemSpellings.table[PackedWord(nearest)], canBe(word, bytes, keyEnd) {
      return read(word, bytes, from, keyEnd)
    }
    sink.token(.unread, from, last, nil)
    cursor = last
    items.run = .none
    noteItem(from)
    markBroken()
  }

  /// Whether a misspelt word that ends at `keyEnd` can be read as `word`, so that it costs one finding: a flag
  /// alone, or a key with a value.
  private func canBe(_ word: ItemWord, _ bytes: Span<UInt8>, _ keyEnd: Int) -> Bool {
    guard word.bits.rawValue == 0 else { return assignmentLength(bytes, keyEnd) == 0 }
    let sign = assignmentLength(bytes, keyEnd)
    guard sign > 0 else { return false }
    let value = byte(bytes, keyEnd + sign)
    return Ascii.isDigit(value) || Ascii.isLetter(value) || value == Ascii.quote
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
