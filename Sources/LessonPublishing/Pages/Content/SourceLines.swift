import TraceSyntax
import TraceText

/// The lines of each trace as its lesson has them, comments and what cannot be read among them.
struct SourceLines {
  private let document: TraceDocument
  /// Those of a Markdown document; empty for other lessons.
  private let fences: [Fence]
  private let isMarkdown: Bool

  init(of document: TraceDocument, isMarkdown: Bool) {
    self.document = document
    self.isMarkdown = isMarkdown
    fences = isMarkdown ? document.fences : []
  }

  /// The lines of the trace at `index`, safe to print, without blank lines around them.
  func lines(ofTrace index: Int) -> [String] {
    let end =
      index + 1 < document.traces.count ? start(ofTrace: index + 1) : document.source.bytes.count
    let ranges =
      isMarkdown
      ? linesOfFences(start(ofTrace: index)..<end) : allLines(start(ofTrace: index)..<end)
    let lines = ranges.map {
      VisibleText.of(document.source.text(ByteRange($0.lowerBound, $0.upperBound)))
    }
    let isBlank: (String) -> Bool = { $0.allSatisfy(\.isWhitespace) }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let last = lines.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return Array(lines[first...last])
  }

  /// Where the lines of a trace begin: what stands above its first statement in the same fence belongs to it, too.
  private func start(ofTrace index: Int) -> Int {
    let start = Int(document.traces[index].start)
    guard index > 0 else { return isMarkdown ? 0 : document.notationStart }
    guard let fence = fences.last(where: { $0.opening.lowerBound <= start }),
      !document.traces[index - 1].statements.isEmpty
    else { return start }
    let last = document.statements[document.traces[index - 1].statements.upperBound - 1]
    return Int(last.start) < fence.opening.lowerBound ? fence.opening.lowerBound : start
  }

  private func linesOfFences(_ range: Range<Int>) -> [Range<Int>] {
    fences.flatMap(\.lines).filter { range.contains($0.lowerBound) }
  }

  private func allLines(_ range: Range<Int>) -> [Range<Int>] {
    let bytes = document.source.bytes.span
    var lines: [Range<Int>] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let end = LineScanner.contentEnd(bytes, from: position)
      lines.append(position..<end)
      position = LineScanner.nextLine(bytes, contentEnd: end)
    }
    return lines
  }
}
