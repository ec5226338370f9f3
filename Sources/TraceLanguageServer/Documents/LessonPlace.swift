import HandshakeTrace
import LessonMetadata
import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// Where in a lesson an offset lies.
enum LessonPlace {
  /// In the YAML whose bytes are these.
  case metadata(ByteRange)
  case line(TraceLine)
  /// In the text around the fences of a Markdown file.
  case prose
}

/// A line of a lesson that belongs to a trace, or could.
struct TraceLine {
  /// The bytes of the line, behind what a Markdown container writes before it and without its end.
  var content: ByteRange
  /// The trace, as an index into the document's; `nil` where none has begun there.
  var trace: Int?
  /// The first statement that does not stand before the line, as an index into the document's.
  var statement: Int
  /// Whether that statement stands on the line.
  var isStatement: Bool
}

extension LessonPlace {
  /// Where `offset` lies in a lesson.
  init(_ offset: Int, in lesson: CheckedLesson, _ text: TextDocument) {
    let document = lesson.document
    if let yaml = document.frontMatter, (yaml.lowerBound...yaml.upperBound).contains(offset) {
      self = .metadata(yaml)
      return
    }
    let whole = text.content(ofLine: text.line(of: offset))
    let statement = document.statements.firstPlace { Int($0.start) >= whole.lowerBound }
    let isStatement =
      statement < document.statements.count && Int(document.statements[statement].start) <= whole.upperBound
    if isStatement {
      let start = Int(document.statements[statement].start)
      let trace = document.traces.firstPlace { $0.statements.lowerBound > statement } - 1
      self = .line(
        TraceLine(
          content: ByteRange(start, whole.upperBound), trace: trace, statement: statement, isStatement: true))
      return
    }
    switch FileKind(fileName: document.source.name) {
    case .trace:
      var trace: Int? = document.traces.firstPlace { Int($0.start) > whole.upperBound } - 1
      // What stands above the first line of a trace without a heading belongs to it.
      if trace == -1 {
        let begins = document.statements.first.map { $0.kind != .heading } ?? false
        trace = begins ? 0 : nil
      }
      self = .line(TraceLine(content: whole, trace: trace, statement: statement, isStatement: false))
    case .markdown: self = Self.fence(around: whole, statement, document)
    }
  }

  /// The line of a fence without a statement of its own.
  private static func fence(around line: ByteRange, _ statement: Int, _ document: TraceDocument)
    -> LessonPlace
  {
    var finder = FenceFinder()
    finder.read(document.source.bytes.span, from: document.frontMatter?.upperBound ?? 0)
    func fence(at start: Int) -> Fence? {
      finder.fences.first { fence in
        guard let first = fence.lines.first, let last = fence.lines.last else { return false }
        return first.lowerBound <= start && start <= last.upperBound
      }
    }
    let own = finder.fences.first { fence in
      fence.lines.contains { line.lowerBound <= $0.lowerBound && $0.lowerBound <= line.upperBound }
    }
    guard let own, let first = own.lines.first, let last = own.lines.last,
      let content = own.lines.first(where: { $0.lowerBound >= line.lowerBound })
    else { return .prose }
    var trace: Int?
    let inside = document.statements.firstPlace { Int($0.start) >= first.lowerBound }
    if inside < document.statements.count, Int(document.statements[inside].start) <= last.upperBound {
      let known = statement > inside ? statement - 1 : inside
      trace = document.traces.firstPlace { $0.statements.lowerBound > known } - 1
    } else {
      guard own.isMarked else { return .prose }
      let before = document.traces.firstPlace { Int($0.start) > first.lowerBound } - 1
      // A fence goes on with the trace of the one before it under the same heading.
      if before >= 0, !own.beginsTrace(in: document.source),
        fence(at: Int(document.traces[before].start))?.section == own.section
      {
        trace = before
      }
    }
    return .line(
      TraceLine(
        content: ByteRange(content.lowerBound, content.upperBound), trace: trace, statement: statement,
        isStatement: false))
  }
}

extension TraceLine {
  /// The trace as it is before the line.
  func moment(in lesson: CheckedLesson, _ settings: Settings) -> TraceMoment {
    TraceMoment(
      in: lesson.document, trace: trace, before: statement, metadata: lesson.metadata,
      profile: settings.profile, kept: lesson.checked.kept)
  }
}
