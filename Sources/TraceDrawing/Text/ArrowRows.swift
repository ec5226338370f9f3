import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// Segments on their arrows.
extension TextDrawing {
  /// The columns of a short shaft.
  private var short: Int { Arrow.short(glyphs) }

  /// A segment that is sent, its label on the arrow and, where it is long, beneath it.
  func writeSegment(
    _ row: Row, _ segment: DrawnSegment, _ label: String, _ line: inout TextLine, _ output: inout OutputBuffer
  ) {
    let end = words.end(of: segment.travel)
    let endColumns = width.columns(of: end)
    let parts = parts(of: label, row, segment, endColumns: endColumns)
    let goesRight = segment.sender == 0
    let leaves = segment.travel != .comesOut
    begin(
      &line, row.time, number: String(segment.number), row.shown.first,
      goesRight && leaves ? glyphs.leavesRight : glyphs.lifeline)
    let arrow = Arrow(glyphs, columns.lane, label: parts[0], labelColumns: width.columns(of: parts[0]))
    switch segment.travel {
    case .arrives:
      arrow.whole(&line, goesRight: goesRight, heads: segment.arrivesTwice ? 2 : 1)
    case .departs: arrow.departing(&line, goesRight: goesRight)
    case .comesOut: arrow.comingOut(&line, goesRight: goesRight)
    case .lost:
      arrow.broken(
        &line, goesRight: goesRight, word: end, wordColumns: endColumns, isAtEnd: false)
    case .corrupt:
      arrow.broken(&line, goesRight: goesRight, word: end, wordColumns: endColumns, isAtEnd: true)
    }
    self.end(
      &line, row.shown.second, !goesRight && leaves ? glyphs.leavesLeft : glyphs.lifeline, &output)
    for part in parts.dropFirst() {
      writeLane(nil, &line, &output) { line in
        if goesRight && leaves || !goesRight && !leaves {
          line.pad(to: columns.lane.lowerBound + short + 1)
          line.text(part)
        } else {
          line.text(part, endingAt: columns.lane.upperBound - short - 1)
        }
      }
    }
  }

  /// A label in lines, of which the first stands on the arrow; it is empty where there is no room for a word.
  private func parts(of label: String, _ row: Row, _ segment: DrawnSegment, endColumns: Int) -> [String] {
    let room = columns.lane.count - Arrow.margin(of: segment.travel, endColumns: endColumns, glyphs)
    if width.columns(of: label) <= room { return [label] }
    let (words, gap) = words(of: label, row, segment)
    guard room < Self.leastRoom else {
      return Wrapping.lines(words: words, columns: room, firstGap: gap, width)
    }
    let below = columns.lane.count - 2 * short - 2
    return [""] + Wrapping.lines(words: words, columns: below, firstGap: gap, width)
  }

  /// The words of a label, and the spaces behind the first of them. In most labels no word has a space of its own.
  private func words(of label: String, _ row: Row, _ segment: DrawnSegment) -> ([String], gap: Int) {
    if label.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "\"") }) {
      let fields = drawing.label(of: row)
      return (words.words(of: fields, segment), fields.flags.isEmpty ? 1 : 2)
    }
    let words = label.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    return (words, drawing.statement(of: row).bits.isEmpty ? 1 : 2)
  }

  /// On an arrow with less room than this, no word would stand whole.
  private static let leastRoom = 8

  /// A segment that comes out of the network: only its number, since its contents stand where it departed.
  func writeArrival(
    _ row: Row, _ arrival: DrawnArrival, _ line: inout TextLine, _ output: inout OutputBuffer
  ) {
    var label = "(\(arrival.number))"
    if arrival.isCopy { label += " (\(DrawingWords.copy(in: words.language)))" }
    let goesRight = arrival.sender == 0
    let arrow = Arrow(glyphs, columns.lane, label: label, labelColumns: width.columns(of: label))
    writeLane(row, &line, &output) { line in
      switch arrival.fate {
      case .arrives: arrow.comingOut(&line, goesRight: goesRight)
      case .lost, .corrupt:
        let word = words.end(of: arrival.fate == .lost ? .lost : .corrupt)
        arrow.comingOutBroken(&line, goesRight: goesRight, word: word, wordColumns: width.columns(of: word))
      }
    }
  }
}

/// One arrow in a lane, with its label.
struct Arrow {
  private let glyphs: TextGlyphs
  private let lane: Range<Int>
  private let label: String
  private let labelColumns: Int
  /// The columns of a short shaft.
  private let short: Int

  /// The columns of a short shaft, which is of whole signs.
  static func short(_ glyphs: TextGlyphs) -> Int { glyphs.unit == 1 ? 3 : 4 }

  /// The columns that an arrow needs beside its label.
  static func margin(of travel: DrawnSegment.Travel, endColumns: Int, _ glyphs: TextGlyphs) -> Int {
    let short = short(glyphs)
    return switch travel {
    case .arrives: short + 2 + 2 * glyphs.unit + glyphs.headRight.columns
    case .departs: 2 * short + 2 + glyphs.dots.columns + 1
    case .comesOut: short + 2 + glyphs.dots.columns + glyphs.headRight.columns
    case .lost, .corrupt: 2 * short + 2 + glyphs.lost.columns + 1 + endColumns + 1
    }
  }

  init(_ glyphs: TextGlyphs, _ lane: Range<Int>, label: String, labelColumns: Int) {
    self.glyphs = glyphs
    self.lane = lane
    self.label = label
    self.labelColumns = labelColumns
    short = Self.short(glyphs)
  }

  /// `─── label ─────►`, or `◄───── label ───`
  func whole(_ line: inout TextLine, goesRight: Bool, heads: Int) {
    if goesRight {
      begin(&line)
      line.fill(glyphs.shaft, to: lane.upperBound - heads * glyphs.headRight.columns, slackFirst: true)
      for _ in 0..<heads { line.glyph(glyphs.headRight) }
    } else {
      for _ in 0..<heads { line.glyph(glyphs.headLeft) }
      finish(&line)
    }
  }

  /// `─── label ───···`, or `···─── label ───`
  func departing(_ line: inout TextLine, goesRight: Bool) {
    if goesRight {
      begin(&line)
      line.fill(glyphs.shaft, to: line.column + short)
      line.glyph(glyphs.dots)
    } else {
      line.pad(to: labelStart - 1 - short - glyphs.dots.columns)
      line.glyph(glyphs.dots)
      finish(&line)
    }
  }

  /// `··· label ───►`, or `◄─── label ···`
  func comingOut(_ line: inout TextLine, goesRight: Bool) {
    if goesRight {
      let head = glyphs.headRight.columns
      line.pad(to: lane.upperBound - head - short - 2 - labelColumns - glyphs.dots.columns)
      line.glyph(glyphs.dots)
      line.text(" \(label) ")
      line.fill(glyphs.shaft, to: lane.upperBound - head)
      line.glyph(glyphs.headRight)
    } else {
      line.glyph(glyphs.headLeft)
      line.fill(glyphs.shaft, to: line.column + short)
      line.text(" \(label) ")
      line.glyph(glyphs.dots)
    }
  }

  /// `─── label ───✕ lost`, or `lost ✕─── label ───`; at the very end where it only arrives damaged.
  func broken(_ line: inout TextLine, goesRight: Bool, word: String, wordColumns: Int, isAtEnd: Bool) {
    let sign = glyphs.lost.columns
    let far = isAtEnd ? lane.count : lane.count * 3 / 5
    if goesRight {
      begin(&line)
      let last = lane.upperBound - wordColumns - 2 - sign
      line.fill(glyphs.shaft, to: isAtEnd ? last : min(last, max(line.column + short, lane.lowerBound + far)))
      line.glyph(glyphs.lost, .lost)
      line.text(" \(word)", .lost)
    } else {
      let first = lane.lowerBound + wordColumns + 2
      let start =
        isAtEnd ? first : max(first, min(labelStart - 1 - short - sign, lane.upperBound - far - sign))
      line.text("\(word) ", endingAt: start, .lost)
      line.glyph(glyphs.lost, .lost)
      finish(&line)
    }
  }

  /// `··· label ───✕ lost`, or `lost ✕─── label ···`
  func comingOutBroken(_ line: inout TextLine, goesRight: Bool, word: String, wordColumns: Int) {
    let sign = glyphs.lost.columns
    if goesRight {
      line.pad(to: lane.upperBound - wordColumns - 2 - sign - short - 2 - labelColumns - glyphs.dots.columns)
      line.glyph(glyphs.dots)
      line.text(" \(label) ")
      line.fill(glyphs.shaft, to: line.column + short)
      line.glyph(glyphs.lost, .lost)
      line.text(" \(word)", .lost)
    } else {
      line.text("\(word) ", endingAt: lane.lowerBound + wordColumns + 2, .lost)
      line.glyph(glyphs.lost, .lost)
      line.fill(glyphs.shaft, to: line.column + short)
      line.text(" \(label) ")
      line.glyph(glyphs.dots)
    }
  }

  /// Where the label of an arrow to the left begins.
  private var labelStart: Int { lane.upperBound - short - 1 - labelColumns }

  /// `─── label `
  private func begin(_ line: inout TextLine) {
    line.fill(glyphs.shaft, to: lane.lowerBound + short)
    guard labelColumns > 0 else { return }
    line.text(" \(label) ")
  }

  /// `─── label ───` up to the end of the lane.
  private func finish(_ line: inout TextLine) {
    if labelColumns > 0 {
      line.fill(glyphs.shaft, to: labelStart - 1)
      line.text(" \(label) ")
    }
    line.fill(glyphs.shaft, to: lane.upperBound)
  }
}
