import TraceChecking
import TraceText

extension SVGTrace {
  private typealias Point = SVGShapes.Point

  /// How far along its way a segment is lost, damaged, or last seen.
  private static let lossPlace = 0.6

  /// Writes a segment: its way, the words on it, its number, its time and the states it changes.
  func write(
    _ segment: DrawnSegment, _ row: Row, _ number: Int, y: Int, to output: inout OutputBuffer
  ) {
    let words = SVGLabel.words(of: segment, in: row, of: drawing)
    let part = plan.parts.isEmpty ? nil : plan.parts[number]
    open(row, to: &output)
    output.write(" data-segment=\"")
    output.write(digits: Int(segment.number))
    output.write("\" role=\"img\" aria-label=\"")
    spoken.write(segment, words, in: row, decimals: drawing.timeDecimals, to: &output)
    output.write("\">")
    writeWay(of: segment, number, part, y: y, to: &output)
    writeLabel(words, segment, isHalf: part != nil, y: y, to: &output)
    var shown = row.shown
    switch part {
    case .first(_, let other):
      SVGText.write(
        "\(segment.number), \(other)", "muted", x: columns.numbersEnd, y: y + 4, .end, to: &output)
    case .second(let arrival):
      // What arrives in the row of its departure changes its receiver's state below.
      if segment.travel == .arrives {
        writeState(shown[segment.receiver], segment.receiver, y: arrival, to: &output)
        shown[segment.receiver] = nil
      }
    case .arrival, nil:
      SVGText.write(
        String(segment.number), "muted", x: columns.numbersEnd, y: y + 4, .end, to: &output)
    }
    writeTime(row, y: y, to: &output)
    for side in 0...1 { writeState(shown[side], side, y: y, to: &output) }
    output.write("</g>")
  }

  /// Writes what comes out of the network: its number, what becomes of it, its time and the states it
  /// changes.
  func write(
    _ arrival: DrawnArrival, _ row: Row, _ number: Int, y: Int, to output: inout OutputBuffer
  ) {
    open(row, to: &output)
    output.write(" role=\"img\" aria-label=\"")
    spoken.write(arrival, in: row, decimals: drawing.timeDecimals, to: &output)
    output.write("\">")
    writeLoss(of: arrival, y: y, to: &output)
    if plan.parts.isEmpty || plan.parts[number] == nil {
      let receiver = arrival.receiver
      SVGText.write(
        SVGLine(SVGLabel.words(of: arrival, in: drawing.language)), "over",
        x: columns.lifelines[receiver] + SVGColumns.gap * SVGColumns.direction(of: receiver), y: y + 18,
        receiver == 0 ? .start : .end, to: &output)
    }
    writeMargins(row, y: y, to: &output)
    output.write("</g>")
  }

  /// The words on an arrow: in the middle above one that goes straight across, at the start of one that
  /// slants.
  private func writeLabel(
    _ words: [SVGWord], _ segment: DrawnSegment, isHalf: Bool, y: Int, to output: inout OutputBuffer
  ) {
    let lines = SVGLine.lines(
      of: words, columns: isHalf ? columns.halfColumns : columns.labelColumns)
    var isSlanted = isHalf
    if case .departs = segment.travel { isSlanted = true }
    let x =
      isSlanted
      ? columns.lifelines[segment.sender] + SVGColumns.gap * SVGColumns.direction(of: segment.sender)
      : columns.middle
    let anchor: SVGText.Anchor = isSlanted ? (segment.sender == 0 ? .start : .end) : .middle
    let bottom = y - 8 - segment.markHeight
    for (number, line) in lines.enumerated() {
      SVGText.write(
        line, "over", x: x, y: bottom - SVGColumns.lineHeight * (lines.count - 1 - number), anchor,
        to: &output
      )
    }
  }

  private func writeWay(
    of segment: DrawnSegment, _ number: Int, _ part: SVGPlan.CrossingPart?, y: Int,
    to output: inout OutputBuffer
  ) {
    let start = Point(columns.lifelines[segment.sender], y)
    let end = Point(columns.lifelines[segment.receiver], y)
    let head: SVGShapes.Head = segment.isDropped ? .hollow : .head
    switch segment.travel {
    case .arrives:
      if case .second(let arrival) = part {
        return SVGShapes.arrow(
          from: start, to: Point(columns.lifelines[segment.receiver], arrival), head, to: &output)
      }
      SVGShapes.arrow(from: start, to: end, segment.arrivesTwice ? .head : head, to: &output)
      guard segment.arrivesTwice else { return }
      let fork = Point(columns.middle, y)
      SVGShapes.arrow(from: fork, to: Point(columns.lifelines[segment.receiver], y + 16), head, to: &output)
    case .departs(row: -1):
      let below = Point(columns.lifelines[segment.receiver], y + 30)
      SVGShapes.line("arrow", from: start, to: start.toward(below, Self.lossPlace), to: &output)
      SVGShapes.line(
        "tail", from: start.toward(below, Self.lossPlace + 0.02), to: start.toward(below, 0.72), to: &output)
    case .departs(let first):
      writeFlight(segment, from: start, to: Int(first), to: &output)
      for later in plan.copies[number] ?? [] { writeFlight(segment, from: start, to: later, to: &output) }
    case .lost, .corrupt: writeBroken(segment, from: start, to: end, to: &output)
    case .comesOut:
      let seen = start.toward(end, 0.4)
      SVGShapes.line("rest", from: start.toward(end, 0.25), to: seen, to: &output)
      SVGShapes.arrow(from: seen, to: end, head, to: &output)
    }
  }

  /// The way of a segment in flight to the row in which it arrives or is lost.
  private func writeFlight(
    _ segment: DrawnSegment, from start: Point, to row: Int, to output: inout OutputBuffer
  ) {
    guard case .arrival(let arrival) = drawing.rows[row].kind else { return }
    let end = Point(columns.lifelines[segment.receiver], Int(plan.heights[row]))
    switch arrival.fate {
    case .arrives:
      SVGShapes.arrow(from: start, to: end, arrival.isDropped ? .hollow : .head, to: &output)
    case .lost:
      let part = Self.flightLossPlace(from: start, to: end)
      SVGShapes.line("arrow", from: start, to: start.toward(end, part), to: &output)
      SVGShapes.line("rest", from: start.toward(end, part + 0.03), to: start.toward(end, 0.98), to: &output)
    case .corrupt: SVGShapes.arrow(from: start, to: end, .hollow, to: &output)
    }
  }

  /// How far along its way a segment in flight is lost or damaged: where the row of its end begins, so that
  /// the mark stands on no words of rows between.
  private static func flightLossPlace(from start: Point, to end: Point) -> Double {
    min(max(1 - 10 / (end.y - start.y), lossPlace), 0.92)
  }

  /// Marks the place where a segment in flight is lost or damaged.
  private func writeLoss(of arrival: DrawnArrival, y: Int, to output: inout OutputBuffer) {
    let start = Point(columns.lifelines[arrival.sender], Int(plan.heights[Int(arrival.departure)]))
    let end = Point(columns.lifelines[arrival.receiver], y)
    let place = start.toward(end, Self.flightLossPlace(from: start, to: end))
    switch arrival.fate {
    case .arrives: break
    case .lost: SVGShapes.cross(at: place, to: &output)
    case .corrupt: SVGShapes.flash(at: place, to: &output)
    }
  }

  /// The way of a segment that is lost or damaged on its row: a mark part-way, and the rest of the way.
  private func writeBroken(
    _ segment: DrawnSegment, from start: Point, to end: Point, to output: inout OutputBuffer
  ) {
    let place = start.toward(end, Self.lossPlace)
    if segment.travel == .lost {
      SVGShapes.line("arrow", from: start, to: place, to: &output)
      SVGShapes.line("rest", from: start.toward(end, 0.64), to: start.toward(end, 0.98), to: &output)
      SVGShapes.cross(at: place, to: &output)
    } else {
      SVGShapes.line(
        "arrow", from: start, to: Point(x: place.x - 6 * (end.x > start.x ? 1 : -1), y: place.y), to: &output)
      SVGShapes.flash(at: place, to: &output)
      SVGShapes.arrow(
        from: Point(x: place.x + 6 * (end.x > start.x ? 1 : -1), y: place.y), to: end, .hollow, to: &output)
    }
  }
}
