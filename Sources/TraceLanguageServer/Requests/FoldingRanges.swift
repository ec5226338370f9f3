import HandshakeTrace
import Problems
import TraceSyntax
import TraceText

/// Lines that can be hidden behind their first (LSP 3.17, `FoldingRange`).
struct FoldingRange: Encodable, Equatable {
  enum Kind: String, Encodable { case comment, region }

  /// From 0; it stays visible.
  var startLine: Int
  /// The last line hidden.
  var endLine: Int
  var kind: Kind?
}

/// `textDocument/foldingRange`: traces, phases, notes and comments of several lines, front matter, fences.
enum FoldingRangeRequest: LanguageRequest {
  typealias Content = DocumentParameters
  static let method = "textDocument/foldingRange"

  static func answer(_ parameters: DocumentParameters, _ session: Session) throws -> [FoldingRange] {
    let document = try session.document(parameters.textDocument.uri)
    guard !document.isMetadata else { return [] }
    let lesson = session.lesson(in: document).document
    let text = document.text
    let lines = NotationLines(lesson, text)
    var ranges = frontMatter(lesson, text)
    for fence in lines.fences {
      let extent = lines.extent(of: fence)
      ranges.append(FoldingRange(startLine: extent.lowerBound, endLine: extent.upperBound, kind: .region))
    }
    for trace in lesson.parts(in: .english) {
      ranges.append(range(trace.extent, text))
      ranges += trace.phases.map { range($0.extent, text) }
    }
    ranges += runs(lines, lesson, text)
    ranges = ranges.filter { $0.startLine < $0.endLine }
    ranges.sort { ($0.startLine, -$0.endLine) < ($1.startLine, -$1.endLine) }
    return Array(ranges.prefix(session.capabilities.foldingRangeLimit ?? ranges.count))
  }

  private static func range(_ extent: ByteRange, _ text: TextDocument) -> FoldingRange {
    FoldingRange(startLine: text.line(of: extent.lowerBound), endLine: text.line(of: extent.upperBound))
  }

  private static func frontMatter(_ lesson: TraceDocument, _ text: TextDocument) -> [FoldingRange] {
    guard let content = lesson.frontMatter else { return [] }
    let first = text.line(of: content.lowerBound) - 1
    return [FoldingRange(startLine: first, endLine: text.line(of: content.upperBound), kind: .region)]
  }

  /// Lines of notes, and lines of comments, that stand together.
  private static func runs(_ lines: NotationLines, _ lesson: TraceDocument, _ text: TextDocument)
    -> [FoldingRange]
  {
    var ranges: [FoldingRange] = []
    var open: (sign: UInt8, first: Int)?
    for line in 0...text.lineCount {
      let sign = line < text.lineCount ? lines.content(ofLine: line).flatMap { self.sign($0, text) } : nil
      guard sign != open?.sign else { continue }
      if let open { ranges.append(FoldingRange(startLine: open.first, endLine: line - 1, kind: .comment)) }
      open = sign.map { ($0, line) }
    }
    return ranges
  }

  /// `>` for a line of a note, `#` for a comment, but not for a directive; `nil` for others.
  private static func sign(_ content: Range<Int>, _ text: TextDocument) -> UInt8? {
    let line = text.bytes[content].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let first = line.first else { return nil }
    let second = line.dropFirst().first
    switch first {
    case UInt8(ascii: ">"): return first
    case UInt8(ascii: "#"): return second == UInt8(ascii: "!") ? nil : first
    case UInt8(ascii: "/"): return second == first ? UInt8(ascii: "#") : nil
    default: return nil
    }
  }
}
