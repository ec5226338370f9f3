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
        fence.section == openSection && OptionWord.words(in: source, fence.options).isEmpty
        && FenceJoint.joins(reader.document, from: mark)
      if !joins {
        reader.rewind(to: mark)
        reader.closeTrace()
        reader.openOptions = FenceOptions()
        reader.openTitle = HeadingText.plain(reader.text(in: finder.sections[fence.section].title))
        reader.readOptions(of: fence)
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
  var names: ToldNames
  var title: String?
}

extension LineReader {
  func mark() -> ReaderMark {
    ReaderMark(
      statements: document.statements.count, details: document.details.count,
      problems: document.problems.count,
      traces: document.traces.count, clock: clock, writesBits: writesBits, hasDoubtfulBit: hasDoubtfulBit,
      names: toldNames, title: openTitle)
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
    goOn(with: mark.names)
    openTitle = mark.title
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
  mutating func readOptions(of fence: Fence) {
    guard fence.isMarked else { return }
    hasProblem = false
    for word in OptionWord.words(in: document.source, fence.options) { readOption(word) }
  }

  private mutating func readOption(_ word: OptionWord) {
    let start = word.range.lowerBound
    let end = word.range.upperBound
    guard let key = FenceKey(rawValue: word.key) else {
      let nearest = Nearest.match(word.key, among: FenceKey.allCases.map(\.rawValue))
      let fixed = nearest.map { near in word.value.map { "\(near)=\($0)" } ?? near }
      return report(
        .unknownFenceOption, start, end, expected: fixed ?? "",
        fixes: fixed.map { [write($0, start, end)] } ?? [])
    }
    if let correction = key.correction(of: word.value) {
      return report(
        .unknownFenceOption, start, end, expected: correction,
        fixes: correction.isEmpty ? [] : [write(correction, start, end)])
    }
    switch key {
    case .profile: openOptions.profile = word.value.flatMap { Profile(rawValue: $0) }
    case .start: openOptions.start = word.value.flatMap { StartOption(rawValue: $0) }
    // Whoever draws the fence reads these.
    case .draw, .format, .width, .trace, .lang, .plain, .file: break
    }
  }
}
