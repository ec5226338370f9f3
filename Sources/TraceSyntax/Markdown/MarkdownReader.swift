import Problems
import TCP
import TraceText

/// Reads the traces of a Markdown file's fences.
enum MarkdownReader {
  static func read(_ source: SourceText) -> TraceDocument {
    let bytes = source.bytes.span
    var reader = LineReader(sink: NullSink(), source: source)
    var position = ByteOrderMark.length(bytes)
    if let frontMatter = FrontMatter.find(bytes, from: position) {
      reader.document.frontMatter = frontMatter.content
      position = frontMatter.end
    }
    var finder = FenceFinder()
    finder.read(bytes, from: position)
    var openSection = -1
    for fence in finder.fences {
      guard fence.isMarked || FenceContent.isTrace(fence, source) else { continue }
      let mark = reader.mark()
      reader.read(fence, bytes)
      let joins =
        fence.section == openSection && fence.options.isEmpty && FenceJoint.joins(reader.document, from: mark)
      if !joins {
        reader.rewind(to: mark)
        reader.closeTrace()
        reader.openTitle = HeadingText.plain(reader.text(in: finder.sections[fence.section].title))
        reader.readOptions(fence.options, bytes, isMarked: fence.isMarked)
        reader.read(fence, bytes)
      }
      openSection = fence.section
    }
    reader.closeTrace()
    return reader.document
  }
}

/// Where a reader stood before a fence.
struct ReaderMark {
  var statements: Int
  var details: Int
  var problems: Int
  var traces: Int
  var clock: Int64
  var writesBits: Bool
  var hasDoubtfulBit: Bool
  var first: UInt16
  var second: UInt16
}

extension LineReader {
  func mark() -> ReaderMark {
    ReaderMark(
      statements: document.statements.count, details: document.details.count,
      problems: document.problems.count,
      traces: document.traces.count, clock: clock, writesBits: writesBits, hasDoubtfulBit: hasDoubtfulBit,
      first: first, second: second)
  }

  /// Forgets what was read since `mark`, to read it as the beginning of a trace.
  mutating func rewind(to mark: ReaderMark) {
    document.statements.removeSubrange(mark.statements...)
    document.details.removeSubrange(mark.details...)
    document.problems.removeSubrange(mark.problems...)
    document.traces.removeSubrange(mark.traces...)
    clock = mark.clock
    writesBits = mark.writesBits
    hasDoubtfulBit = mark.hasDoubtfulBit
    first = mark.first
    second = mark.second
  }

  func text(in range: Range<Int>) -> String { text(range.lowerBound, range.upperBound) }

  /// Reads the lines of a fence.
  mutating func read(_ fence: Fence, _ bytes: Span<UInt8>) {
    for line in fence.lines {
      let isStatement = readLine(bytes, from: line.lowerBound, to: line.upperBound)
      reportInvalidText(bytes, line.lowerBound, line.upperBound)
      if isStatement { append(bytes) }
    }
  }

  /// Reads `profile=strict start=ESTABLISHED` behind `hstrace`.
  mutating func readOptions(_ range: Range<Int>, _ bytes: Span<UInt8>, isMarked: Bool) {
    guard isMarked else { return }
    hasProblem = false
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if Ascii.isBlank(byte) || byte == 0x7b || byte == 0x7d || byte == Ascii.comma {
        position += 1
        continue
      }
      let start = position
      while position < range.upperBound, !Ascii.isBlank(bytes[position]), bytes[position] != 0x7d,
        bytes[position] != Ascii.comma
      {
        position += 1
      }
      readOption(start, position)
    }
  }

  private mutating func readOption(_ start: Int, _ end: Int) {
    let parts = text(start, end).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let value = parts.count == 2 ? parts[1].filter { $0 != "\"" } : ""
    switch parts[0] {
    case "profile":
      if let profile = Profile(rawValue: value) {
        openOptions.profile = profile
        return
      }
      reportOption(start, end, "profile=", value, Profile.allCases.map(\.rawValue))
    case "start":
      if let option = StartOption(rawValue: value) {
        openOptions.start = option
        return
      }
      reportOption(start, end, "start=", value, StartOption.allCases.map(\.rawValue))
    default:
      let nearest = Nearest.match(parts[0], among: ["profile", "start"])
      let fixed = nearest.map { "\($0)=\(value)" }
      report(
        .unknownFenceOption, start, end, expected: fixed ?? "",
        fixes: fixed.map { [write($0, start, end)] } ?? [])
    }
  }

  private mutating func reportOption(
    _ start: Int, _ end: Int, _ key: String, _ value: String, _ known: [String]
  ) {
    let nearest = Nearest.match(value, among: known).map { key + $0 }
    report(
      .unknownFenceOption, start, end, expected: nearest ?? "",
      fixes: nearest.map { [write($0, start, end)] } ?? [])
  }
}
