import Problems
import TCP
package import TraceText

/// Reads the traces of a Markdown file's fences.
enum MarkdownReader {
  static func read(_ source: SourceText) -> TraceDocument {
    let bytes = source.bytes.span
    let start = ByteOrderMark.length(bytes)
    let frontMatter = FrontMatter.find(bytes, from: start)
    var finder = FenceFinder()
    finder.read(bytes, from: frontMatter?.end ?? start)
    let titles = finder.sections.map {
      HeadingText.plain(source.text(ByteRange($0.title.lowerBound, $0.title.upperBound)))
    }
    return read(finder.fences, under: titles, of: source, frontMatter: frontMatter?.content)
  }

  /// Reads the traces of `fences`; those under the same heading go on with each other.
  ///
  /// - Parameter titles: the texts of the headings, by their numbers.
  static func read(
    _ fences: [Fence], under titles: [String?], of source: SourceText, frontMatter: ByteRange?
  ) -> TraceDocument {
    let bytes = source.bytes.span
    var reader = LineReader(sink: NullSink(), source: source)
    reader.document.frontMatter = frontMatter
    var openSection = -1
    var joint = FenceJoint()
    for fence in fences {
      guard fence.isMarked || FenceContent.isTrace(fence, source) else { continue }
      let mark = reader.mark()
      if fence.section == openSection, !fence.beginsTrace(in: source) {
        reader.readWhole(fence, bytes)
        if joint.joins(reader.document, from: mark) { continue }
        reader.rewind(to: mark)
      }
      reader.closeTrace()
      reader.openOptions = FenceOptions()
      reader.openTitle = titles[fence.section]
      reader.readWhole(fence, bytes)
      openSection = fence.section
    }
    reader.closeTrace()
    return reader.document
  }
}

extension Fence {
  /// Whether its words set what holds for one trace alone, so that it goes on with no other.
  package func beginsTrace(in source: SourceText) -> Bool {
    if let settings { return settings != FenceOptions() }
    guard isMarked, !options.isEmpty || !optionLines.isEmpty else { return false }
    return words(in: source).contains { word in
      switch FenceKey(rawValue: word.key) {
      case .profile, .start: true
      // What speaks of drawings parts no trace.
      case .draw, .format, .width, .trace, .lang, .plain, .file, nil: false
      }
    }
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

  /// Reads what a fence sets, and its lines.
  mutating func readWhole(_ fence: Fence, _ bytes: Span<UInt8>) {
    beginReports()
    readOptions(of: fence)
    if fence.isMarked, fence.closing == nil { reportUnclosed(fence, bytes) }
    read(fence, bytes)
  }

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
    if let settings = fence.settings, settings != FenceOptions() { openOptions = settings }
    guard fence.isMarked else { return }
    hasProblem = false
    for word in fence.words(in: document.source) where !word.belongsToOthers { readOption(word) }
  }

  private mutating func readOption(_ word: OptionWord) {
    let start = word.range.lowerBound
    let end = word.range.upperBound
    guard let key = FenceKey(rawValue: word.key) else {
      let nearest = Nearest.match(word.key, among: FenceKey.allCases.map(\.rawValue))
      let fixed = nearest.map { near in word.spelled(word.value.map { "\(near)=\($0)" } ?? near) }
      return report(
        .unknownFenceOption, start, end, expected: fixed ?? "",
        fixes: fixed.map { [write($0, start, end)] } ?? [])
    }
    if let correction = key.correction(of: word.value).map(word.spelled) {
      return report(
        .unknownFenceOption, start, end, expected: correction, peer: key.choices,
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
