import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

extension SVGTrace {
  /// Writes one row: what it draws, its time, and the states it shows.
  func write(_ row: Row, _ number: Int, to output: inout OutputBuffer) {
    let y = Int(plan.heights[number])
    switch row.kind {
    case .segment(let segment): return write(segment, row, number, y: y, to: &output)
    case .arrival(let arrival): return write(arrival, row, number, y: y, to: &output)
    case .phase: return writePhase(row, y: y, to: &output)
    case .note:
      let text = drawing.text(of: row)
      return writeBox(
        .note, SVGWord.words(of: text), spoken.note(text), row, y: y,
        tag: drawing.language.otherTag(of: text),
        to: &output)
    case .problem(let index, let isExpected):
      let words = SVGLabel.words(
        of: drawing.problem(index), isExpected: isExpected, in: drawing.language)
      let kind: SVGBox.Kind =
        isExpected ? .expected : drawing.problem(index).severity == .error ? .error : .warning
      return writeBox(kind, words, words.map(\.text).joined(separator: " "), row, y: y, to: &output)
    case .event(let endpoint, let event):
      writeEvent(event, at: endpoint, row, y: y, to: &output)
    case .states:
      open(row, to: &output)
      output.write(" role=\"img\" aria-label=\"")
      spoken.write(statesOf: row, decimals: drawing.timeDecimals, to: &output)
      output.write("\">")
      for side in 0...1 where row.shown[side] != nil {
        SVGMark.state.write(x: columns.lifelines[side], y: y, to: &output)
      }
    case .omission:
      open(row, to: &output)
      output.write(" role=\"img\" aria-label=\"\(spoken.omission)\">")
      SVGText.write(spoken.omission, "muted over", x: columns.middle, y: y + 4, .middle, to: &output)
    }
    writeMargins(row, y: y, to: &output)
    output.write("</g>")
  }

  /// Begins the group of a row, up to its attributes.
  func open(_ row: Row, to output: inout OutputBuffer) {
    output.write("<g")
    guard isInPage else { return }
    output.write(" data-statement=\"")
    output.write(digits: Int(row.statement))
    output.write("\"")
  }

  /// Writes the time of a row and the states it shows.
  func writeMargins(_ row: Row, y: Int, to output: inout OutputBuffer) {
    writeTime(row, y: y, to: &output)
    for side in 0...1 { writeState(row.shown[side], side, y: y, to: &output) }
  }

  func writeTime(_ row: Row, y: Int, to output: inout OutputBuffer) {
    guard let time = row.time, let decimals = drawing.timeDecimals else { return }
    let text = SVGClock.text(of: time, decimals: decimals)
    SVGText.write(text, "muted", x: columns.clockEnd, y: y + 4, .end, to: &output)
  }

  func writeState(_ state: State?, _ side: Int, y: Int, to output: inout OutputBuffer) {
    guard let state else { return }
    writeOutside(state.name, "state", side, y: y + 4, to: &output)
  }

  private func writePhase(_ row: Row, y: Int, to output: inout OutputBuffer) {
    let lines = SVGLine.lines(
      of: SVGWord.words(of: drawing.text(of: row)), columns: columns.phaseColumns)
    for (number, line) in lines.enumerated() {
      SVGText.write(
        line, "phase over", x: SVGColumns.margin + 4, y: y + 20 + SVGColumns.lineHeight * number, to: &output)
    }
  }

  /// An event: a mark on the lifeline of its endpoint, and its words beside it.
  private func writeEvent(
    _ event: EventKind, at endpoint: Int, _ row: Row, y: Int, to output: inout OutputBuffer
  ) {
    let statement = drawing.statement(of: row)
    let octets =
      event == .send && statement.marks.hasAny(.hasSequence) ? statement.sequenceOffset : nil
    let words = DrawingWords.event(event, octets: octets, in: drawing.language)
    open(row, to: &output)
    output.write(" role=\"img\" aria-label=\"")
    spoken.write(words, at: endpoint, in: row, decimals: drawing.timeDecimals, to: &output)
    output.write("\">")
    let x = columns.lifelines[endpoint]
    SVGMark(event).write(x: x, y: y, to: &output)
    SVGText.write(
      words, "over", x: x + SVGColumns.gap * SVGColumns.direction(of: endpoint), y: y + 4,
      endpoint == 0 ? .start : .end, to: &output)
  }

  private func writeBox(
    _ kind: SVGBox.Kind, _ words: [SVGWord], _ name: String, _ row: Row, y: Int, tag: String? = nil,
    to output: inout OutputBuffer
  ) {
    open(row, to: &output)
    if let tag { output.write(" lang=\"\(tag)\"") }
    output.write(" role=\"img\" aria-label=\"")
    output.write(xml: name)
    output.write("\">")
    SVGBox(kind, words, columns).write(y: y, to: &output)
    output.write("</g>")
  }
}
