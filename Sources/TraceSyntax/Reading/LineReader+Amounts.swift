import Problems
import TCP
import TraceText

extension LineReader {
  /// `Seq=…`
  mutating func readSequence(_ bytes: Span<UInt8>, _ from: Int) {
    let value = readKeyedValue(bytes, from, .sequence)
    noteItem(from)
    items.run = .none
    let isRepeated = statement.marks.hasAny(.anySequence)
    switch value.kind {
    case .number:
      if isRepeated { return reportRepeated(bytes, from, differs: statement.sequence != value.number) }
      statement.sequence = value.number
      statement.marks.add(.hasSequence)
    case .blank:
      if isRepeated { return reportRepeated(bytes, from, differs: false) }
      statement.marks.add(.blankSequence)
    case .bad: markBroken()
    }
  }

  /// `Len=…`
  mutating func readLength(_ bytes: Span<UInt8>, _ from: Int) {
    let value = readKeyedValue(bytes, from, .length)
    noteItem(from)
    items.run = .none
    let isRepeated = items.lengthStart >= 0
    switch value.kind {
    case .number:
      if isRepeated { return reportRepeated(bytes, from, differs: statement.length != value.number) }
      statement.length = value.number
      statement.marks.add(.hasLength)
    case .blank:
      if isRepeated { return reportRepeated(bytes, from, differs: false) }
      statement.marks.add(.blankLength)
    case .bad: markBroken()
    }
    items.lengthStart = from
    items.lengthEnd = cursor
  }

  /// An item stands twice: the second is taken away.
  mutating func reportRepeated(_ bytes: Span<UInt8>, _ from: Int, differs: Bool) {
    if differs { markBroken() }
    report(.repeatedItem, from, cursor, fixes: [removeItem(bytes, from, cursor)])
  }

  /// `Win=…`
  mutating func readWindow(_ bytes: Span<UInt8>, _ from: Int) {
    guard let window = readField(bytes, from, .window, blank: .blankWindow, any: .anyWindow) else { return }
    statement.window = window
    statement.marks.add(.hasWindow)
  }

  /// `Urg=5` is the urgent pointer; `URG`, and `URG=1` in any other spelling than `Urg`, the flag.
  mutating func readUrgent(_ bytes: Span<UInt8>, _ from: Int) {
    guard assignmentFollows(bytes) else { return readFlag(bytes, from, .urg) }
    let isPointersSpelling = bytes[from] == 0x55 && bytes[from + 1] == 0x72
    if !isPointersSpelling, isBitValue(bytes) { return readFlag(bytes, from, .urg) }
    readUrgentPointer(bytes, from)
  }

  /// `Urg=…`, or a synonym that can only be the pointer.
  mutating func readUrgentPointer(_ bytes: Span<UInt8>, _ from: Int) {
    let field = readField(
      bytes, from, .urgentPointer, blank: .blankUrgentPointer, any: .anyUrgentPointer)
    guard let field else { return }
    detail.urgentPointer = field
    hasDetail = true
    statement.marks.add(.hasUrgentPointer)
  }

  /// The value of a header field of 16 bits; `nil` for a blank, which is marked, and behind a problem.
  @inline(__always)
  private mutating func readField(
    _ bytes: Span<UInt8>, _ from: Int, _ part: StatementPart, blank: SegmentMarks, any: SegmentMarks
  ) -> UInt16? {
    let value = readKeyedValue(bytes, from, part)
    noteItem(from)
    items.run = .none
    if statement.marks.hasAny(any) {
      reportRepeated(bytes, from, differs: false)
      return nil
    }
    switch value.kind {
    case .number:
      guard value.number.isPlain, value.number.offset <= UInt32(UInt16.max) else {
        report(.badNumber, from, cursor, expected: "65535")
        return nil
      }
      return UInt16(value.number.offset)
    case .blank: statement.marks.add(blank)
    case .bad: break
    }
    return nil
  }

  /// Whether `=` or `:` stands behind blanks at the cursor.
  func assignmentFollows(_ bytes: Span<UInt8>) -> Bool {
    var position = cursor
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    return assignmentLength(bytes, position) > 0
  }

  /// Whether the value behind the sign is `0` or `1` alone.
  func isBitValue(_ bytes: Span<UInt8>) -> Bool {
    var position = cursor
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    position += assignmentLength(bytes, position)
    while Ascii.isBlank(byte(bytes, position)) { position += 1 }
    guard byte(bytes, position) == Ascii.zero || byte(bytes, position) == Ascii.zero + 1 else { return false }
    let next = byte(bytes, position + 1)
    return !(Ascii.isDigit(next) || Ascii.isLetter(next) || next == Ascii.underscore || next == Ascii.plus)
  }
}
