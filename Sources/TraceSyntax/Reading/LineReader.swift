import Problems
import TCP
import TraceText

/// Reads one line after another into statements.
///
/// A reader holds what its lines share (names, symbols, the clock of a trace) and where it stands in the line
/// it reads. The bytes are handed down to each function, never stored.
struct LineReader<Sink: TokenSink>: ~Copyable {
  /// Who is told which bytes gave what.
  var sink: Sink
  /// What was read so far.
  var document: TraceDocument

  // The line that is read.
  /// Where its first byte stands.
  var start = 0
  /// Where its last byte ends, without the line's end.
  var end = 0
  /// What is read next.
  var cursor = 0
  /// What the line says so far.
  var statement = Statement(start: 0, kind: .segment)
  /// Its details so far.
  var detail = StatementDetail()
  /// Whether any was set.
  var hasDetail = false
  /// What its items have shown.
  var items = ItemState()
  /// Whether a problem was reported in this line.
  var hasProblem = false
  /// How many were: a line of a hundred megabytes must not give a million.
  private var problemsInLine = 0
  private static var problemLimit: Int { 16 }
  /// Whether the rest of this line may be prose: something in it is unknown, and no fix is known.
  var hasLostTrack = false

  // The trace that is read.
  /// The time of the last line that has one, microseconds.
  var clock: Int64 = 0
  /// Whether a flag other than ACK was written as `X=0` or `X=1`.
  var writesBits = false
  /// Whether some line has a lone `ACK=0` or `ACK=1`.
  var hasDoubtfulBit = false
  /// The first endpoint named; `NameTable.none` where there is none yet.
  var first = NameTable.none
  /// The second endpoint named, likewise.
  var second = NameTable.none
  /// The offset of the line that named the first.
  var firstLine = UInt32.max
  /// The offset of the line that named the second.
  var secondLine = UInt32.max
  /// The symbols read last, so that a repeated one makes no `String`.
  var symbolCache = SymbolCache()
  /// The title of the trace that is open; `nil` without.
  var openTitle: String?
  /// The options of the fence it stands in.
  var openOptions = FenceOptions()

  init(sink: Sink, source: SourceText) {
    self.sink = sink
    document = TraceDocument(source: source)
  }

  /// Reads the line from `start` to `end`; whether it gave a statement, which is then `statement`.
  mutating func readLine(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    self.start = start
    self.end = end
    cursor = start
    statement = Statement(start: start, kind: .segment)
    items = ItemState()
    hasProblem = false
    beginReports()
    if hasDetail {
      detail = StatementDetail()
      hasDetail = false
    }
    let isStatement = readStatement(bytes)
    if isStatement, hasDetail, !Sink.records {
      statement.detail = UInt32(truncatingIfNeeded: document.details.count)
      document.details.append(detail)
    }
    return isStatement
  }

  /// Forgets what a trace shares, for the first line of the next.
  mutating func beginTrace() {
    clock = 0
    writesBits = false
    hasDoubtfulBit = false
    goOn(with: ToldNames())
  }

  /// Whether what the line says of its segment is not certain.
  mutating func markBroken() { statement.marks.add(.isBroken) }

  /// Moves over spaces, tabs, Markdown's emphasis and invisible characters.
  @inline(__always)
  mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while cursor < end {
      let byte = bytes[cursor]
      if byte == Ascii.space || byte == Ascii.tab || byte == Ascii.backtick || byte == Ascii.asterisk {
        cursor &+= 1
      } else if byte >= 0x80 {
        let scalar = Scalars.scan(bytes, cursor, end)
        guard Scalars.isBlank(scalar.value) else { return }
        cursor += scalar.length
      } else {
        return
      }
    }
  }

  /// The byte at `position`, or 0 behind the line's end.
  @inline(__always)
  func byte(_ bytes: Span<UInt8>, _ position: Int) -> UInt8 {
    position < end ? bytes[position] : 0
  }

  /// The text from `start` to `end`.
  func text(_ start: Int, _ end: Int) -> String { document.source.text(ByteRange(start, end)) }

  /// Lets what is reported next be told, whatever was wrong with the line before.
  mutating func beginReports() {
    problemsInLine = 0
    hasLostTrack = false
  }

  /// Whether a further problem of this line would be reported; where not, no fix need be sought.
  var mayReport: Bool { !Sink.records && !hasLostTrack && problemsInLine < Self.problemLimit }

  /// Reports a problem of this line, unless an earlier one shows that the line may be prose: then its further
  /// words would be reported one after another.
  mutating func report(
    _ name: ProblemName, _ start: Int, _ end: Int, expected: String = "", reason: Reason = .none,
    endpoint: String = "", peer: String = "", fixes: [QuickFix] = []
  ) {
    hasProblem = true
    guard !Sink.records, !hasLostTrack || name == .notUTF8 else { return }
    problemsInLine += 1
    guard problemsInLine <= Self.problemLimit else { return }
    hasLostTrack = hasLostTrack || name == .missingSender || (fixes.isEmpty && Self.isUnknown(name))
    let range = ByteRange(start, end)
    document.problems.append(
      Problem(
        name, at: range,
        values: ProblemValues(
          found: document.source.text(range), expected: expected, reason: reason, endpoint: endpoint,
          peer: peer),
        fixes: fixes))
  }

  /// Whether a problem of this name means that what stands there is no notation.
  private static func isUnknown(_ name: ProblemName) -> Bool {
    name == .unknownItem || name == .unknownState || name == .unreadableLine
  }

  /// A fix that replaces the bytes from `start` to `end`.
  func write(_ replacement: String, _ start: Int, _ end: Int, isSafe: Bool = true) -> QuickFix {
    QuickFix(
      .write(replacement), edits: [TextEdit(range: ByteRange(start, end), replacement: replacement)],
      isSafe: isSafe)
  }

  private func separatesItems(_ byte: UInt8) -> Bool {
    switch byte {
    case Ascii.space, Ascii.tab, Ascii.comma, Ascii.semicolon, Ascii.hyphen, Ascii.plus, Ascii.slash: true
    default: false
    }
  }

  /// A fix that takes the item from `itemStart` to `itemEnd` away, and the separator before it.
  func removeItem(_ bytes: Span<UInt8>, _ itemStart: Int, _ itemEnd: Int) -> QuickFix {
    var from = itemStart
    while from > start, separatesItems(bytes[from - 1]) { from -= 1 }
    return QuickFix(
      .remove(text(itemStart, itemEnd)),
      edits: [TextEdit(range: ByteRange(from, itemEnd), replacement: "")], isSafe: false)
  }
}

/// What the items of a line have shown so far.
struct ItemState {
  /// Flags named as such; the ACK bit of an `ACK=n` is not.
  var named = ControlBits.none
  /// The flags since the last item that is none.
  var run = ControlBits.none
  /// Where they begin; meaningful while `run` has any.
  var runStart = -1
  /// Where they end.
  var runEnd = -1
  /// How many `ACK=` items there were.
  var acknowledgments = 0
  /// Whether the first is written in capitals and is 0 or 1, so that it may be the bit.
  var firstMayBeBit = false
  /// The number of the first.
  var firstAcknowledgment = WrittenNumber(offset: 0)
  /// Whether there was a flag or an item.
  var hasAny = false
  /// Where a `...` stands that ends the segment; -1 without.
  var departure = -1
  /// Where an event stands; -1 without.
  var eventStart = -1
  /// Where it ends.
  var eventEnd = -1
  /// Where `Len=` stands; -1 without.
  var lengthStart = -1
  /// Where it ends.
  var lengthEnd = -1
  /// The octets of `Data=`; -1 without.
  var dataOctets = -1
  /// Parentheses that hold items and are not closed yet.
  var openParentheses = 0
  /// Brackets that do.
  var openBrackets = 0
  /// Whether there was a state in brackets.
  var hasStates = false
  /// Whether there was a fate or a claim.
  var hasClaim = false
  /// Where the first fate or claim stands.
  var fateStart = 0
  /// Whether the line is a row of a table, where `|` parts the columns.
  var isTable = false
}
