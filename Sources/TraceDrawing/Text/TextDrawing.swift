import TraceText

/// A drawing as text: two lifelines, states outside of them, each segment on its arrow.
struct TextDrawing {
  enum Style { case ascii, unicode }
  init(_ drawing: Drawing, _ style: Style, _ options: DrawingOptions) {}
  func write(to output: inout OutputBuffer) throws {}
}
