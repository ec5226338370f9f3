import Problems
import TraceText

/// Writes a file in the one canonical form of the notation.
package enum Formatter {
  /// The bytes of `document` in canonical form; formatting them again changes nothing.
  ///
  /// Lines with problems, front matter, and in Markdown everything outside fences marked `hstrace` stay as they
  /// are, byte for byte. Each line keeps its own line end; blank lines at the end of a trace file go.
  package static func format(_ document: TraceDocument) -> [UInt8] {
    format(document, as: FileKind(fileName: document.source.name))
  }

  /// The same for a file that `kind` was read as.
  package static func format(_ document: TraceDocument, as kind: FileKind) -> [UInt8] {
    guard !hasDoubtfulFrontMatter(document, as: kind) else { return document.source.bytes }
    var formatting = FileFormatting(document)
    switch kind {
    case .trace: formatting.formatTrace()
    case .markdown: formatting.formatMarkdown()
    }
    return formatting.result
  }
}

extension Formatter {
  /// Whether the first line that is not blank is a `---`, but opens no front matter as it should be: without the blank
  /// lines before it, or with a canonical `...` to close it, it would.
  static func hasDoubtfulFrontMatter(_ document: TraceDocument, as kind: FileKind) -> Bool {
    if let frontMatter = FrontMatter.find(in: document.source, as: kind) {
      return frontMatter.form != .regular
    }
    return FrontMatter.mayOpen(document.source, as: kind)
  }
}

/// A line of a file that is to be formatted.
struct FormattedLine {
  /// The line with its end.
  var whole: Range<Int>
  /// Behind a container's prefix, without the line's end.
  var content: Range<Int>
}

/// The formatting of one file, line by line.
struct FileFormatting {
  let document: TraceDocument
  private let problemPlaces: [Int]
  /// The statements of traces that stay as they are: one of their lines has a problem, so that it stays, and its
  /// `ACK=1` is the bit only while other lines write theirs so.
  private var kept: [Range<Int>] = []
  private(set) var result: [UInt8] = []
  /// The bytes before this place are written.
  private var position = 0
  /// The next statement that may begin in a line.
  private var statement = 0
  /// Whether the line written last was blank, or nothing was written yet.
  private var isBehindBlank = true

  init(_ document: TraceDocument) {
    self.document = document
    problemPlaces = document.problems.map(\.range.lowerBound).sorted()
    result.reserveCapacity(document.source.bytes.count)
    kept = document.traces.map(\.statements).filter { $0.contains(where: dependsOnOtherLines) }
  }

  /// Whether the statement's line stays, and reads otherwise where no other line writes bits.
  private func dependsOnOtherLines(_ index: Int) -> Bool {
    let statement = document.statements[index]
    guard statement.marks.hasAny(.acknowledgmentMayBeBit), !statement.marks.hasAny(.hasAcknowledgment) else {
      return false
    }
    let text = document.source.bytes
    let start = Int(statement.start)
    return hasProblem(start..<LineScanner.contentEnd(text.span, from: start) + 1)
  }

  mutating func formatTrace() {
    let lines = Self.lines(of: document)
    guard let first = lines.first else { return copy(upTo: document.source.bytes.count) }
    copy(upTo: first.whole.lowerBound)
    guard let last = lines.lastIndex(where: { !isBlank($0.content) }) else { return }
    for line in lines[...last] { format(line) }
    guard lines[last].content.upperBound == lines[last].whole.upperBound else { return }
    let lineEnd = document.source.bytes[first.content.upperBound..<first.whole.upperBound]
    result.append(contentsOf: lineEnd.isEmpty ? [Ascii.lineFeed] : Array(lineEnd))
  }

  mutating func formatMarkdown() {
    for fence in fencedLines() {
      isBehindBlank = false
      for line in fence { format(line) }
    }
    copy(upTo: document.source.bytes.count)
  }

  /// The lines of a Markdown file's marked fences.
  func fencedLines() -> [[FormattedLine]] {
    let text = document.source.bytes
    let bytes = text.span
    var finder = FenceFinder()
    finder.read(bytes, from: document.frontMatter?.upperBound ?? 0)
    return finder.fences.filter(\.isMarked).map { fence in
      fence.lines.map { content in
        var start = content.lowerBound
        while start > 0, text[start - 1] != Ascii.lineFeed, text[start - 1] != Ascii.carriageReturn {
          start -= 1
        }
        let next = LineScanner.nextLine(text.span, contentEnd: content.upperBound)
        return FormattedLine(whole: start..<next, content: content)
      }
    }
  }

  /// Goes on with `line`, as if all before it were written.
  mutating func go(to line: FormattedLine, isBehindBlank: Bool) {
    self.isBehindBlank = isBehindBlank
    statement = document.statements.firstPlace { Int($0.start) >= line.content.lowerBound }
  }

  /// Forgets what was written, so that `line` alone will be.
  mutating func forget(upTo line: FormattedLine) {
    result.removeAll(keepingCapacity: true)
    position = line.whole.lowerBound
  }

  /// The lines of a trace file behind its front matter.
  static func lines(of document: TraceDocument) -> [FormattedLine] {
    let text = document.source.bytes
    let bytes = text.span
    var position = ByteOrderMark.length(bytes)
    if let frontMatter = FrontMatter.find(in: document.source, as: .trace) { position = frontMatter.end }
    var lines: [FormattedLine] = []
    while position < bytes.count {
      let end = LineScanner.contentEnd(bytes, from: position)
      let next = LineScanner.nextLine(bytes, contentEnd: end)
      lines.append(FormattedLine(whole: position..<next, content: position..<end))
      position = next
    }
    return lines
  }

  /// Writes one line: as it is, in canonical form, or not at all.
  mutating func format(_ line: FormattedLine) {
    let text = document.source.bytes
    let bytes = text.span
    copy(upTo: line.whole.lowerBound)
    while statement < document.statements.count,
      Int(document.statements[statement].start) < line.content.lowerBound
    {
      statement += 1
    }
    if isBlank(line.content) {
      position = isBehindBlank ? line.whole.upperBound : position
      isBehindBlank = true
      guard position < line.whole.upperBound else { return }
      copyPrefix(line, trimmed: true)
      position = line.content.upperBound
      return copy(upTo: line.whole.upperBound)
    }
    isBehindBlank = false
    let own =
      statement < document.statements.count
      && Int(document.statements[statement].start) == line.content.lowerBound
    let isKept = own && kept.contains { $0.contains(statement) }
    guard !isKept, !hasProblem(line.whole) else { return copy(upTo: line.whole.upperBound) }
    let canonical = CanonicalLine.write(
      document, own ? document.statements[statement] : nil, bytes, line.content)
    guard let canonical else { return copy(upTo: line.whole.upperBound) }
    copyPrefix(line, trimmed: false)
    result.append(contentsOf: canonical.utf8)
    position = line.content.upperBound
    copy(upTo: line.whole.upperBound)
  }

  private mutating func copyPrefix(_ line: FormattedLine, trimmed: Bool) {
    copy(upTo: line.content.lowerBound)
    guard trimmed, line.content.lowerBound > line.whole.lowerBound else { return }
    while let last = result.last, Ascii.isBlank(last) { result.removeLast() }
  }

  private mutating func copy(upTo end: Int) {
    guard position < end else { return }
    result.append(contentsOf: document.source.bytes[position..<end])
    position = end
  }

  func isBlank(_ content: Range<Int>) -> Bool {
    document.source.bytes[content].allSatisfy { Ascii.isBlank($0) }
  }

  /// Whether a problem begins in the line.
  private func hasProblem(_ line: Range<Int>) -> Bool {
    let place = problemPlaces.firstPlace { $0 >= line.lowerBound }
    return place < problemPlaces.count && problemPlaces[place] < line.upperBound
  }
}
