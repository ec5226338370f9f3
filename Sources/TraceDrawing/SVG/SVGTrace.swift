import TCP
import TraceChecking
import TraceText

/// One drawing of a picture: its title, the names, the lifelines, and its rows.
struct SVGTrace {
  let drawing: Drawing
  let columns: SVGColumns
  let plan: SVGPlan
  let spoken: SVGSpeech
  /// Whether rows tell which statements they draw.
  let isInPage: Bool
  private let title: [SVGLine]
  private let names: [[SVGLine]]
  private let top: Int

  /// - Parameters:
  ///   - labels: by row, the columns of the words on an arrow in one line.
  ///   - top: where it begins.
  ///   - isInPage: whether it is part of a page, which has the title.
  init(_ drawing: Drawing, _ columns: SVGColumns, labels: [Int32], top: Int, isInPage: Bool) {
    self.drawing = drawing
    self.columns = columns
    self.top = top
    self.isInPage = isInPage
    spoken = SVGSpeech(drawing)
    title =
      isInPage || drawing.caption == drawing.namesAlone
      ? []
      : SVGLine.lines(of: SVGWord.words(of: drawing.caption), columns: columns.titleColumns)
    names = [drawing.names.first, drawing.names.second].map {
      SVGLine.lines(of: SVGWord.words(of: $0), columns: SVGColumns.nameColumns)
    }
    let above = Self.titleHeight(title.count) + Self.nameHeight(names)
    plan = SVGPlan(drawing, columns, labels: labels, top: top + above)
  }

  /// Where it ends.
  var bottom: Int { plan.bottom }

  private static func titleHeight(_ lines: Int) -> Int { lines == 0 ? 0 : 22 * lines + 12 }

  private static func nameHeight(_ names: [[SVGLine]]) -> Int {
    SVGColumns.lineHeight * (names.lazy.map(\.count).max() ?? 1) + 12
  }

  func write(to output: inout OutputBuffer) throws {
    output.write("<g role=\"group\" aria-label=\"")
    output.write(xml: drawing.caption)
    output.write(". ")
    output.write(xml: SVGSpeech.summary(of: drawing))
    output.write("\">\n")
    for (number, line) in title.enumerated() {
      SVGText.write(line, "title", x: SVGColumns.margin, y: top + 16 + 22 * number, to: &output)
    }
    writeBands(to: &output)
    for side in 0...1 { writeLifeline(side, to: &output) }
    for side in 0...1 { writeName(side, to: &output) }
    try writeRows(to: &output)
    output.write("</g>\n")
  }

  /// Writes the rows; those of a phase are a group of its name.
  private func writeRows(to output: inout OutputBuffer) throws {
    var isInBand = false
    for (number, row) in drawing.rows.enumerated() {
      if row.kind.isPhase {
        output.write(isInBand ? "</g>\n<g class=\"band\"" : "<g class=\"band\"")
        output.write(" role=\"group\" aria-label=\"")
        output.write(xml: drawing.text(of: row))
        output.write("\">\n")
        isInBand = true
      }
      guard !row.isEmpty else { continue }
      write(row, number, to: &output)
      output.write("\n")
      try output.flushIfFull()
    }
    if isInBand { output.write("</g>\n") }
  }

  private func writeBands(to output: inout OutputBuffer) {
    let margin = SVGColumns.margin - 8
    for band in plan.bands {
      SVGShapes.box(
        "back", x: margin, y: band.edges.lowerBound, width: columns.width - 2 * margin,
        height: band.edges.count,
        radius: 6, to: &output)
      output.write("\n")
    }
  }

  /// The line of an endpoint, dotted where segments are not shown.
  private func writeLifeline(_ side: Int, to output: inout OutputBuffer) {
    let x = columns.lifelines[side]
    var start = plan.top
    for gap in plan.gaps {
      line("life", x, start..<gap.lowerBound, to: &output)
      line("rest", x, gap.lowerBound + 7..<gap.upperBound - 4, to: &output)
      start = gap.upperBound
    }
    line("life", x, start..<plan.bottom, to: &output)
    output.write("\n")
  }

  private func line(_ name: String, _ x: Int, _ edges: Range<Int>, to output: inout OutputBuffer) {
    SVGShapes.line(
      name, from: .init(x, edges.lowerBound), to: .init(x, edges.upperBound), to: &output)
  }

  /// The box with the name of an endpoint, and below it how the endpoint begins.
  private func writeName(_ side: Int, to output: inout OutputBuffer) {
    let x = columns.lifelines[side]
    let height = Self.nameHeight(names)
    let width = SVGColumns.nameBoxWidth(names[side].lazy.map(\.columns).max() ?? 0)
    SVGShapes.box(
      "name-box", x: x - width / 2, y: plan.top - height, width: width, height: height, radius: 5, to: &output
    )
    let first = plan.top - height / 2 + 5 - SVGColumns.lineHeight * (names[side].count - 1) / 2
    for (number, line) in names[side].enumerated() {
      SVGText.write(line, "name", x: x, y: first + SVGColumns.lineHeight * number, .middle, to: &output)
    }
    var y = plan.top + 20
    if let state = drawing.opening[side] {
      writeOutside(state.name, "state", side, y: y, to: &output)
      y += SVGColumns.lineHeight
    }
    for line in SVGColumns.openingLines(of: drawing, side) {
      writeOutside(line, "muted", side, y: y, to: &output)
      y += SVGColumns.lineHeight
    }
    output.write("\n")
  }

  /// A text beside a lifeline, on its outer side; `y` is its baseline.
  func writeOutside(_ text: String, _ name: String, _ side: Int, y: Int, to output: inout OutputBuffer) {
    let x = columns.lifelines[side] - SVGColumns.gap * SVGColumns.direction(of: side)
    SVGText.write(text, name, x: x, y: y, side == 0 ? .end : .start, to: &output)
  }
}

extension Drawing {
  /// The caption of a drawing that has none: a title would say the names twice.
  fileprivate var namesAlone: String { "\(names.first) – \(names.second)" }
}

extension Row {
  /// Whether it has nothing to show: the states it asserts are those already shown.
  var isEmpty: Bool {
    guard case .states = kind else { return false }
    return shown.first == nil && shown.second == nil && time == nil
  }
}

extension Row.Kind {
  /// Whether it begins a part of the trace.
  fileprivate var isPhase: Bool {
    switch self {
    case .phase: true
    case .segment, .arrival, .event, .states, .omission, .note, .problem: false
    }
  }
}
