import TraceChecking
import TraceText

/// What stands above the lifelines.
extension TextDrawing {
  /// The heading of the trace, and an empty line.
  func writeTitle(_ line: inout TextLine, _ output: inout OutputBuffer) {
    guard !drawing.title.isEmpty else { return }
    for part in Wrapping.lines(drawing.title, columns: columns.width, width) {
      line.text(part, .phase)
      line.end(&output)
    }
    line.end(&output)
  }

  /// The names of the endpoints, each above the middle of its lifeline as far as there is room.
  func writeNames(_ line: inout TextLine, _ output: inout OutputBuffer) {
    let middle = columns.lane.lowerBound + columns.lane.count / 2
    let areas = [0..<middle, middle + 1..<max(columns.width, columns.rightState)]
    let axes = [columns.left, columns.right]
    let names = (0...1).map { Wrapping.lines(drawing.names[$0], columns: areas[$0].count, width) }
    let height = max(names[0].count, names[1].count)
    for number in 0..<height {
      if columns.timeEnd > 0, number == height - 1 { line.text("s", endingAt: columns.timeEnd, .number) }
      for side in 0...1 {
        // A shorter name stands right above its lifeline.
        let place = number - (height - names[side].count)
        guard place >= 0 else { continue }
        let name = names[side][place]
        let length = width.columns(of: name)
        let start = min(axes[side] - (length - glyphs.unit) / 2, areas[side].upperBound - length)
        line.pad(to: max(areas[side].lowerBound, start))
        line.text(name, .name)
      }
      line.end(&output)
    }
  }
}
