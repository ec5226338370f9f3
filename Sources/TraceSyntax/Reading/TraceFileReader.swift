import Problems
import TCP
import TraceText

/// Reads a file that is notation from its first line to its last.
enum TraceFileReader {
  static func read(_ source: SourceText) -> TraceDocument {
    let bytes = source.bytes.span
    var reader = LineReader(sink: NullSink(), source: source)
    reader.document.statements.reserveCapacity(LineScanner.estimateLines(bytes))
    var position = ByteOrderMark.length(bytes)
    if let frontMatter = FrontMatter.find(in: source, as: .trace) {
      reader.document.frontMatter = frontMatter.content
      // What stands above can only be comments, and these may be directives.
      if frontMatter.start > position { reader.read(bytes, from: position, to: frontMatter.start) }
      if let problem = frontMatter.problem(in: source) { reader.document.problems.append(problem) }
      position = frontMatter.end
    }
    reader.read(bytes, from: position)
    reader.closeTrace()
    return reader.document
  }
}

extension LineReader {
  /// Reads every line from `start` to `last`, by default the end of the bytes; headings begin a new trace.
  mutating func read(_ bytes: Span<UInt8>, from start: Int, to last: Int = .max) {
    var position = start
    let last = min(last, bytes.count)
    while position < last {
      let next = readOrdinaryLine(bytes, from: position)
      if next > 0 {
        document.statements.append(statement)
        position = next
        continue
      }
      let line = LineScanner.extent(bytes, from: position)
      let isStatement = readLine(bytes, from: position, to: line.end)
      noteTold(at: position)
      if line.mayBeBeyondAscii { reportInvalidText(bytes, position, line.end) }
      if isStatement { append(bytes) }
      position = LineScanner.nextLine(bytes, contentEnd: line.end)
    }
  }

  /// Adds the statement just read to the trace that is open, or opens one.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>) {
    if statement.kind == .heading { openTraceAtHeading(bytes) }
    document.statements.append(statement)
  }

  private mutating func openTraceAtHeading(_ bytes: Span<UInt8>) {
    closeTrace()
    var first = Int(statement.start)
    while Ascii.isBlank(byte(bytes, first)) { first += 1 }
    let title = TitleLine.extent(bytes, first, end, mark: Ascii.equals).title
    openTitle = title.isEmpty ? nil : text(title.lowerBound, title.upperBound)
  }

  /// Ends the open trace, if it has any statement, and decides what only the whole trace can tell.
  mutating func closeTrace() {
    let range = (document.traces.last?.statements.upperBound ?? 0)..<document.statements.count
    defer {
      beginTrace()
      openTitle = nil
    }
    guard !range.isEmpty else { return }
    if first == NameTable.none { quietenMissingSenders(range) }
    if hasDoubtfulBit, writesBits { settleDoubtfulBits(range) }
    var extent = TraceExtent(
      statements: range, title: openTitle, start: document.statements[range.lowerBound].start)
    extent.options = openOptions
    extent.mayWriteBits = writesBits
    extent.mayHaveDoubtfulBits = hasDoubtfulBit
    extent.names = toldNames
    document.traces.append(extent)
  }

  /// In a trace that never names a sender one line says it for all.
  private mutating func quietenMissingSenders(_ range: Range<Int>) {
    let start = document.statements[range.lowerBound].start
    var isFirst = true
    let firstProblem = document.problems.firstPlace { $0.range.start >= start }
    let kept = document.problems[firstProblem...].filter { problem in
      guard problem.name == .missingSender else { return true }
      defer { isFirst = false }
      return isFirst
    }
    document.problems.replaceSubrange(firstProblem..., with: kept)
  }

  /// In a trace that writes its flags as `X=1`, a lone `ACK=1` is the flag too.
  private mutating func settleDoubtfulBits(_ range: Range<Int>) {
    for index in range where document.statements[index].marks.hasAny(.acknowledgmentMayBeBit) {
      var marks = document.statements[index].marks
      marks.subtract([.acknowledgmentBitImplied, .hasAcknowledgment])
      document.statements[index].marks = marks
      if document.statements[index].acknowledgmentOffset == 0 {
        document.statements[index].bits.remove(.ack)
      }
      document.statements[index].acknowledgment = WrittenNumber(offset: 0)
    }
  }

  /// Reports the first bytes of a line that are not UTF-8, in place of what they made unreadable.
  mutating func reportInvalidText(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    guard let place = Scalars.firstInvalid(bytes, start, end) else { return }
    while let last = document.problems.last, last.range.lowerBound >= start { document.problems.removeLast() }
    var last = place + 1
    while last < end, bytes[last] & 0xc0 == 0x80 { last += 1 }
    if place < contentEnd(bytes, start), statement.kind != .note { markBroken() }
    report(.notUTF8, place, last)
  }
}

/// The bytes EF BB BF that some editors write first.
enum ByteOrderMark {
  /// 3 where the text begins with them, otherwise 0.
  static func length(_ bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xef && bytes[1] == 0xbb && bytes[2] == 0xbf ? 3 : 0
  }
}
