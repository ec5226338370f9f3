package import TraceDrawing
import TraceSyntax
import TraceText

/// The drawing of a lesson as a part of another document.
package struct BlockDrawing: Sendable {
  /// What is drawn: for Mermaid as many as it takes, else one.
  package var parts: [Part]
  /// What the drawing is and how it ends, for who cannot see it.
  package var caption: String

  /// One thing to show.
  package enum Part: Hashable, Sendable {
    /// Lines of text, or of a diagram, by the word behind the mark of their fence.
    case lines([String], kind: String)
    /// A picture as SVG; every line has its end.
    case picture(String)
  }

  /// Why there is nothing to draw.
  package enum Failure: Error, Hashable, Sendable {
    case noTrace
    case noSuchTrace(Int, count: Int)
  }

  /// Shows those of `drawings` that are wanted.
  package init(
    of drawings: [Drawing], as format: DrawingFormat, _ wishes: DrawingWishes
  ) throws(Failure) {
    guard !drawings.isEmpty else { throw .noTrace }
    if let trace = wishes.trace, trace > drawings.count { throw .noSuchTrace(trace, count: drawings.count) }
    let drawings = wishes.trace.map { [drawings[$0 - 1]] } ?? drawings
    caption = drawings.map { "\($0.caption). \($0.spokenSummary)" }.joined(separator: " ")
    var options = DrawingOptions()
    options.width = wishes.width ?? options.width
    options.isPlain = wishes.isPlain
    switch format {
    case .mermaid:
      parts = drawings.flatMap { MermaidDrawing([$0], options).diagrams() }
        .map { .lines(Self.lines($0), kind: "mermaid") }
    case .svg: parts = [.picture(Self.text(drawings, format, options))]
    case .ascii, .unicode, .rfc:
      parts = [.lines(Self.lines(Self.text(drawings, format, options)), kind: "text")]
    }
  }

  private static func text(_ drawings: [Drawing], _ format: DrawingFormat, _ options: DrawingOptions)
    -> String
  {
    // Bytes that are only gathered cannot fail to be written.
    let bytes = try? OutputBuffer.gather { buffer in try format.write(drawings, options, to: &buffer) }
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
