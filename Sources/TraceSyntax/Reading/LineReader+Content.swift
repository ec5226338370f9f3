import Problems
import TCP
import TraceText

extension LineReader {
  /// Reads what stands behind the colon, and decides what kind of statement it makes.
  mutating func readContent(_ bytes: Span<UInt8>) {
    if !readBareState(bytes) { readItems(bytes) }
    settleAcknowledgmentBit()
    settleLength()
    if items.eventStart >= 0 {
      if items.hasAny {
        reportMisplacedEvent(bytes)
      } else {
        statement.kind = .event
      }
    } else if items.hasStates, !items.hasAny, !items.hasClaim, items.departure < 0 {
      statement.kind = .state
    } else if !items.hasAny, !items.hasClaim, !hasProblem {
      markBroken()
      report(.unreadableLine, start, contentEnd(bytes, start))
    }
    settleFate(bytes)
  }

  /// The event goes to a line of its own: 2MSL pass behind the segment, all else happens before it.
  private mutating func reportMisplacedEvent(_ bytes: Span<UInt8>) {
    var fix = removeItem(bytes, items.eventStart, items.eventEnd)
    guard statement.sender != NameTable.none, mayReport else {
      return report(.misplacedEvent, items.eventStart, items.eventEnd, fixes: [fix])
    }
    let sender = NameSpelling.written(document.names[statement.sender])
    let line = "\(sender): \(text(items.eventStart, items.eventEnd))"
    if statement.event == .timeWaitTimeout {
      fix.title = .insertLineAfter(line)
      fix.edits.append(
        TextEdit(range: ByteRange(end, end), replacement: lineEnd(bytes) + prefix(bytes) + line))
    } else {
      fix.title = .insertLineBefore(line)
      fix.edits.insert(
        TextEdit(range: ByteRange(start, start), replacement: line + lineEnd(bytes) + prefix(bytes)), at: 0)
    }
    report(.misplacedEvent, items.eventStart, items.eventEnd, endpoint: sender, fixes: [fix])
  }

  /// The bytes that end the line; a line feed where it is the last.
  private func lineEnd(_ bytes: Span<UInt8>) -> String {
    guard end < bytes.count, bytes[end] == 13 else { return "\n" }
    return end + 1 < bytes.count && bytes[end + 1] == 10 ? "\r\n" : "\r"
  }

  /// What a Markdown container writes before the line.
  private func prefix(_ bytes: Span<UInt8>) -> String {
    var first = start
    while first > 0, bytes[first - 1] != 10, bytes[first - 1] != 13 { first -= 1 }
    return document.source.text(ByteRange(first, start))
  }

  /// Reads items one after another up to the end of the line.
  mutating func readItems(_ bytes: Span<UInt8>) {
    while cursor < end {
      let byte = bytes[cursor]
      if byte == Ascii.comma {
        cursor &+= 1
        if cursor < end, bytes[cursor] == Ascii.space { cursor &+= 1 }
        continue
      }
      if Ascii.isLetter(byte) {
        readItem(bytes)
        continue
      }
      switch byte {
      case Ascii.space, Ascii.tab, Ascii.plus, Ascii.hyphen, Ascii.semicolon, Ascii.pipe,
        Ascii.ampersand, Ascii.backtick, Ascii.asterisk:
        cursor &+= 1
      case Ascii.slash:
        if startsComment(bytes) { return readTrailingComment(bytes) }
        cursor &+= 1
      case Ascii.number: return readTrailingComment(bytes)
      case Ascii.openParenthesis: readParenthesis(bytes, opening: 1)
      case Ascii.closeParenthesis where items.openParentheses > 0:
        items.openParentheses -= 1
        cursor &+= 1
      case Ascii.openBracket: readBracket(bytes)
      case Ascii.closeBracket where items.openBrackets > 0:
        items.openBrackets -= 1
        cursor &+= 1
      case Ascii.period: if !skipFullStop(bytes, length: 1) { readDeparture(bytes) }
      default:
        if byte < 0x80 { readStrayValue(bytes) } else { readBeyondAscii(bytes) }
      }
    }
  }

  private mutating func readBeyondAscii(_ bytes: Span<UInt8>) {
    if ellipsisLength(bytes, cursor) > 0 { return readDeparture(bytes) }
    let scalar = Scalars.scan(bytes, cursor, end)
    switch scalar.value {
    // ， 、 ； ｜ · • ＋ ・ － ／
    case 0xff0c, 0x3001, 0xff1b, 0xff5c, 0xb7, 0x2022, 0xff0b, 0x30fb, 0xff0d, 0xff0f:
      cursor += scalar.length
    case 0x3002, 0xff0e:  // 。 ．
      if !skipFullStop(bytes, length: scalar.length) { readStrayValue(bytes) }
    case 0xff3b, 0x3010: readBracket(bytes)  // ［ 【
    case 0xff3d where items.openBrackets > 0, 0x3011 where items.openBrackets > 0:
      items.openBrackets -= 1
      cursor += scalar.length
    case 0xff08: readParenthesis(bytes, opening: 3)
    case 0xff09 where items.openParentheses > 0:
      items.openParentheses -= 1
      cursor += 3
    default:
      if Scalars.isBlank(scalar.value) || Scalars.isPicture(scalar.value) {
        cursor += scalar.length
      } else if scalar.isValid, Scalars.isNamePart(scalar.value) {
        readItem(bytes)
      } else {
        readStrayValue(bytes)
      }
    }
  }

  /// Moves over a full stop of `length` bytes that ends the line as it would end a sentence.
  private mutating func skipFullStop(_ bytes: Span<UInt8>, length: Int) -> Bool {
    guard items.hasAny || items.hasClaim, contentEnd(bytes, start) == cursor + length else { return false }
    cursor += length
    return true
  }

  /// `...` behind a segment.
  private mutating func readDeparture(_ bytes: Span<UInt8>) {
    let length = ellipsisLength(bytes, cursor)
    guard length > 0, items.departure < 0 else { return readStrayValue(bytes) }
    items.departure = cursor
    sink.token(.departureEllipsis, cursor, cursor + length, .departure)
    statement.marks.add(.departs)
    cursor += length
  }

  /// An item was read from `start` on; nothing may stand behind `...`.
  @inline(__always)
  mutating func noteItem(_ start: Int) {
    items.hasAny = true
    if items.departure >= 0 { reportItemBehindDeparture() }
  }

  private mutating func reportItemBehindDeparture() {
    let place = items.departure
    items.departure = -2
    markBroken()
    report(.unreadableLine, place, cursor)
  }

  /// The ACK bit of `ACK=n`, where no flag of that name stands.
  private mutating func settleAcknowledgmentBit() {
    guard statement.marks.hasAny(.anyAcknowledgment), !statement.bits.hasAny(.ack)
    else { return }
    statement.bits.add(.ack)
    statement.marks.add(.acknowledgmentBitImplied)
    if items.acknowledgments == 1, items.firstMayBeBit {
      statement.marks.add(.acknowledgmentMayBeBit)
      hasDoubtfulBit = true
    }
  }

  /// `Len=` and the octets of `Data=` must agree; the data decide.
  private mutating func settleLength() {
    guard items.dataOctets >= 0 else { return }
    let octets = UInt32(truncatingIfNeeded: items.dataOctets)
    if statement.marks.hasAny(.hasLength), items.lengthStart >= 0,
      statement.length != WrittenNumber(offset: octets)
    {
      let key = text(items.lengthStart, items.lengthEnd).prefix { $0 != "=" && $0 != ":" && $0 != " " }
      report(
        .lengthMismatch, items.lengthStart, items.lengthEnd, expected: String(octets),
        reason: .dataLength(octets: String(octets)),
        fixes: [write("\(key)=\(octets)", items.lengthStart, items.lengthEnd)])
    }
    statement.length = WrittenNumber(offset: octets)
    statement.marks.add(.hasLength)
    statement.marks.remove(.blankLength)
  }

  /// A segment that was lost does not depart, and is not duplicated.
  private mutating func settleFate(_ bytes: Span<UInt8>) {
    let marks = statement.marks
    guard marks.hasAny(.fates) else { return }
    let isContradictory =
      marks.contains([.departs, .lost]) || marks.contains([.departs, .arrives])
      || marks.contains([.lost, .duplicate]) || marks.contains([.lost, .corrupt])
    guard isContradictory else { return }
    let last = contentEnd(bytes, start)
    report(.contradictoryFate, items.departure >= 0 ? items.departure : items.fateStart, last)
  }
}
