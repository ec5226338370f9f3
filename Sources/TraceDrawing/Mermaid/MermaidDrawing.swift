import TraceText

/// Drawings as one document of Mermaid.
struct MermaidDrawing {
  private let drawings: [Drawing]
  private let options: DrawingOptions

  init(_ drawings: [Drawing], _ options: DrawingOptions) {
    self.drawings = drawings
    self.options = options
  }

  func write(to output: inout OutputBuffer) throws {}
}
