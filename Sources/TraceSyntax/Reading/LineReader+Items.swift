import Problems
import TCP
import TraceText

extension LineReader {
  /// Reads a flag, or a key with its value.
  @inline(__always)
  mutating func readItem(_ bytes: Span<UInt8>) {
    let from = cursor
    if from &+ 4 <= end {
      let four = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: from, as: UInt32.self).littleEndian
      let sign = UInt8(truncatingIfNeeded: four >> 24)
      if sign == Ascii.equals || sign == Ascii.comma || sign == Ascii.hyphen,
        let word = ItemWord(threeLetters: four & 0xdf_dfdf), sign != Ascii.hyphen || word.isFlag
      {
        return read(word, bytes, from, from &+ 3)
      }
    }
    readOtherItem(bytes)
  }

  /// An item whose word has not three letters, or has a blank behind it.
  private mutating func readOtherItem(_ bytes: Span<UInt8>) {
    let from = cursor
    let last = end
    var packed: UInt64 = 0
    var position = from
    while position < last {
      let byte = bytes[position]
      guard Ascii.isLetter(byte) else { break }
      packed = packed << 8 | UInt64(byte & 0xdf)
      position &+= 1
    }
    let next = byte(bytes, position)
    if position &- from <= 8, next < 0x80, let word = ItemWord(packed: packed) {
      if next == Ascii.equals || next == Ascii.comma || next == 0
        || (next == Ascii.hyphen && word.isFlag) || endsWord(word, bytes, position)
      {
        return read(word, bytes, from, position)
      }
    }
    guard let (word, wordEnd) = longestPhrase(bytes, from) else { return reportUnknownItem(bytes) }
    read(word, bytes, from, wordEnd)
  }

  /// Whether `word` ends at `position` and no longer key goes on there.
  private func endsWord(_ word: ItemWord, _ bytes: Span<UInt8>, _ position: Int) -> Bool {
    let next = byte(bytes, position)
    if next == Ascii.underscore || next == Ascii.period || Ascii.isDigit(next) { return false }
    return !mayGoOn(word, bytes, position)
  }

  /// Whether a key of several words may begin with `word` (`Seq Number`, `SACK-Permitted`).
  private func mayGoOn(_ word: ItemWord, _ bytes: Span<UInt8>, _ position: Int) -> Bool {
    switch word {
    case .sequence, .acknowledgment, .length, .window, .urgentPointer, .ack, .urg, .windowMultiplier,
      .maximumSegmentSize, .fastOpen, .selective:
      let next = byte(bytes, position + 1)
      let here = byte(bytes, position)
      guard Ascii.isBlank(here) || here == Ascii.hyphen else { return false }
      return Ascii.isLetter(next) || next >= 0x80
    case .syn, .fin, .rst, .psh, .ece, .cwr, .ae, .synAck, .finAck, .pshAck, .rstAck, .data, .windowShift,
      .selectivePermitted, .timestampValue, .timestampEcho, .flagsKey, .optionsKey:
      return false
    }
  }

  /// The longest known flag or key at `from`, of up to four words, and where it ends.
  func longestPhrase(_ bytes: Span<UInt8>, _ from: Int) -> (word: ItemWord, end: Int)? {
    var packed = PackedWord()
    var position = from
    var found: (ItemWord, Int)?
    for _ in 0..<ItemSpellings.longestPhrase {
      let wordStart = position
      position = wordEnd(bytes, position)
      guard position > wordStart else { break }
      packed.append(bytes, wordStart, position)
      if let word = ItemSpellings.table[packed] { found = (word, abbreviationEnd(bytes, position)) }
      guard let next = gapEnd(bytes, position) else { break }
      position = next
    }
    return found
  }

  /// Behind the sign between two words of a key at `position`: `Seq Number`, `seq_num`, `SEG.SEQ`, `Seq. No`.
  private func gapEnd(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    var next = position
    if byte(bytes, next) == Ascii.period { next += 1 }
    let gap = byte(bytes, next)
    if Ascii.isBlank(gap) || (next == position && (gap == Ascii.hyphen || gap == Ascii.underscore)) {
      next += 1
    }
    return next > position ? next : nil
  }

  /// Behind the full stop at `position` that shortens a key before its value (`ack no. 101`); otherwise
  /// `position`.
  private func abbreviationEnd(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    guard byte(bytes, position) == Ascii.period else { return position }
    var next = position + 1
    while Ascii.isBlank(byte(bytes, next)) { next += 1 }
    let isShort =
      assignmentLength(bytes, next) > 0 || (next > position + 1 && Ascii.isDigit(byte(bytes, next)))
    return isShort ? position + 1 : position
  }

  /// Where the letters and digits at `from` end.
  func wordEnd(_ bytes: Span<UInt8>, _ from: Int) -> Int {
    var position = from
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        guard Ascii.isLetter(byte) || Ascii.isDigit(byte) else { return position }
        position += 1
      } else {
        let scalar = Scalars.scan(bytes, position, end)
        let isFullWidth = Scalars.ascii(fullWidth: scalar.value).map {
          Ascii.isLetter($0) || Ascii.isDigit($0)
        }
        guard scalar.isValid, isFullWidth ?? Scalars.isNamePart(scalar.value) else { return position }
        position += scalar.length
      }
    }
    return position
  }

  /// Reads the rest of the item that begins with `word`.
  mutating func read(_ word: ItemWord, _ bytes: Span<UInt8>, _ from: Int, _ wordEnd: Int) {
    cursor = wordEnd
    switch word {
    case .sequence: readSequence(bytes, from)
    case .ack: readAcknowledgmentOrFlag(bytes, from)
    case .acknowledgment: readAcknowledgment(bytes, from, isUpperCase: false)
    case .length: readLength(bytes, from)
    case .window: readWindow(bytes, from)
    case .urg: readUrgent(bytes, from)
    case .urgentPointer: readUrgentPointer(bytes, from)
    case .syn, .fin, .rst, .psh, .ece, .cwr, .ae, .synAck, .finAck, .pshAck, .rstAck:
      readFlag(bytes, from, word.bits)
    case .data: readData(bytes, from)
    case .maximumSegmentSize, .windowMultiplier, .windowShift, .selectivePermitted, .selective,
      .timestampValue,
      .timestampEcho, .fastOpen:
      readOption(word, bytes, from)
    case .flagsKey: readFlagsKey(bytes, from)
    case .optionsKey:
      sink.token(.key, from, cursor, nil)
      skipAssignment(bytes)
    }
  }

  /// Moves over blanks and `=` or `:` to a value; whether there was a sign.
  @inline(__always)
  @discardableResult
  mutating func skipAssignment(_ bytes: Span<UInt8>) -> Bool {
    if byte(bytes, cursor) == Ascii.equals {
      cursor &+= 1
      if byte(bytes, cursor) != Ascii.space { return true }
    }
    return skipLooseAssignment(bytes)
  }

  private mutating func skipLooseAssignment(_ bytes: Span<UInt8>) -> Bool {
    var hasSign = cursor > start && byte(bytes, cursor - 1) == Ascii.equals
    skipBlanks(bytes)
    let length = assignmentLength(bytes, cursor)
    if !hasSign, length > 0 {
      cursor += length
      hasSign = true
      skipBlanks(bytes)
    }
    return hasSign
  }

  /// The bytes of `=`, `:`, `＝` or `：` at `position`; 0 where there is none.
  func assignmentLength(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    switch byte(bytes, position) {
    case Ascii.equals, Ascii.colon: 1
    case 0xef where byte(bytes, position + 1) == 0xbc:
      byte(bytes, position + 2) == 0x9a || byte(bytes, position + 2) == 0x9d ? 3 : 0
    default: 0
    }
  }
}
