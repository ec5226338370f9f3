import Problems
import TraceChecking

/// The lines of a `sequenceDiagram` before its first row.
enum MermaidHeader {
  /// The lines, each with its end.
  ///
  /// - Parameters:
  ///   - isPlain: whether what older viewers refuse is left out: names for those who cannot see the picture.
  ///   - hasTitle: whether the heading of the trace stands above the picture.
  static func text(of drawing: Drawing, isPlain: Bool, hasTitle: Bool) -> String {
    let names = [drawing.names.first, drawing.names.second]
    var lines = ["sequenceDiagram"]
    if !isPlain {
      let summary = DrawingWords.summary(drawing, names: names)
      lines.append("  accTitle: \(escaped(drawing.caption))")
      lines.append("  accDescr: \(escaped(visible(summary)))")
    }
    if hasTitle, !drawing.title.isEmpty, !isPlain { lines.append("  title \(escaped(drawing.title))") }
    for side in 0...1 {
      let shown = MermaidText.escaped(WrappedText.lines(of: shortened(names[side]), columns: 30))
      lines.append("  participant \(MermaidRow.participant(side)) as \(shown)")
    }
    if hasTitle, !drawing.title.isEmpty, isPlain {
      lines.append("  Note over P1,P2: \(escaped(drawing.title))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func escaped(_ text: String) -> String { MermaidText.escaped(shortened(text)) }

  /// The most UTF-16 units of a name or a heading. Each diagram repeats them, and has no room for longer ones.
  private static let mostUnits = 500

  private static func shortened(_ text: String) -> String {
    guard text.utf16.count > mostUnits else { return text }
    var kept = ""
    var units = 0
    for scalar in text.unicodeScalars {
      units += UTF16.width(scalar)
      if units >= mostUnits { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept + "…"
  }
}
