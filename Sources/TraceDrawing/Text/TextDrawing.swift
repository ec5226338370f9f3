import Problems
import TCP
import TraceChecking
import TraceText

/// A drawing as text: two lifelines, states outside of them on change, each segment with its text on its arrow.
struct TextDrawing {
  let drawing: Drawing
  let glyphs: TextGlyphs
  let words: TextWords
  let width: DisplayWidth
  let labels: TextLabels
  let columns: TextColumns
  private let clock: Clock?
  private let usesColor: Bool

  /// Which signs it is made of.
  enum Style {
    /// Only letters of ASCII, but for names, titles, notes and data.
    case ascii
    case unicode
  }

  init(_ drawing: Drawing, _ style: Style, _ options: DrawingOptions) {
    self.drawing = drawing
    width = DisplayWidth(ambiguous: options.ambiguousWidth)
    switch style {
    case .ascii:
      glyphs = .ascii
      words = TextWords(language: .english)
    case .unicode:
      glyphs = .unicode(width)
      words = TextWords(language: drawing.language)
    }
    labels = TextLabels(drawing, words: words, glyphs: glyphs, width)
    columns = TextColumns(drawing, labels: labels, glyphs: glyphs, width: options.width)
    clock = Clock(drawing)
    usesColor = options.usesColor
  }

  /// Writes the title, the names, the states before the first row, and the rows.
  func write(to output: inout OutputBuffer) throws {
    var line = TextLine(width, usesColor: usesColor)
    writeTitle(&line, &output)
    writeNames(&line, &output)
    begin(&line, nil, number: "", drawing.opening.first, glyphs.begins)
    end(&line, drawing.opening.second, glyphs.begins, &output)
    var crossings = drawing.crossings[...]
    var index = 0
    while index < drawing.rows.count {
      if let crossing = crossings.first, crossing.lowerBound == index {
        crossings.removeFirst()
        if writeCrossing(crossing, &line, &output) {
          index = crossing.upperBound
          continue
        }
      }
      write(row: index, &line, &output)
      try output.flushIfFull()
      index += 1
    }
  }

  private func write(row index: Int, _ line: inout TextLine, _ output: inout OutputBuffer) {
    let row = drawing.rows[index]
    switch row.kind {
    case .segment(let segment): writeSegment(row, segment, labels.texts[index], &line, &output)
    case .arrival(let arrival): writeArrival(row, arrival, &line, &output)
    case .event(let endpoint, let event): writeEvent(row, event, at: endpoint, &line, &output)
    case .states:
      // What stands there already is not said again.
      guard row.shown.first != nil || row.shown.second != nil || row.time != nil else { return }
      writeLane(row, &line, &output) { _ in }
    case .phase: writePhase(row, &line, &output)
    case .omission: writeOmission(row, &line, &output)
    case .note: writeHanging(row, drawing.text(of: row), mark: ">", .note, &line, &output)
    case .problem(let number, let isExpected):
      let problem = drawing.problem(number)
      let role: TextLine.Role = isExpected ? .expected : problem.severity == .error ? .error : .warning
      writeHanging(row, words.problem(problem, isExpected: isExpected), mark: "!", role, &line, &output)
    }
  }

  /// Writes a line up to and with the left lifeline.
  func begin(
    _ line: inout TextLine, _ time: Int64?, number: String, _ state: State?, _ lifeline: TextGlyphs.Glyph
  ) {
    if let time, let clock { line.text(clock.text(time), endingAt: columns.timeEnd, .number) }
    if !number.isEmpty { line.text(number, endingAt: columns.numberEnd, .number) }
    if let state { line.text(state.name, endingAt: columns.stateEnd, .state) }
    line.pad(to: columns.left)
    line.glyph(lifeline)
  }

  /// Writes the right lifeline and what stands behind it.
  func end(
    _ line: inout TextLine, _ state: State?, _ lifeline: TextGlyphs.Glyph, _ output: inout OutputBuffer
  ) {
    line.pad(to: columns.right)
    line.glyph(lifeline)
    if let state {
      line.pad(to: columns.rightState)
      line.text(state.name, .state)
    }
    line.end(&output)
  }

  /// Writes a line of a row whose lane `body` fills, between plain lifelines.
  func writeLane(
    _ row: Row?, _ line: inout TextLine, _ output: inout OutputBuffer, _ body: (inout TextLine) -> Void
  ) {
    begin(&line, row?.time, number: "", row?.shown.first, glyphs.lifeline)
    body(&line)
    end(&line, row?.shown.second, glyphs.lifeline, &output)
  }
}
