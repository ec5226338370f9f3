import Problems
import TraceText

/// Front matter that other programs would not find, or would not find the end of.
extension FrontMatter {
  /// The front matter of a file, also where it does not begin in the first line, or has no end; `nil` without.
  ///
  /// A `---` can be a rule, and in Markdown the lines behind it text. So what is not as it should be is taken for
  /// front matter only where it is YAML line by line and has a key that lessons have.
  static func find(in source: SourceText, as kind: FileKind) -> FrontMatter? {
    let text = source.bytes
    let bytes = text.span
    let top = ByteOrderMark.length(bytes)
    if let regular = find(bytes, from: top) {
      // The line that seems to close it may be an omission, or a rule, far below.
      guard holdsTrace(source, regular.content, as: kind) else { return regular }
      return unclosed(source, at: top, as: kind) ?? regular
    }
    guard let start = opening(bytes, from: top, as: kind) else { return nil }
    if start > top, var late = find(bytes, from: start) {
      let lines = YAMLLines(source, from: Int(late.content.start), to: Int(late.content.end), as: kind)
      guard lines.hasLessonKey, lines.end == Int(late.content.end) else { return nil }
      late.form = .late
      return late
    }
    return unclosed(source, at: start, as: kind)
  }

  /// The front matter whose first `---` stands at `start`, up to the first line that is no YAML.
  private static func unclosed(_ source: SourceText, at start: Int, as kind: FileKind) -> FrontMatter? {
    let bytes = source.bytes.span
    let firstEnd = LineScanner.contentEnd(bytes, from: start)
    let contentStart = LineScanner.nextLine(bytes, contentEnd: firstEnd)
    let lines = YAMLLines(source, from: contentStart, to: bytes.count, as: kind)
    guard lines.hasLessonKey else { return nil }
    return FrontMatter(
      start: start, content: ByteRange(contentStart, lines.lastEnd), end: lines.lastEnd, form: .unclosed)
  }

  /// Whether lines of `content` can only be those of a lesson's trace, or of its fence.
  private static func holdsTrace(_ source: SourceText, _ content: ByteRange, as kind: FileKind) -> Bool {
    let text = source.bytes
    let bytes = text.span
    var reader = LineReader(sink: RecordingSink(), source: source)
    var position = content.lowerBound
    var likely = 0
    while position < content.upperBound {
      let end = LineScanner.contentEnd(bytes, from: position)
      switch kind {
      case .trace:
        let line = YAMLLine(bytes, position, end)
        if !line.isBlank, !line.isIndented, !line.isLessonKey, !line.isComment,
          reader.isNotation(bytes, position, end), !reader.hasProblem
        {
          let isSure =
            reader.statement.kind == .heading
            || reader.statement.marks.hasAny(.hasSequence, .hasAcknowledgment)
          likely += isSure ? 2 : 1
        }
      case .markdown:
        let mark = bytes[position]
        let isFence = mark == Ascii.backtick || mark == Ascii.tilde
        if isFence, end - position > 2, bytes[position + 1] == mark, bytes[position + 2] == mark {
          likely = 2
        }
      }
      if likely > 1 { return true }
      position = LineScanner.nextLine(bytes, contentEnd: end)
    }
    return false
  }

  /// Whether a `---` stands where front matter might begin, be it closed or not.
  static func mayOpen(_ source: SourceText, as kind: FileKind) -> Bool {
    let bytes = source.bytes
    return opening(bytes.span, from: ByteOrderMark.length(bytes.span), as: kind) != nil
  }

  /// How many comments may stand above front matter.
  private static let mostCommentsAbove = 64

  /// The offset of the first line that is neither blank nor, in a trace file, a comment, if it is a `---`.
  private static func opening(_ bytes: Span<UInt8>, from top: Int, as kind: FileKind) -> Int? {
    var position = top
    var comments = 0
    while position < bytes.count, comments <= mostCommentsAbove {
      let end = LineScanner.contentEnd(bytes, from: position)
      if isOpened(bytes, at: position) { return position }
      var first = position
      while first < end, Ascii.isBlank(bytes[first]) { first += 1 }
      let isComment = first < end && kind == .trace && bytes[first] == Ascii.number
      guard first == end || isComment else { return nil }
      comments += isComment ? 1 : 0
      position = LineScanner.nextLine(bytes, contentEnd: end)
    }
    return nil
  }

  /// What is wrong with its place or its end; `nil` where nothing is.
  func problem(in source: SourceText) -> Problem? {
    let bytes = source.bytes.span
    let mark = ByteRange(start, start + 3)
    switch form {
    case .regular: return nil
    case .late:
      let top = ByteOrderMark.length(bytes)
      let above = ByteRange(top, start)
      var edits = [TextEdit(range: above, replacement: "")]
      let comments = source.text(above)
      if comments.contains(where: { !$0.isWhitespace }) {
        edits.append(TextEdit(range: ByteRange(end, end), replacement: comments))
      }
      return Problem(.misplacedMetadata, at: mark, fixes: [QuickFix(.moveToTop, edits: edits)])
    case .unclosed:
      var last = end
      while last > start, Ascii.isBlank(bytes[last - 1]) || Ascii.endsLine(bytes[last - 1]) { last -= 1 }
      var first = last
      while first > start, !Ascii.endsLine(bytes[first - 1]) { first -= 1 }
      while first < last, Ascii.isBlank(bytes[first]) { first += 1 }
      let endsLine = end > 0 && Ascii.endsLine(bytes[end - 1])
      let lineEnd = bytes[start + 3] == Ascii.carriageReturn ? "\r\n" : "\n"
      let closing = TextEdit(
        range: ByteRange(end, end), replacement: "\(endsLine ? "" : lineEnd)---\(lineEnd)")
      return Problem(
        .metadataSyntax, at: mark,
        values: ProblemValues(
          found: YAMLFault.unclosed.rawValue, expected: source.text(ByteRange(first, last))),
        fixes: [QuickFix(.closeMetadata, edits: [closing])])
    }
  }
}

/// Lines that read as YAML and not as notation or as Markdown.
private struct YAMLLines {
  /// Whether one of them begins with a key of lessons.
  var hasLessonKey = false
  /// Where the first line begins that is no YAML.
  var end: Int
  /// Where the line behind the last one begins that is neither blank nor a comment.
  var lastEnd: Int

  /// The lines from `start` on, at most up to `limit`.
  init(_ source: SourceText, from start: Int, to limit: Int, as kind: FileKind) {
    let text = source.bytes
    let bytes = text.span
    end = start
    lastEnd = start
    var reader = LineReader(sink: RecordingSink(), source: source)
    while end < limit {
      let lineEnd = LineScanner.contentEnd(bytes, from: end)
      let next = LineScanner.nextLine(bytes, contentEnd: lineEnd)
      let line = YAMLLine(bytes, end, lineEnd)
      if line.isLessonKey {
        hasLessonKey = true
      } else if line.isComment {
        guard kind == .trace else { return }
      } else if !line.isBlank {
        guard line.isYAML, line.isIndented || !reader.isNotation(bytes, end, lineEnd) else { return }
      }
      end = next
      if !line.isBlank, !line.isComment { lastEnd = next }
    }
  }
}

/// What a line could be in YAML.
private struct YAMLLine {
  var isBlank = false
  var isComment = false
  var isIndented = false
  /// Whether it is a key with its colon, an item of a list, or goes on with what stands above it.
  var isYAML = false
  /// Whether it is a key that lessons have, full-width colon or not.
  var isLessonKey = false

  private static let lessonKeys: Set<String> = [
    "title", "description", "lang", "level", "objectives", "prerequisites", "tags", "duration", "date",
    "license",
    "authors", "hstrace",
  ]

  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var first = start
    while first < end, Ascii.isBlank(bytes[first]) { first += 1 }
    guard first < end else {
      isBlank = true
      return
    }
    isIndented = first > start
    isComment = bytes[first] == Ascii.number
    guard !isIndented else {
      isYAML = true
      return
    }
    if bytes[first] == Ascii.hyphen, first + 1 < end, Ascii.isBlank(bytes[first + 1]) {
      isYAML = true
      return
    }
    var position = first
    while position < end, Ascii.isLetter(bytes[position]) { position += 1 }
    let isWide =
      position + 2 < end && bytes[position] == 0xef && bytes[position + 1] == 0xbc
      && bytes[position + 2] == 0x9a
    if isWide || Self.isColon(bytes, position, end), position - first <= 16 {
      var word: [UInt8] = []
      for index in first..<position { word.append(bytes[index]) }
      isLessonKey = Self.lessonKeys.contains(String(decoding: word, as: UTF8.self))
    }
    isYAML = isLessonKey
    while !isYAML, position < end {
      isYAML = Self.isColon(bytes, position, end)
      position += 1
    }
  }

  /// Whether a colon that ends a key stands at `position`.
  private static func isColon(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Bool {
    position < end && bytes[position] == Ascii.colon
      && (position + 1 == end || Ascii.isBlank(bytes[position + 1]))
  }
}

extension LineReader {
  /// Whether the line from `start` to `end` says something that only notation says.
  fileprivate mutating func isNotation(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    // No line of a trace is so long by hand, and reading YAML as one need not be quick.
    guard end - start <= 512 else { return false }
    beginTrace()
    guard readLine(bytes, from: start, to: end) else { return false }
    switch statement.kind {
    case .segment:
      let hasNumber = statement.marks.hasAny(.hasSequence, .hasAcknowledgment, .hasLength)
      return !statement.bits.isEmpty || hasNumber || statement.receiver != NameTable.none
    case .event, .state, .heading, .phase, .omission, .note, .directive: return true
    }
  }
}
