import Problems
import TCP
import TraceText

extension LineReader {
  /// A flag, or a flag's bit as `SYN=1`; the cursor is behind the word.
  mutating func readFlag(_ bytes: Span<UInt8>, _ from: Int, _ bits: ControlBits) {
    let wordEnd = cursor
    let next = byte(bytes, wordEnd)
    if next == Ascii.comma || next == Ascii.hyphen || next == 0 {
      return setFlag(bytes, bits, from, wordEnd)
    }
    guard assignmentFollows(bytes) else {
      setFlag(bytes, bits, from, wordEnd)
      if Ascii.isBlank(next) { readPositionalBehindBlank(bytes) }
      return
    }
    if isBitValue(bytes) { return readBit(bytes, from, bits) }
    if let colon = colonBeforeItem(bytes) {
      setFlag(bytes, bits, from, wordEnd)
      cursor = colon
      return
    }
    readMisplacedNumber(bytes, from, bits)
  }

  /// Behind the colon of `SYN: Seq=5`, which parts and does not assign.
  private func colonBeforeItem(_ bytes: Span<UInt8>) -> Int? {
    var position = cursor
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    guard let length = colonLength(bytes, position) else { return nil }
    position += length
    var item = position
    while Ascii.isBlank(byte(bytes, item)) { item += 1 }
    return itemFollows(bytes, item) ? position : nil
  }

  /// `SYN=1` or `SYN=0`.
  private mutating func readBit(_ bytes: Span<UInt8>, _ from: Int, _ bits: ControlBits) {
    skipAssignment(bytes)
    let isSet = bytes[cursor] == Ascii.zero + 1
    cursor += 1
    writesBits = true
    items.hasAny = true
    if isSet {
      setFlag(bytes, bits, from, cursor)
    } else {
      sink.token(.flag, from, cursor, nil)
    }
  }

  /// Sets `bits`, which are written from `from` to `last`.
  @inline(__always)
  mutating func setFlag(_ bytes: Span<UInt8>, _ bits: ControlBits, _ from: Int, _ last: Int) {
    sink.token(.flag, from, last, .flag(bits))
    cursor = last
    if items.named.hasAny(bits) { reportRepeated(bytes, from, differs: false) }
    items.named.add(bits)
    statement.bits.add(bits)
    if items.run.rawValue == 0 { items.runStart = from }
    items.run.add(bits)
    items.runEnd = last
    noteItem(from)
  }

  /// `SYN=j`: the number stands behind a flag, where its sequence number was meant.
  private mutating func readMisplacedNumber(_ bytes: Span<UInt8>, _ from: Int, _ bits: ControlBits) {
    let wordEnd = cursor
    sink.token(.flag, from, wordEnd, .flag(bits))
    skipAssignment(bytes)
    let valueStart = cursor
    let value = readValue(bytes, .sequence)
    noteItem(from)
    statement.bits.add(bits)
    items.named.add(bits)
    items.run = .none
    guard value.kind == .number, !statement.marks.hasAny(.anySequence), cursor > valueStart
    else {
      if !hasProblem { report(.misplacedNumber, from, cursor) }
      return markBroken()
    }
    statement.sequence = value.number
    statement.marks.add(.hasSequence)
    let repaired = "\(bits.name), Seq=\(text(valueStart, cursor))"
    report(
      .misplacedNumber, from, cursor, expected: repaired, fixes: [write(repaired, from, cursor)])
  }

  /// `ACK`, or `ACK=101`, or `ACK 101`.
  mutating func readAcknowledgmentOrFlag(_ bytes: Span<UInt8>, _ from: Int) {
    let next = byte(bytes, cursor)
    if next == Ascii.equals { return readAcknowledgment(bytes, from, isUpperCase: bytes[from + 1] == 0x43) }
    if next == Ascii.comma || next == 0 || next == Ascii.hyphen { return setFlag(bytes, .ack, from, cursor) }
    let hasSign = assignmentFollows(bytes)
    if !hasSign, let pair = positionalPair(bytes) {
      setFlag(bytes, .ack, from, cursor)
      if let values = positionalValues(bytes, pair.lowerBound, pair.upperBound, isGlued: true) {
        cursor = pair.upperBound
        repairPositional(values, from: pair.lowerBound, to: pair.upperBound)
      }
      return
    }
    if hasSign || numberFollows(bytes) {
      return readAcknowledgment(bytes, from, isUpperCase: bytes[from + 1] == 0x43)
    }
    setFlag(bytes, .ack, from, cursor)
  }

  /// Whether a number, a `?` or what can only be a symbol stands behind blanks at the cursor.
  private func numberFollows(_ bytes: Span<UInt8>) -> Bool {
    guard Ascii.isBlank(byte(bytes, cursor)) else { return false }
    var position = cursor
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    let first = byte(bytes, position)
    if Ascii.isDigit(first) || first == Ascii.question { return true }
    guard Ascii.isLetter(first) else { return false }
    var last = position
    var isSymbol = false
    while last < end,
      Ascii.isLetter(bytes[last]) || Ascii.isDigit(bytes[last]) || bytes[last] == Ascii.underscore
    {
      isSymbol = isSymbol || !Ascii.isLetter(bytes[last])
      last += 1
    }
    guard ItemSpellings.table[PackedWord(bytes, position, last)] == nil else { return false }
    return isSymbol || last == position + 1 || byte(bytes, last) == Ascii.plus
  }

  /// `ACK=…` with any key; of two, one that is 1 is the flag.
  mutating func readAcknowledgment(_ bytes: Span<UInt8>, _ from: Int, isUpperCase: Bool) {
    let value = readKeyedValue(bytes, from, .acknowledgment)
    noteItem(from)
    items.run = .none
    let mayBeBit =
      isUpperCase && value.kind == .number && value.number.isPlain && value.number.offset <= 1
    items.acknowledgments += 1
    switch value.kind {
    case .bad: return markBroken()
    case .blank:
      statement.marks.add(.blankAcknowledgment)
      if items.acknowledgments == 2 { settleTwo(bytes, from, value.number, mayBeBit: false) }
    case .number:
      if items.acknowledgments == 1 {
        items.firstMayBeBit = mayBeBit
        items.firstAcknowledgment = value.number
        statement.acknowledgment = value.number
        statement.marks.add(.hasAcknowledgment)
      } else {
        settleTwo(bytes, from, value.number, mayBeBit: mayBeBit)
      }
    }
  }

  /// Decides which of two `ACK=` items is the flag.
  private mutating func settleTwo(_ bytes: Span<UInt8>, _ from: Int, _ number: WrittenNumber, mayBeBit: Bool)
  {
    let one = WrittenNumber(offset: 1)
    let earlier = items.firstAcknowledgment
    let hasNumber = statement.marks.hasAny(.hasAcknowledgment)
    if items.acknowledgments == 2, hasNumber, items.firstMayBeBit || earlier == one {
      sink.relabel(.acknowledgment, last: false, as: .flag(.ack))
      takeBit(isSet: earlier == one)
      if statement.marks.hasAny(.blankAcknowledgment) {
        statement.marks.remove(.hasAcknowledgment)
      } else {
        statement.acknowledgment = number
      }
    } else if items.acknowledgments == 2, number == one || mayBeBit {
      sink.relabel(.acknowledgment, last: true, as: .flag(.ack))
      takeBit(isSet: number == one)
    } else {
      reportRepeated(bytes, from, differs: !hasNumber || statement.acknowledgment != number)
    }
  }

  private mutating func takeBit(isSet: Bool) {
    guard isSet else { return }
    items.named.add(.ack)
    statement.bits.add(.ack)
  }

  /// `Flags [S.]`, `Flags: SYN`, `Flags=0x012`.
  mutating func readFlagsKey(_ bytes: Span<UInt8>, _ from: Int) {
    sink.token(.key, from, cursor, nil)
    if items.run.rawValue != 0, assignmentFollows(bytes), isBitValue(bytes) {
      return readBitBehindFlag(bytes)
    }
    skipAssignment(bytes)
    let isOpen = byte(bytes, cursor) == Ascii.openBracket
    let place = isOpen ? cursor + 1 : cursor
    if let letters = FlagLetters.read(bytes, place, end), isOpen || longestPhrase(bytes, place) == nil {
      cursor = place
      setFlag(bytes, letters.bits, place, place + letters.length)
      if isOpen, byte(bytes, cursor) == Ascii.closeBracket { cursor += 1 }
    } else if Ascii.isDigit(byte(bytes, cursor)) {
      let valueStart = cursor
      let value = readValue(bytes, nil)
      guard value.kind == .number, value.number.isPlain, value.number.offset < 512 else {
        if value.kind != .bad { report(.badNumber, valueStart, cursor) }
        return markBroken()
      }
      let bits = ControlBits(rawValue: UInt16(value.number.offset))
      items.named.add(bits)
      statement.bits.add(bits)
      noteItem(from)
    }
  }
}

extension LineReader {
  /// `SYN flag=1`: the bit of the flag just read.
  private mutating func readBitBehindFlag(_ bytes: Span<UInt8>) {
    skipAssignment(bytes)
    let isSet = bytes[cursor] == Ascii.zero + 1
    sink.token(.value, cursor, cursor + 1, nil)
    cursor += 1
    if !isSet { report(.badNumber, cursor - 1, cursor) }
  }
}

/// tcpdump's letters for flags.
enum FlagLetters {
  /// The bits of the letters at `from`, if nothing but a bracket, comma or blank stands behind them.
  static func read(_ bytes: Span<UInt8>, _ from: Int, _ end: Int) -> (bits: ControlBits, length: Int)? {
    var bits: ControlBits = []
    var position = from
    while position < end {
      switch bytes[position] {
      case 0x53: bits.insert(.syn)
      case 0x46: bits.insert(.fin)
      case 0x52: bits.insert(.rst)
      case 0x50: bits.insert(.psh)
      case 0x55: bits.insert(.urg)
      case 0x45: bits.insert(.ece)
      case 0x57: bits.insert(.cwr)
      case 0x65: bits.insert(.ae)
      case Ascii.period: bits.add(.ack)
      case Ascii.closeBracket, Ascii.comma, Ascii.space, Ascii.backtick:
        return position > from ? (bits, position - from) : nil
      default: return nil
      }
      position += 1
    }
    return position > from ? (bits, position - from) : nil
  }
}
