import TraceSyntax
import TraceText

/// The texts on the arrows of a drawing, made once.
struct TextLabels {
  /// By row: the words on the arrow of a segment; empty for other rows.
  private(set) var texts: [String]
  /// The columns a lane needs so that no label wraps.
  private(set) var widest = 0
  /// The columns a lane needs so that no other text wraps.
  private(set) var widestText = 0

  init(_ drawing: Drawing, words: TextWords, glyphs: TextGlyphs, _ width: DisplayWidth) {
    texts = []
    texts.reserveCapacity(drawing.rows.count)
    for row in drawing.rows {
      switch row.kind {
      case .segment(let segment):
        let text = words.label(drawing.label(of: row), segment)
        let end = width.columns(of: words.end(of: segment.travel))
        let room = width.columns(of: text) + Arrow.margin(of: segment.travel, endColumns: end, glyphs)
        widest = max(widest, room)
        texts.append(text)
      case .phase, .note:
        widestText = max(widestText, width.columns(of: drawing.text(of: row)) + 6)
        texts.append("")
      case .problem(let number, let isExpected):
        widestText = max(
          widestText, width.columns(of: words.problem(drawing.problem(number), isExpected: isExpected)) + 6)
        texts.append("")
      case .event(_, let event):
        widestText = max(widestText, width.columns(of: words.event(event, drawing.statement(of: row))) + 4)
        texts.append("")
      case .arrival, .states, .omission: texts.append("")
      }
    }
  }
}
