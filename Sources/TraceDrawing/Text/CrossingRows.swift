import TCP
import TraceChecking
import TraceText

/// Two segments that cross, drawn as an X.
extension TextDrawing {
  /// The two segments of a crossing by the side they leave, and what the rows show of them.
  private struct Crossing {
    var numbers = Pair(Int32(0), Int32(0))
    var labels = Pair("", "")
    /// The states of both once they have sent, and once they have received.
    var sent = Pair<State?>(nil, nil)
    var received = Pair<State?>(nil, nil)
    var time: Int64?
  }

  /// Writes the rows of a crossing, if both labels have room on half a lane.
  ///
  /// - Returns: whether they were written.
  func writeCrossing(_ rows: Range<Int>, _ line: inout TextLine, _ output: inout OutputBuffer) -> Bool {
    let crossing = crossing(rows)
    let unit = glyphs.unit
    let middle = columns.lane.lowerBound + (columns.lane.count - unit) / 2
    // The shafts end two signs from the middle.
    let leftEnd = middle - 2 * unit
    let rightStart = middle + 3 * unit
    let room = min(leftEnd - columns.lane.lowerBound, columns.lane.upperBound - rightStart) - 6
    guard width.columns(of: crossing.labels.first) <= room, width.columns(of: crossing.labels.second) <= room
    else { return false }
    let first = min(crossing.numbers.first, crossing.numbers.second)
    begin(&line, crossing.time, number: "\(first),\(first + 1)", crossing.sent.first, glyphs.leavesRight)
    line.fill(glyphs.shaft, to: columns.lane.lowerBound + 2)
    line.text(" \(crossing.labels.first) ")
    line.fill(glyphs.shaft, to: leftEnd)
    line.glyph(glyphs.bendsDownRight)
    line.pad(to: rightStart - unit)
    line.glyph(glyphs.bendsDownLeft)
    line.fill(glyphs.shaft, to: columns.lane.upperBound - 4 - width.columns(of: crossing.labels.second))
    line.text(" \(crossing.labels.second) ")
    line.fill(glyphs.shaft, to: columns.lane.upperBound)
    end(&line, crossing.sent.second, glyphs.leavesLeft, &output)
    writeLegs(glyphs.falling, glyphs.rising, around: middle, &line, &output)
    writeLane(nil, &line, &output) { line in
      line.pad(to: middle)
      line.glyph(glyphs.crossing)
    }
    writeLegs(glyphs.rising, glyphs.falling, around: middle, &line, &output)
    begin(&line, nil, number: "", crossing.received.first, glyphs.lifeline)
    line.glyph(glyphs.headLeft)
    line.fill(glyphs.shaft, to: columns.lane.lowerBound + 4)
    line.text(" (\(crossing.numbers.second)) ")
    line.fill(glyphs.shaft, to: leftEnd)
    line.glyph(glyphs.bendsUpLeft)
    line.pad(to: rightStart - unit)
    line.glyph(glyphs.bendsUpRight)
    let label = " (\(crossing.numbers.first)) "
    line.fill(glyphs.shaft, to: columns.lane.upperBound - 4 - label.utf8.count)
    line.text(label)
    line.fill(glyphs.shaft, to: columns.lane.upperBound - glyphs.headRight.columns)
    line.glyph(glyphs.headRight)
    end(&line, crossing.received.second, glyphs.lifeline, &output)
    return true
  }

  /// The two slanted lines above or below the middle of the X.
  private func writeLegs(
    _ left: TextGlyphs.Glyph, _ right: TextGlyphs.Glyph, around middle: Int, _ line: inout TextLine,
    _ output: inout OutputBuffer
  ) {
    writeLane(nil, &line, &output) { line in
      line.pad(to: middle - left.columns)
      line.glyph(left)
      line.pad(to: middle + glyphs.unit)
      line.glyph(right)
    }
  }

  private func crossing(_ rows: Range<Int>) -> Crossing {
    var crossing = Crossing()
    for index in rows {
      let row = drawing.rows[index]
      switch row.kind {
      case .segment(let segment):
        crossing.numbers[segment.sender] = segment.number
        crossing.labels[segment.sender] = labels.texts[index]
        crossing.sent[segment.sender] = row.shown[segment.sender]
        if segment.travel == .arrives { crossing.received[segment.receiver] = row.shown[segment.receiver] }
        crossing.time = crossing.time ?? row.time
      case .arrival(let arrival):
        crossing.received[arrival.receiver] = row.shown[arrival.receiver]
        crossing.sent[arrival.sender] = crossing.sent[arrival.sender] ?? row.shown[arrival.sender]
      case .event, .states, .phase, .omission, .note, .problem: break
      }
    }
    return crossing
  }
}
