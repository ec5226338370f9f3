import Problems
import TCP
import TraceSyntax
import TraceText

/// A trace read from text.
func parse(_ text: String) -> TraceDocument {
  TraceDocument.parse(SourceText(name: "lesson.hs", text), as: .trace)
}

/// A Markdown file read from text.
func parseMarkdown(_ text: String) -> TraceDocument {
  TraceDocument.parse(SourceText(name: "lesson.md", text), as: .markdown)
}

/// The canonical form of a trace.
func formatted(_ text: String) -> String {
  String(decoding: Formatter.format(parse(text)), as: UTF8.self)
}

/// The text with the first fix of its first problem applied.
func mended(_ text: String) -> String? {
  let document = parse(text)
  guard let fix = document.problems.first?.fixes.first else { return nil }
  return String(decoding: TextEdit.apply(fix.edits, to: document.source.bytes), as: UTF8.self)
}

/// What a document says, without places: a line for each statement.
func meaning(_ document: TraceDocument) -> [String] {
  let spelling: SegmentMarks = [.acknowledgmentBitImplied, .acknowledgmentMayBeBit]
  return document.statements.map { statement in
    let detail = document.details[Int(statement.detail)]
    var options = detail.options
    let blocks = options.selectiveAcknowledgments.map {
      "\(document.symbols.text($0.start)) to \(document.symbols.text($0.end))"
    }
    // Their bases are indices, which a change of order may change.
    options.selectiveAcknowledgments = []
    return [
      "\(statement.kind)", document.names[statement.sender], document.names[statement.receiver],
      statement.bits.name,
      "\(statement.event)", "\(statement.marks.subtracting(spelling).rawValue)",
      document.symbols.text(statement.sequence), document.symbols.text(statement.acknowledgment),
      document.symbols.text(statement.length), "\(statement.window)", "\(detail.time)",
      detail.senderState?.name ?? "-", detail.receiverState?.name ?? "-", "\(detail.urgentPointer)",
      "\(options)", "\(blocks)",
    ].joined(separator: "|")
  }
}
