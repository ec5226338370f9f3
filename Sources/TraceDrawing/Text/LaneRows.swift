import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// Rows that are no arrows: events, phases, omissions, notes and problems.
extension TextDrawing {
  /// What happens at an endpoint, beside its lifeline, which is dotted there.
  func writeEvent(
    _ row: Row, _ event: EventKind, at endpoint: Int, _ line: inout TextLine, _ output: inout OutputBuffer
  ) {
    let text = words.event(event, drawing.statement(of: row))
    for (number, part) in Wrapping.lines(text, columns: columns.lane.count - 2, width).enumerated() {
      let row = number == 0 ? row : nil
      begin(&line, row?.time, number: "", row?.shown.first, endpoint == 0 ? glyphs.waits : glyphs.lifeline)
      if endpoint == 0 {
        line.text(" ")
        line.text(part, .event)
      } else {
        line.text(part, endingAt: columns.lane.upperBound - 1, .event)
      }
      end(&line, row?.shown.second, endpoint == 1 ? glyphs.waits : glyphs.lifeline, &output)
    }
  }

  /// `╞═══════ title ═══════╡`
  func writePhase(_ row: Row, _ line: inout TextLine, _ output: inout OutputBuffer) {
    let title = drawing.text(of: row)
    let parts = Wrapping.lines(title, columns: columns.lane.count - 6, width)
    for (number, part) in parts.enumerated() {
      let row = number == 0 ? row : nil
      begin(&line, row?.time, number: "", row?.shown.first, glyphs.phaseLeft)
      let length = part.isEmpty ? 0 : width.columns(of: part) + 2
      line.fill(glyphs.phase, to: columns.lane.lowerBound + (columns.lane.count - length) / 2)
      if !part.isEmpty { line.text(" \(part) ", .phase) }
      line.fill(glyphs.phase, to: columns.lane.upperBound)
      end(&line, row?.shown.second, glyphs.phaseRight, &output)
    }
  }

  /// Dotted lifelines, and dots between them.
  func writeOmission(_ row: Row, _ line: inout TextLine, _ output: inout OutputBuffer) {
    begin(&line, row.time, number: "", row.shown.first, glyphs.waits)
    line.pad(to: columns.lane.lowerBound + (columns.lane.count - glyphs.dots.columns) / 2)
    line.glyph(glyphs.dots)
    end(&line, row.shown.second, glyphs.waits, &output)
  }

  /// A text of any length between the lifelines, behind a mark.
  func writeHanging(
    _ row: Row, _ text: String, mark: String, _ role: TextLine.Role, _ line: inout TextLine,
    _ output: inout OutputBuffer
  ) {
    for (number, part) in Wrapping.lines(text, columns: columns.lane.count - 4, width).enumerated() {
      writeLane(number == 0 ? row : nil, &line, &output) { line in
        line.text(number == 0 ? " \(mark) " : "   ", role)
        line.text(part, role)
      }
    }
  }
}
