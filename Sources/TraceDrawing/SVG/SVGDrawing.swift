import Problems
import TraceText

/// Drawings one below the other as one document of SVG, which needs nothing but itself: no script, no outside
/// font, no names that could clash with those of another picture in the same page.
struct SVGDrawing {
  private let drawings: [Drawing]
  /// By drawing and row, the columns of the words on an arrow in one line; 0 for other rows.
  private let labels: [[Int32]]
  private let columns: SVGColumns
  private let isInPage: Bool

  init(_ drawings: [Drawing], _ options: DrawingOptions) {
    self.drawings = drawings
    isInPage = options.isInPage
    labels = drawings.map { drawing in
      drawing.rows.map { row in
        guard case .segment(let segment) = row.kind else { return 0 }
        return Int32(clamping: SVGLine(SVGLabel.words(of: segment, in: row, of: drawing)).columns)
      }
    }
    columns = SVGColumns(drawings, labels: labels)
  }

  func write(to output: inout OutputBuffer) throws {
    var traces: [SVGTrace] = []
    var height = SVGColumns.margin
    for (number, drawing) in drawings.enumerated() {
      if number > 0 { height += Self.between }
      traces.append(
        SVGTrace(drawing, columns, labels: labels[number], top: height, isInPage: isInPage))
      height = traces[number].bottom
    }
    height += SVGColumns.margin
    writeRoot(height: height, to: &output)
    for trace in traces { try trace.write(to: &output) }
    output.write("</svg>\n")
  }

  /// The room between two drawings.
  private static let between = 36

  /// Opens the document. Its role is that of a document, not `img`, whose parts no screen reader would say.
  private func writeRoot(height: Int, to output: inout OutputBuffer) {
    let width = columns.width
    output.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"hstrace\" role=\"graphics-document document\"")
    if let language = drawings.first?.language { output.write(" lang=\"\(language.rawValue)\"") }
    if isInPage {
      // Its title would be shown wherever the mouse rests.
      output.write(" aria-label=\"")
      output.write(xml: abridged(drawings.map(\.caption), joint: "; "))
      output.write("\"")
    }
    output.write(
      " width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" xml:space=\"preserve\">\n")
    if isInPage {
      output.write("<desc>")
    } else {
      output.write("<title>")
      output.write(xml: abridged(drawings.map(\.caption), joint: "; "))
      output.write("</title>\n<desc>")
    }
    output.write(xml: abridged(drawings.map(SVGSpeech.summary(of:)), joint: " "))
    output.write("</desc>\n")
    if !isInPage {
      output.write("<style>\n")
      output.write(SVGStyle.sheet)
      output.write("</style>\n")
    }
    SVGShapes.box("paper", x: 0, y: 0, width: width, height: height, radius: 0, to: &output)
    output.write("\n")
  }

  /// The first of many texts.
  private func abridged(_ texts: [String], joint: String) -> String {
    let shown = texts.prefix(4).joined(separator: joint)
    return texts.count > 4 ? shown + joint + "…" : shown
  }
}
