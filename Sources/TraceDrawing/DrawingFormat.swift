package import TraceText

/// The formats in which traces can be drawn.
package enum DrawingFormat: String, CaseIterable, Sendable {
  /// Letters of ASCII, but for names and notes.
  case ascii
  /// Box-drawing characters.
  case unicode
  /// The style of the figures of RFC 9293.
  case rfc
  /// A `sequenceDiagram` for Mermaid.
  case mermaid
  /// One standalone picture.
  case svg

  /// The format in which a file of this name is expected; `nil` where its ending tells none.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    if name.hasSuffix(".svg") {
      self = .svg
    } else if name.hasSuffix(".mmd") || name.hasSuffix(".mermaid") {
      self = .mermaid
    } else {
      return nil
    }
  }

  /// Writes `drawings` one below the other; the last line has its end.
  ///
  /// - Returns: into how many pictures a drawing had to be split at most; 1 where each has one.
  @discardableResult
  package func write(
    _ drawings: [Drawing], _ options: DrawingOptions, to output: inout OutputBuffer
  ) throws -> Int {
    switch self {
    case .ascii, .unicode, .rfc:
      for (number, drawing) in drawings.enumerated() {
        if number > 0 { output.write("\n") }
        if self == .rfc {
          try RFCDrawing(drawing, options).write(to: &output)
        } else {
          try TextDrawing(drawing, self == .ascii ? .ascii : .unicode, options).write(to: &output)
        }
      }
    case .mermaid: return try MermaidDrawing(drawings, options).write(to: &output)
    case .svg: try SVGDrawing(drawings, options).write(to: &output)
    }
    return 1
  }
}

/// What a drawing's user settles.
package struct DrawingOptions: Sendable {
  /// The most columns of a line of text.
  package var width = 80
  /// The columns of characters whose width depends on the font, 1 or 2 (UAX #11, A).
  package var ambiguousWidth = 1
  /// Whether Mermaid leaves out what older viewers refuse.
  package var isPlain = false
  /// Whether SVG is a part of a page that has `SVGStyle.sheet` once for all pictures; its rows then tell which statement
  /// they draw, as `data-statement`.
  package var isInPage = false
  /// Whether text has the colours of a terminal.
  package var usesColor = false

  package init() {}
}
