import Problems
import TCP
import TraceText

extension LineReader {
  /// An option with its value; the cursor is behind the word.
  mutating func readOption(_ word: ItemWord, _ bytes: Span<UInt8>, _ from: Int) {
    items.run = .none
    noteItem(from)
    statement.marks.add(.hasOptions)
    hasDetail = true
    switch word {
    case .maximumSegmentSize:
      if let value = readPlain(bytes, from, .maximumSegmentSize, limit: UInt32(UInt16.max)) {
        detail.options.maximumSegmentSize = UInt16(value)
      }
    case .windowMultiplier: readMultiplier(bytes, from)
    case .windowShift:
      if let value = readPlain(bytes, from, .windowScale, limit: 255) {
        detail.options.windowScale = UInt8(value)
      }
    case .selectivePermitted:
      sink.token(.key, from, cursor, .option(.selectiveAcknowledgmentPermitted))
      detail.options.selectiveAcknowledgmentPermitted = true
      if assignmentFollows(bytes), isBitValue(bytes) {
        skipAssignment(bytes)
        sink.token(.value, cursor, cursor + 1, .option(.selectiveAcknowledgmentPermitted))
        detail.options.selectiveAcknowledgmentPermitted = bytes[cursor] != Ascii.zero
        cursor += 1
      }
    case .selective: readBlocks(bytes, from)
    case .timestampValue:
      if let value = readPlain(bytes, from, .timestampValue, limit: .max) {
        detail.options.timestampValue = value
      }
    case .timestampEcho:
      if let value = readPlain(bytes, from, .timestampEchoReply, limit: .max) {
        detail.options.timestampEchoReply = value
      }
    case .fastOpen: readFastOpen(bytes, from)
    case .syn, .ack, .fin, .rst, .psh, .urg, .ece, .cwr, .ae, .synAck, .finAck, .pshAck, .rstAck, .sequence,
      .acknowledgment, .length, .window, .urgentPointer, .data, .flagsKey, .optionsKey:
      break
    }
  }

  /// A number without symbols of at most `limit`; `nil` where it is a blank or wrong.
  private mutating func readPlain(
    _ bytes: Span<UInt8>, _ from: Int, _ kind: OptionKind, limit: UInt32
  ) -> UInt32? {
    let value = readKeyedValue(bytes, from, .option(kind))
    switch value.kind {
    case .bad, .blank: return nil
    case .number:
      guard value.number.isPlain, value.number.offset <= limit else {
        report(.badOption, from, cursor, expected: value.number.isPlain ? String(limit) : "")
        return nil
      }
      return value.number.offset
    }
  }

  /// `WS=128`: a power of two up to 2^14; beyond, the shift is kept for the checker to judge.
  private mutating func readMultiplier(_ bytes: Span<UInt8>, _ from: Int) {
    guard let value = readPlain(bytes, from, .windowScale, limit: .max) else { return }
    guard value != 0, value & (value - 1) == 0 else {
      let lower = value == 0 ? 1 : UInt32(1) << UInt32(31 - value.leadingZeroBitCount)
      let near = lower < 1 << 14 ? [lower, lower << 1] : [1 << 14]
      let fixes =
        value <= 14
        ? [write("wscale=\(value)", from, cursor, isSafe: false)]
        : near.map { write("WS=\($0)", from, cursor, isSafe: false) }
      return report(.badOption, from, cursor, expected: String(lower), fixes: fixes)
    }
    detail.options.windowScale = UInt8(value.trailingZeroBitCount)
  }

  /// `SACK=1001-1501`, several parted by commas or blanks.
  private mutating func readBlocks(_ bytes: Span<UInt8>, _ from: Int) {
    let part = StatementPart.option(.selectiveAcknowledgment)
    sink.token(.key, from, cursor, part)
    let keyEnd = cursor
    skipAssignment(bytes)
    repeat {
      let blockStart = cursor
      let start = readValue(bytes, part, keyStart: from, keyEnd: keyEnd, joins: false)
      guard start.kind == .number else { return markBadBlock(start) }
      skipBlanks(bytes)
      guard byte(bytes, cursor) == Ascii.hyphen || byte(bytes, cursor) == Ascii.colon else {
        return report(.badOption, from, cursor)
      }
      cursor += 1
      skipBlanks(bytes)
      let last = readValue(bytes, part, keyStart: from, keyEnd: keyEnd, joins: false)
      guard last.kind == .number else { return markBadBlock(last) }
      if start.number.isPlain, last.number.isPlain,
        Int32(bitPattern: last.number.offset &- start.number.offset) <= 0
      {
        report(.badOption, blockStart, cursor)
      }
      detail.options.selectiveAcknowledgments.append(WrittenRange(start.number, last.number))
    } while anotherBlockFollows(bytes)
  }

  private mutating func markBadBlock(_ value: ReadValue) {
    if value.kind == .blank { report(.badOption, cursor - 1, cursor) }
  }

  /// Moves to the next block of the same item, which a digit behind a comma or blank begins.
  private mutating func anotherBlockFollows(_ bytes: Span<UInt8>) -> Bool {
    var position = cursor
    while Ascii.isBlank(byte(bytes, position)) || byte(bytes, position) == Ascii.comma { position += 1 }
    guard position > cursor, Ascii.isDigit(byte(bytes, position)) else { return false }
    cursor = position
    return true
  }

  /// `TFO=request`, or the cookie in hexadecimal digits, 4 to 16 octets (RFC 7413, 4.1.1).
  private mutating func readFastOpen(_ bytes: Span<UInt8>, _ from: Int) {
    let part = StatementPart.option(.fastOpen)
    sink.token(.key, from, cursor, part)
    let keyEnd = cursor
    guard skipAssignment(bytes) else {
      cursor = keyEnd
      detail.options.fastOpen = .request
      return
    }
    let valueStart = cursor
    cursor = symbolEnd(bytes, valueStart)
    guard cursor > valueStart else {
      if byte(bytes, cursor) == Ascii.question {
        cursor += 1
        return sink.token(.value, valueStart, cursor, part)
      }
      return report(.missingValue, from, keyEnd)
    }
    sink.token(.value, valueStart, cursor, part)
    if PackedWord(bytes, valueStart, cursor) == PackedWord("request") {
      detail.options.fastOpen = .request
    } else if PackedWord(bytes, valueStart, cursor) == PackedWord("cookie")
      || isCookie(bytes, valueStart, cursor)
    {
      detail.options.fastOpen = .cookie
    } else {
      report(.badOption, from, cursor)
    }
  }

  private func isCookie(_ bytes: Span<UInt8>, _ from: Int, _ last: Int) -> Bool {
    var first = from
    if last - from > 2, bytes[from] == Ascii.zero, bytes[from + 1] | 0x20 == 0x78 { first += 2 }
    guard (last - first) % 2 == 0, (8...32).contains(last - first) else { return false }
    for position in first..<last {
      let byte = bytes[position]
      guard Ascii.isDigit(byte) || (byte | 0x20) &- 0x61 < 6 else { return false }
    }
    return true
  }
}
