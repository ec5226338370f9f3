import TraceSyntax
import TraceText

/// The lines of a document that are notation: all behind the front matter, or those of a Markdown file's fences.
struct NotationLines {
  private let text: TextDocument
  /// The offset of the first of them in a trace file.
  private let start: Int
  /// Those of a Markdown file by their numbers, without a container's prefix; `nil` for a trace file.
  private let fenced: [Int: Range<Int>]?
  /// The fences of a Markdown file that hold a trace.
  let fences: [Fence]

  init(_ document: TraceDocument, _ text: TextDocument) {
    self.text = text
    start = document.notationStart
    switch FileKind(fileName: document.source.name) {
    case .trace:
      fences = []
      fenced = nil
    case .markdown:
      fences = document.fences
      var lines: [Int: Range<Int>] = [:]
      for line in fences.flatMap(\.lines) { lines[text.line(of: line.lowerBound)] = line }
      fenced = lines
    }
  }

  /// The bytes of a line, from 0, without a container's prefix and its end; `nil` where it is no notation.
  func content(ofLine line: Int) -> Range<Int>? {
    if let fenced { return fenced[line] }
    let content = text.content(ofLine: line).indices
    guard content.upperBound >= start else { return nil }
    // A byte order mark belongs to no line.
    return content.lowerBound >= start ? content : start <= 3 ? start..<content.upperBound : nil
  }

  /// The line, from 0, that opens a fence; that of its closing mark, or of its last line where none closes it.
  func extent(of fence: Fence) -> ClosedRange<Int> {
    let first = text.line(of: fence.options.upperBound)
    let last = fence.lines.last.map { text.line(of: $0.lowerBound) } ?? first
    return first...min(last + 1, text.lineCount - 1)
  }
}
