import TraceText

/// A drawing in the style of the figures of RFC 9293.
struct RFCDrawing {
  private let drawing: Drawing
  private let options: DrawingOptions

  init(_ drawing: Drawing, _ options: DrawingOptions) {
    self.drawing = drawing
    self.options = options
  }

  func write(to output: inout OutputBuffer) throws {}
}
