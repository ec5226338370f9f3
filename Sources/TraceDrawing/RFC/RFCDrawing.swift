import Problems
import TCP
import TraceChecking
import TraceText

/// A drawing in the style of the figures of RFC 9293 (3.5, 3.6): numbered lines, the states of both peers after each
/// of them, the contents of the segment between them.
///
/// `...` stands for a segment that is still in the network, as there; what is no segment is a comment in parentheses.
struct RFCDrawing {
  let drawing: Drawing
  let words = TextWords(language: .english)
  private let lines: [RFCLine]
  private let columns: RFCColumns
  private let width: DisplayWidth
  private let usesColor: Bool

  init(_ drawing: Drawing, _ options: DrawingOptions) {
    self.drawing = drawing
    width = DisplayWidth(ambiguous: options.ambiguousWidth)
    lines = RFCLines(drawing).lines
    columns = RFCColumns(lines, drawing: drawing, width, limit: options.width)
    usesColor = options.usesColor
  }

  /// Writes the title, the names and the lines, each behind an empty one.
  func write(to output: inout OutputBuffer) throws {
    var line = TextLine(width, usesColor: usesColor)
    if !drawing.title.isEmpty {
      for part in Wrapping.lines(drawing.title, columns: columns.limit, width) {
        line.text(part, .phase)
        line.end(&output)
      }
      line.end(&output)
    }
    writeNames(&line, &output)
    for content in lines {
      // What belongs together under one number stands together.
      if content.isApart { line.end(&output) }
      write(content, &line, &output)
      try output.flushIfFull()
    }
  }

  private func writeNames(_ line: inout TextLine, _ output: inout OutputBuffer) {
    let places = [columns.left, columns.right]
    let room = [columns.contents - columns.left + columns.contentWidth / 2, columns.limit - columns.right]
    let names = (0...1).map { Wrapping.lines(drawing.names[$0], columns: max(room[$0], 8), width) }
    for number in 0..<max(names[0].count, names[1].count) {
      for side in 0...1 where number < names[side].count {
        line.pad(to: places[side])
        line.text(names[side][number], .name)
      }
      line.end(&output)
    }
  }

  private func write(_ content: RFCLine, _ line: inout TextLine, _ output: inout OutputBuffer) {
    // Beside an empty middle a cell may reach into it.
    let isAlone = content.contents.isEmpty
    let sides = (0...1).map { side in
      Wrapping.lines(
        content.sides[side], columns: isAlone ? columns.contentWidth : columns.sideWidth(side), width)
    }
    let longest = sides[1].reduce(0) { max($0, width.columns(of: $1)) }
    let right = isAlone ? min(columns.right, columns.limit - longest) : columns.right
    let parts = parts(of: content)
    for number in 0..<max(parts.count, sides[0].count, sides[1].count) {
      if number == 0 {
        if let shown = content.number { line.text("\(shown).", endingAt: columns.numberEnd, .number) }
        if let time = content.time { line.text(time, endingAt: columns.timeEnd, .number) }
      }
      if number < sides[0].count, !sides[0][number].isEmpty {
        line.pad(to: columns.left)
        line.text(sides[0][number], content.role(0))
      }
      if number == 0, !content.arrows.first.isEmpty {
        line.pad(to: columns.contents - 4)
        line.text(content.arrows.first)
      }
      if number < parts.count, !parts[number].isEmpty {
        line.pad(to: columns.contents)
        line.text(parts[number], content.contentRole)
      }
      if number == 0, !content.arrows.second.isEmpty {
        line.pad(to: columns.right - 4)
        line.text(content.arrows.second)
      }
      if number < sides[1].count, !sides[1][number].isEmpty {
        line.pad(to: right)
        line.text(sides[1][number], content.role(1))
      }
      line.end(&output)
    }
  }

  /// The contents in lines; fields are kept whole where they fit.
  private func parts(of content: RFCLine) -> [String] {
    if content.isComment {
      return Wrapping.lines(content.contents.joined(separator: " "), columns: columns.commentWidth, width)
    }
    var parts: [String] = [""]
    var used = 0
    for var field in content.contents {
      var length = width.columns(of: field)
      if used > 0, used + length > columns.contentWidth {
        parts.append("")
        used = 0
        // Remarks are set apart from the fields, but not at the start of a line.
        field.trimPrefix(" ")
        length = width.columns(of: field)
      }
      if length > columns.contentWidth {
        let pieces = Wrapping.lines(field, columns: columns.contentWidth, width)
        parts[parts.count - 1] = pieces[0]
        parts += pieces.dropFirst()
        used = width.columns(of: parts.last ?? "")
      } else {
        parts[parts.count - 1] += field
        used += length
      }
    }
    return parts
  }
}
