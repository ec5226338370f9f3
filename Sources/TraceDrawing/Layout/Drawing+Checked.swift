package import LessonMetadata
package import Problems
import TCP
package import TraceChecking
package import TraceSyntax
import TraceText

extension Drawing {
  /// Lays out one trace of a checked file.
  ///
  /// - Parameters:
  ///   - trace: the index of the trace in `document` and `checked`, which has outlines.
  ///   - metadata: what the lesson says of itself.
  ///   - language: that of the words a drawing adds.
  package init(
    of document: TraceDocument, _ checked: CheckedDocument, trace: Int, metadata: LessonMetadata,
    language: Language
  ) {
    var walk = DrawingWalk()
    self.init(of: document, checked, trace: trace, metadata: metadata, language: language, part: nil, &walk)
  }

  /// Lays out a part of a trace: it begins in the states and with the numbers that the trace has come to.
  ///
  /// - Parameters:
  ///   - part: the statements to draw; `nil` draws all.
  ///   - walk: where the last part of a trace has ended, so that many parts take no longer than their rows.
  package init(
    of document: TraceDocument, _ checked: CheckedDocument, trace: Int, metadata: LessonMetadata,
    language: Language, part: Range<Int>?, _ walk: inout DrawingWalk
  ) {
    let outline = checked.outlines[trace]
    self.document = document
    self.language = language
    report = checked.traces[trace]
    // A part has the heading that stands in it; that of a document stands above it already.
    let isHeaded = part.map { document.statements[$0.lowerBound].kind == .heading } ?? true
    title = isHeaded ? visible(report.title ?? "") : ""
    caption = title.isEmpty ? visible(metadata.title ?? "") : title
    names = outline.names
    for side in 0...1 {
      names[side] = names[side].isEmpty ? DrawingWords.unnamed(in: language) : visible(names[side])
    }
    let layout = walk.layout(of: part, ofTrace: trace, document, checked)
    opening = layout.opening
    for described in metadata.endpoints where !layout.isContinued {
      let own = [described.name] + described.aliases
      guard let side = (0...1).first(where: { own.contains(outline.names[$0]) }) else { continue }
      openingNumbers[side] = OpeningNumbers(sends: described.next, receives: described.expects)
    }
    if caption.isEmpty { caption = "\(names.first) – \(names.second)" }
    rows = layout.rows
    problems = layout.problems
    earlierSegments = layout.earlierSegments
    segments = layout.segments
    if layout.isContinued || layout.isCut {
      report.patterns = []
      for side in report.endpoints.indices { report.endpoints[side].final = layout.states[side]?.name }
    }
    crossings = Crossings.find(in: rows)
    timeDecimals = layout.timeDecimals
  }
}

/// Where the last part of a trace was drawn to.
package struct DrawingWalk: Sendable {
  private var trace = -1
  private var layout: DrawingLayout?

  package init() {}

  /// The rows of `part` of a trace: from where the last part ended, where that is before it.
  fileprivate mutating func layout(
    of part: Range<Int>?, ofTrace trace: Int, _ document: TraceDocument, _ checked: CheckedDocument
  ) -> DrawingLayout {
    if trace != self.trace || part.map({ layout?.hasPassed($0) ?? true }) ?? true { layout = nil }
    self.trace = trace
    var own =
      layout.take()
      ?? DrawingLayout(
        document, checked.outlines[trace], found: checked.problems, expected: checked.expected, trace: trace)
    own.addRows(of: part)
    layout = own
    return own
  }
}
